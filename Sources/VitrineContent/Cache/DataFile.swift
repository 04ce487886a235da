import Bytes
import CommonMark
import Glibc
import Synchronization

/// A file of records, one after the other, that is only ever added to. Whoever names a record also knows its digest:
/// bytes that are not those that were written are never believed.
final class DataFile: Sendable {
    private let descriptor: Int32
    /// Where the next writer's region begins.
    private let end: Atomic<Int>
    private let texts: LostTexts?

    /// - Parameter descriptor: closed with this object.
    init?(descriptor: Int32, texts: LostTexts?) {
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return nil
        }
        self.descriptor = descriptor
        self.texts = texts
        end = Atomic(Int(status.st_size))
    }

    /// One without a name, that is gone with the process.
    static func temporary(texts: LostTexts) -> DataFile? {
        let chosen = getenv("TMPDIR").map { String(cString: $0) }
        for folder in [chosen, "/var/tmp", "/tmp", "/dev/shm"].compactMap(\.self) {
            // Not every file system has files without names.
            let unnamed = open(folder, O_RDWR | O_CLOEXEC | Self.unnamed, 0o600)
            if unnamed >= 0 { return DataFile(descriptor: unnamed, texts: texts) }
            var template = Array("\(folder)/vitrine-XXXXXX".utf8CString)
            let descriptor = mkstemp(&template)
            guard descriptor >= 0 else { continue }
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            unlink(template)
            return DataFile(descriptor: descriptor, texts: texts)
        }
        return nil
    }

    /// `O_TMPFILE`, a macro that Swift does not see.
    private static let unnamed = 0o20_000_000 | O_DIRECTORY

    deinit { close(descriptor) }

    var size: Int { end.load(ordering: .relaxed) }

    /// Room for `size` bytes that nobody else writes to.
    func reserve(_ size: Int) -> Int { end.wrappingAdd(size, ordering: .relaxed).oldValue }

    func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Bool {
        var written = 0
        while written < bytes.count, let base = bytes.baseAddress {
            let count = pwrite(descriptor, base + written, bytes.count - written, offset + written)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }

    /// Reads a record into `buffer`, which grows where it must.
    /// - Returns: whether it is the record that was written.
    func read(_ place: BodyPlace, into buffer: inout [UInt8]) -> Bool {
        guard holds(place) else { return false }
        if buffer.count < place.length { buffer = [UInt8](repeating: 0, count: max(place.length, 1 << 14)) }
        return buffer.withUnsafeMutableBytes { bytes in
            read(place, UnsafeMutableRawBufferPointer(rebasing: bytes[..<place.length]))
        }
    }

    private func holds(_ place: BodyPlace) -> Bool {
        place.offset >= 0 && place.length >= 0 && place.length <= Self.longest && place.offset <= size - place.length
    }

    /// - Parameter buffer: of the record's length.
    private func read(_ place: BodyPlace, _ buffer: UnsafeMutableRawBufferPointer) -> Bool {
        var count = 0
        while count < buffer.count, let base = buffer.baseAddress {
            let got = pread(descriptor, base + count, buffer.count - count, place.offset + count)
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { return false }
            count += got
        }
        return Digest(of: UnsafeRawBufferPointer(buffer)) == place.digest
    }

    /// Far above what a record of the largest files may be.
    private static let longest = 1 << 30
}

extension DataFile: BodyKeeper {
    func document(at place: BodyPlace, path: String) -> MarkdownDocument {
        if holds(place) {
            let document = withUnsafeTemporaryAllocation(byteCount: max(place.length, 1), alignment: 1) { buffer in
                let bytes = UnsafeMutableRawBufferPointer(rebasing: buffer[..<place.length])
                guard read(place, bytes) else { return nil as MarkdownDocument? }
                var record = RecordReader(UnsafeRawBufferPointer(bytes))
                return try? record.read(MarkdownDocument.self)
            }
            if let document { return document }
        }
        return texts?.parseAgain(path, place.digest) ?? MarkdownDocument(path: path)
    }
}
