/// What the language asks of any value.
extension Value {
    /// Everything holds, but nil and false.
    var isTruthy: Bool {
        switch self {
        case .null, .bool(false): false
        default: true
        }
    }

    var isNull: Bool {
        if case .null = self { return true }
        return false
    }

    /// As in `{% doc %}`, for messages.
    var typeName: String {
        switch self {
        case .null, .empty, .blank: "nil"
        case .bool: "bool"
        case .int, .decimal, .double: "number"
        case .string, .text: "string"
        case .html: "html"
        case .url: "url"
        case .date: "date"
        case .array: "list"
        case .object(let object): object.type.name
        case .dictionary: "object"
        case .range: "range"
        case .loop: "forloop"
        }
    }

    /// Without elements or characters; nil for what has neither.
    var isEmpty: Bool? {
        switch self {
        case .string(let text), .text(let text, _): text.isEmpty
        case .html(let html): html.isEmpty
        case .array(let list): list.isEmpty
        case .dictionary(let dictionary): dictionary.isEmpty
        case .empty, .blank: false
        default: nil
        }
    }

    /// Null, false, without elements, or nothing but white space.
    var isBlank: Bool {
        switch self {
        case .null, .bool(false): true
        case .string(let text), .text(let text, _): text.utf8.allSatisfy(\.isWhiteSpace)
        case .html(let html): html.bytes.allSatisfy(\.isWhiteSpace)
        default: isEmpty ?? false
        }
    }
}

enum Equality {
    static func equal(_ a: Value, _ b: Value) -> Bool {
        switch (a, b) {
        case (.string(let a), .string(let b)): return a == b
        case (.int(let a), .int(let b)): return a == b
        case (.null, .null): return true
        case (.bool(let a), .bool(let b)): return a == b
        case (.empty, .empty), (.blank, .blank): return true
        case (.empty, .blank), (.blank, .empty): return false
        case (.empty, let other), (let other, .empty): return other.isEmpty ?? false
        case (.blank, let other), (let other, .blank): return other.isBlank
        case (.int, .decimal), (.int, .double), (.decimal, .int), (.decimal, .decimal), (.decimal, .double),
            (.double, .int), (.double, .decimal), (.double, .double):
            return Number.compare(Number(a), Number(b)) == 0
        case (.array(let a), .array(let b)):
            return a.count == b.count && zip(a.elements, b.elements).allSatisfy { equal($0, $1) }
        case (.range(let a, let b), .range(let c, let d)): return a == c && b == d
        case (.dictionary(let a), .dictionary(let b)):
            return a === b
                || (a.count == b.count
                    && zip(a.keys, a.values).allSatisfy { key, value in b[key].map { equal(value, $0) } ?? false })
        case (.object(let a), .object(let b)): return a === b || a.isSame(as: b)
        case (.date(let a), .date(let b)): return a == b
        case (.date(let a), let other), (let other, .date(let a)):
            guard let text = Text.plain(other), let date = DateParser.parse(text) else { return false }
            return date == a
        default:
            guard let a = Text.plain(a), let b = Text.plain(b) else { return false }
            return a == b
        }
    }

    static func contains(_ container: Value, _ value: Value) -> Bool {
        if case .null = value { return false }
        switch container {
        case .array(let list): return list.elements.contains { equal($0, value) }
        case .dictionary(let dictionary): return Text.plain(value).map { dictionary[$0] != nil } ?? false
        case .range(let first, let last):
            guard case .int(let number) = value else { return false }
            return number >= first && number <= last
        default:
            guard let text = Text.plain(container) else { return false }
            if case .array = value { return Text.find(Text.inspected(value), in: text) }
            return Text.find(Text.shown(value), in: text)
        }
    }
}

enum Order {
    case less, equal, greater
    /// One of the two is empty: no comparison holds.
    case unordered
    case impossible

    static func compare(_ a: Value, _ b: Value) -> Order {
        switch (a, b) {
        case (.int(let a), .int(let b)): return of(a, b)
        case (.null, _), (_, .null), (.bool, _), (_, .bool), (.dictionary, _), (_, .dictionary), (.array, _),
            (_, .array), (.empty, _), (_, .empty), (.blank, _), (_, .blank), (.range, _), (_, .range):
            return .unordered
        case (.int, .decimal), (.int, .double), (.decimal, .int), (.decimal, .decimal), (.decimal, .double),
            (.double, .int), (.double, .decimal), (.double, .double):
            return of(Number.compare(Number(a), Number(b)), 0)
        case (.date(let a), .date(let b)): return of(a.instant, b.instant)
        case (.date(let a), let other):
            guard let text = Text.plain(other), let date = DateParser.parse(text) else { return .impossible }
            return of(a.instant, date.instant)
        case (let other, .date(let b)):
            guard let text = Text.plain(other), let date = DateParser.parse(text) else { return .impossible }
            return of(date.instant, b.instant)
        default:
            guard let a = Text.plain(a), let b = Text.plain(b) else { return .impossible }
            return of(a, b)
        }
    }

    static func of<T: Comparable>(_ a: T, _ b: T) -> Order { a < b ? .less : (a == b ? .equal : .greater) }
}
