public import Bytes
import CommonMark
public import Diagnostics
import Tables
import YAML

extension Diagnostic: Storable {
    @usableFromInline
    package func store(in record: inout RecordWriter) {
        record.write(kind.id)
        record.write(severity)
        record.write(location)
        record.write(notes)
        record.write(arguments)
        record.write(repairs)
    }

    @usableFromInline
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        guard let kind = Self.kinds[try record.read()] else { throw DamagedRecord() }
        let severity: Severity = try record.read()
        let location: SourceLocation? = try record.read()
        let notes: [SourceLocation] = try record.read()
        let arguments: [String: Argument] = try record.read()
        self.init(kind, at: location, arguments, notes: notes, repairs: try record.read(), severity: severity)
    }

    /// Whether it is one that reading the content reports.
    package var canBeStored: Bool { Self.kinds[kind.id] == kind }

    /// All that reading an entry can report, by identifier.
    private static let kinds: [String: DiagnosticKind] = {
        let all = [
            ContentDiagnostics.all, MarkdownDiagnostics.all, YAMLDiagnostics.all, TablesDiagnostics.all,
        ]
        return Dictionary(all.joined().map { ($0.id, $0) }) { first, _ in first }
    }()
}

extension Severity: Storable {}

extension Repair: Storable {
    @usableFromInline
    package func store(in record: inout RecordWriter) {
        record.write(range)
        record.write(replacement)
    }

    @usableFromInline
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let range: Range<Int> = try record.read()
        self.init(range, try record.read())
    }
}

extension Diagnostic.Argument: Storable {
    @usableFromInline
    package func store(in record: inout RecordWriter) {
        switch self {
        case .text(let text):
            record.write(byte: 0)
            record.write(text)
        case .number(let number):
            record.write(byte: 1)
            record.write(number)
        case .choices(let choices):
            record.write(byte: 2)
            record.write(choices)
        case .decimal(let digits):
            record.write(byte: 3)
            record.write(digits)
        }
    }

    @usableFromInline
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        switch try record.readByte() {
        case 0: self = .text(try record.read())
        case 1: self = .number(try record.read())
        case 2: self = .choices(try record.read())
        case 3: self = .decimal(try record.read())
        default: throw DamagedRecord()
        }
    }
}
