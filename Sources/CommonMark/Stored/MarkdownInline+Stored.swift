package import Bytes

extension MarkdownInline: Storable {
    private enum Tag: UInt8 {
        case text, code, softBreak, lineBreak, emphasis, strong, strikethrough, link, image, footnote
    }

    package func store(in record: inout RecordWriter) {
        switch self {
        case .text(let text):
            record.write(byte: Tag.text.rawValue)
            record.write(text)
        case .code(let code):
            record.write(byte: Tag.code.rawValue)
            record.write(code)
        case .softBreak:
            record.write(byte: Tag.softBreak.rawValue)
        case .lineBreak:
            record.write(byte: Tag.lineBreak.rawValue)
        case .emphasis(let inside):
            record.write(byte: Tag.emphasis.rawValue)
            record.write(inside)
        case .strong(let inside):
            record.write(byte: Tag.strong.rawValue)
            record.write(inside)
        case .strikethrough(let inside):
            record.write(byte: Tag.strikethrough.rawValue)
            record.write(inside)
        case .link(let index, let inside):
            record.write(byte: Tag.link.rawValue)
            record.write(index)
            record.write(inside)
        case .image(let index):
            record.write(byte: Tag.image.rawValue)
            record.write(index)
        case .footnote(let number, let mention):
            record.write(byte: Tag.footnote.rawValue)
            record.write(number)
            record.write(mention)
        }
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        self = try record.nested(MarkdownInline.read)
    }

    private static func read(_ record: inout RecordReader) throws(DamagedRecord) -> MarkdownInline {
        switch Tag(rawValue: try record.readByte()) {
        case .text: .text(try record.read())
        case .code: .code(try record.read())
        case .softBreak: .softBreak
        case .lineBreak: .lineBreak
        case .emphasis: .emphasis(try record.read())
        case .strong: .strong(try record.read())
        case .strikethrough: .strikethrough(try record.read())
        case .link: try .link(index: record.read(), record.read())
        case .image: .image(index: try record.read())
        case .footnote: try .footnote(number: record.read(), mention: record.read())
        case nil: throw DamagedRecord()
        }
    }
}
