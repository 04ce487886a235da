import Bytes
import VitrineContent

/// What the system says of all files of the content, none of them read.
struct ContentState: Sendable, Equatable {
    /// Of names, sizes, times and inodes.
    var digest: Digest
    /// The latest of the times, in nanoseconds since 1970.
    var newest: Int
    /// When the files were listed.
    var listed: Int

    /// Files that changed within this time before they were listed may change again without a trace in their times.
    static let grain = 2_000_000_000

    /// Nil where the system says too little.
    init?(_ listing: ContentSource.Listing, listed: Int) {
        var (high, low) = (UInt64(0), UInt64(0))
        var newest = 0
        var record = RecordWriter(reserving: 256)
        for file in listing.files {
            guard let stamp = file.stamp else { return nil }
            record.removeAll()
            record.write(text: file.path)
            record.write(file.size)
            record.write(stamp)
            // Added up, since folders are listed in no order.
            let digest = Digest(of: record.bytes)
            high &+= digest.high
            low &+= digest.low
            newest = max(newest, stamp.newest)
        }
        for folder in listing.folders {
            let digest = Digest(of: folder + "/")
            high &+= digest.high
            low &+= digest.low
        }
        self.init(digest: Digest(high: high, low: low), newest: newest, listed: listed)
    }

    private init(digest: Digest, newest: Int, listed: Int) {
        self.digest = digest
        self.newest = newest
        self.listed = listed
    }

    /// Whether files with the times they had then are surely those files.
    var isSettled: Bool { newest < listed - Self.grain }
}

extension ContentState: Storable {
    func store(in record: inout RecordWriter) {
        record.write(digest)
        record.write(newest)
        record.write(listed)
    }

    init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(digest: record.read(), newest: record.read(), listed: record.read())
    }
}
