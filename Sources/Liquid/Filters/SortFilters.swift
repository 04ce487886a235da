import Diagnostics

extension StandardCall {
    private struct Incomparable: Error {
        let left: Value
        let right: Value
    }

    func sorted(_ items: [Value]) throws -> Value {
        guard let keys = try sortKeys(items) else { return .null }
        do {
            return .array(ValueList(try Self.sort(items, keys, by: Self.compare)))
        } catch let error as Incomparable {
            throw FilterError(
                LiquidDiagnostics.cannotCompare,
                ["left": .text(error.left.typeName), "right": .text(error.right.typeName)])
        }
    }

    /// Upper and lower case as one; what is empty comes last.
    func sortedNaturally(_ items: [Value]) throws -> Value {
        guard let keys = try sortKeys(items) else { return .null }
        let folded = keys.map { key -> Value in
            if key.isNull { return key }
            return .string(
                isStrict
                    ? Text.shown(key).lowercased()
                    : String(decoding: Text.shown(key).utf8.map(\.lowercased), as: UTF8.self))
        }
        return .array(ValueList(try Self.sort(items, folded, by: Self.compare)))
    }

    private func sortKeys(_ items: [Value]) throws -> [Value]? {
        guard let first, !first.isNull else { return items }
        let call = StandardCall(
            filter: .map, first: first, second: nil, allowsFalse: false, isStrict: isStrict, makesHTML: makesHTML,
            limit: limit, listLimit: listLimit, now: now)
        if !isStrict, items.contains(where: Self.hasNoProperties) { return nil }
        guard case .array(let keys) = try call.list(.array(ValueList(items))) else { return nil }
        return keys.count == items.count ? keys.elements : items
    }

    private static func hasNoProperties(_ value: Value) -> Bool {
        switch value {
        case .null, .bool, .double, .date: true
        default: false
        }
    }

    private static func sort(
        _ items: [Value], _ keys: [Value], by compare: (Value, Value) throws -> Bool
    ) throws -> [Value] {
        // Stable: equal keys keep their order.
        let order = try keys.indices.sorted { a, b in
            if try compare(keys[a], keys[b]) { return true }
            if try compare(keys[b], keys[a]) { return false }
            return a < b
        }
        return order.map { items[$0] }
    }

    /// Whether `a` comes before `b`; what is empty comes last.
    private static func compare(_ a: Value, _ b: Value) throws -> Bool {
        switch (a, b) {
        case (.null, _): return false
        case (_, .null): return true
        case (.bool(let a), .bool(let b)) where a == b: return false
        default: break
        }
        switch Order.compare(a, b) {
        case .less: return true
        case .equal, .greater: return false
        case .unordered, .impossible:
            if Equality.equal(a, b) { return false }
            throw Incomparable(left: a, right: b)
        }
    }
}

extension StandardCall {
    /// `first` and `last`.
    func end(_ input: Value) -> Value {
        switch input {
        case .array(let list): return (filter == .first ? list.elements.first : list.elements.last) ?? .null
        case .range(let first, let last):
            return first <= last ? .int(filter == .first ? first : last) : .null
        case .dictionary(let dictionary):
            guard filter == .first, let key = dictionary.keys.first else { return .null }
            return .array(ValueList([.string(key), dictionary.values[0]]))
        case .string(let text) where isStrict:
            let scalar = filter == .first ? text.unicodeScalars.first : text.unicodeScalars.last
            return scalar.map { .string(String($0)) } ?? .null
        default: return .null
        }
    }

    /// An address that was checked.
    func url(_ input: Value) throws -> Value {
        switch input {
        case .null, .url: return input
        default:
            let text = try string(input)
            if text.isEmpty { return .null }
            guard let url = URLValue(checking: text) else {
                throw FilterError(LiquidDiagnostics.unsafeAddress, ["found": .text(text)])
            }
            return .url(url)
        }
    }
}
