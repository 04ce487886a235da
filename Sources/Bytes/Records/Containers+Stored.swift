extension Optional: Storable where Wrapped: Storable {
    @inlinable
    package func store(in record: inout RecordWriter) {
        guard let value = self else { return record.write(byte: 0) }
        record.write(byte: 1)
        value.store(in: &record)
    }

    @inlinable
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        switch try record.readByte() {
        case 0: self = nil
        case 1: self = try Wrapped(from: &record)
        default: throw DamagedRecord()
        }
    }
}

extension Array: Storable where Element: Storable {
    @inlinable
    package func store(in record: inout RecordWriter) {
        record.write(count: count)
        for element in self { element.store(in: &record) }
    }

    @inlinable
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let count = try record.readCount()
        self = []
        guard count > 0 else { return }
        reserveCapacity(Swift.min(count, 1024))
        for _ in 0..<count { append(try Element(from: &record)) }
    }
}

extension Dictionary: Storable where Key: Storable & Comparable, Value: Storable {
    /// In the order of the keys, so that equal dictionaries have equal records.
    @inlinable
    package func store(in record: inout RecordWriter) {
        record.write(count: count)
        guard count > 0 else { return }
        for (key, value) in sorted(by: { $0.key < $1.key }) {
            key.store(in: &record)
            value.store(in: &record)
        }
    }

    @inlinable
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let count = try record.readCount()
        self = [:]
        for _ in 0..<count {
            let key = try Key(from: &record)
            self[key] = try Value(from: &record)
        }
    }
}

/// An enumeration without payloads is the position among its cases.
extension Storable where Self: CaseIterable & Equatable {
    @inlinable
    package func store(in record: inout RecordWriter) {
        var position: UInt8 = 0
        for choice in Self.allCases {
            if choice == self { break }
            position &+= 1
        }
        record.write(byte: position)
    }

    @inlinable
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let position = Int(try record.readByte())
        var index = 0
        for choice in Self.allCases {
            if index == position {
                self = choice
                return
            }
            index += 1
        }
        throw DamagedRecord()
    }
}
