/// One step of a compiled template. Payloads are numbers, so that reading a step counts no references.
enum Instruction {
    /// A run of the unit's constant text.
    case text(start: Int32, count: Int32)
    case output(expression: Int32, mode: OutputMode)
    /// What follows, up to `end`, is the same on all pages that share fragments.
    case fragment(Int32, end: Int32)
    case assign(slot: Int32, value: Int32)
    /// Compatible mode: variables have names and dynamic scopes.
    case assignName(name: Int32, value: Int32)
    case jump(Int32)
    case jumpUnless(condition: Int32, target: Int32)
    case jumpIf(condition: Int32, target: Int32)
    /// Compatible `case`: runs its body as often as values match.
    case countdown(slot: Int32, target: Int32)
    case loopBegin(Int32)
    case loopNext(Int32)
    case loopBreak(Int32)
    case cellOpen
    case cellClose
    case captureBegin
    case captureEnd(slot: Int32, isHTML: Bool)
    case captureEndName(name: Int32, isHTML: Bool)
    case counter(slot: Int32, step: Int32)
    case counterName(name: Int32, step: Int32)
    case cycle(Int32)
    case changedBegin
    case changedEnd
    case partial(Int32)
    /// Compatible mode: leaves a partial, and the loop around its call.
    case interrupt(isBreak: Bool)
}

/// How a value is written where it stands.
enum OutputMode: UInt8, Sendable {
    /// As it is; lists and objects are errors.
    case plain
    /// As the reference implementation writes it.
    case compatible
    case htmlText
    /// `<title>`, `<textarea>`.
    case htmlReplaceable
    case htmlAttribute
    case xmlText
    case xmlAttribute
    /// The start of an address of any kind.
    case address
    case codeAddress
    case imageAddress
    /// Within an address, behind something that settled its scheme.
    case addressPart

    var isAddress: Bool { rawValue >= OutputMode.address.rawValue }
}

/// A loop's parts.
struct LoopCode {
    let isTable: Bool
    let list: Int32
    /// -1 where there is none.
    let limit: Int32
    let offset: Int32
    let columns: Int32
    let isReversed: Bool
    let continuesOffset: Bool
    /// A slot, or a name in compatible mode.
    let variable: Int32
    /// The slot of `forloop`, -1 where the body does not ask; in compatible mode 0 or -1.
    let state: Int32
    /// `item-list`, in the unit's names: what `offset: continue` is kept under.
    let name: Int32
    var bodyStart: Int32 = 0
    var otherwise: Int32 = 0
    var end: Int32 = 0
}

struct CycleCode {
    /// The place of its counter, when its group is known at load; else -1.
    let counter: Int32
    /// The group's expression, -1 when it has none.
    let group: Int32
    let values: Range<Int32>
    let mode: OutputMode
}

struct PartialCode {
    /// -1 when the name is computed.
    let unit: Int32
    let nameExpression: Int32
    let isInclude: Bool
    /// Strict: the slots of the partial's frame that get values; compatible: names.
    let arguments: Range<Int32>
    /// -1 none; the value of `with` or of `for`.
    let binding: Int32
    let isEach: Bool
    let bindingTarget: Int32
    /// The `forloop` of `render … for`: a slot or 0, -1 where the partial does not ask.
    let state: Int32
    let breakTarget: Int32
    let continueTarget: Int32
}
