import Bytes

/// What an entry is parsed from: the files that are read, and the names and sizes of those that lie beside them.
struct EntryInput {
    let entry: EntryFolder
    let context: EntryContext
    /// Of ``context``.
    let contextDigest: Digest
    private let isRead: [Bool]

    init(_ entry: EntryFolder, _ context: EntryContext, _ contextDigest: Digest) {
        self.entry = entry
        self.context = context
        self.contextDigest = contextDigest
        let type = context.catalogue[entry.reference.collection]
        let names = (type.map { [$0.file] + $0.otherFiles } ?? []) + context.languages.map(\.textFile)
        let prefix = entry.folder.path.utf8.count + 1
        isRead = entry.folder.files.map { file in
            let length = file.path.utf8.count - prefix
            return names.contains { $0.utf8.count == length && file.path.hasEnding($0) }
        }
    }

    /// What the system says of the files, and the latest of their times; nil where it says too little.
    var stamp: (digest: Digest, newest: Int)? {
        var record = RecordWriter(reserving: 512)
        var newest = 0
        record.write(contextDigest)
        for (file, isRead) in zip(entry.folder.files, isRead) {
            record.write(text: file.path)
            record.write(file.size)
            guard isRead else { continue }
            guard let stamp = file.stamp else { return nil }
            record.write(stamp.modified)
            record.write(stamp.changed)
            record.write(unsigned: stamp.inode)
            newest = max(newest, stamp.newest)
        }
        return (Digest(of: record.bytes), newest)
    }

    /// The files' bytes, and the key of what they are parsed into; nil where one cannot be read, or is too large to be.
    func read(_ source: ContentSource) -> (files: [BoundedReader.HeldFile], key: Digest)? {
        var files: [BoundedReader.HeldFile] = []
        files.reserveCapacity(isRead.count)
        var record = RecordWriter(reserving: 512)
        record.write(contextDigest)
        record.write(entry.reference)
        for (file, isRead) in zip(entry.folder.files, isRead) {
            record.write(text: file.path)
            record.write(isRead)
            guard isRead else {
                record.write(file.size)
                continue
            }
            guard BoundedReader.isBounded(file), let bytes = try? source.read(file.path) else { return nil }
            record.write(Digest(of: bytes))
            files.append(BoundedReader.HeldFile(path: file.path, bytes: bytes))
        }
        return (files, Digest(of: record.bytes))
    }
}
