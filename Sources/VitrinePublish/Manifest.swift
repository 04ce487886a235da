import Bytes

/// What Vitrine published into a folder: every file's path, digest, and the size, time and inode by which an
/// untouched one is recognised without being read.
///
/// A text of lines, sorted by path, read in place: opening one for 200,000 files costs a digest and a list of
/// line starts. The digest in its first line covers all the rest; a manifest that does not match it is not
/// believed at all.
///
/// ```
/// vitrine-manifest 1 <digest of what follows>
/// <number of folders that were there before>
/// <folder>
/// <path> TAB <digest> TAB <size> TAB <modified, ns since 1970> TAB <inode>
/// ```
struct Manifest: Sendable {
    struct Entry: Equatable, Sendable {
        let digest: Digest
        let size: Int
        let modified: Int
        let inode: UInt64

        func recognises(_ status: FileStatus) -> Bool {
            status.kind == .file && status.size == size && status.modified == modified && status.inode == inode
        }
    }

    /// Folders that somebody else made and Vitrine put files into: never removed.
    let foundFolders: [String]
    private let bytes: [UInt8]
    /// Where each entry's line begins, and one past the last.
    private let starts: [Int]

    static let empty = Manifest(foundFolders: [], bytes: [], starts: [0])

    private init(foundFolders: [String], bytes: [UInt8], starts: [Int]) {
        self.foundFolders = foundFolders
        self.bytes = bytes
        self.starts = starts
    }

    var count: Int { starts.count - 1 }

    /// Of everything it says; nil for one that was never written.
    var digest: Digest? { bytes.isEmpty ? nil : Digest(of: bytes) }

    func path(at index: Int) -> String {
        guard (0..<count).contains(index) else { return "" }
        return String(decoding: pathBytes(at: index), as: UTF8.self)
    }

    /// The path as the system wants it, without a string in between; empty where there is none.
    func withPath<Result>(at index: Int, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        guard (0..<count).contains(index) else { return body([0]) }
        return bytes.withUnsafeBytes { all in
            let path = UnsafeRawBufferPointer(rebasing: all[pathRange(at: index, in: all)])
            return withUnsafeTemporaryAllocation(of: CChar.self, capacity: path.count + 1) { copy in
                copy.initialize(repeating: 0)
                UnsafeMutableRawBufferPointer(copy).copyMemory(from: path)
                guard let start = copy.baseAddress else { return body([0]) }
                return body(start)
            }
        }
    }

    func entry(at index: Int) -> Entry? {
        guard (0..<count).contains(index) else { return nil }
        return bytes.withUnsafeBytes { all in
            var fields = FieldReader(UnsafeRawBufferPointer(rebasing: all[starts[index]..<starts[index + 1] - 1]))
            fields.skip()
            guard let digest = fields.digest(), let size = fields.number(), let modified = fields.number(),
                let inode = fields.number()
            else { return nil }
            return Entry(digest: digest, size: Int(clamping: size), modified: Int(clamping: modified), inode: inode)
        }
    }

    /// Binary search.
    func index(of path: String) -> Int? {
        let index = firstIndex(notBefore: path)
        guard index < count else { return nil }
        return path.utf8.elementsEqual(pathBytes(at: index)) ? index : nil
    }

    /// Whether anything was published in a folder.
    func hasFiles(in folder: String) -> Bool {
        let prefix = folder + "/"
        let index = firstIndex(notBefore: prefix)
        return index < count && pathBytes(at: index).starts(with: prefix.utf8)
    }

    /// Of a file, or of all that was published in a folder.
    func places(at path: String) -> Range<Int> {
        if let index = index(of: path) { return index..<index + 1 }
        // `0` comes after `/` and before any other name that begins like the folder's.
        return firstIndex(notBefore: path + "/")..<firstIndex(notBefore: path + "0")
    }

    private func firstIndex(notBefore path: String) -> Int {
        var path = path
        return path.withUTF8 { wanted in
            bytes.withUnsafeBytes { all in
                var low = 0
                var high = count
                while low < high {
                    let middle = (low + high) / 2
                    let path = UnsafeRawBufferPointer(rebasing: all[pathRange(at: middle, in: all)])
                    if path.order(against: UnsafeRawBufferPointer(wanted)) < 0 {
                        low = middle + 1
                    } else {
                        high = middle
                    }
                }
                return low
            }
        }
    }

    private func pathBytes(at index: Int) -> ArraySlice<UInt8> {
        bytes.withUnsafeBytes { bytes[pathRange(at: index, in: $0)] }
    }

    private func pathRange(at index: Int, in all: UnsafeRawBufferPointer) -> Range<Int> {
        var end = starts[index]
        while end < starts[index + 1], all[end] != Self.tab { end += 1 }
        return starts[index]..<end
    }

    fileprivate static let tab = UInt8(ascii: "\t")
    fileprivate static let newline = UInt8(ascii: "\n")
    fileprivate static let title = "vitrine-manifest 1"
}

// MARK: - The file

extension Manifest {
    /// Nil when the bytes are not exactly a manifest that was written.
    init?(file: [UInt8]) {
        guard let sealed = SealedText(file, title: Self.title) else { return nil }
        var starts: [Int] = []
        var found: [String] = []
        var lineStart = sealed.start
        file.withUnsafeBytes { all in
            starts.reserveCapacity((all.count - sealed.start) / 80)
            for index in sealed.start..<all.count where all[index] == Self.newline {
                if found.count < sealed.number {
                    found.append(String(decoding: all[lineStart..<index], as: UTF8.self))
                } else {
                    starts.append(lineStart)
                }
                lineStart = index + 1
            }
        }
        guard lineStart == file.count, found.count == sealed.number else { return nil }
        starts.append(lineStart)
        self.init(foundFolders: found, bytes: file, starts: starts)
    }

    /// The file for `entries`, which must be sorted by path.
    static func file(
        foundFolders: [String], entries: some Collection<(path: OutputPath, entry: Entry)>
    ) -> [UInt8] {
        var body = ByteBuffer(reserving: entries.count * 100)
        body.append(folders: foundFolders)
        for (path, entry) in entries { body.append(path.string, entry) }
        return SealedText.seal(body.bytes, title: title, number: foundFolders.count)
    }

    /// The file for the same paths.
    ///
    /// - Parameter changes: by place; all other entries stay as they are.
    func file(foundFolders: [String], changes: [Int: Entry]) -> [UInt8] {
        var body = ByteBuffer(reserving: bytes.count + 64)
        body.append(folders: foundFolders)
        var next = 0
        for index in changes.keys.sorted() where index < count {
            guard let entry = changes[index] else { continue }
            body.append(contentsOf: bytes[starts[next]..<starts[index]])
            body.append(path(at: index), entry)
            next = index + 1
        }
        body.append(contentsOf: bytes[starts[next]..<starts[count]])
        return SealedText.seal(body.bytes, title: Self.title, number: foundFolders.count)
    }
}

extension ByteBuffer {
    fileprivate mutating func append(folders: [String]) {
        for folder in folders {
            append(folder)
            append(Manifest.newline)
        }
    }

    fileprivate mutating func append(_ path: String, _ entry: Manifest.Entry) {
        append(path)
        append(Manifest.tab)
        append(entry.digest)
        append(Manifest.tab)
        append(decimal: entry.size)
        append(Manifest.tab)
        append(decimal: entry.modified)
        append(Manifest.tab)
        append(String(entry.inode))
        append(Manifest.newline)
    }
}
