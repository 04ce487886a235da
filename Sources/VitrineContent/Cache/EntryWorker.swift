import Bytes
import Diagnostics

/// Loads entries on one thread: from the cache where it has them as they are, else from their files.
final class EntryWorker {
    private let store: EntryStore
    private let source: ContentSource
    private let context: EntryContext
    private let contextDigest: Digest
    private let writer: RegionWriter?
    private let heads = TableHeads()
    private var buffer: [UInt8] = []

    init(_ store: EntryStore, _ source: ContentSource, _ context: EntryContext, _ contextDigest: Digest) {
        self.store = store
        self.source = source
        self.context = context
        self.contextDigest = contextDigest
        writer = store.makeWriter()
    }

    /// An entry as it is in the cache, which is not read yet; else parsed.
    func look(_ entry: EntryFolder, _ kept: EntryIndex.KeptEntry?) -> LoadedEntry {
        let input = EntryInput(entry, context, contextDigest)
        let stamp = input.stamp
        if let kept, let stamp, kept.stamp == stamp.digest, store.trusts(kept) {
            return LoadedEntry(
                reference: entry.reference, parsed: nil, digests: kept.digests, kept: kept, isNew: false)
        }
        guard let (files, key) = input.read(source) else {
            return keep(parse(entry, []), nil, nil)
        }
        if var kept, kept.key == key {
            kept.stamp = stamp?.digest ?? kept.stamp
            kept.newest = stamp?.newest ?? kept.newest
            return LoadedEntry(reference: entry.reference, parsed: nil, digests: kept.digests, kept: kept, isNew: true)
        }
        return keep(parse(entry, files), key, stamp)
    }

    /// The entry itself, from the cache where it is only there; parsed where the cache is damaged.
    ///
    /// - Parameter isWhole: whether more is needed than what it says to the site.
    func fetch(_ loaded: LoadedEntry, _ entry: EntryFolder, isWhole: Bool) -> LoadedEntry {
        guard loaded.parsed == nil, let kept = loaded.kept else { return loaded }
        if let parsed = store.read(
            kept, entry, isWhole: isWhole || kept.digests.hasDiagnostics, context.catalogue, &buffer)
        {
            var loaded = loaded
            loaded.parsed = parsed
            return loaded
        }
        let input = EntryInput(entry, context, contextDigest)
        guard let (files, key) = input.read(source) else { return keep(parse(entry, []), nil, nil) }
        return keep(parse(entry, files), key, input.stamp)
    }

    private func parse(_ entry: EntryFolder, _ files: [BoundedReader.HeldFile]) -> ParsedEntry {
        EntryParser(
            reader: BoundedReader(source: source, held: files), context: context, bodies: writer ?? MemorySink(),
            heads: heads
        ).parse(entry)
    }

    /// - Parameter key: nil for what may not be kept, since it depends on more than the content.
    private func keep(_ parsed: ParsedEntry, _ key: Digest?, _ stamp: (digest: Digest, newest: Int)?) -> LoadedEntry {
        guard let writer else {
            var record = RecordWriter()
            return LoadedEntry(
                reference: parsed.reference, parsed: parsed, digests: parsed.digests(&record, context.catalogue),
                kept: nil, isNew: true)
        }
        let (place, digests) = writer.append(parsed, context.catalogue)
        guard let key, let stamp, !parsed.diagnostics.contains(where: \.isReadFailure) else {
            return LoadedEntry(
                reference: parsed.reference, parsed: parsed, digests: digests, kept: nil, isNew: true)
        }
        let kept = EntryIndex.KeptEntry(
            reference: parsed.reference, stamp: stamp.digest, newest: stamp.newest, key: key, digests: digests,
            record: place, bodies: parsed.value?.head.words.versions.map(\.value.body.place) ?? [])
        return LoadedEntry(reference: parsed.reference, parsed: parsed, digests: digests, kept: kept, isNew: true)
    }
}
