package import Bytes

extension EntryHead: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(id)
        record.write(original)
        record.write(words)
        record.write(audience)
        record.write(isDraft)
        record.write(isDemo)
        record.write(formerSlugs)
        record.write(custom)
        record.write(files)
        record.write(folder)
        record.write(location)
    }

    package convenience init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            id: record.read(), original: record.read(), words: record.read(), audience: record.read(),
            isDraft: record.read(), isDemo: record.read(), formerSlugs: record.read(), custom: record.read(),
            files: record.read(), folder: record.read(), location: record.read())
    }
}

extension EntryFile: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(name)
        record.write(path)
        record.write(size)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(name: record.read(), path: record.read(), size: record.read())
    }
}

extension CustomValue: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(name)
        record.write(value)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(name: record.read(), value: record.read())
    }
}
