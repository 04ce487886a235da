package import Bytes
package import Foundation
package import Locales

extension JSONWriter {
    /// NaN is written as `null`, since JSON has no such number.
    package mutating func value(_ number: Decimal) {
        raw { buffer in
            if let whole = PlainDecimal.whole(number) { return buffer.append(decimal: whole) }
            if !PlainDecimal.withUTF8(number, { buffer.append(contentsOf: $0) }) { buffer.append("null") }
        }
    }

    package mutating func value(_ date: CalendarDate) {
        raw { buffer in
            buffer.append(UInt8(ascii: "\""))
            date.withUTF8 { buffer.append(contentsOf: $0) }
            buffer.append(UInt8(ascii: "\""))
        }
    }

    package mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let truth): self.value(truth)
        case .int(let number): self.value(number)
        case .decimal(let number): self.value(number)
        case .string(let text): self.value(text)
        case .array(let elements):
            beginArray()
            for element in elements { self.value(element) }
            endArray()
        case .object(let members):
            beginObject()
            for member in members { self.member(member.name, member.value) }
            endObject()
        }
    }

    package mutating func member(_ name: String, _ value: JSONValue) {
        key(name)
        self.value(value)
    }
}

extension JSONValue {
    package func append(to buffer: inout ByteBuffer, layout: JSONWriter.Layout = .compact, isForScript: Bool = false) {
        var writer = JSONWriter(layout: layout, isForScript: isForScript)
        writer.swap(with: &buffer)
        writer.value(self)
        writer.swap(with: &buffer)
    }
}
