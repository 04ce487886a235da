import Bytes
import CYAML

/// What libyaml says next, in Swift's terms and with byte offsets. Its text is for ``EventReader`` to tell, so that
/// nothing in an event is counted.
struct Event {
    enum Kind {
        case documentStart, documentEnd, streamEnd
        case scalar(YAMLNode.ScalarStyle)
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
    /// The last one, freed before the next.
    private let raw: UnsafeMutablePointer<yaml_event_t>
    private var marks: MarkCursor

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        raw = .allocate(capacity: 1)
        raw.initialize(to: yaml_event_t())
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        let slice = UnsafeBufferPointer(rebasing: bytes[range])
        yaml_parser_set_input_string(parser, slice.baseAddress, slice.count)
        marks = MarkCursor(bytes, range)
    }

    deinit {
        yaml_event_delete(raw)
        raw.deallocate()
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// Of the scalar that was just read; normalised to NFC.
    var text: String {
        guard raw.pointee.type == YAML_SCALAR_EVENT else { return "" }
        let scalar = raw.pointee.data.scalar
        return String(nfc: UnsafeBufferPointer(start: scalar.value, count: scalar.length))
    }

    mutating func next() throws(SyntaxFault) -> Event {
        repeat {
            yaml_event_delete(raw)
            guard yaml_parser_parse(parser, raw) == 1 else { throw fault() }
        } while raw.pointee.type == YAML_STREAM_START_EVENT

        let start = marks.byteOffset(ofCharacter: raw.pointee.start_mark.index)
        let end = marks.byteOffset(ofCharacter: raw.pointee.end_mark.index)
        var event = Event(kind: .streamEnd, range: start..<max(start, end))
        switch raw.pointee.type {
        case YAML_DOCUMENT_START_EVENT: event.kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: event.kind = .documentEnd
        case YAML_SCALAR_EVENT:
            event.kind = .scalar(YAMLNode.ScalarStyle(raw.pointee.data.scalar.style))
            event.isAnchored = raw.pointee.data.scalar.anchor != nil
            event.isTagged = raw.pointee.data.scalar.tag != nil
        case YAML_ALIAS_EVENT: event.kind = .alias
        case YAML_SEQUENCE_START_EVENT:
            event.kind = .sequenceStart
            event.isAnchored = raw.pointee.data.sequence_start.anchor != nil
            event.isTagged = raw.pointee.data.sequence_start.tag != nil
            event.isBlock = raw.pointee.data.sequence_start.style == YAML_BLOCK_SEQUENCE_STYLE
        case YAML_SEQUENCE_END_EVENT: event.kind = .sequenceEnd
        case YAML_MAPPING_START_EVENT:
            event.kind = .mappingStart
            event.isAnchored = raw.pointee.data.mapping_start.anchor != nil
            event.isTagged = raw.pointee.data.mapping_start.tag != nil
            event.isBlock = raw.pointee.data.mapping_start.style == YAML_BLOCK_MAPPING_STYLE
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

extension YAMLNode.ScalarStyle {
    fileprivate init(_ style: yaml_scalar_style_t) {
        self =
            switch style {
            case YAML_PLAIN_SCALAR_STYLE: .plain
            case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
            default: .quoted
            }
    }
}
