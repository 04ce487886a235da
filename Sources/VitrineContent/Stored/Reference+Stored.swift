import Bytes
import Diagnostics
import VitrineModel

extension Reference: Storable {
    func store(in record: inout RecordWriter) {
        record.write(target)
        record.write(location)
    }

    init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(target: record.read(), location: record.read())
    }
}

extension Reference.Target: Storable {
    private enum Tag: UInt8 { case term, subStep, partner, entry, block, section, result, chart, file }

    func store(in record: inout RecordWriter) {
        func write(_ tag: Tag, _ text: String? = nil, _ other: String? = nil) {
            record.write(byte: tag.rawValue)
            if let text { record.write(text) }
            if let other { record.write(other) }
        }
        switch self {
        case .term(let list, let id):
            write(.term, id)
            record.write(list)
        case .subStep(let id, let step): write(.subStep, id, step)
        case .partner(let id): write(.partner, id)
        case .entry(let entry):
            write(.entry)
            record.write(entry)
        case .block(let id): write(.block, id)
        case .section(let id): write(.section, id)
        case .result(let enterprise, let key): write(.result, enterprise, key)
        case .chart(let enterprise, let indicator): write(.chart, enterprise, indicator)
        case .file(let name): write(.file, name)
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
        default: throw DamagedRecord()
        }
    }
}
