package import Bytes

extension FileStamp: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(modified)
        record.write(changed)
        record.write(unsigned: inode)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(modified: record.read(), changed: record.read(), inode: record.readUnsigned())
    }
}
