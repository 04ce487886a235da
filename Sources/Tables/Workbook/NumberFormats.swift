/// What a workbook's number formats make of a number: `xl/styles.xml` (ECMA-376 part 1, 18.8.30).
struct NumberFormats {
    enum Form: Equatable {
        case number(SheetValue.NumberForm)
        case date(SheetValue.DateForm)
    }

    /// By the index that cells give.
    private var forms: [Form] = []

    func form(_ style: Int) -> Form {
        forms.indices.contains(style) ? forms[style] : .number(.plain)
    }

    static let none = NumberFormats()

    private init() {}

    init(styles bytes: [UInt8]) throws(XMLScanner.Fault) {
        var scanner = try XMLScanner(bytes)
        var custom: [Int: String] = [:]
        var isInCells = false
        while let event = try scanner.next() {
            guard event != .text else { continue }
            if scanner.isNamed("cellXfs") { isInCells = event == .start }
            guard event == .start else { continue }
            if scanner.isNamed("numFmt"), let id = scanner.attribute("numFmtId").flatMap({ Int($0) }) {
                custom[id] = scanner.attribute("formatCode")
            } else if isInCells, scanner.isNamed("xf") {
                let id = scanner.attribute("numFmtId").flatMap { Int($0) } ?? 0
                forms.append(custom[id].map(Self.form(ofCode:)) ?? Self.builtIn(id))
                guard forms.count <= 65_536 else { throw .malformed }
            }
        }
    }

    private static func builtIn(_ id: Int) -> Form {
        switch id {
        case 9, 10: .number(.percent)
        case 14...16, 22, 27...31, 34...36, 50...54, 57, 58: .date(.day)
        case 17, 55, 56: .date(.month)
        case 18...21, 32, 33, 45...47: .number(.time)
        default: .number(.plain)
        }
    }

    /// Only the first section counts: the others are for negative numbers, zero and text.
    static func form(ofCode code: String) -> Form {
        var letters: Set<UInt8> = []
        var index = 0
        let bytes = Array(code.utf8)
        if code.lowercased() == "general" { return .number(.plain) }
        scan: while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ";"): break scan
            case UInt8(ascii: "\""):
                index += 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "\"") { index += 1 }
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
            case UInt8(ascii: "["):
                let start = index + 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "]") { index += 1 }
                let inside = Set(bytes[min(start, index)..<index].map { $0 | 0x20 })
                // `[h]` counts hours; `[Red]` and `[$-40C]` are not about dates.
                if inside.count == 1, inside.isSubset(of: Set("hms".utf8)) { letters.formUnion(inside) }
            case UInt8(ascii: "%"): letters.insert(UInt8(ascii: "%"))
            case let byte where (0x41...0x5A).contains(byte & 0xDF): letters.insert(byte | 0x20)
            default: break
            }
            index += 1
        }
        return form(letters)
    }

    private static func form(_ letters: Set<UInt8>) -> Form {
        let hasTime = letters.contains(UInt8(ascii: "h")) || letters.contains(UInt8(ascii: "s"))
        if letters.contains(UInt8(ascii: "d")) { return .date(.day) }
        if letters.contains(UInt8(ascii: "y")) {
            return .date(letters.contains(UInt8(ascii: "m")) ? .month : .year)
        }
        if hasTime { return .number(.time) }
        if letters.contains(UInt8(ascii: "m")) { return .date(.month) }
        return .number(letters.contains(UInt8(ascii: "%")) ? .percent : .plain)
    }
}
