import Bytes
import Locales

/// By what a load is compared with another, without the entries being looked at.
struct SiteDigests {
    /// Of what the site says, its texts apart.
    let facts: Digest
    /// Of all that the rules look at, wherever it stands in the files.
    let ruled: Digest
    /// ``TextRead/key`` of each text, of those too that the site does not show.
    let texts: [Digest]

    init(_ shared: SharedDigest, _ entries: [LoadedEntry]) {
        var facts = shared.facts
        var ruled = shared.ties
        var texts = shared.texts
        texts.reserveCapacity(texts.count + 2 * entries.count)
        for entry in entries {
            facts.write(entry.reference)
            facts.write(entry.digests.facts)
            ruled.write(entry.digests.ties)
            texts += entry.digests.texts
        }
        self.facts = Digest(of: facts.bytes)
        ruled.write(self.facts)
        self.ruled = Digest(of: ruled.bytes)
        self.texts = texts
    }
}

/// Of what a load is asked for, and of the files that are no entry's.
struct SharedDigest {
    private(set) var facts = RecordWriter(reserving: 1 << 18)
    private(set) var ties = RecordWriter(reserving: 1 << 17)
    private(set) var texts: [Digest] = []

    init(_ options: LoadOptions, read: [Digest], _ files: [ContentFile], _ content: WholeContent, _ rows: [ParsedEntry])
    {
        facts.write(options.audience)
        facts.write(options.funder)
        facts.write(options.includeDrafts)
        facts.write(read)
        for file in files {
            facts.write(file.path)
            // That of a text says nothing that its words and its digest do not.
            if !file.path.hasEnding(".md") { facts.write(file.size) }
        }
        // Which consents hold depends on the day alone.
        let zone = content.settings.flatMap { Zone.named($0.timeZone) } ?? SharedFiles.assumedZone
        facts.write(CivilDateTime(options.now, in: zone).date)
        if let words = content.project?.words {
            facts.write(words)
            texts = words.versions.map(\.value.body.read.key)
        }
        texts += rows.flatMap { $0.value?.head.words.versions.map(\.value.body.read.key) ?? [] }
        ties.write(content.references.map(\.target))
        // Of a list that could not be read, the rules say nothing.
        ties.write(content.termIDs.keys.sorted())
        ties.write(content.partnerIDs != nil)
        ties.write(content.sectionIDs)
        content.astray.store(in: &ties)
        ties.write(content.places.keys.sorted())
    }
}
