import Diagnostics

/// A compiled expression with what is known of its value.
struct Typed {
    let code: Int32
    let type: ValueType
}

extension UnitCompiler {
    func expression(_ expression: Expression) -> Typed {
        let place = self.place(expression.range)
        switch expression.kind {
        case .literal(let value): return Typed(code: unit.constant(value, at: place), type: Self.type(of: value))
        case .path(let root, let accessors): return path(root, accessors, expression.range)
        case .range(let first, let last):
            if !isStrict, case .literal(let low) = first.kind, case .literal(let high) = last.kind {
                // Literal ends are cut to whole numbers by the reference; others must be whole.
                let range = Value.range(first: Number(low).truncated ?? 0, last: Number(high).truncated ?? 0)
                return Typed(code: unit.constant(range, at: place), type: .range)
            }
            let (low, high) = (bound(first), bound(last))
            return Typed(code: unit.add(.range(first: low, last: high), at: place), type: .range)
        case .comparison, .logical: return Typed(code: condition(expression), type: .bool)
        case .filtered(let base, let calls): return pipeline(base, calls, expression.range)
        }
    }

    private func bound(_ expression: Expression) -> Int32 {
        let value = self.expression(expression)
        if isStrict, !value.type.fits(.number) {
            report(LiquidDiagnostics.notANumber, expression.range, ["found": .text(value.type.name)])
        }
        return value.code
    }

    static func type(of value: Value) -> ValueType {
        switch value {
        case .bool: .bool
        case .int, .decimal, .double: .number
        case .string, .text: .string
        case .null, .empty, .blank: .null
        default: .any
        }
    }

    // MARK: Conditions

    func condition(_ expression: Expression) -> Int32 {
        let place = self.place(expression.range)
        switch expression.kind {
        case .comparison(let comparison, let left, let right):
            let (a, b) = (self.expression(left), self.expression(right))
            if isStrict { check(comparison, a.type, b.type, expression.range) }
            return unit.add(.comparison(comparison, left: a.code, right: b.code), at: place)
        case .logical(let first, let rest):
            var links: [LogicalCode] = []
            var current = first
            for (isAnd, next) in rest {
                links.append(LogicalCode(isAnd: isAnd, condition: condition(current)))
                current = next
            }
            links.append(LogicalCode(isAnd: true, condition: condition(current)))
            let start = Int32(unit.logic.count)
            unit.logic += links
            return unit.add(.logical(first: start, count: Int32(links.count)), at: place)
        default: return self.expression(expression).code
        }
    }

    private func check(_ comparison: Comparison, _ left: ValueType, _ right: ValueType, _ range: Range<Int>) {
        let arguments: [String: Diagnostic.Argument] = ["left": .text(left.name), "right": .text(right.name)]
        switch comparison {
        case .equal, .notEqual:
            if !left.isEquatable(with: right) { report(LiquidDiagnostics.neverEqual, range, arguments) }
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            if !left.isComparable(with: right) { report(LiquidDiagnostics.incomparable, range, arguments) }
        case .contains:
            switch left {
            case .any, .null, .string, .array, .range, .url: break
            default: report(LiquidDiagnostics.containsNothing, range, ["found": .text(left.name)])
            }
        }
    }

    // MARK: Paths

    private func path(_ root: Expression.Root, _ accessors: [Expression.Accessor], _ range: Range<Int>) -> Typed {
        let (path, dependence) = measured { measuredPath(root, accessors, range) }
        depend(on: dependence)
        return path
    }

    private func measuredPath(
        _ root: Expression.Root, _ accessors: [Expression.Accessor], _ range: Range<Int>
    ) -> Typed {
        var base: Typed
        var rest = accessors[...]
        switch root {
        case .name(let name):
            let end = accessors.first.map { $0.range.lowerBound - 1 } ?? range.upperBound
            base = self.name(name, range.lowerBound..<max(range.lowerBound, end), range)
        case .expression(let inner):
            let code = expression(inner)
            if isStrict, !isUndeclared { report(LiquidDiagnostics.dynamicName, range) }
            depend(on: .page)
            base = Typed(code: unit.add(.dynamicName(code.code), at: place(range)), type: .any)
        }
        guard !rest.isEmpty else { return base }
        let first = Int32(unit.accessors.count)
        var codes: [(AccessorCode, Place)] = []
        var type = base.type
        while let accessor = rest.popFirst() {
            let (code, next) = self.accessor(accessor, of: type)
            // A shared field is the same whatever object it is asked of.
            if case .field(let slot, let view, _, _) = code, library.engine.views[Int(view)].fields[Int(slot)].isShared
            {
                dependence = []
            }
            codes.append((code, place(accessor.range)))
            type = next
        }
        // Accessors of inner expressions were added meanwhile; these stand together behind them.
        let start = max(first, Int32(unit.accessors.count))
        for (code, place) in codes {
            unit.accessors.append(code)
            unit.accessorPlaces.append(place)
        }
        return Typed(
            code: unit.add(.path(base: base.code, first: start, count: Int32(codes.count)), at: place(range)),
            type: type)
    }

    private var isUndeclared: Bool {
        if case .undeclared = root { return true }
        return false
    }

    private func name(_ name: String, _ range: Range<Int>, _ whole: Range<Int>) -> Typed {
        let place = self.place(
            source.trimmed(range.lowerBound..<min(range.lowerBound + name.utf8.count, whole.upperBound)))
        guard isStrict else { return Typed(code: unit.add(.name(library.name(name)), at: place), type: .any) }
        if let local = locals[name] {
            depend(on: local.dependence)
            return Typed(code: unit.add(.slot(local.slot), at: place), type: local.type)
        }
        switch root {
        case .view(let view):
            if let field = view.slots[name] {
                if !view.fields[field].isShared { depend(on: .page) }
                let code = ExpressionCode.rootField(cache: Int32(field), field: Int32(field))
                return Typed(code: unit.add(code, at: place), type: view.fields[field].type)
            }
            unknown(name, place, known: view.fields.map(\.name), in: view.name)
        case .parameters(let parameters): undeclared(name, place, parameters.map(\.name))
        case .undeclared:
            depend(on: .page)
            return Typed(code: unit.add(.rootName(library.name(name)), at: place), type: .any)
        }
        return Typed(code: unit.constant(.null, at: place), type: .any)
    }

    private func unknown(_ name: String, _ place: Place, known: [String], in view: String) {
        let range = Int(place.start)..<Int(place.end)
        if let foreign = ForeignNames.variables[name] { return report(foreign, range, ["name": .text(name)]) }
        if name == "forloop" || name == "tablerowloop" {
            return report(LiquidDiagnostics.outsideLoop, range, ["tag": .text(name)])
        }
        if name == "block" { return report(LiquidDiagnostics.superOutsideBlock, range) }
        var arguments: [String: Diagnostic.Argument] = ["name": .text(name), "known": .choices(known)]
        if let near = suggestion(for: name, among: known + locals.keys.sorted()) {
            arguments["suggestion"] = .text(near)
        }
        report(LiquidDiagnostics.unknownName, range, arguments)
    }

    private func undeclared(_ name: String, _ place: Place, _ known: [String]) {
        let range = Int(place.start)..<Int(place.end)
        if name == "forloop" || name == "tablerowloop" {
            return report(LiquidDiagnostics.outsideLoop, range, ["tag": .text(name)])
        }
        var arguments: [String: Diagnostic.Argument] = ["name": .text(name)]
        if let near = suggestion(for: name, among: known + locals.keys.sorted()) {
            arguments["suggestion"] = .text(near)
        }
        report(LiquidDiagnostics.undeclaredParameter, range, arguments)
    }

    private func accessor(_ accessor: Expression.Accessor, of type: ValueType) -> (AccessorCode, ValueType) {
        switch accessor.kind {
        case .expression(let inner):
            let index = expression(inner)
            if isStrict { checkIndex(index.type, inner.range, of: type, accessor.range) }
            if case .literal(.int(let number)) = inner.kind, let index = Int32(exactly: number) {
                return (.index(index), type.element ?? .any)
            }
            return (.expression(index.code), type.element ?? .any)
        case .name(let name):
            let code = library.name(name)
            guard isStrict else { return (.name(code), .any) }
            return field(name, code, of: type, accessor.range)
        }
    }

    private func checkIndex(_ index: ValueType, _ range: Range<Int>, of type: ValueType, _ whole: Range<Int>) {
        switch type {
        case .any, .null: return
        case .array, .range:
            if !index.fits(.number) { report(LiquidDiagnostics.notANumber, range, ["found": .text(index.name)]) }
        case .object(let view): report(LiquidDiagnostics.dynamicField, whole, ["view": .text(view)])
        default:
            report(LiquidDiagnostics.noFields, whole, ["type": .text(type.name), "name": .text(source.text(range))])
        }
    }

    func field(_ name: String, _ code: Int32, of type: ValueType, _ range: Range<Int>) -> (AccessorCode, ValueType) {
        var known: [String]
        switch type {
        case .any, .null: return (.name(code), .any)
        case .object(let viewName):
            guard let view = library.views[viewName] else { return (.name(code), .any) }
            if let slot = view.slots[name] {
                let type = view.fields[slot].type
                return (
                    .field(
                        slot: Int32(slot), view: library.viewIndex[viewName] ?? 0, name: code, isKept: type.isMade),
                    type
                )
            }
            known = view.fields.map(\.name)
        case .array(let element):
            if name == "size" { return (.name(code), .number) }
            if name == "first" || name == "last" { return (.name(code), element) }
            known = ["size", "first", "last"]
        case .string, .html, .url:
            if name == "size" { return (.name(code), .number) }
            known = []
        case .forloop, .tablerowloop:
            known = type == .forloop ? LoopProperty.ofFor : LoopProperty.ofTable
            if known.contains(name), let property = LoopProperty.names[name] {
                if property == .parentloop { depend(on: .page) }
                return (.loop(property), Self.type(of: property))
            }
        default: known = []
        }
        unknownField(name, type, known, range)
        return (.name(code), .any)
    }

    private static func type(of property: LoopProperty) -> ValueType {
        switch property {
        case .first, .last, .colFirst, .colLast: .bool
        case .name: .string
        case .parentloop: .forloop
        default: .number
        }
    }

    private func unknownField(_ name: String, _ type: ValueType, _ known: [String], _ range: Range<Int>) {
        var arguments: [String: Diagnostic.Argument] = ["name": .text(name), "type": .text(type.name)]
        if known.isEmpty { return report(LiquidDiagnostics.noFields, range, arguments) }
        if let foreign = ForeignNames.fields["\(type.name).\(name)"] { return report(foreign, range, arguments) }
        arguments["known"] = .choices(known)
        if let near = suggestion(for: name, among: known) { arguments["suggestion"] = .text(near) }
        report(LiquidDiagnostics.unknownField, range, arguments)
    }
}
