import Locales
import VitrineModel
import Workers

/// Loads the entries on all cores, in two steps: what they are compared by, then what they say.
struct EntryLoading {
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
        context = EntryContext(languages: content.languages, zone: zone, fields: content.fields)
        names = KnownNames(content)
    }

    func look() -> [LoadedEntry] {
        let (folders, kept) = (folders, store.kept(folders))
        return run { index, worker in worker.look(folders[index], kept[index]) }
    }

    /// - Parameter areWhole: whether more is needed than what the entries say to the site.
    func fetch(_ entries: [LoadedEntry], areWhole: Bool) -> [LoadedEntry] {
        let folders = folders
        return run { index, worker in worker.fetch(entries[index], folders[index], isWhole: areWhole) }
    }

    private func run(_ load: @Sendable (Int, EntryWorker) -> LoadedEntry) -> [LoadedEntry] {
        let (source, store, context, digest, names) = (source, store, context, context.digest, names)
        return Workers.map(
            below: folders.count, state: { EntryWorker(store, source, context, digest) },
            transform: { index, worker in
                var loaded = load(index, worker)
                loaded.parsed?.dropSettled(names)
                return loaded
            })
    }
}
