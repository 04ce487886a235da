package import Bytes

extension MarkdownDocument: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(text: path)
        record.write(count: text.count)
        record.write(raw: text)
        record.write(linkParts)
        record.write(headingParts)
        record.write(bodyCount)
        record.write(count: nodes.count)
        nodes.withUnsafeBytes { record.write(raw: $0) }
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        self.init(path: try record.readText())
        text = Array(try record.readRaw(record.readCount()))
        linkParts = try record.read()
        headingParts = try record.read()
        bodyCount = try record.read()
        nodes = Self.nodes(try record.readRaw(record.readCount() &* MemoryLayout<MarkdownNode>.stride))
        guard isSound else { throw DamagedRecord() }
    }

    private static func nodes(_ bytes: UnsafeRawBufferPointer) -> [MarkdownNode] {
        let count = bytes.count / MemoryLayout<MarkdownNode>.stride
        return Array(unsafeUninitializedCapacity: count) { nodes, initialized in
            UnsafeMutableRawBufferPointer(nodes).copyMemory(from: bytes)
            initialized = count
        }
    }
}

extension MarkdownLink.Parts: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(isImage)
        record.write(destination)
        record.write(title)
        record.write(text)
        record.write(range)
        record.write(isAlone)
        record.write(isOwnAnchor)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(
            isImage: record.read(), destination: record.read(), title: record.read(), text: record.read(),
            range: record.read(), isAlone: record.read(), isOwnAnchor: record.read())
    }
}

extension MarkdownHeading.Parts: Storable {
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
