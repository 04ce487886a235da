import CZip

/// The library that reads ZIP files; its functions are nil where it is not installed.
private let libzip: zip_functions = {
    var functions = zip_functions()
    return zip_load(&functions) ? functions : zip_functions()
}()

/// A ZIP file in memory. Reads one part at a time, never more than asked for, whatever the file says of its size.
final class ZipArchive {
    enum Fault: Error, Equatable {
        /// Cut short or altered.
        case damaged
        /// The system's library is not there.
        case libraryMissing
        case encrypted
        /// More than the limit once unpacked.
        case tooLarge(part: String, limit: Int)
    }

    private let archive: OpaquePointer
    /// The archive reads from it until it is closed.
    private let memory: UnsafeMutableRawPointer
    private(set) var remaining: Int

    /// - Parameter budget: bytes that all parts together may have once unpacked.
    init(_ bytes: [UInt8], budget: Int) throws(Fault) {
        guard libzip.zip_discard != nil else { throw .libraryMissing }
        let memory = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
        self.memory = memory
        bytes.withUnsafeBytes { if let base = $0.baseAddress { memory.copyMemory(from: base, byteCount: $0.count) } }
        remaining = budget
        guard let source = libzip.zip_source_buffer_create(memory, UInt64(bytes.count), 0, nil) else {
            memory.deallocate()
            throw .damaged
        }
        guard let archive = libzip.zip_open_from_source(source, ZIP_RDONLY, nil) else {
            libzip.zip_source_free(source)
            memory.deallocate()
            throw .damaged
        }
        self.archive = archive
    }

    deinit {
        libzip.zip_discard(archive)
        memory.deallocate()
    }

    func contains(_ name: String) -> Bool { index(of: name) != nil }

    /// Upper and lower case do not count, as in programs that read workbooks.
    private func index(of name: String) -> UInt64? {
        let index = libzip.zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
        return index < 0 ? nil : UInt64(index)
    }

    /// - Returns: nil when there is no such part.
    func read(_ name: String, limit: Int) throws(Fault) -> [UInt8]? {
        guard let index = index(of: name) else { return nil }
        var status = zip_stat()
        libzip.zip_stat_init(&status)
        guard libzip.zip_stat_index(archive, index, 0, &status) == 0 else { throw .damaged }
        if status.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0, status.encryption_method != UInt16(ZIP_EM_NONE) {
            throw .encrypted
        }
        let most = min(limit, remaining)
        guard status.valid & UInt64(ZIP_STAT_SIZE) == 0 || status.size <= UInt64(most) else {
            throw .tooLarge(part: name, limit: most)
        }
        guard let file = libzip.zip_fopen_index(archive, index, 0) else { throw .damaged }
        defer { _ = libzip.zip_fclose(file) }
        let bytes = try unpack(file, name, most)
        remaining -= bytes.count
        return bytes
    }

    private func unpack(_ file: OpaquePointer, _ name: String, _ most: Int) throws(Fault) -> [UInt8] {
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let got = block.withUnsafeMutableBytes { buffer -> Int64 in
                buffer.baseAddress.map { libzip.zip_fread(file, $0, UInt64(buffer.count)) } ?? -1
            }
            // The checksum is compared at the end.
            guard got >= 0 else { throw .damaged }
            if got == 0 { return bytes }
            guard bytes.count + Int(got) <= most else { throw .tooLarge(part: name, limit: most) }
            bytes += block[..<Int(got)]
        }
    }
}
