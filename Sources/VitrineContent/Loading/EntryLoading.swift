import Bytes
import Diagnostics
import Locales
import Workers

/// Loads the entries on all cores, in two steps: what they are compared by, then what they say.
struct EntryLoading: Sendable {
    private let folders: [EntryFolder]
    private let source: ContentSource
    private let store: EntryStore
    private let context: EntryContext
    private let names: KnownNames

    init(_ folders: [EntryFolder], _ content: WholeContent, _ source: ContentSource, _ store: EntryStore) {
        self.folders = folders
        self.source = source
        self.store = store
        let zone = content.settings.flatMap { Zone.named($0.timeZone) } ?? SharedFiles.assumedZone
        context = EntryContext(
            languages: content.languages, zone: zone, fields: content.fields, lists: SiteLists(content, folders),
            catalogue: content.catalogue)
        names = KnownNames(content)
    }

    func look() -> [LoadedEntry] {
        let (folders, kept) = (folders, store.kept(folders))
        return run { index, worker in worker.look(folders[index], kept[index]) }
    }

    /// Reads all entries whole; after a verdict only what cannot be done without: those of which there are few, and
    /// those of which something has to be said.
    func fetch(_ entries: [LoadedEntry], _ verdict: EntryIndex.Verdict?) -> [LoadedEntry] {
        let (folders, withheld) = (folders, verdict.map { Set($0.withheld) })
        return run { index, worker in
            let entry = entries[index]
            guard let withheld else { return worker.fetch(entry, folders[index], isWhole: true) }
            let isWithheld = withheld.contains(entry.reference)
            let canStay =
                entry.reference.collection == .enterprises && !entry.digests.hasDiagnostics && !isWithheld
            return canStay ? entry : worker.fetch(entry, folders[index], isWhole: isWithheld)
        }
    }

    /// An enterprise that was left where it is kept. Parsed again where it is damaged; when it is no longer the same,
    /// that is remembered as for texts that are lost.
    func enterprise(_ loaded: LoadedEntry, at index: Int) -> Enterprise {
        let entry = folders[index]
        var buffer: [UInt8] = []
        if let kept = loaded.kept,
            let value = store.read(kept, entry, isWhole: false, context.catalogue, &buffer)?.value
                as? Enterprise
        {
            return value
        }
        let parsed = EntryParser(
            reader: BoundedReader(source: source), context: context, bodies: MemorySink()
        ).parse(entry)
        var record = RecordWriter()
        let digests = parsed.digests(&record, context.catalogue)
        if let value = parsed.value as? Enterprise, digests.facts == loaded.digests.facts,
            digests.texts == loaded.digests.texts
        {
            return value
        }
        store.texts.lose(entry.folder.path)
        return .lost(entry)
    }

    private func run(_ load: @Sendable (Int, EntryWorker) -> LoadedEntry) -> [LoadedEntry] {
        let (source, store, context, digest, names) = (source, store, context, context.digest, names)
        return Workers.map(
            below: folders.count, state: { EntryWorker(store, source, context, digest) },
            transform: { index, worker in
                var loaded = load(index, worker)
                loaded.parsed = loaded.parsed?.withoutSettled(names)
                return loaded
            })
    }
}

extension Enterprise {
    /// Stands for one that cannot be had back, in a site that is not published.
    fileprivate static func lost(_ entry: EntryFolder) -> Enterprise {
        let path = entry.folder.path
        var enterprise = Enterprise(
            head: EntryHead(
                id: entry.reference.id, original: Language(""), words: Localized(versions: []), folder: path,
                location: SourceLocation(path)))
        enterprise.name = LocalizedText(universal: entry.reference.id)
        return enterprise
    }
}
