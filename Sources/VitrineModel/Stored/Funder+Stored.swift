package import Bytes

extension Funder: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(head)
        record.write(name)
        record.write(languages)
        record.write(audiences)
        record.write(themes)
        record.write(indicators)
        record.write(required)
        record.write(sections)
        record.write(period)
        record.write(showsGoals)
        record.write(grants)
        record.write(logo)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            head: record.read(), name: record.read(), languages: record.read(), audiences: record.read(),
            themes: record.read(), indicators: record.read(), required: record.read(), sections: record.read(),
            period: record.read(), showsGoals: record.read(), grants: record.read(), logo: record.read())
    }
}

extension Grant: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(number)
        record.write(label)
        record.write(enterprise)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(number: record.read(), label: record.read(), enterprise: record.read())
    }
}

extension FunderLogo: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(file)
        record.write(alt)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(file: record.read(), alt: record.read())
    }
}
