import Diagnostics
import Tables

extension Diagnostic {
    /// The same fault, told of a cell of the file that is imported. The message names sheet and cell, because a
    /// workbook has no lines that a report could show.
    func placed(at place: SheetPlace, header: String?) -> Diagnostic {
        var copy = self
        copy.location = place.location
        copy.notes = []
        copy.repairs = []
        if copy.arguments["row"] != nil { copy.arguments["row"] = .number(place.row) }
        if let header {
            if copy.arguments["column"] != nil { copy.arguments["column"] = .text(header) }
            if copy.arguments["header"] != nil { copy.arguments["header"] = .text(header) }
            // The column's own name in `results.csv`.
            if copy.arguments["key"] != nil { copy.arguments["key"] = .text(header) }
        }
        if kind.text(in: .english).message.contains("{cell}") {
            copy.arguments["cell"] = .text(place.name)
        } else {
            copy.kind = kind.prefixed()
            copy.arguments["place"] = .text(place.name)
        }
        return copy
    }

    /// A fault of a cell in itself.
    init(_ fault: CellFault, at place: SheetPlace, header: String, text: String) {
        var arguments = fault.arguments
        if arguments["text"] == nil { arguments["text"] = .text(text) }
        arguments["cell"] = .text(place.name)
        arguments["header"] = .text(header)
        self.init(fault.kind, at: place.location, arguments)
    }
}

extension DiagnosticKind {
    /// The same kind, its message beginning with `{place}`.
    fileprivate func prefixed() -> DiagnosticKind {
        func text(_ language: MessageLanguage, _ colon: String) -> Text {
            let text = self.text(in: language)
            return Text("{place}\(colon) \(text.message)", hint: text.hint, withoutChoices: text.hintWithoutChoices)
        }
        return DiagnosticKind(
            id, severity, en: text(.english, ":"), fr: text(.french, "\u{A0}:"), nl: text(.dutch, ":"))
    }
}
