import Bytes
import VitrineContent

/// An output as it was made.
struct MadeOutput: Sendable {
    /// Of its bytes.
    let digest: Digest
    /// Of the plan: see ``Output/part``.
    let part: Int
    /// ``TextRead/key`` of each text that was read for it.
    let reads: [Digest]
    /// The file that it is a copy of.
    let source: CopiedFile?
}

/// A file of the content that an output is a copy of, as it was found.
struct CopiedFile: Sendable {
    let path: String
    /// Nil where the system says too little.
    let stamp: FileStamp?
}

extension CopiedFile: Storable {
    func store(in record: inout RecordWriter) {
        record.write(path)
        record.write(stamp)
    }

    init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(path: record.read(), stamp: record.read())
    }
}
