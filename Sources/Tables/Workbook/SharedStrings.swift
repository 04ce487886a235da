import Bytes

/// The texts that cells refer to by number: `xl/sharedStrings.xml`.
struct SharedStrings {
    private(set) var texts: [String] = []

    static let none = SharedStrings()

    private init() {}

    init(_ bytes: [UInt8]) throws(XMLScanner.Fault) {
        var scanner = try XMLScanner(bytes)
        var text = CellText()
        while let event = try scanner.next() {
            try text.take(event, &scanner)
            guard event == .end, scanner.isNamed("si") else { continue }
            texts.append(text.finish())
        }
    }

    subscript(index: Int) -> String? { texts.indices.contains(index) ? texts[index] : nil }
}

/// Puts together the runs of a text, which may each look different; readings of Asian scripts are left out.
struct CellText {
    private var parts = ""
    private var isInText = false
    private var isInReading = false

    mutating func take(_ event: XMLScanner.Event, _ scanner: inout XMLScanner) throws(XMLScanner.Fault) {
        switch event {
        case .text:
            guard isInText, !isInReading else { return }
            guard let text = scanner.text else { throw .malformed }
            parts += text
        case .start, .end:
            if scanner.isNamed("t") { isInText = event == .start }
            if scanner.isNamed("rPh") { isInReading = event == .start }
        }
    }

    mutating func finish() -> String {
        defer { parts = "" }
        return String(nfc: decodeSpreadsheetEscapes(parts))
    }
}
