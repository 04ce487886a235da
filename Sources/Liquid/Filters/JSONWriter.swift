import Bytes
import Diagnostics

/// Values as JSON (RFC 8259), safe inside a `<script>`.
struct JSONWriter {
    var output = ByteBuffer()

    mutating func write(_ value: Value, depth: Int) throws {
        guard depth < 64 else { throw FilterError(LiquidDiagnostics.valueTooDeep) }
        switch value {
        case .null, .empty, .blank, .loop: output.append("null")
        case .bool(let flag): output.append(flag ? "true" : "false")
        case .int(let number): output.append(decimal: number)
        case .decimal: output.append(Text.shown(value))
        case .double(let number): output.append(number.isFinite ? Text.float(number) : "null")
        case .array(let list): try write(list.elements, depth)
        case .range(let first, let last):
            guard first <= last, last.subtractingReportingOverflow(first).partialValue < 100_000 else {
                return output.append("[]")
            }
            try write((first...last).map { .int($0) }, depth)
        case .dictionary(let dictionary):
            try write(Array(zip(dictionary.keys, dictionary.values)), depth)
        case .object(let object):
            try write(object.type.fields.enumerated().map { ($1.name, object.value(at: $0)) }, depth)
        case .string, .text, .html, .url, .date: output.append(jsonString: Text.shown(value))
        }
    }

    private mutating func write(_ elements: [Value], _ depth: Int) throws {
        output.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            try write(element, depth: depth + 1)
        }
        output.append(UInt8(ascii: "]"))
    }

    private mutating func write(_ entries: [(String, Value)], _ depth: Int) throws {
        output.append(UInt8(ascii: "{"))
        for (index, (key, value)) in entries.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            output.append(jsonString: key)
            output.append(UInt8(ascii: ":"))
            try write(value, depth: depth + 1)
        }
        output.append(UInt8(ascii: "}"))
    }
}
