extension Bool: Storable {
    @inlinable
    package func store(in record: inout RecordWriter) { record.write(byte: self ? 1 : 0) }

    @inlinable
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        switch try record.readByte() {
        case 0: self = false
        case 1: self = true
        default: throw DamagedRecord()
        }
    }
}

extension UInt64: Storable {
    @inlinable
    package func store(in record: inout RecordWriter) { record.write(unsigned: self) }
    @inlinable
    package init(from record: inout RecordReader) throws(DamagedRecord) { self = try record.readUnsigned() }
}

extension Int: Storable {
    /// The sign in the lowest bit, so that small numbers of either sign are short.
    @inlinable
    package func store(in record: inout RecordWriter) {
        record.write(unsigned: UInt64(bitPattern: Int64(self << 1 ^ self >> (Int.bitWidth - 1))))
    }

    @inlinable
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let value = try record.readUnsigned()
        self = Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
    }
}

extension String: Storable {
    @inlinable
    package func store(in record: inout RecordWriter) { record.write(text: self) }
    @inlinable
    package init(from record: inout RecordReader) throws(DamagedRecord) { self = try record.readText() }
}

extension Range<Int>: Storable {
    @inlinable
    package func store(in record: inout RecordWriter) {
        lowerBound.store(in: &record)
        record.write(count: upperBound - lowerBound)
    }

    @inlinable
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let start: Int = try record.read()
        let (end, overflow) = start.addingReportingOverflow(Int(truncatingIfNeeded: try record.readUnsigned()))
        guard !overflow, start <= end else { throw DamagedRecord() }
        self = start..<end
    }
}

extension Digest: Storable {
    @inlinable
    package func store(in record: inout RecordWriter) {
        withUnsafeBytes(of: (high.littleEndian, low.littleEndian)) { record.write(raw: $0) }
    }

    @inlinable
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let bytes = try record.readRaw(16)
        self.init(
            high: UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self)),
            low: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }
}
