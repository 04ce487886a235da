package import Bytes

extension Side: Storable {
    package func store(in record: inout RecordWriter) { record.write(id) }
    package init(from record: inout RecordReader) throws(DamagedRecord) { self.init(try record.read()) }
}

extension Address: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(street)
        record.write(postalCode)
        record.write(town)
        record.write(country)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(street: record.read(), postalCode: record.read(), town: record.read(), country: record.read())
    }
}

extension Coordinates: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(latitude)
        record.write(longitude)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(latitude: record.read(), longitude: record.read())
    }
}

extension Pole: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(head)
        record.write(order)
        record.write(partners)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(head: record.read(), order: record.read(), partners: record.read())
    }
}
