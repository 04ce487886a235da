import Bytes
import Diagnostics
import Locales
import VitrineContent

/// What a build leaves for the next one: of what it was made, and what became of it.
///
/// Everything in it is a digest of inputs beside a digest of what came of them. Nothing says what depends on what but
/// what was seen to be read: while an output is made, ``ReadTrace`` tells which texts it asked for, and all else that
/// pages can read is in one digest.
struct BuildMemo: Sendable {
    /// Of the program, the templates and what the build was asked for, the day apart.
    var setting: Digest
    /// The site's, in which the day is counted.
    var zone: String
    var day: CalendarDate
    var content: ContentState
    /// Of all that the site says but its texts: see ``LoadedSite``.
    var facts: Digest
    /// ``TextRead/key`` of what was read while the outputs were planned.
    var planned: [Digest]
    /// Whether planning had nothing to say.
    var isPlanSilent: Bool
    var outputs: OutputMemo
    /// Of the list of published files: see ``Publisher/published``.
    var published: Digest
    /// What loading and planning had to say; nil where it cannot be said again without them.
    var diagnostics: [Diagnostic]?
}

extension BuildMemo: Storable {
    func store(in record: inout RecordWriter) {
        record.write(setting)
        record.write(zone)
        record.write(day)
        record.write(content)
        record.write(facts)
        record.write(planned)
        record.write(isPlanSilent)
        record.write(outputs)
        record.write(published)
        record.write(diagnostics)
    }

    init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            setting: record.read(), zone: record.read(), day: record.read(), content: record.read(),
            facts: record.read(), planned: record.read(), isPlanSilent: record.read(), outputs: record.read(),
            published: record.read(), diagnostics: record.read())
    }
}
