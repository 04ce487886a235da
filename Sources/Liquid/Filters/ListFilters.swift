import Diagnostics

/// Filters of lists.
extension StandardCall {
    func list(_ input: Value) throws -> Value {
        if filter == .join, case .string = input { return input }
        let items = try elements(input)
        switch filter {
        case .join: return try joined(items)
        case .reverse: return .array(ValueList(items.reversed()))
        case .compact: return try compacted(items)
        case .concat: return try concatenated(items)
        case .map: return try mapped(items)
        case .sort: return try sorted(items)
        case .sortNatural: return try sortedNaturally(items)
        case .uniq: return try unique(items)
        case .sum: return try summed(items)
        default: return try searched(items)
        }
    }

    /// A list without lists in it; of what is no list, a list of it.
    func elements(_ input: Value) throws -> [Value] {
        switch input {
        case .array(let list):
            guard list.elements.contains(where: { if case .array = $0 { true } else { false } }) else {
                return list.elements
            }
            var result: [Value] = []
            try Self.flatten(list.elements, into: &result, depth: 0)
            return result
        case .range(let first, let last):
            guard first <= last else { return [] }
            let (size, overflow) = last.subtractingReportingOverflow(first)
            guard !overflow, size < listLimit else {
                throw FilterError(LiquidDiagnostics.tooManyIterations, ["limit": .number(listLimit)])
            }
            return (first...last).map { .int($0) }
        case .null, .empty, .blank: return []
        default:
            if isStrict, !isDictionary(input) { throw wrongType(input) }
            return [input]
        }
    }

    private func isDictionary(_ value: Value) -> Bool {
        switch value {
        case .dictionary, .object: true
        default: false
        }
    }

    private static func flatten(_ list: [Value], into result: inout [Value], depth: Int) throws {
        guard depth < 200 else { throw FilterError(LiquidDiagnostics.valueTooDeep) }
        for item in list {
            if case .array(let inner) = item {
                try flatten(inner.elements, into: &result, depth: depth + 1)
            } else {
                result.append(item)
            }
        }
    }

    private func joined(_ items: [Value]) throws -> Value {
        let glue = first.map(Text.shown) ?? " "
        var result = ""
        for (index, item) in items.enumerated() {
            if index > 0 { result += glue }
            result += isStrict ? try string(item) : Text.shown(item)
            if result.utf8.count > limit { try check(size: (result.utf8.count, false)) }
        }
        return .string(result)
    }

    private func concatenated(_ items: [Value]) throws -> Value {
        switch argument {
        case .array(let other): return .array(ValueList(items + other.elements))
        case .null where isStrict: return .array(ValueList(items))
        case .range where isStrict: return .array(ValueList(items + (try elements(argument))))
        default:
            throw FilterError(
                LiquidDiagnostics.valueType,
                ["filter": .text(filter.rawValue), "found": .text(argument.typeName)])
        }
    }

    // MARK: Properties

    /// Thrown for an element that has no properties, where the reference gives up.
    private struct NoProperties: Error {}

    /// What an element holds under a name.
    private func property(_ item: Value, _ name: Value) throws -> Value {
        switch item {
        case .dictionary(let dictionary):
            guard let key = Text.plain(name) else { return .null }
            if let value = dictionary[key] { return value }
            return .null
        case .object(let object):
            guard let key = Text.plain(name) else { return .null }
            if let value = object.value(named: key) { return value }
            throw FilterError(
                LiquidDiagnostics.unknownField,
                [
                    "name": .text(key), "type": .text(object.type.name),
                    "known": .choices(object.type.fields.map(\.name)),
                ])
        case .null, .bool, .double, .date: throw NoProperties()
        case .string(let text) where !isStrict:
            switch name {
            case .string(let part): return Text.find(part, in: text) ? name : .null
            case .int(let position):
                let scalars = Array(text.unicodeScalars)
                let index = position < 0 ? scalars.count &+ position : position
                return scalars.indices.contains(index) ? .string(String(scalars[index])) : .null
            default: throw cannotSelect(name, item)
            }
        case .int(let number) where !isStrict:
            guard case .int(let bit) = name else { throw cannotSelect(name, item) }
            return .int(bit >= 0 && bit < 64 ? (number >> bit) & 1 : (number < 0 && bit > 0 ? 1 : 0))
        default: throw cannotSelect(name, item)
        }
    }

    private func cannotSelect(_ name: Value, _ item: Value) -> FilterError {
        FilterError(
            LiquidDiagnostics.noFields, ["name": .text(Text.shown(name)), "type": .text(item.typeName)])
    }

    /// Whether an element's property is what is searched: the given value, or anything that holds.
    private func matches(_ item: Value) throws -> Bool {
        let value = try property(item, argument)
        guard let second, !second.isNull else { return value.isTruthy }
        return Equality.equal(value, second)
    }

    private func searched(_ items: [Value]) throws -> Value {
        let nothing: Value =
            switch filter {
            case .where, .reject: .array(ValueList([]))
            case .has: .bool(false)
            default: .null
            }
        if items.isEmpty || argument.isNull { return nothing }
        do {
            switch filter {
            case .where: return .array(ValueList(try items.filter(matches)))
            case .reject: return .array(ValueList(try items.filter { try !matches($0) }))
            case .find: return try items.first(where: matches) ?? .null
            case .findIndex: return try items.firstIndex(where: matches).map { .int($0) } ?? .null
            default: return .bool(try items.contains(where: matches))
            }
        } catch is NoProperties {
            if isStrict { return try searched(items.filter { !$0.isNull }) }
            return .null
        }
    }

    private func mapped(_ items: [Value]) throws -> Value {
        var result: [Value] = []
        for item in items {
            do {
                result.append(try property(item, argument))
            } catch is NoProperties {
                result.append(.null)
            }
        }
        return .array(ValueList(result))
    }

    /// The values that a filter with an optional property works on.
    private func keys(_ items: [Value]) throws -> [Value]? {
        guard let first, !first.isNull else { return items }
        var keys: [Value] = []
        for item in items {
            do {
                keys.append(try property(item, first))
            } catch is NoProperties {
                if !isStrict { return nil }
                keys.append(.null)
            }
        }
        return keys
    }

    private func compacted(_ items: [Value]) throws -> Value {
        guard let keys = try keys(items) else { return .null }
        return .array(ValueList(zip(items, keys).filter { !$1.isNull }.map(\.0)))
    }

    private func unique(_ items: [Value]) throws -> Value {
        guard let keys = try keys(items) else { return .null }
        var seen: Set<String> = []
        var result: [Value] = []
        for (item, key) in zip(items, keys) where seen.insert("\(key.typeName) \(identity(key))").inserted {
            result.append(item)
        }
        return .array(ValueList(result))
    }

    private func identity(_ value: Value) -> String {
        guard case .object(let object) = value else { return Text.shown(value) }
        for name in ["id", "url"] {
            if let key = object.value(named: name), !key.isNull { return Text.shown(key) }
        }
        return "\(UInt(bitPattern: ObjectIdentifier(object).hashValue))"
    }

    private func summed(_ items: [Value]) throws -> Value {
        var total = Number.int(0)
        for item in items {
            var value = item
            if let first, !first.isNull {
                do { value = try property(item, first) } catch is NoProperties { value = .int(0) }
            }
            guard let sum = Number.apply(.add, total, try number(value)) else { continue }
            total = sum
        }
        return total.value
    }
}
