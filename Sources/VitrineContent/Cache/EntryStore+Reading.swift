import Bytes

extension EntryStore {
    /// - Parameters:
    ///   - isWhole: whether more is needed than what it says to the site.
    ///   - buffer: holds the record.
    /// - Returns: nil when the record is damaged.
    func read(
        _ kept: EntryIndex.KeptEntry, _ entry: EntryFolder, isWhole: Bool, _ catalogue: Catalogue,
        _ buffer: inout [UInt8]
    ) -> ParsedEntry? {
        guard let file, file.read(kept.record, into: &buffer) else { return nil }
        return buffer.withUnsafeBytes { bytes in
            var record = RecordReader(
                UnsafeRawBufferPointer(rebasing: bytes[..<kept.record.length]),
                context: BodyPlaces(kept.bodies, keptBy: file))
            return try? ParsedEntry(
                entry.reference, folder: entry.folder.path, isWhole: isWhole, catalogue, from: &record)
        }
    }
}
