/// The filters of the language.
enum StandardFilter: String, CaseIterable, Sendable {
    case abs, append, atLeast = "at_least", atMost = "at_most"
    case base64Decode = "base64_decode", base64Encode = "base64_encode"
    case base64URLSafeDecode = "base64_url_safe_decode", base64URLSafeEncode = "base64_url_safe_encode"
    case capitalize, ceil, compact, concat, date, `default`, dividedBy = "divided_by", downcase
    case escape, escapeOnce = "escape_once", find, findIndex = "find_index", first, floor, h, has, join, json, last
    case lstrip, map, minus, modulo, newlineToBr = "newline_to_br", plus, prepend, reject
    case remove, removeFirst = "remove_first", removeLast = "remove_last"
    case replace, replaceFirst = "replace_first", replaceLast = "replace_last"
    case reverse, round, rstrip, size, slice, sort, sortNatural = "sort_natural", split, strip
    case stripHTML = "strip_html", stripNewlines = "strip_newlines", sum, times, translate = "t"
    case truncate, truncatewords, uniq, upcase, url, urlDecode = "url_decode", urlEncode = "url_encode"
    case `where`

    static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}

/// What is checked of a filter's call.
struct FilterSignature: Sendable {
    enum Result: Sendable {
        case fixed(ValueType)
        case input
        /// An element of the input's list.
        case element
        /// A list of what a property holds.
        case properties
        /// What the input or the first argument holds.
        case either
        /// The input's list, and the argument's.
        case concatenation
        /// Safe markup when one of the operands is; else text.
        case text
        /// A string, or a part of the list.
        case slice
        /// Safe markup where markup is escaped; else text.
        case markup
    }

    let input: ValueType
    let parameters: [Filter.Parameter]
    let result: Result
    let documentation: String
    /// Takes markup as it is.
    var acceptsHTML = false

    var required: Int { parameters.count { !$0.isOptional } }
    var positional: Int { parameters.count { !$0.isNamed } }
}

extension StandardFilter {
    private static func on(
        _ input: ValueType, _ parameters: [Filter.Parameter] = [], _ result: FilterSignature.Result,
        _ documentation: String, html: Bool = false
    ) -> FilterSignature {
        FilterSignature(
            input: input, parameters: parameters, result: result, documentation: documentation, acceptsHTML: html)
    }

    private static let text = FilterSignature.Result.fixed(.string)
    private static let number = FilterSignature.Result.fixed(.number)
    private static let list = ValueType.array(.any)
    private static let property = Filter.Parameter.required("property", .string, "the name of a field")
    private static let optionalProperty = Filter.Parameter.optional("property", .string, "the name of a field")
    private static let value = Filter.Parameter.optional("value", .any, "what the field must equal")

    var signature: FilterSignature {
        typealias P = Filter.Parameter
        switch self {
        case .abs: return Self.on(.number, [], Self.number, "The number without its sign.")
        case .append:
            return Self.on(
                .string, [P.required("text", .string, "")], .text, "The text followed by another.", html: true)
        case .prepend:
            return Self.on(.string, [P.required("text", .string, "")], .text, "The text behind another.", html: true)
        case .atLeast:
            return Self.on(.number, [P.required("least", .number, "")], Self.number, "The greater of two numbers.")
        case .atMost:
            return Self.on(.number, [P.required("most", .number, "")], Self.number, "The smaller of two numbers.")
        case .base64Decode: return Self.on(.string, [], Self.text, "The text that Base64 stands for.")
        case .base64Encode: return Self.on(.string, [], Self.text, "The text in Base64.")
        case .base64URLSafeDecode: return Self.on(.string, [], Self.text, "The text that URL-safe Base64 stands for.")
        case .base64URLSafeEncode: return Self.on(.string, [], Self.text, "The text in URL-safe Base64.")
        case .capitalize:
            return Self.on(
                .string, [], Self.text, "The text with its first letter in upper case and the rest in lower case.")
        case .ceil: return Self.on(.number, [], Self.number, "The number rounded up.")
        case .compact: return Self.on(Self.list, [Self.optionalProperty], .input, "The list without empty values.")
        case .concat:
            return Self.on(Self.list, [P.required("list", Self.list, "")], .concatenation, "Two lists as one.")
        case .date:
            return Self.on(
                .any, [P.required("format", .string, "as `%d/%m/%Y`")], Self.text,
                "The date written by a format of strftime.")
        case .default:
            return Self.on(
                .any, [P.optional("value", .any, ""), P.named("allow_false", .bool, "keep `false`")], .either,
                "The value, or another where it is nil, false or empty.", html: true)
        case .dividedBy:
            return Self.on(
                .number, [P.required("number", .number, "")], Self.number,
                "The quotient; of whole numbers, rounded down.")
        case .downcase: return Self.on(.string, [], Self.text, "The text in lower case.")
        case .escape, .h: return Self.on(.string, [], .markup, "The text as safe markup.", html: true)
        case .escapeOnce: return Self.on(.string, [], .markup, "The text as safe markup, references kept.", html: true)
        case .find:
            return Self.on(
                Self.list, [Self.property, Self.value], .element, "The first element whose field equals a value.")
        case .findIndex:
            return Self.on(
                Self.list, [Self.property, Self.value], Self.number,
                "The position of the first element whose field equals a value.")
        case .first: return Self.on(.any, [], .element, "The first element of a list.")
        case .last: return Self.on(.any, [], .element, "The last element of a list.")
        case .floor: return Self.on(.number, [], Self.number, "The number rounded down.")
        case .has:
            return Self.on(
                Self.list, [Self.property, Self.value], .fixed(.bool), "Whether an element's field equals a value.")
        case .join:
            return Self.on(
                Self.list, [P.optional("separator", .string, "a space when not given")], Self.text,
                "The elements as one text.")
        case .json: return Self.on(.any, [], Self.text, "The value as JSON.")
        case .lstrip: return Self.on(.string, [], Self.text, "The text without white space before it.")
        case .rstrip: return Self.on(.string, [], Self.text, "The text without white space behind it.")
        case .strip: return Self.on(.string, [], Self.text, "The text without white space around it.")
        case .map: return Self.on(Self.list, [Self.property], .properties, "What a field of each element holds.")
        case .minus: return Self.on(.number, [P.required("number", .number, "")], Self.number, "The difference.")
        case .modulo:
            return Self.on(.number, [P.required("number", .number, "")], Self.number, "The remainder of a division.")
        case .newlineToBr:
            return Self.on(.string, [], .markup, "The text as safe markup, with `<br />` at line ends.", html: true)
        case .plus: return Self.on(.number, [P.required("number", .number, "")], Self.number, "The sum.")
        case .reject:
            return Self.on(
                Self.list, [Self.property, Self.value], .input, "The elements whose field does not equal a value.")
        case .remove:
            return Self.on(
                .string, [P.required("text", .string, "")], Self.text, "The text without every occurrence of another.")
        case .removeFirst:
            return Self.on(
                .string, [P.required("text", .string, "")], Self.text,
                "The text without the first occurrence of another.")
        case .removeLast:
            return Self.on(
                .string, [P.required("text", .string, "")], Self.text,
                "The text without the last occurrence of another.")
        case .replace:
            return Self.on(
                .string, [P.required("text", .string, ""), P.optional("by", .string, "")], Self.text,
                "The text with every occurrence of another replaced.")
        case .replaceFirst:
            return Self.on(
                .string, [P.required("text", .string, ""), P.optional("by", .string, "")], Self.text,
                "The text with the first occurrence of another replaced.")
        case .replaceLast:
            return Self.on(
                .string, [P.required("text", .string, ""), P.required("by", .string, "")], Self.text,
                "The text with the last occurrence of another replaced.")
        case .reverse: return Self.on(Self.list, [], .input, "The list in the other order.")
        case .round:
            return Self.on(
                .number, [P.optional("decimals", .number, "")], Self.number, "The number rounded, half away from zero.")
        case .size: return Self.on(.any, [], Self.number, "The length of a list or a text.")
        case .slice:
            return Self.on(
                .any, [P.required("start", .number, ""), P.optional("length", .number, "")], .slice,
                "A part of a text or a list.")
        case .sort: return Self.on(Self.list, [Self.optionalProperty], .input, "The list in order.")
        case .sortNatural:
            return Self.on(
                Self.list, [Self.optionalProperty], .input, "The list in order, upper and lower case as one.")
        case .split:
            return Self.on(
                .string, [P.required("separator", .string, "")], .fixed(.array(.string)), "The parts of a text.")
        case .stripHTML: return Self.on(.string, [], Self.text, "The text of markup, without tags.", html: true)
        case .stripNewlines: return Self.on(.string, [], Self.text, "The text on one line.")
        case .sum: return Self.on(Self.list, [Self.optionalProperty], Self.number, "The sum of a list.")
        case .times: return Self.on(.number, [P.required("number", .number, "")], Self.number, "The product.")
        case .translate: return Self.on(.string, [], Self.text, "The text of a key in the page's language.")
        case .truncate:
            return Self.on(
                .string,
                [
                    P.optional("length", .number, "50 when not given"),
                    P.optional("ending", .string, "`...` when not given"),
                ],
                Self.text, "The text cut to a length, its ending included.")
        case .truncatewords:
            return Self.on(
                .string,
                [
                    P.optional("words", .number, "15 when not given"),
                    P.optional("ending", .string, "`...` when not given"),
                ],
                Self.text, "The first words of a text.")
        case .uniq: return Self.on(Self.list, [Self.optionalProperty], .input, "The list without repetitions.")
        case .upcase: return Self.on(.string, [], Self.text, "The text in upper case.")
        case .url: return Self.on(.any, [], .fixed(.url), "An address, after a check that a browser may follow it.")
        case .urlDecode: return Self.on(.string, [], Self.text, "The text that percent-encoding stands for.")
        case .urlEncode: return Self.on(.string, [], Self.text, "The text percent-encoded, for a part of an address.")
        case .where:
            return Self.on(Self.list, [Self.property, Self.value], .input, "The elements whose field equals a value.")
        }
    }

    static let signatures: [StandardFilter: FilterSignature] =
        Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.signature) })
}
