package import Bytes

extension Coordinates: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(latitude)
        record.write(longitude)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(latitude: record.read(), longitude: record.read())
    }
}

extension Side: Storable {
    package func store(in record: inout RecordWriter) { record.write(id) }
    package init(from record: inout RecordReader) throws(DamagedRecord) { self.init(try record.read()) }
}
