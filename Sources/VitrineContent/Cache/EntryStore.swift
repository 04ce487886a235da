import Bytes
import Glibc
import Synchronization

/// One load's dealings with the cache.
final class EntryStore: Sendable {
    let texts: LostTexts
    /// Where entries are that were kept; nil when none were.
    let file: DataFile?
    /// Where new ones go; nil for memory.
    private let output: DataFile?
    /// Nil when nothing will be kept.
    private let folder: CacheFolder?
    /// Of ``output``.
    private let generation: Int
    private let index: EntryIndex?
    private let writers = Mutex<[RegionWriter]>([])
    /// In nanoseconds since 1970.
    private let started: Int

    /// Two changes within this time may leave a file with the same times: kernels count in steps of up to 10 ms, and
    /// some file systems in whole seconds, FAT in two.
    private static let grain = 2_000_000_000

    /// Made before the content is listed.
    init(_ cache: EntryCache, _ source: ContentSource) {
        started = Self.now
        texts = LostTexts(source)
        var found: (index: EntryIndex, file: DataFile)?
        var output: (file: DataFile, generation: Int)?
        var folder: CacheFolder?
        if case .folder(let path) = cache, let opened = CacheFolder(path) {
            if let index = opened.readIndex(), let file = opened.openData(index.generation, texts: texts) {
                found = (index, file)
            }
            if opened.isWritable {
                output = found.map { ($0.file, $0.index.generation) } ?? opened.makeData(texts: texts)
            }
            folder = output == nil ? nil : opened
        }
        if output == nil, cache.usesFiles { output = DataFile.temporary(texts: texts).map { ($0, 0) } }
        (index, file) = (found?.index, found?.file)
        (self.output, generation) = (output?.file, output?.generation ?? 0)
        self.folder = folder
    }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return time.tv_sec &* 1_000_000_000 &+ time.tv_nsec
    }

    func makeWriter() -> RegionWriter? {
        guard let output else { return nil }
        let writer = RegionWriter(output)
        writers.withLock { $0.append(writer) }
        return writer
    }

    /// What was kept of each of these. Both lists are in the same order.
    func kept(_ entries: [EntryFolder]) -> [EntryIndex.KeptEntry?] {
        let kept = index?.entries ?? []
        var next = 0
        return entries.map { entry in
            while next < kept.count, kept[next].reference < entry.reference { next += 1 }
            return next < kept.count && kept[next].reference == entry.reference ? kept[next] : nil
        }
    }

    /// Nil where the rules have to be asked.
    func verdict(_ ruled: Digest) -> EntryIndex.Verdict? {
        index?.verdict.flatMap { $0.ruled == ruled ? $0 : nil }
    }

    /// Whether nobody can have changed its files, after they were read, without their times telling.
    func trusts(_ kept: EntryIndex.KeptEntry) -> Bool {
        guard let index else { return false }
        return kept.newest < index.listed - Self.grain
    }

    /// Writes what is new, and the index when it changed. Nothing that was kept can be read before.
    func finish(_ entries: [LoadedEntry], _ verdict: EntryIndex.Verdict?) {
        for writer in writers.withLock({ $0 }) { writer.flush() }
        guard let folder, let output, let program = ProgramVersion.current else { return }
        guard entries.contains(where: \.isNew) || entries.count != index?.entries.count || verdict != index?.verdict
        else {
            return
        }
        var next = EntryIndex(
            program: program, generation: generation, listed: started, verdict: verdict,
            entries: entries.compactMap(\.kept))
        let live = next.entries.reduce(0) { $0 + $1.size }
        if output.size > 2 * live + Self.slack, let (moved, generation) = folder.makeData(texts: texts) {
            next.entries = Self.move(next.entries, from: output, to: moved)
            next.generation = generation
        }
        folder.write(next)
        folder.sweep(keeping: next.generation)
    }

    /// Bytes that nothing names and that are no reason to write everything anew.
    private static let slack = 4 << 20

    private static func move(
        _ entries: [EntryIndex.KeptEntry], from old: DataFile, to new: DataFile
    ) -> [EntryIndex.KeptEntry] {
        let writer = RegionWriter(new)
        defer { writer.flush() }
        var buffer: [UInt8] = []
        func move(_ place: BodyPlace) -> BodyPlace? {
            old.read(place, into: &buffer) ? writer.append(Array(buffer[..<place.length])) : nil
        }
        return entries.compactMap { entry in
            var entry = entry
            let bodies = entry.bodies.compactMap(move)
            guard let record = move(entry.record), bodies.count == entry.bodies.count else { return nil }
            entry.record = record
            entry.bodies = bodies
            return entry
        }
    }
}

extension EntryCache {
    fileprivate var usesFiles: Bool {
        if case .memory = self { false } else { true }
    }
}
