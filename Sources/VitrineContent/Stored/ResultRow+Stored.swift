import Bytes

extension ResultRow.Places: Storable {
    func store(in record: inout RecordWriter) {
        record.write(period)
        record.write(value)
        record.write(text)
        record.write(baseline)
        record.write(target)
    }

    init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            period: record.read(), value: record.read(), text: record.read(), baseline: record.read(),
            target: record.read())
    }
}
