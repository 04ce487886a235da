import Bytes
import Locales
import VitrineModel

/// Adds up what a site says, its texts apart.
struct FactsDigest {
    private var record = RecordWriter(reserving: 1 << 12)
    private var textRecord = RecordWriter(reserving: 1 << 12)
    private let options: LoadOptions

    init(_ options: LoadOptions) {
        self.options = options
        record.write(options.audience)
        record.write(options.funder)
        record.write(options.includeDrafts)
    }

    var facts: Digest { Digest(of: record.bytes) }
    var texts: Digest { Digest(of: textRecord.bytes) }

    mutating func add(_ shared: [Digest], _ files: [ContentFile], _ content: WholeContent) {
        record.write(shared)
        for file in files {
            record.write(file.path)
            // That of a text says nothing that its words and its digest do not.
            if !file.path.hasEnding(".md") { record.write(file.size) }
        }
        // Which consents hold depends on the day alone.
        let zone = content.settings.flatMap { Zone.named($0.timeZone) } ?? SharedFiles.assumedZone
        record.write(CivilDateTime(options.now, in: zone).date)
        guard let words = content.project?.words else { return }
        record.write(words)
        for version in words.versions { textRecord.write(version.value.body.place.digest) }
    }

    mutating func add(_ entries: [LoadedEntry]) {
        for entry in entries {
            record.write(entry.parsed.reference)
            record.write(entry.facts)
            for version in entry.parsed.value?.head.words.versions ?? [] {
                textRecord.write(version.value.body.place.digest)
            }
        }
    }
}
