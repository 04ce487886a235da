public import Bytes
public import Foundation

extension EntryReference: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(collection)
        record.write(id)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(record.read(), record.read())
    }
}

extension CustomValue.Value: Storable {
    package func store(in record: inout RecordWriter) {
        switch self {
        case .text(let text):
            record.write(byte: 0)
            record.write(text)
        case .number(let number):
            record.write(byte: 1)
            record.write(number)
        case .flag(let flag):
            record.write(byte: 2)
            record.write(flag)
        case .date(let date):
            record.write(byte: 3)
            record.write(date)
        case .address(let address):
            record.write(byte: 4)
            record.write(address)
        }
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        switch try record.readByte() {
        case 0: self = .text(try record.read())
        case 1: self = .number(try record.read())
        case 2: self = .flag(try record.read())
        case 3: self = .date(try record.read())
        case 4: self = .address(try record.read())
        default: throw DamagedRecord()
        }
    }
}

/// Foundation's own 20 bytes, without those of the mantissa that are not used: a number made from its digits would take
/// ten times as long. The length is the upper half of the second byte, in units of two bytes.
extension Decimal: Storable {
    private static let headSize = 4

    @usableFromInline
    package func store(in record: inout RecordWriter) {
        withUnsafeBytes(of: self) { bytes in
            let used = Self.headSize + 2 * min(Int(bytes[1] >> 4), 8)
            record.write(raw: UnsafeRawBufferPointer(rebasing: bytes[..<used]))
        }
    }

    @usableFromInline
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let head = try record.readRaw(Self.headSize)
        let length = Int(head[1] >> 4)
        guard length <= 8 else { throw DamagedRecord() }
        let mantissa = try record.readRaw(2 * length)
        self.init()
        withUnsafeMutableBytes(of: &self) { bytes in
            bytes.copyBytes(from: head)
            UnsafeMutableRawBufferPointer(rebasing: bytes[Self.headSize...]).copyBytes(from: mantissa)
        }
    }
}
