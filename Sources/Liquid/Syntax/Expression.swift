/// An expression as written.
struct Expression {
    enum Kind {
        case literal(Value)
        /// `name`, `name.field`, `name["field"]`, `[expression].field`.
        case path(Root, [Accessor])
        indirect case range(Expression, Expression)
        /// A comparison of two values.
        indirect case comparison(Comparison, Expression, Expression)
        /// Conditions joined by `and` and `or`, which have the same precedence and group from the right.
        indirect case logical(first: Expression, rest: [(isAnd: Bool, condition: Expression)])
        indirect case filtered(Expression, [FilterCall])
    }

    enum Root {
        case name(String)
        indirect case expression(Expression)
    }

    struct Accessor {
        enum Kind {
            case name(String)
            case expression(Expression)
        }

        let kind: Kind
        let range: Range<Int>
    }

    let kind: Kind
    let range: Range<Int>

    /// The text of a string literal.
    var literalText: String? {
        if case .literal(.string(let text)) = kind { return text }
        return nil
    }
}

struct FilterCall {
    let name: String
    let nameRange: Range<Int>
    let arguments: [Expression]
    let named: [NamedArgument]
    let range: Range<Int>
}

struct NamedArgument {
    let name: String
    let nameRange: Range<Int>
    let value: Expression
}
