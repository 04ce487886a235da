import Files
import Glibc

/// The cache's files: `entries.index` says which `entries-N.data` holds what.
///
/// Of several processes one may write, the holder of `entries.lock`; the others read. The index is replaced as a whole,
/// and what it names in a data file is never written again: who has read the one and opened the other is safe from
/// whatever comes after.
final class CacheFolder: Sendable {
    private let path: String
    private let lock: Int32
    var isWritable: Bool { lock >= 0 }

    /// Nil where there is no such folder and none can be made.
    init?(_ path: String) {
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { return nil }
        self.path = path
        let descriptor = open(path + "/entries.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        if descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            close(descriptor)
            lock = -1
        } else {
            lock = descriptor
        }
    }

    deinit { if lock >= 0 { close(lock) } }

    /// Nil when there is none that this program wrote, whole.
    func readIndex() -> EntryIndex? {
        guard let program = ProgramVersion.current, let bytes = try? WholeFile.read(path + "/entries.index"),
            let index = EntryIndex(sealed: bytes), index.program == program
        else { return nil }
        return index
    }

    func openData(_ generation: Int, texts: LostTexts) -> DataFile? {
        DataFile(descriptor: open(data(generation), (isWritable ? O_RDWR : O_RDONLY) | O_CLOEXEC), texts: texts)
    }

    /// A new, empty data file; nil where it cannot be made.
    func makeData(texts: LostTexts) -> (file: DataFile, generation: Int)? {
        let generation = (generations().max() ?? 0) + 1
        let descriptor = open(data(generation), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        return DataFile(descriptor: descriptor, texts: texts).map { ($0, generation) }
    }

    func write(_ index: EntryIndex) {
        try? WholeFile.write(index.sealed, to: path + "/entries.index", .remakable)
    }

    /// Removes data files that no index names any more.
    func sweep(keeping generation: Int) {
        for other in generations() where other != generation { unlink(data(other)) }
    }

    private func data(_ generation: Int) -> String { "\(path)/entries-\(generation).data" }

    private func generations() -> [Int] {
        guard let directory = opendir(path) else { return [] }
        defer { closedir(directory) }
        var found: [Int] = []
        while let item = readdir(directory) {
            let name = withUnsafeBytes(of: &item.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name.hasPrefix("entries-"), name.hasSuffix(".data"),
                let number = Int(name.dropFirst(8).dropLast(5)), number > 0, number < 1 << 40
            else { continue }
            found.append(number)
        }
        return found
    }
}
