public import Bytes
public import Foundation
import Locales

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

/// Sign, exponent and significand.
extension Decimal: Storable {
    private static let negative: UInt8 = 1
    /// More than 64 bits of significand.
    private static let long: UInt8 = 2
    private static let notANumber: UInt8 = 4

    @usableFromInline
    package func store(in record: inout RecordWriter) {
        guard let parts = DecimalParts(self) else { return record.write(byte: Self.notANumber) }
        let high = UInt64(truncatingIfNeeded: parts.significand >> 64)
        record.write(byte: (parts.isNegative ? Self.negative : 0) | (high > 0 ? Self.long : 0))
        record.write(byte: UInt8(truncatingIfNeeded: parts.exponent))
        record.write(unsigned: UInt64(truncatingIfNeeded: parts.significand))
        if high > 0 { record.write(unsigned: high) }
    }

    @usableFromInline
    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let flags = try record.readByte()
        if flags == Self.notANumber {
            self = .nan
            return
        }
        guard flags & ~(Self.negative | Self.long) == 0 else { throw DamagedRecord() }
        let exponent = Int(Int8(truncatingIfNeeded: try record.readByte()))
        var significand = Decimal(try record.readUnsigned())
        if flags & Self.long != 0 { significand += Decimal(try record.readUnsigned()) * Self.twoToThe64 }
        self.init(
            sign: flags & Self.negative == 0 ? .plus : .minus, exponent: exponent, significand: significand)
    }

    private static let twoToThe64 = Decimal(UInt64.max) + 1
}
