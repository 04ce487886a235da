import Bytes
import CommonMark

/// Adds records to a data file for one thread, in regions of its own, so that threads need not wait for each other.
/// Nothing is in the file before ``flush()``.
///
/// Not locked: it is its thread's until all are done, and then the loader's.
final class RegionWriter: BodySink, @unchecked Sendable {
    private let file: DataFile
    private var region: ByteBuffer
    private var start: Int
    private var room = 0
    /// Reused for each record.
    private var scratch = RecordWriter(reserving: 1 << 14)

    private static let size = 1 << 19

    init(_ file: DataFile) {
        self.file = file
        region = ByteBuffer()
        start = 0
    }

    func keep(_ document: MarkdownDocument) -> Body {
        scratch.removeAll()
        scratch.write(document)
        return Body(document, at: append(scratch.bytes), keptBy: file)
    }

    /// - Returns: where the record of the entry is, and by what it is compared.
    func append(_ entry: ParsedEntry, _ catalogue: Catalogue) -> (place: BodyPlace, digests: EntryDigests) {
        let digests = entry.digests(&scratch, catalogue)
        return (append(scratch.bytes), digests)
    }

    func append(_ record: [UInt8]) -> BodyPlace {
        if record.count > room - region.count {
            flush()
            room = max(Self.size, record.count)
            start = file.reserve(room)
            region.reserve(room)
        }
        let place = BodyPlace(offset: start + region.count, length: record.count, digest: Digest(of: record))
        region.append(contentsOf: record)
        return place
    }

    /// What cannot be written is missed, and made again, by whoever reads it.
    func flush() {
        guard !region.isEmpty else { return }
        _ = region.withUnsafeBytes { file.write($0, at: start) }
        // What is left of the region stays free for the next records.
        start += region.count
        room -= region.count
        region.removeAll()
    }
}

extension ParsedEntry {
    /// - Parameter scratch: holds the entry's record afterwards.
    func digests(_ scratch: inout RecordWriter, _ catalogue: Catalogue) -> EntryDigests {
        scratch.removeAll()
        let parts = store(in: &scratch, catalogue)
        return scratch.bytes.withUnsafeBytes { bytes in
            EntryDigests(
                facts: Digest(of: UnsafeRawBufferPointer(rebasing: bytes[..<parts.facts])),
                ties: Digest(of: UnsafeRawBufferPointer(rebasing: bytes[parts.facts..<parts.ties])),
                of: self)
        }
    }
}
