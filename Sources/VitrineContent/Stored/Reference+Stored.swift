import Bytes
import Diagnostics

extension Reference.Target: Storable {
    private enum Tag: UInt8 { case term, subStep, partner, entry, block, section, result, chart, file }

    func store(in record: inout RecordWriter) {
        record.write(byte: tag.rawValue)
        switch self {
        case .term(let list, let id):
            record.write(id)
            record.write(list)
        case .subStep(let first, let second), .result(let first, let second), .chart(let first, let second):
            record.write(first)
            record.write(second)
        case .partner(let id), .block(let id), .section(let id), .file(let id): record.write(id)
        case .entry(let entry): record.write(entry)
        }
    }

    private var tag: Tag {
        switch self {
        case .term: .term
        case .subStep: .subStep
        case .partner: .partner
        case .entry: .entry
        case .block: .block
        case .section: .section
        case .result: .result
        case .chart: .chart
        case .file: .file
        }
    }

    init(from record: inout RecordReader) throws(DamagedRecord) {
        switch Tag(rawValue: try record.readByte()) {
        case .term:
            let id: String = try record.read()
            self = .term(try record.read(), id)
        case .subStep: self = try .subStep(record.read(), of: record.read())
        case .partner: self = .partner(try record.read())
        case .entry: self = .entry(try record.read())
        case .block: self = .block(try record.read())
        case .section: self = .section(try record.read())
        case .result: self = try .result(enterprise: record.read(), key: record.read())
        case .chart: self = try .chart(enterprise: record.read(), indicator: record.read())
        case .file: self = .file(try record.read())
        case nil: throw DamagedRecord()
        }
    }
}

extension TermList: Storable {}

extension NamedPlace: Storable, Comparable {
    private var parts: (tag: UInt8, first: String, second: String) {
        switch self {
        case .section(let id, let language): (0, id, language.tag)
        case .territory(let id): (1, id, "")
        case .parent(let id): (2, id, "")
        case .newsletterNumber: (3, "", "")
        case .coordinates: (4, "", "")
        }
    }

    static func < (a: NamedPlace, b: NamedPlace) -> Bool { a.parts < b.parts }

    func store(in record: inout RecordWriter) {
        let (tag, first, second) = parts
        record.write(byte: tag)
        record.write(first)
        record.write(second)
    }

    init(from record: inout RecordReader) throws(DamagedRecord) {
        let tag = try record.readByte()
        let first: String = try record.read()
        let second: String = try record.read()
        switch tag {
        case 0: self = .section(first, Language(second))
        case 1: self = .territory(first)
        case 2: self = .parent(ofTerritory: first)
        case 3: self = .newsletterNumber
        case 4: self = .coordinates
        default: throw DamagedRecord()
        }
    }
}
