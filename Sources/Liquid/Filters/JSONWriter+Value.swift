import Bytes
import Diagnostics

extension JSONWriter {
    mutating func write(_ value: Value, depth: Int) throws {
        guard depth < 64 else { throw FilterError(LiquidDiagnostics.valueTooDeep) }
        switch value {
        case .null, .empty, .blank, .loop: null()
        case .bool(let flag): self.value(flag)
        case .int(let number): self.value(number)
        case .decimal: raw { $0.append(Text.shown(value)) }
        case .double(let number): raw { $0.append(number.isFinite ? Text.float(number) : "null") }
        case .array(let list): try write(list.elements, depth)
        case .range(let first, let last):
            let isShort = first <= last && last.subtractingReportingOverflow(first).partialValue < 100_000
            try write(isShort ? (first...last).map { .int($0) } : [], depth)
        case .dictionary(let dictionary):
            try write(Array(zip(dictionary.keys, dictionary.values)), depth)
        case .object(let object):
            try write(object.type.fields.enumerated().map { ($1.name, object.value(at: $0)) }, depth)
        case .string, .text, .html, .url, .date: self.value(Text.shown(value))
        }
    }

    private mutating func write(_ elements: [Value], _ depth: Int) throws {
        beginArray()
        for element in elements { try write(element, depth: depth + 1) }
        endArray()
    }

    private mutating func write(_ entries: [(String, Value)], _ depth: Int) throws {
        beginObject()
        for (name, value) in entries {
            key(name)
            try write(value, depth: depth + 1)
        }
        endObject()
    }
}
