import Diagnostics

/// A compiled template: for one root view or one set of parameters, and for one place in the markup. Immutable.
final class Unit: Sendable {
    let path: String
    let instructions: Rows<Instruction>
    /// One for each instruction.
    let places: Rows<Place>
    let expressions: Rows<ExpressionCode>
    let expressionPlaces: Rows<Place>
    let accessors: Rows<AccessorCode>
    let accessorPlaces: Rows<Place>
    let logic: Rows<LogicalCode>
    let calls: Rows<CallCode>
    let callPlaces: Rows<Place>
    let operands: Rows<Int32>
    let constants: Rows<Value>
    let loops: Rows<LoopCode>
    let cycles: Rows<CycleCode>
    let partials: Rows<PartialCode>
    let text: Rows<UInt8>
    /// Slots of its frame: root fields first, or parameters.
    let slotCount: Int
    /// The view of its root, for roots of declared data.
    let rootView: ViewType?
    /// Whether it holds a `cycle`, an `ifchanged` or a loop with `offset: continue`.
    let remembers: Bool
    /// Whether it holds a loop with `offset: continue`.
    let continues: Bool
    /// Compatible mode: what is wrong in a partial matters only when it is run.
    let fault: Diagnostic?
    /// Of all that it writes.
    let dependence: Dependence

    init(
        _ builder: UnitBuilder, path: String, rootView: ViewType?, dependence: Dependence = .page,
        fault: Diagnostic? = nil
    ) {
        self.fault = fault
        self.dependence = dependence
        remembers =
            !builder.cycles.isEmpty || builder.continues
            || builder.instructions.contains { if case .changedBegin = $0 { true } else { false } }
        continues = builder.continues
        self.path = path
        self.rootView = rootView
        instructions = Rows(builder.instructions)
        places = Rows(builder.places)
        expressions = Rows(builder.expressions)
        expressionPlaces = Rows(builder.expressionPlaces)
        accessors = Rows(Self.keeping(builder.accessors))
        accessorPlaces = Rows(builder.accessorPlaces)
        logic = Rows(builder.logic)
        calls = Rows(builder.calls)
        callPlaces = Rows(builder.callPlaces)
        operands = Rows(builder.operands)
        constants = Rows(builder.constants)
        loops = Rows(builder.loops)
        cycles = Rows(builder.cycles)
        partials = Rows(builder.partials)
        text = Rows(builder.text)
        slotCount = builder.slotCount
    }

    /// A field that is named once is not worth keeping.
    private static func keeping(_ accessors: [AccessorCode]) -> [AccessorCode] {
        var times: [Int64: Int] = [:]
        func key(_ slot: Int32, _ view: Int32) -> Int64 { Int64(view) << 32 | Int64(slot) }
        for case .field(let slot, let view, _, true) in accessors { times[key(slot, view), default: 0] += 1 }
        return accessors.map { accessor in
            guard case .field(let slot, let view, let name, true) = accessor, times[key(slot, view)] == 1 else {
                return accessor
            }
            return .field(slot: slot, view: view, name: name, isKept: false)
        }
    }

    deinit {
        instructions.free()
        places.free()
        expressions.free()
        expressionPlaces.free()
        accessors.free()
        accessorPlaces.free()
        logic.free()
        calls.free()
        callPlaces.free()
        operands.free()
        constants.free()
        loops.free()
        cycles.free()
        partials.free()
        text.free()
    }
}

/// A unit while it is being compiled.
struct UnitBuilder {
    var instructions: [Instruction] = []
    var places: [Place] = []
    var expressions: [ExpressionCode] = []
    var expressionPlaces: [Place] = []
    var accessors: [AccessorCode] = []
    var accessorPlaces: [Place] = []
    var logic: [LogicalCode] = []
    var calls: [CallCode] = []
    var callPlaces: [Place] = []
    var operands: [Int32] = []
    var constants: [Value] = []
    var loops: [LoopCode] = []
    var cycles: [CycleCode] = []
    var partials: [PartialCode] = []
    var text: [UInt8] = []
    var slotCount = 0
    /// Instructions that depend on nothing, in order; none within another.
    var fragments: [Range<Int32>] = []
    /// Where jumps lead to: text may not grow over it.
    private var lastTarget = 0

    var continues: Bool { loops.contains { $0.continuesOffset } }
    var position: Int32 { Int32(instructions.count) }

    @discardableResult
    mutating func emit(_ instruction: Instruction, at place: Place) -> Int32 {
        instructions.append(instruction)
        places.append(place)
        return position - 1
    }

    mutating func emitText(_ bytes: some Collection<UInt8>, at place: Place) {
        guard !bytes.isEmpty else { return }
        let start = Int32(text.count)
        text.append(contentsOf: bytes)
        if lastTarget != instructions.count, case .text(let previous, let count) = instructions.last,
            previous + count == start
        {
            instructions[instructions.count - 1] = .text(start: previous, count: count + Int32(bytes.count))
        } else {
            emit(.text(start: start, count: Int32(bytes.count)), at: place)
        }
    }

    /// The current position, as the target of a jump.
    mutating func target() -> Int32 {
        lastTarget = instructions.count
        return position
    }

    mutating func add(_ expression: ExpressionCode, at place: Place) -> Int32 {
        expressions.append(expression)
        expressionPlaces.append(place)
        return Int32(expressions.count - 1)
    }

    mutating func constant(_ value: Value, at place: Place) -> Int32 {
        constants.append(value)
        return add(.constant(Int32(constants.count - 1)), at: place)
    }

    mutating func slot() -> Int32 {
        slotCount += 1
        return Int32(slotCount - 1)
    }

    mutating func operands(_ values: [Int32]) -> Range<Int32> {
        let start = Int32(operands.count)
        operands += values
        return start..<Int32(operands.count)
    }
}
