/// A value that can be kept as bytes and had back.
///
/// Records are for caches: written and read by one and the same program, so there is no version, no name and no type
/// in them. Reading checks everything that could do harm (lengths, counts, ranges of numbers), yet tells only a record
/// that is impossible; whether it is the one that was written is for a ``Digest`` to say.
@usableFromInline
package protocol Storable {
    func store(in record: inout RecordWriter)
    init(from record: inout RecordReader) throws(DamagedRecord)
}

/// The bytes of a record end too early, or say what cannot be.
@usableFromInline
package struct DamagedRecord: Error, Sendable, Equatable {
    @inlinable package init() {}
}

extension Storable {
    /// The value as bytes of their own.
    package var record: [UInt8] {
        var record = RecordWriter()
        record.write(self)
        return record.bytes
    }
}
