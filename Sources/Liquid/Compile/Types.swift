/// How types of values relate.
extension ValueType {
    /// What a value may be that is one or the other.
    static func join(_ a: ValueType, _ b: ValueType) -> ValueType {
        if a == b || b == .null { return a }
        if a == .null { return b }
        if case .array(let first) = a, case .array(let second) = b { return .array(join(first, second)) }
        return .any
    }

    /// As it is written in `{% doc %}`.
    var name: String {
        switch self {
        case .any: "any"
        case .bool: "bool"
        case .number: "number"
        case .string: "string"
        case .html: "html"
        case .url: "url"
        case .date: "date"
        case .array(.any): "list"
        case .array(let element): "\(element.name)[]"
        case .object(let view): view
        case .range: "range"
        case .forloop: "forloop"
        case .tablerowloop: "tablerowloop"
        case .null: "nil"
        }
    }

    /// Whether a field of this type costs something to make: text, markup, other objects.
    var isMade: Bool {
        switch self {
        case .bool, .number, .date, .null: false
        default: true
        }
    }

    /// Whether a value of this type may stand where `expected` is due.
    func fits(_ expected: ValueType) -> Bool {
        switch (self, expected) {
        case (_, .any), (.any, _), (.null, _): true
        // Whatever is written as text may stand for text; markup is checked apart.
        case (.string, .string), (.number, .string), (.bool, .string), (.date, .string), (.url, .string),
            (.html, .string):
            true
        case (.string, .date): true
        case (.array(let found), .array(let wanted)): found.fits(wanted)
        case (.range, .array(let wanted)): ValueType.number.fits(wanted)
        default: self == expected
        }
    }

    /// What a loop over it gives; nil when there is nothing to loop over.
    var element: ValueType? {
        switch self {
        case .any, .null: .any
        case .array(let element): element
        case .range: .number
        default: nil
        }
    }

    /// Whether it has an order, for `<` and `>`.
    func isComparable(with other: ValueType) -> Bool {
        if self == .any || other == .any || self == .null || other == .null { return true }
        switch (self, other) {
        case (.number, .number), (.string, .string), (.date, .date): return true
        case (.date, .string), (.string, .date): return true
        default: return false
        }
    }

    /// Whether two values can ever be equal.
    func isEquatable(with other: ValueType) -> Bool {
        if self == .any || other == .any || self == .null || other == .null { return true }
        switch (self, other) {
        case (.url, .string), (.string, .url), (.html, .string), (.string, .html): return true
        case (.date, .string), (.string, .date): return true
        case (.array, .array), (.array, .range), (.range, .array): return true
        default: return self == other
        }
    }
}
