package import Diagnostics

/// Why a cell's text is not the kind of value asked for.
package struct CellFault: Error, Sendable, Equatable {
    package var kind: DiagnosticKind
    package var arguments: [String: Diagnostic.Argument]

    package init(_ kind: DiagnosticKind, _ arguments: [String: Diagnostic.Argument] = [:]) {
        self.kind = kind
        self.arguments = arguments
    }
}

extension Cell {
    /// The fault at this cell, which its message names by row and column.
    package func diagnostic(_ fault: CellFault) -> Diagnostic {
        var arguments = fault.arguments
        arguments["cell"] = .text(name)
        arguments["header"] = .text(header.name)
        if arguments["text"] == nil { arguments["text"] = .text(trimmed) }
        return Diagnostic(fault.kind, at: location, arguments)
    }
}

/// What the text of a cell means. Each kind of value is a function in a file of its own; spaces around the
/// text never count, and a blank cell is ``TablesDiagnostics/emptyCell``: ask ``Cell/isBlank`` first where
/// nothing is allowed.
package enum CellValue {}
