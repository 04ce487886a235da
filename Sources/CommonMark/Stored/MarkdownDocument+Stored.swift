package import Bytes

extension MarkdownDocument: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(shared: path)
        record.write(links)
        record.write(headings)
        record.write(blocks)
        record.write(footnotes)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        self.init(path: try record.readShared())
        links = try record.read()
        headings = try record.read()
        blocks = try record.read()
        footnotes = try record.read()
        anchors = Set(headings.map(\.id))
        guard blocks.isWithin(self), footnotes.allSatisfy({ $0.blocks.isWithin(self) }) else { throw DamagedRecord() }
    }
}

extension MarkdownLink: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(isImage)
        record.write(destination)
        record.write(title)
        record.write(text)
        record.write(shared: path)
        record.write(range)
        record.write(isAlone)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            isImage: record.read(), destination: record.read(), title: record.read(), text: record.read(),
            path: record.readShared(), range: record.read(), isAlone: record.read())
    }
}

extension MarkdownHeading: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(level)
        record.write(text)
        record.write(id)
        record.write(range)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(level: record.read(), text: record.read(), id: record.read(), range: record.read())
    }
}

extension MarkdownFootnote: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(blocks)
        record.write(mentions)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(blocks: record.read(), mentions: record.read())
    }
}
