import Diagnostics

/// Puts scanned cells under their headers, and reports those that do not fit.
struct TableAssembly {
    private(set) var diagnostics: [Diagnostic] = []
    private let bytes: [UInt8]
    private var scanner: CSVScanner
    private let layout: CSVReader.Layout
    private let path: String
    private let limits: CSVReader.Limits

    private var rowNumber = 0
    private var row: [Range<Int>] = []
    /// The first cell of the row beyond all columns that a table may have.
    private var beyond: (column: Int, range: Range<Int>)?
    private var column = 0
    private var spans: [TableStorage.Span] = []
    private var rowNumbers: [UInt32] = []

    private static let mostDiagnostics = 1000

    init(
        _ bytes: [UInt8], _ scanner: CSVScanner, _ layout: CSVReader.Layout, path: String, limits: CSVReader.Limits
    ) {
        self.bytes = bytes
        self.scanner = scanner
        self.layout = layout
        self.path = path
        self.limits = limits
    }

    mutating func table(known: HeaderLine?) -> Table? {
        if let known, known.begins(bytes, layout) {
            scanner = CSVScanner(scanner.bytes, from: known.end, delimiter: layout.delimiter)
            rowNumber = known.rowNumber
            return table(under: known.headers, known)
        }
        guard let ranges = nextRow() else {
            if diagnostics.isEmpty { report(TablesDiagnostics.noHeader, 0..<0) }
            return nil
        }
        if let beyond {
            report(TablesDiagnostics.tooManyColumns, beyond.range, ["limit": .number(limits.columns)])
            return nil
        }
        let headers = headers(from: ranges)
        let line =
            diagnostics.isEmpty
            ? HeaderLine(headers, layout, bytes[..<scanner.index], rowNumber: rowNumber) : nil
        return table(under: headers, line)
    }

    private mutating func table(under headers: [Table.Header], _ line: HeaderLine?) -> Table {
        spans.reserveCapacity(min((bytes.count - scanner.index) / 6, 4096))
        while true {
            let hasRoom = rowNumbers.count < limits.rows && spans.count + headers.count <= limits.cells
            if hasRoom, scanner.plainRow(of: headers.count, into: &spans) {
                rowNumber += 1
                rowNumbers.append(UInt32(clamping: rowNumber))
                continue
            }
            guard let ranges = nextRow() else { break }
            guard hasRoom else {
                report(TablesDiagnostics.tooManyRows, ranges[0], ["limit": .number(rowNumbers.count)])
                break
            }
            store(ranges, under: headers)
        }
        refuseLongTexts(headers)
        return Table(
            storage: TableStorage(
                path: path, bytes: bytes, encoding: layout.encoding, delimiter: layout.delimiter, headers: headers,
                headerLine: line, spans: spans, rowNumbers: rowNumbers
            )
        )
    }

    /// What no spreadsheet could show either.
    private mutating func refuseLongTexts(_ headers: [Table.Header]) {
        guard bytes.count > Table.longestText else { return }
        for (index, span) in spans.enumerated() where Int(span.end) - Int(span.start) > Table.longestText {
            // Bytes are at least as many as characters.
            let count = text(in: Int(span.start)..<Int(span.end)).utf16.count
            guard count > Table.longestText else { continue }
            let (row, column) = index.quotientAndRemainder(dividingBy: headers.count)
            report(
                TablesDiagnostics.longText, Int(span.start)..<Int(span.start) + 1,
                [
                    "cell": .text(columnLetter(column) + String(rowNumbers[row])), "count": .number(count),
                    "limit": .number(Table.longestText),
                ])
        }
    }

    /// The next row that holds something; nil at the end.
    private mutating func nextRow() -> [Range<Int>]? {
        while !scanner.isAtEnd {
            rowNumber += 1
            row.removeAll(keepingCapacity: true)
            beyond = nil
            column = 0
            var isBlank = true
            var ending = CSVScanner.Ending.cell
            while ending == .cell {
                let piece = scanner.next()
                ending = piece.ending
                if let fault = piece.fault { report(fault, of: piece) }
                if isBlank, !self.isBlank(piece.range) { isBlank = false }
                if column < limits.columns {
                    row.append(piece.range)
                } else if beyond == nil, !self.isBlank(piece.range) {
                    beyond = (column, piece.range)
                }
                column += 1
            }
            if !isBlank { return row }
        }
        return nil
    }

    private mutating func headers(from ranges: [Range<Int>]) -> [Table.Header] {
        let last = ranges.lastIndex { !isBlank($0) } ?? 0
        var headers: [Table.Header] = []
        var firsts: [String: Range<Int>] = [:]
        for (column, range) in ranges[...last].enumerated() {
            let name = trimmedOfSpaces(text(in: range))
            let folded = name.lowercased()
            headers.append(Table.Header(name: name, range: range, column: column))
            if name.isEmpty {
                report(TablesDiagnostics.emptyHeader, range, ["column": .text(columnLetter(column))])
            } else if let first = firsts[folded] {
                report(TablesDiagnostics.duplicateHeader, range, ["header": .text(name)], note: first)
            } else {
                firsts[folded] = range
            }
        }
        return headers
    }

    private mutating func store(_ ranges: [Range<Int>], under headers: [Table.Header]) {
        rowNumbers.append(UInt32(clamping: rowNumber))
        let end = ranges.last?.upperBound ?? 0
        for column in headers.indices {
            let range = column < ranges.count ? ranges[column] : end..<end
            spans.append(.init(range.lowerBound, range.upperBound))
        }
        if ranges.count < headers.count {
            let start = ranges.first?.lowerBound ?? end
            report(
                TablesDiagnostics.missingCells,
                start..<end,
                [
                    "row": .number(rowNumber), "found": .number(ranges.count), "due": .number(headers.count),
                    "column": .text(columnLetter(ranges.count)), "header": .text(headers[ranges.count].name),
                ]
            )
        }
        let surplus = ranges.indices.dropFirst(headers.count).first { !isBlank(ranges[$0]) }
        guard let (column, range) = surplus.map({ ($0, ranges[$0]) }) ?? beyond else { return }
        report(
            TablesDiagnostics.surplusCell,
            range,
            ["cell": .text(columnLetter(column) + String(rowNumber)), "due": .number(headers.count)]
        )
    }

    private func isBlank(_ range: Range<Int>) -> Bool {
        for index in range where bytes[index] != 0x20 && bytes[index] != 0x09 { return false }
        return true
    }

    private func text(in range: Range<Int>) -> String {
        bytes.withUnsafeBufferPointer { cellText(UnsafeBufferPointer(rebasing: $0[range]), layout.encoding) }
    }

    private mutating func report(_ fault: CSVScanner.Fault, of piece: CSVScanner.Piece) {
        let cell: [String: Diagnostic.Argument] = ["cell": .text(columnLetter(column) + String(rowNumber))]
        switch fault {
        case .unclosedQuote:
            report(TablesDiagnostics.unclosedQuote, piece.range.lowerBound..<piece.range.lowerBound + 1, cell)
        case .textAfterQuote(let range):
            report(TablesDiagnostics.textAfterQuote, range, cell)
        case .controlCharacter(let offset):
            report(TablesDiagnostics.controlCharacter, offset..<offset + 1, cell)
        }
    }

    private mutating func report(
        _ kind: DiagnosticKind,
        _ range: Range<Int>,
        _ arguments: [String: Diagnostic.Argument] = [:],
        note: Range<Int>? = nil
    ) {
        guard diagnostics.count < Self.mostDiagnostics else { return }
        let notes = note.map { [SourceLocation(path, $0)] } ?? []
        diagnostics.append(Diagnostic(kind, at: SourceLocation(path, range), arguments, notes: notes))
    }
}
