package import Bytes

extension MarkdownBlock: Storable {
    private enum Tag: UInt8 { case paragraph, heading, code, quote, list, table, thematicBreak }

    package func store(in record: inout RecordWriter) {
        switch self {
        case .paragraph(let inlines):
            record.write(byte: Tag.paragraph.rawValue)
            record.write(inlines)
        case .heading(let index, let inlines):
            record.write(byte: Tag.heading.rawValue)
            record.write(index)
            record.write(inlines)
        case .code(let code, let language):
            record.write(byte: Tag.code.rawValue)
            record.write(code)
            record.write(language)
        case .quote(let blocks):
            record.write(byte: Tag.quote.rawValue)
            record.write(blocks)
        case .list(let list):
            record.write(byte: Tag.list.rawValue)
            record.write(list)
        case .table(let table):
            record.write(byte: Tag.table.rawValue)
            record.write(table)
        case .thematicBreak:
            record.write(byte: Tag.thematicBreak.rawValue)
        }
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        self = try record.nested(MarkdownBlock.read)
    }

    private static func read(_ record: inout RecordReader) throws(DamagedRecord) -> MarkdownBlock {
        switch Tag(rawValue: try record.readByte()) {
        case .paragraph: .paragraph(try record.read())
        case .heading: try .heading(index: record.read(), record.read())
        case .code: try .code(record.read(), language: record.read())
        case .quote: .quote(try record.read())
        case .list: .list(try record.read())
        case .table: .table(try record.read())
        case .thematicBreak: .thematicBreak
        case nil: throw DamagedRecord()
        }
    }
}

extension MarkdownList: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(start)
        record.write(isTight)
        record.write(items)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(start: record.read(), isTight: record.read(), items: record.read())
    }
}

extension MarkdownList.Item: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(blocks)
        record.write(isDone)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(blocks: record.read(), isDone: record.read())
    }
}

extension MarkdownTable: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(alignments)
        record.write(header)
        record.write(rows)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(alignments: record.read(), header: record.read(), rows: record.read())
    }
}

extension MarkdownTable.Alignment: Storable {}
