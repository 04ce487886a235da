import Diagnostics
import Glibc

/// `Content/` on disk, by plain system calls.
package enum DiskSource {
    /// - Parameter root: the site's root, the folder in which `Content` lies; absolute or relative.
    package static func source(root: String) -> ContentSource {
        let root = root.isEmpty ? "." : root
        return ContentSource(
            list: {
                var walk = FolderWalk(root: root)
                walk.start()
                return walk.listing
            },
            read: { (path) throws(ReadFailure) in try readFile(root + "/" + path) }
        )
    }

    /// - Parameter limit: no more bytes than this are read, however many there are.
    package static func readFile(_ path: String, atMost limit: Int = .max) throws(ReadFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw ReadFailure(lastReason()) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw ReadFailure(lastReason()) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw ReadFailure("Not a regular file") }
        let size = min(max(0, Int(status.st_size)), limit)
        var failure: ReadFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size, let base = buffer.baseAddress {
                let got = Glibc.read(descriptor, base + count, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = ReadFailure(lastReason()) }
                if got <= 0 { break }
                count += got
            }
        }
        if let failure { throw failure }
        return bytes
    }

    static func lastReason() -> String {
        String(cString: strerror(errno))
    }
}

/// Goes down through `Content/`; links that lead out of it are refused, and a link to a folder always is.
private struct FolderWalk {
    private(set) var listing = ContentSource.Listing()
    private let root: String
    private var realContent = ""

    /// `Content/enterprises/atelier/media/plans/2018` is six.
    private static let greatestDepth = 12

    init(root: String) {
        self.root = root
    }

    mutating func start() {
        guard let real = Self.realPath(root + "/Content") else {
            report(SourceDiagnostics.unreadable, "Content", ["reason": .text(DiskSource.lastReason())])
            return
        }
        realContent = real
        visit("Content", depth: 1)
    }

    private mutating func visit(_ folder: String, depth: Int) {
        guard let directory = opendir(root + "/" + folder) else {
            report(SourceDiagnostics.unreadable, folder, ["reason": .text(DiskSource.lastReason())])
            return
        }
        defer { closedir(directory) }
        listing.folders.append(folder)
        while let item = readdir(directory) {
            let name = withUnsafeBytes(of: &item.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            guard name.first != UInt8(ascii: ".") else { continue }
            guard let text = String(validating: name, as: UTF8.self) else {
                let path = folder + "/" + String(decoding: name, as: UTF8.self)
                report(SourceDiagnostics.unreadableName, path)
                continue
            }
            add(folder + "/" + text, depth: depth)
        }
    }

    private mutating func add(_ path: String, depth: Int) {
        var status = stat()
        guard lstat(root + "/" + path, &status) == 0 else {
            report(SourceDiagnostics.unreadable, path, ["reason": .text(DiskSource.lastReason())])
            return
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG:
            listing.files.append(ContentFile(path: path, size: Int(status.st_size), stamp: FileStamp(status)))
        case S_IFDIR where depth < Self.greatestDepth:
            visit(path, depth: depth + 1)
        case S_IFDIR:
            report(SourceDiagnostics.tooDeep, path)
        case S_IFLNK:
            follow(path)
        default:
            report(SourceDiagnostics.notAFile, path)
        }
    }

    private mutating func follow(_ path: String) {
        var status = stat()
        guard let real = Self.realPath(root + "/" + path), real.hasPrefix(realContent + "/"),
            stat(real, &status) == 0, status.st_mode & S_IFMT == S_IFREG
        else {
            report(SourceDiagnostics.symbolicLink, path)
            return
        }
        listing.files.append(ContentFile(path: path, size: Int(status.st_size), stamp: FileStamp(status)))
    }

    private mutating func report(
        _ kind: DiagnosticKind,
        _ path: String,
        _ arguments: [String: Diagnostic.Argument] = [:]
    ) {
        listing.diagnostics.append(Diagnostic(kind, at: SourceLocation(path), arguments))
    }

    private static func realPath(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}

extension FileStamp {
    init(_ status: stat) {
        self.init(
            modified: Self.nanoseconds(status.st_mtim), changed: Self.nanoseconds(status.st_ctim),
            inode: UInt64(status.st_ino))
    }

    private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }
}
