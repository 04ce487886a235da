import Bytes
import VitrineContent
import Workers

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
        // Folders of collections have as many folders as there are entries: those are shared out.
        let collections = listing.root.folders
        let entries = collections.flatMap(\.folders)
        var sums = Workers.map(
            below: entries.count, state: { RecordWriter(reserving: 256) },
            transform: { index, record in
                var sum = Sum()
                sum.addAll(entries[index], &record)
                return sum
            })
        var record = RecordWriter(reserving: 256)
        for folder in [listing.root] + collections {
            var sum = Sum()
            sum.add(folder, &record)
            sums.append(sum)
        }
        // Added up, since folders are listed in no order.
        var (high, low) = (UInt64(0), UInt64(0))
        var newest = 0
        for sum in sums {
            guard sum.isKnown else { return nil }
            high &+= sum.high
            low &+= sum.low
            newest = max(newest, sum.newest)
        }
        self.init(digest: Digest(high: high, low: low), newest: newest, listed: listed)
    }

    private struct Sum: Sendable {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var newest = 0
        var isKnown = true

        mutating func addAll(_ folder: ListedFolder, _ record: inout RecordWriter) {
            add(folder, &record)
            for inner in folder.folders { addAll(inner, &record) }
        }

        mutating func add(_ folder: ListedFolder, _ record: inout RecordWriter) {
            record.removeAll()
            record.write(text: folder.path)
            record.write(byte: UInt8(ascii: "/"))
            add(record)
            for file in folder.files {
                guard let stamp = file.stamp else {
                    isKnown = false
                    return
                }
                record.removeAll()
                record.write(text: file.path)
                record.write(file.size)
                record.write(stamp)
                add(record)
                newest = max(newest, stamp.newest)
            }
        }

        private mutating func add(_ record: RecordWriter) {
            let digest = Digest(of: record.bytes)
            high &+= digest.high
            low &+= digest.low
        }
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
