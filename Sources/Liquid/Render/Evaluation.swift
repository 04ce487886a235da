import Diagnostics

/// Values of expressions.
extension Renderer {
    mutating func evaluate(_ index: Int32, _ unit: Unit) throws(RenderFailure) -> Value {
        switch unit.expressions[Int(index)] {
        case .constant(let constant): return unit.constants[Int(constant)]
        case .slot(let slot): return slots[base + Int(slot)] ?? .null
        case .rootField(let cache, let field): return rootField(cache, field)
        case .rootName(let name): return try rootName(name, unit.expressionPlaces[Int(index)])
        case .name(let name): return variable(name)
        case .dynamicName(let expression): return try dynamicName(expression, unit, unit.expressionPlaces[Int(index)])
        case .path(let base, let first, let count): return try path(base, first, count, unit)
        case .range(let first, let last):
            return .range(first: try number(first, unit), last: try number(last, unit))
        case .comparison(let comparison, let left, let right):
            return .bool(try compare(comparison, left, right, unit, index))
        case .logical, .not: return .bool(try holds(index, unit))
        case .pipeline(let base, let first, let count):
            var value = try evaluate(base, unit)
            for call in Int(first)..<Int(first + count) { value = try apply(call, value, unit) }
            return value
        case .matches(let subject, let first, let count):
            let value = try evaluate(subject, unit)
            var matches = 0
            for operand in Int(first)..<Int(first + count)
            where Equality.equal(value, try evaluate(unit.operands[operand], unit)) {
                matches += 1
            }
            return .int(matches)
        }
    }

    /// Whether a condition holds: everything does, but nil and false.
    mutating func holds(_ index: Int32, _ unit: Unit) throws(RenderFailure) -> Bool {
        switch unit.expressions[Int(index)] {
        case .comparison(let comparison, let left, let right): return try compare(comparison, left, right, unit, index)
        case .logical(let first, let count):
            // Grouping from the right: an `or` that holds or an `and` that fails settles all that follows.
            for link in Int(first)..<Int(first + count) {
                let holds = try holds(unit.logic[link].condition, unit)
                if link == Int(first + count) - 1 { return holds }
                if holds != unit.logic[link].isAnd { return holds }
            }
            return true
        case .not(let inner): return try !holds(inner, unit)
        default: return try evaluate(index, unit).isTruthy
        }
    }

    private mutating func compare(
        _ comparison: Comparison, _ left: Int32, _ right: Int32, _ unit: Unit, _ index: Int32
    ) throws(RenderFailure) -> Bool {
        let (a, b) = (try evaluate(left, unit), try evaluate(right, unit))
        switch comparison {
        case .equal: return Equality.equal(a, b)
        case .notEqual: return !Equality.equal(a, b)
        case .contains: return Equality.contains(a, b)
        default: break
        }
        switch Order.compare(a, b) {
        case .unordered: return false
        case .impossible:
            throw failure(
                LiquidDiagnostics.cannotCompare, unit.expressionPlaces[Int(index)],
                ["left": .text(a.typeName), "right": .text(b.typeName)])
        case .less: return comparison == .less || comparison == .lessOrEqual
        case .equal: return comparison == .lessOrEqual || comparison == .greaterOrEqual
        case .greater: return comparison == .greater || comparison == .greaterOrEqual
        }
    }

    /// An end of a range: a text that is no number counts as 0, and so does what is empty.
    private mutating func number(_ expression: Int32, _ unit: Unit) throws(RenderFailure) -> Int {
        let value = try evaluate(expression, unit)
        switch value {
        case .int(let number): return number
        case .null, .empty, .blank: return 0
        case .string where !isStrict: return Number(value).truncated ?? 0
        default:
            if let number = Number.whole(value) { return number }
            throw failure(
                LiquidDiagnostics.notWhole, unit.expressionPlaces[Int(expression)], ["found": .text(Text.shown(value))])
        }
    }

    // MARK: Names

    private mutating func rootField(_ cache: Int32, _ field: Int32) -> Value {
        if let value = slots[base + Int(cache)] { return value }
        var value = Value.null
        if case .object(let object) = root { value = object.value(at: Int(field)) }
        slots[base + Int(cache)] = value
        return value
    }

    func rootValue(_ name: Int32) -> Value? {
        if scopes.isIsolated { return nil }
        switch root {
        case .dictionary(let dictionary):
            return dictionary.value(of: library.names[Int(name)], hash: library.hashes[Int(name)])
        case .object(let object): return object.value(named: library.names[Int(name)])
        default: return nil
        }
    }

    private func rootName(_ name: Int32, _ place: Place) throws(RenderFailure) -> Value {
        if let value = rootValue(name) { return value }
        throw missing(LiquidDiagnostics.nameMissing, library.names[Int(name)], root, place)
    }

    func variable(_ name: Int32) -> Value {
        let index = Int(name)
        if let value = scopes.locals[index] ?? scopes.globals[index] ?? scopes.counters[index] { return value }
        return rootValue(name) ?? .null
    }

    private mutating func dynamicName(_ expression: Int32, _ unit: Unit, _ place: Place) throws(RenderFailure) -> Value
    {
        let value = try evaluate(expression, unit)
        guard case .string(let name) = value else { return .null }
        if let index = library.nameIndex[name], !isStrict { return variable(index) }
        if case .dictionary(let dictionary) = root, !scopes.isIsolated, let found = dictionary[name] { return found }
        if isStrict { throw missing(LiquidDiagnostics.nameMissing, name, root, place) }
        return .null
    }

    func missing(_ kind: DiagnosticKind, _ name: String, _ value: Value, _ place: Place) -> RenderFailure {
        var known: [String] = []
        switch value {
        case .dictionary(let dictionary): known = dictionary.keys
        case .object(let object): known = object.type.fields.map(\.name)
        case .array: known = ["size", "first", "last"]
        default: break
        }
        var arguments: [String: Diagnostic.Argument] = [
            "name": .text(name), "type": .text(value.typeName), "known": .choices(Array(known.prefix(30))),
        ]
        if let near = suggestion(for: name, among: known.prefix(500)) { arguments["suggestion"] = .text(near) }
        if known.isEmpty { return failure(LiquidDiagnostics.noFields, place, arguments) }
        return failure(kind, place, arguments)
    }
}
