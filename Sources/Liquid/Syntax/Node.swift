/// A piece of a template as written.
struct Node {
    indirect enum Kind {
        case text
        case output(Expression?)
        case conditional([Branch])
        case selection(Selection)
        case loop(Loop)
        case assign(name: String, nameRange: Range<Int>, value: Expression)
        case capture(name: String, nameRange: Range<Int>, body: Body)
        case counter(name: String, step: Int)
        case cycle(group: Expression?, isNamed: Bool, values: [Expression])
        case changed(Body)
        case partial(Partial)
        case layout(name: String, nameRange: Range<Int>)
        case block(name: String, nameRange: Range<Int>, body: Body)
        case interrupt(isBreak: Bool)
        case doc
    }

    let kind: Kind
    /// The tag or the text; for a tag with a body, its opening.
    let range: Range<Int>

    var isText: Bool {
        if case .text = kind { true } else { false }
    }
}

struct Body {
    var nodes: [Node] = []
    /// Where it ends: the place of the tag that closes it.
    var end = 0
    /// Nothing in it can write anything but white space.
    var isBlank = true
}

/// An arm of `if`, `unless` and `case`; without conditions it is `else`.
struct Branch {
    var conditions: [Expression]
    /// `unless`: taken when the condition does not hold.
    var isNegated = false
    let body: Body
    let range: Range<Int>
}

struct Selection {
    let subject: Expression
    let branches: [Branch]
}

struct Loop {
    let isTable: Bool
    let variable: String
    let variableRange: Range<Int>
    let list: Expression
    /// The list as written, without white space: part of `forloop.name`.
    let listText: String
    let isReversed: Bool
    let limit: Expression?
    let offset: Expression?
    let continuesOffset: Bool
    let columns: Expression?
    let body: Body
    let otherwise: Body?
}

struct Partial {
    enum Binding {
        case none
        case with(Expression)
        case each(Expression)
    }

    let isInclude: Bool
    /// A literal, but for `include` in compatible mode.
    let name: Expression
    let binding: Binding
    let alias: String?
    let aliasRange: Range<Int>
    let arguments: [NamedArgument]
}

/// A whole template as written, with what was wrong in it.
struct Template {
    let source: Source
    let body: Body
    let documentation: DocComment?
    let layout: (name: String, range: Range<Int>)?
}

struct DocComment {
    let range: Range<Int>
    let text: Range<Int>
}
