package import Bytes
package import Locales

extension CalendarDate: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(unsigned: UInt64(truncatingIfNeeded: year))
        record.write(byte: UInt8(truncatingIfNeeded: month))
        record.write(byte: UInt8(truncatingIfNeeded: day))
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let year = Int(truncatingIfNeeded: try record.readUnsigned())
        let month = Int(try record.readByte())
        guard let date = CalendarDate(year: year, month: month, day: Int(try record.readByte())) else {
            throw DamagedRecord()
        }
        self = date
    }
}

extension CivilDateTime: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(date)
        record.write(byte: UInt8(truncatingIfNeeded: time.hour))
        record.write(byte: UInt8(truncatingIfNeeded: time.minute))
        record.write(zone.id)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let date: CalendarDate = try record.read()
        let hour = Int(try record.readByte())
        guard let time = CivilTime(hour: hour, minute: Int(try record.readByte())),
            let zone = Zone.named(try record.read())
        else { throw DamagedRecord() }
        self.init(date, time, in: zone)
    }
}

extension DateSpan: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(start)
        record.write(end)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        try self.init(start: record.read(), end: record.read())
    }
}

extension Period: Storable {
    package func store(in record: inout RecordWriter) {
        record.write(span)
        switch form {
        case .year: record.write(byte: 0)
        case .half(let number):
            record.write(byte: 1)
            record.write(number)
        case .quarter(let number):
            record.write(byte: 2)
            record.write(number)
        case .month: record.write(byte: 3)
        case .days: record.write(byte: 4)
        }
        record.write(text)
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        let span: DateSpan = try record.read()
        let form: Form
        switch try record.readByte() {
        case 0: form = .year
        case 1: form = .half(try record.read())
        case 2: form = .quarter(try record.read())
        case 3: form = .month
        case 4: form = .days
        default: throw DamagedRecord()
        }
        self.init(span: span, form: form, text: try record.read())
    }
}
