public import struct Foundation.Decimal

/// What a template sees of anything. Cheap to copy; the render loop switches over it, so no value is ever boxed
/// in an existential.
public enum Value: Sendable {
    case null
    case bool(Bool)
    case int(Int)
    /// An exact number: the site's amounts and indicators.
    indirect case decimal(Decimal)
    /// A binary float: only from JSON, and from arithmetic in compatible mode.
    case double(Double)
    /// Text in the page's own language, or a proper name.
    case string(String)
    /// Text known to be in another language than the page: written as `<span lang="xx">` in HTML text, and as
    /// escaped text alone where an element cannot stand.
    indirect case text(String, language: String)
    /// Markup that is already safe.
    case html(HTML)
    /// The only thing that a URL attribute accepts.
    indirect case url(URLValue)
    indirect case date(DateValue)
    case array(ValueList)
    /// An instance of a declared view.
    case object(Object)
    /// Undeclared data, such as JSON: keys keep their order.
    case dictionary(ValueDictionary)
    /// `(first..last)`; empty when `last < first`.
    indirect case range(first: Int, last: Int)
    /// The literals `empty` and `blank`.
    case empty
    case blank
    /// `forloop` and `tablerowloop`.
    case loop(LoopState)
}

extension Value {
    /// An absent text is null.
    public init(_ text: String?) { self = text.map(Value.string) ?? .null }
    public init(_ number: Int?) { self = number.map(Value.int) ?? .null }
    public init(_ number: Decimal?) { self = number.map(Value.decimal) ?? .null }
    public init(_ flag: Bool?) { self = flag.map(Value.bool) ?? .null }
    public init(_ url: URLValue?) { self = url.map(Value.url) ?? .null }
    public init(_ date: DateValue?) { self = date.map(Value.date) ?? .null }
    public init(_ html: HTML?) { self = html.map(Value.html) ?? .null }

    public static func list(_ values: some Sequence<Value>) -> Value { .array(ValueList(Array(values))) }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByNilLiteral, ExpressibleByArrayLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .int(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(nilLiteral: ()) { self = .null }
    public init(arrayLiteral elements: Value...) { self = .array(ValueList(elements)) }
}
