import Foundation

/// Values as text.
enum Text {
    /// The text of what is text; nil for all else.
    static func plain(_ value: Value) -> String? {
        switch value {
        case .string(let text), .text(let text, _): text
        case .html(let html): html.string
        case .url(let url): url.text
        default: nil
        }
    }

    /// A value as the reference implementation writes it.
    static func shown(_ value: Value) -> String {
        switch value {
        case .string(let text), .text(let text, _): return text
        case .null, .empty, .blank: return ""
        case .int(let number): return String(number)
        case .bool(let flag): return flag ? "true" : "false"
        case .decimal(let number): return number.description
        case .double(let number): return float(number)
        case .html(let html): return html.string
        case .url(let url): return url.text
        case .date(let date): return date.description
        case .array(let list): return list.elements.map(shown).joined()
        case .dictionary(let dictionary): return inspected(.dictionary(dictionary))
        case .range(let first, let last): return "\(first)..\(last)"
        case .object(let object): return object.type.name
        case .loop: return "forloop"
        }
    }

    /// As a programmer would write it: what an object's output shows, and what the reference's filters make of lists.
    static func inspected(_ value: Value) -> String {
        switch value {
        case .null: return "nil"
        case .string(let text), .text(let text, _):
            let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            return "\"\(escaped)\""
        case .array(let list): return "[\(list.elements.map(inspected).joined(separator: ", "))]"
        case .dictionary(let dictionary):
            let entries = zip(dictionary.keys, dictionary.values).map { "\(inspected(.string($0)))=>\(inspected($1))" }
            return "{\(entries.joined(separator: ", "))}"
        default: return shown(value)
        }
    }

    /// The shortest digits that read back the same, with a point: `1.0`, `1.0e+20`.
    static func float(_ number: Double) -> String {
        guard number.isFinite else { return number.isNaN ? "NaN" : (number < 0 ? "-Infinity" : "Infinity") }
        if number == 0 { return number.sign == .minus ? "-0.0" : "0.0" }
        let size = abs(number)
        guard size >= 1e-4, size < 1e16 else {
            let text = "\(number)"
            guard let e = text.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return text }
            var mantissa = String(text[..<e])
            if !mantissa.contains(".") { mantissa += ".0" }
            let exponent = Int(text[text.index(after: e)...]) ?? 0
            let digits = String(abs(exponent))
            return "\(mantissa)e\(exponent < 0 ? "-" : "+")\(digits.utf8.count < 2 ? "0" + digits : digits)"
        }
        let text = digits(of: number)
        return text.contains(".") ? text : text + ".0"
    }

    /// The shortest digits, without an exponent.
    static func digits(of number: Double) -> String {
        let text = "\(number)"
        guard let e = text.firstIndex(where: { $0 == "e" || $0 == "E" }) else { return text }
        let exponent = Int(text[text.index(after: e)...]) ?? 0
        var mantissa = String(text[..<e])
        let isNegative = mantissa.hasPrefix("-")
        if isNegative { mantissa.removeFirst() }
        let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        let whole = String(parts[0])
        let fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
        var digits = whole + fraction
        let point = whole.utf8.count + exponent
        if point <= 0 {
            digits = "0." + String(repeating: "0", count: -point) + digits
        } else if point >= digits.utf8.count {
            digits += String(repeating: "0", count: point - digits.utf8.count)
        } else {
            digits.insert(".", at: digits.index(digits.startIndex, offsetBy: point))
        }
        return (isNegative ? "-" : "") + digits
    }

    /// Unicode scalars of a text, elements of a list.
    static func length(_ value: Value) -> Int {
        plain(value)?.unicodeScalars.count ?? 0
    }

    static func find(_ part: String, in text: String) -> Bool {
        part.isEmpty || ByteSearch.first(of: Array(part.utf8), in: Array(text.utf8), from: 0) != nil
    }
}

/// Finds bytes in bytes.
enum ByteSearch {
    static func first(of pattern: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        guard let head = pattern.first else { return start <= text.count ? start : nil }
        guard text.count >= pattern.count else { return nil }
        var index = start
        let end = text.count - pattern.count
        while index <= end {
            if text[index] == head, text[index..<(index + pattern.count)].elementsEqual(pattern) { return index }
            index += 1
        }
        return nil
    }

    static func last(of pattern: [UInt8], in text: [UInt8]) -> Int? {
        guard text.count >= pattern.count else { return nil }
        var index = text.count - pattern.count
        while index >= 0 {
            if text[index..<(index + pattern.count)].elementsEqual(pattern) { return index }
            index -= 1
        }
        return nil
    }
}
