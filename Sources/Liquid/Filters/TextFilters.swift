import Bytes
import Diagnostics
import Foundation

extension StandardCall {
    /// Filters that make text of text.
    func text(_ input: Value) throws -> Value {
        if input.isNull, filter == .truncate || filter == .truncatewords { return .null }
        let text = try string(input)
        switch filter {
        case .upcase: return like(input, text.uppercased())
        case .downcase: return like(input, text.lowercased())
        case .capitalize:
            guard let head = text.unicodeScalars.first else { return input }
            let rest = String(text.unicodeScalars.dropFirst())
            return like(input, String(head).uppercased() + rest.lowercased())
        case .strip: return like(input, Trimming.trim(text, start: true, end: true))
        case .lstrip: return like(input, Trimming.trim(text, start: true, end: false))
        case .rstrip: return like(input, Trimming.trim(text, start: false, end: true))
        case .stripNewlines: return like(input, Trimming.withoutNewlines(text))
        case .remove, .removeFirst, .removeLast, .replace, .replaceFirst, .replaceLast:
            return like(input, try replaced(text))
        case .truncate: return like(input, try truncated(text))
        case .truncatewords: return like(input, try truncatedWords(text))
        case .base64Encode: return .string(Data(text.utf8).base64EncodedString())
        case .base64URLSafeEncode:
            let encoded = Data(text.utf8).base64EncodedString()
            return .string(encoded.replacing("+", with: "-").replacing("/", with: "_"))
        case .base64Decode: return .string(try decoded(text, isURLSafe: false))
        case .base64URLSafeDecode: return .string(try decoded(text, isURLSafe: true))
        case .urlEncode: return .string(Encoding.formEncoded(text))
        case .urlDecode:
            guard let decoded = Encoding.formDecoded(text) else { throw badEncoding }
            return .string(decoded)
        default: return input
        }
    }

    private var badEncoding: FilterError {
        FilterError(LiquidDiagnostics.badEncoding, ["filter": .text(filter.rawValue)])
    }

    private func decoded(_ text: String, isURLSafe: Bool) throws -> String {
        var encoded = text
        if isURLSafe {
            encoded = encoded.replacing("-", with: "+").replacing("_", with: "/")
            while encoded.utf8.count % 4 != 0, encoded.utf8.count < text.utf8.count + 3 { encoded += "=" }
        }
        guard let data = Data(base64Encoded: encoded), let result = String(validating: data, as: UTF8.self) else {
            throw badEncoding
        }
        return result
    }

    private func replaced(_ text: String) throws -> String {
        let pattern = Array(try string(argument).utf8)
        let replacement = second.map { Array(Text.shown($0).utf8) } ?? []
        let bytes = Array(text.utf8)
        switch filter {
        case .removeFirst, .replaceFirst:
            guard let start = ByteSearch.first(of: pattern, in: bytes, from: 0) else { return text }
            return Self.splice(bytes, start, pattern.count, replacement)
        case .removeLast, .replaceLast:
            guard let start = ByteSearch.last(of: pattern, in: bytes) else { return text }
            return Self.splice(bytes, start, pattern.count, replacement)
        default: return try replacedAll(text, bytes, pattern, replacement)
        }
    }

    private static func splice(_ bytes: [UInt8], _ start: Int, _ count: Int, _ replacement: [UInt8]) -> String {
        String(decoding: bytes[..<start] + replacement + bytes[(start + count)...], as: UTF8.self)
    }

    private func replacedAll(
        _ text: String, _ bytes: [UInt8], _ pattern: [UInt8], _ replacement: [UInt8]
    ) throws -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        if pattern.isEmpty {
            // An empty text stands before each character and behind the last.
            try check(size: (text.unicodeScalars.count + 1).multipliedReportingOverflow(by: replacement.count))
            for scalar in text.unicodeScalars {
                result += replacement
                result += Array(String(scalar).utf8)
            }
            return String(decoding: result + replacement, as: UTF8.self)
        }
        var index = 0
        while let found = ByteSearch.first(of: pattern, in: bytes, from: index) {
            result += bytes[index..<found]
            result += replacement
            if result.count > limit { try check(size: (result.count, false)) }
            index = found + pattern.count
        }
        return String(decoding: result + bytes[index...], as: UTF8.self)
    }

    func check(size: (partialValue: Int, overflow: Bool)) throws {
        if size.overflow || size.partialValue > limit {
            throw FilterError(LiquidDiagnostics.outputTooLarge, ["limit": .number(limit)])
        }
    }

    private func truncated(_ text: String) throws -> String {
        let length = try first.map(whole) ?? 50
        let ending = second.map(Text.shown) ?? "..."
        let scalars = text.unicodeScalars
        guard scalars.count > length else { return text }
        let kept = max(0, length.subtractingReportingOverflow(ending.unicodeScalars.count).partialValue)
        return String(scalars.prefix(kept)) + ending
    }

    private func truncatedWords(_ text: String) throws -> String {
        let count = max(1, try first.map(whole) ?? 15)
        let words = text.utf8.split(whereSeparator: \.isWhiteSpace)
        // White space behind the last word that is kept stands for more, as in the reference.
        guard words.count >= count, words[count - 1].endIndex < text.utf8.endIndex else { return text }
        if isStrict, words.count == count { return text }
        return words.prefix(count).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
            + (second.map(Text.shown) ?? "...")
    }

    // MARK: Append, prepend

    /// Markup and text together are markup: the text is escaped.
    func join(_ input: Value) throws -> Value {
        if isMarkup(input) || isMarkup(argument) || (makesHTML && isForeign(input, argument)) {
            let (a, b) = (try fragment(input), try fragment(argument))
            try check(size: a.bytes.count.addingReportingOverflow(b.bytes.count))
            return .html(HTML(safe: filter == .append ? a.bytes + b.bytes : b.bytes + a.bytes))
        }
        let (a, b) = (try string(input), try string(argument))
        try check(size: a.utf8.count.addingReportingOverflow(b.utf8.count))
        return .string(filter == .append ? a + b : b + a)
    }

    private func isMarkup(_ value: Value) -> Bool {
        if case .html = value { return makesHTML || isStrict }
        return false
    }

    /// Text of another language than the page's: a part of the result only, so it has to be marked.
    private func isForeign(_ a: Value, _ b: Value) -> Bool {
        if case .text = a { return true }
        if case .text = b { return true }
        return false
    }

    private func fragment(_ value: Value) throws -> HTML {
        switch value {
        case .html(let html): return html
        case .text(let text, let language):
            var buffer = ByteBuffer("<span lang=\"")
            buffer.appendEscaped(language)
            buffer.append("\">")
            buffer.appendEscaped(text)
            buffer.append("</span>")
            return HTML(safe: buffer.bytes)
        default: return HTML(escaping: try string(value))
        }
    }

    // MARK: Split, slice

    func split(_ text: String) -> Value {
        let separator = Text.shown(argument)
        if text.isEmpty { return .array(ValueList([])) }
        if separator.isEmpty { return .array(ValueList(text.unicodeScalars.map { .string(String($0)) })) }
        if separator == " " {
            let words = text.utf8.split(whereSeparator: \.isWhiteSpace)
            return .array(ValueList(words.map { .string(String(decoding: $0, as: UTF8.self)) }))
        }
        let (bytes, pattern) = (Array(text.utf8), Array(separator.utf8))
        var parts: [Value] = []
        var index = 0
        while let found = ByteSearch.first(of: pattern, in: bytes, from: index) {
            parts.append(.string(String(decoding: bytes[index..<found], as: UTF8.self)))
            index = found + pattern.count
        }
        parts.append(.string(String(decoding: bytes[index...], as: UTF8.self)))
        while case .string("")? = parts.last { parts.removeLast() }
        return .array(ValueList(parts))
    }

    func slice(_ input: Value) throws -> Value {
        let start = try whole(argument)
        let length = try second.map { $0.isNull ? 1 : try whole($0) } ?? 1
        func bounds(_ count: Int) -> Range<Int>? {
            let (shifted, overflow) = start < 0 ? count.addingReportingOverflow(start) : (start, false)
            guard !overflow, shifted >= 0, shifted <= count, length >= 0 else { return nil }
            return shifted..<(length > count - shifted ? count : shifted + length)
        }
        if case .array(let list) = input {
            return .array(ValueList(bounds(list.count).map { Array(list.elements[$0]) } ?? []))
        }
        let scalars = Array(try string(input).unicodeScalars)
        var result = String.UnicodeScalarView()
        if let range = bounds(scalars.count) { result.append(contentsOf: scalars[range]) }
        return like(input, String(result))
    }

    func size(_ input: Value) -> Value {
        switch input {
        case .array(let list): .int(list.count)
        case .dictionary(let dictionary): .int(dictionary.count)
        case .range(let first, let last): .int(first <= last ? (last &- first) &+ 1 : 0)
        case .int, .decimal: .int(isStrict ? 0 : 8)
        default: .int(Text.length(input))
        }
    }

    func defaulted(_ input: Value) -> Value {
        let fallback = first ?? .string("")
        switch input {
        case .null: return fallback
        case .bool(false): return allowsFalse ? input : fallback
        case .empty, .blank: return input
        default: return input.isEmpty ?? false ? fallback : input
        }
    }
}

enum Trimming {
    static func trim(_ text: String, start: Bool, end: Bool) -> String {
        var bytes = Array(text.utf8)[...]
        if start { while let byte = bytes.first, byte.isWhiteSpace || byte == 0 { bytes.removeFirst() } }
        if end { while let byte = bytes.last, byte.isWhiteSpace || byte == 0 { bytes.removeLast() } }
        return bytes.count == text.utf8.count ? text : String(decoding: bytes, as: UTF8.self)
    }

    /// Without line feeds and the carriage returns before them.
    static func withoutNewlines(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            if byte == 10 {
                if result.last == 13 { result.removeLast() }
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
