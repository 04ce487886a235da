package import Bytes

extension FactValue: Storable {
    private enum Tag: UInt8 {
        case none, name, text, integer, number, flag, date, choice, term, partner, entry, file, url, list, group
    }

    package func store(in record: inout RecordWriter) {
        func write(_ tag: Tag, _ value: some Storable) {
            record.write(byte: tag.rawValue)
            record.write(value)
        }
        switch self {
        case .none: record.write(byte: Tag.none.rawValue)
        case .name(let text): write(.name, text)
        case .text(let text): write(.text, text)
        case .integer(let number): write(.integer, number)
        case .number(let number): write(.number, number)
        case .flag(let flag): write(.flag, flag)
        case .date(let date): write(.date, date)
        case .choice(let text): write(.choice, text)
        case .term(let list, let id):
            write(.term, list)
            record.write(id)
        case .partner(let id): write(.partner, id)
        case .entry(let reference): write(.entry, reference)
        case .file(let name): write(.file, name)
        case .url(let url): write(.url, url)
        case .list(let values): write(.list, values)
        case .group(let parts):
            write(.group, parts.map(\.name))
            record.write(parts.map(\.value))
        }
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        switch Tag(rawValue: try record.readByte()) {
        case .none?: self = .none
        case .name: self = .name(try record.read())
        case .text: self = .text(try record.read())
        case .integer: self = .integer(try record.read())
        case .number: self = .number(try record.read())
        case .flag: self = .flag(try record.read())
        case .date: self = .date(try record.read())
        case .choice: self = .choice(try record.read())
        case .term: self = .term(try record.read(), try record.read())
        case .partner: self = .partner(try record.read())
        case .entry: self = .entry(try record.read())
        case .file: self = .file(try record.read())
        case .url: self = .url(try record.read())
        case .list: self = .list(try record.read())
        case .group:
            let names: [String] = try record.read()
            let values: [FactValue] = try record.read()
            guard names.count == values.count else { throw DamagedRecord() }
            self = .group(zip(names, values).map { (name: $0, value: $1) })
        case nil: throw DamagedRecord()
        }
    }
}
