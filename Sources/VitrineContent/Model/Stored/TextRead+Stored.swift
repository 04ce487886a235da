package import Bytes

extension TextRead: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(text: path)
        record.write(digest)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(path: record.readText(), digest: record.read())
    }
}
