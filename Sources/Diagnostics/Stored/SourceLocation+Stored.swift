public import Bytes

extension SourceLocation: Storable {
    @usableFromInline
    package func store(in record: inout RecordWriter) {
        record.write(shared: path)
        record.write(range)
    }

    @usableFromInline
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(record.readShared(), record.read())
    }
}
