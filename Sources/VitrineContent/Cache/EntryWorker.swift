import Bytes
import Diagnostics
import VitrineModel

/// An entry, and what the cache is to know of it.
struct LoadedEntry: Sendable {
    let parsed: ParsedEntry
    /// Of what it says to the site, but for its texts.
    let facts: Digest
    /// Nil when it may not be kept.
    let kept: EntryIndex.KeptEntry?
    /// Whether the index has it otherwise, or not at all.
    let isNew: Bool
}

/// Loads entries on one thread: from the cache where it has them as they are, else from their files.
final class EntryWorker {
    private let store: EntryStore
    private let source: ContentSource
    private let context: EntryContext
    private let contextDigest: Digest
    private let writer: RegionWriter?
    private var buffer: [UInt8] = []

    init(_ store: EntryStore, _ source: ContentSource, _ context: EntryContext, _ contextDigest: Digest) {
        self.store = store
        self.source = source
        self.context = context
        self.contextDigest = contextDigest
        writer = store.makeWriter()
    }

    func load(_ entry: EntryFolder) -> LoadedEntry {
        let input = EntryInput(entry, context, contextDigest)
        let stamp = input.stamp
        let kept = store.kept(entry.reference)
        if let kept, let stamp, kept.stamp == stamp.digest, store.trusts(kept), let parsed = parsed(entry, kept) {
            return LoadedEntry(parsed: parsed, facts: kept.facts, kept: kept, isNew: false)
        }
        guard let (files, key) = input.read(source) else {
            return keep(parse(entry, []), nil, nil)
        }
        if var kept, kept.key == key, let parsed = parsed(entry, kept) {
            kept.stamp = stamp?.digest ?? kept.stamp
            kept.newest = stamp?.newest ?? kept.newest
            return LoadedEntry(parsed: parsed, facts: kept.facts, kept: kept, isNew: true)
        }
        return keep(parse(entry, files), key, stamp)
    }

    private func parse(_ entry: EntryFolder, _ files: [BoundedReader.HeldFile]) -> ParsedEntry {
        EntryParser(
            reader: BoundedReader(source: source, held: files), context: context, bodies: writer ?? MemorySink()
        ).parse(entry)
    }

    /// - Returns: nil when the record is damaged.
    private func parsed(_ entry: EntryFolder, _ kept: EntryIndex.KeptEntry) -> ParsedEntry? {
        guard let file = store.file, file.read(kept.record, into: &buffer) else { return nil }
        return buffer.withUnsafeBytes { bytes in
            var record = RecordReader(
                UnsafeRawBufferPointer(rebasing: bytes[..<kept.record.length]),
                context: BodyPlaces(kept.bodies, keptBy: file))
            return try? ParsedEntry(entry.reference, folder: entry.folder.path, from: &record)
        }
    }

    /// - Parameter key: nil for what may not be kept, since it depends on more than the content.
    private func keep(_ parsed: ParsedEntry, _ key: Digest?, _ stamp: (digest: Digest, newest: Int)?) -> LoadedEntry {
        guard let writer else {
            var record = RecordWriter()
            let facts = parsed.store(in: &record)
            return LoadedEntry(parsed: parsed, facts: Digest(of: Array(record.bytes[..<facts])), kept: nil, isNew: true)
        }
        let (place, facts) = writer.append(parsed)
        guard let key, let stamp, !parsed.diagnostics.contains(where: \.isReadFailure) else {
            return LoadedEntry(parsed: parsed, facts: facts, kept: nil, isNew: true)
        }
        let kept = EntryIndex.KeptEntry(
            reference: parsed.reference, stamp: stamp.digest, newest: stamp.newest, key: key, facts: facts,
            record: place, bodies: parsed.value?.head.words.versions.map(\.value.body.place) ?? [])
        return LoadedEntry(parsed: parsed, facts: facts, kept: kept, isNew: true)
    }
}
