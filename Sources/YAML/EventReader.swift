import Bytes
import CYAML

/// What libyaml says next, in Swift's terms and with byte offsets.
struct Event {
    enum Kind {
        case documentStart, documentEnd, streamEnd
        case scalar(String, YAMLNode.ScalarStyle)
        case alias
        case sequenceStart, sequenceEnd
        case mappingStart, mappingEnd
    }

    var kind: Kind
    var range: Range<Int>
    /// Starts with `&name`.
    var isAnchored = false
    /// Starts with `!tag`.
    var isTagged = false
    /// For a collection: written with indentation, so that its end mark lies at whatever follows.
    var isBlock = false
}

/// The place and libyaml's own words for text that is not YAML.
struct SyntaxFault: Error {
    var problem: String
    var offset: Int
    /// Where the construct began that went wrong, when libyaml knows.
    var contextOffset: Int?
}

/// A libyaml parser over bytes that must outlive it.
struct EventReader: ~Copyable {
    // libyaml keeps the parser's address in the parser: it may not move.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var marks: MarkCursor

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        let slice = UnsafeBufferPointer(rebasing: bytes[range])
        yaml_parser_set_input_string(parser, slice.baseAddress, slice.count)
        marks = MarkCursor(bytes, range)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    mutating func next() throws(SyntaxFault) -> Event {
        var raw = yaml_event_t()
        guard yaml_parser_parse(parser, &raw) == 1 else { throw fault() }
        defer { yaml_event_delete(&raw) }
        if raw.type == YAML_STREAM_START_EVENT { return try next() }

        let start = marks.byteOffset(ofCharacter: raw.start_mark.index)
        let end = marks.byteOffset(ofCharacter: raw.end_mark.index)
        var event = Event(kind: .streamEnd, range: start..<max(start, end))
        switch raw.type {
        case YAML_DOCUMENT_START_EVENT: event.kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: event.kind = .documentEnd
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            let text = String(nfc: UnsafeBufferPointer(start: scalar.value, count: scalar.length))
            let style: YAMLNode.ScalarStyle =
                switch scalar.style {
                case YAML_PLAIN_SCALAR_STYLE: .plain
                case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
                default: .quoted
                }
            event.kind = .scalar(text, style)
            event.isAnchored = scalar.anchor != nil
            event.isTagged = scalar.tag != nil
        case YAML_ALIAS_EVENT: event.kind = .alias
        case YAML_SEQUENCE_START_EVENT:
            let sequence = raw.data.sequence_start
            event.kind = .sequenceStart
            event.isAnchored = sequence.anchor != nil
            event.isTagged = sequence.tag != nil
            event.isBlock = sequence.style == YAML_BLOCK_SEQUENCE_STYLE
        case YAML_SEQUENCE_END_EVENT: event.kind = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            let mapping = raw.data.mapping_start
            event.kind = .mappingStart
            event.isAnchored = mapping.anchor != nil
            event.isTagged = mapping.tag != nil
            event.isBlock = mapping.style == YAML_BLOCK_MAPPING_STYLE
        case YAML_MAPPING_END_EVENT: event.kind = .mappingEnd
        default: break
        }
        return event
    }

    private mutating func fault() -> SyntaxFault {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
        let offset = marks.byteOffset(ofCharacter: parser.pointee.problem_mark.index)
        guard parser.pointee.context != nil else {
            return SyntaxFault(problem: problem, offset: offset, contextOffset: nil)
        }
        let context = marks.byteOffset(ofCharacter: parser.pointee.context_mark.index)
        return SyntaxFault(problem: problem, offset: offset, contextOffset: context)
    }
}
