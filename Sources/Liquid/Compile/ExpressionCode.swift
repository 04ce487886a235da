/// A compiled expression: a node of a flat tree, whose children are positions in the unit's list.
enum ExpressionCode {
    case constant(Int32)
    case slot(Int32)
    /// A field of the root object, kept in the frame once computed.
    case rootField(cache: Int32, field: Int32)
    /// A name of undeclared root data.
    case rootName(Int32)
    /// Compatible mode: a name in dynamic scopes.
    case name(Int32)
    /// Compatible mode: `[expression]` as the root of a path.
    case dynamicName(Int32)
    case path(base: Int32, first: Int32, count: Int32)
    case range(first: Int32, last: Int32)
    case comparison(Comparison, left: Int32, right: Int32)
    case logical(first: Int32, count: Int32)
    /// A value through filters.
    case pipeline(base: Int32, first: Int32, count: Int32)
    /// How many of the operands equal the subject.
    case matches(subject: Int32, first: Int32, count: Int32)
    case not(Int32)
}

enum AccessorCode {
    /// By name: undeclared data, lists' `size`, and whatever else is known only at render.
    case name(Int32)
    /// A field of a declared view; falls back to the name for an object of another view. Kept when the unit asks for
    /// it elsewhere too.
    case field(slot: Int32, view: Int32, name: Int32, isKept: Bool)
    case index(Int32)
    case expression(Int32)
    case loop(LoopProperty)
}

enum LoopProperty: UInt8, Sendable, CaseIterable {
    case index, index0, rindex, rindex0, first, last, length, name, parentloop
    case col, col0, colFirst, colLast, row

    static let names: [String: LoopProperty] = [
        "index": .index, "index0": .index0, "rindex": .rindex, "rindex0": .rindex0, "first": .first, "last": .last,
        "length": .length, "name": .name, "parentloop": .parentloop, "col": .col, "col0": .col0,
        "col_first": .colFirst, "col_last": .colLast, "row": .row,
    ]

    static let ofFor = ["index", "index0", "rindex", "rindex0", "first", "last", "length", "name", "parentloop"]
    static let ofTable = [
        "index", "index0", "rindex", "rindex0", "first", "last", "length", "col", "col0", "col_first", "col_last",
        "row",
    ]
}

/// A link of a logical chain.
struct LogicalCode {
    /// What joins this condition to the next.
    let isAnd: Bool
    let condition: Int32
}

/// A filter's call.
struct CallCode {
    enum Function {
        case standard(StandardFilter)
        case custom(Int32)
        /// Compatible mode passes values through filters that it does not know.
        case unknown
        case translate(key: Int32)
    }

    let function: Function
    /// Positions in the unit's operands.
    let arguments: Range<Int32>
    /// Their names and positions in the unit's operands, in pairs.
    let named: Range<Int32>
    /// Whether `escape` and its like make HTML here.
    let makesHTML: Bool
}

/// Where something was written: for errors at render.
struct Place {
    let source: Int32
    let start: Int32
    let end: Int32
}
