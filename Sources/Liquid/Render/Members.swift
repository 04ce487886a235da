import Diagnostics

/// What stands behind a dot or between brackets.
extension Renderer {
    mutating func path(_ base: Int32, _ first: Int32, _ count: Int32, _ unit: Unit) throws(RenderFailure) -> Value {
        var value = try evaluate(base, unit)
        for index in Int(first)..<Int(first + count) {
            switch unit.accessors[index] {
            case .field(let slot, let view, let name, let isKept):
                if case .object(let object) = value, object.view == library.viewIdentities[Int(view)] {
                    value = isKept ? kept.value(of: object, at: Int(slot)) : object.value(at: Int(slot))
                } else {
                    value = try member(value, name, unit.accessorPlaces[index])
                }
            case .name(let name): value = try member(value, name, unit.accessorPlaces[index])
            case .index(let position): value = try element(value, Int(position), unit.accessorPlaces[index])
            case .expression(let expression):
                let key = try evaluate(expression, unit)
                value = try member(value, key: key, unit.accessorPlaces[index])
            case .loop(let property):
                if case .loop(let state) = value { value = state.value(of: property) } else { value = .null }
            }
        }
        return value
    }

    private func member(_ value: Value, _ name: Int32, _ place: Place) throws(RenderFailure) -> Value {
        let index = Int(name)
        if case .dictionary(let dictionary) = value,
            let found = dictionary.value(of: library.names[index], hash: library.hashes[index])
        {
            return found
        }
        return try member(value, named: library.names[index], place)
    }

    private func member(_ value: Value, named name: String, _ place: Place) throws(RenderFailure) -> Value {
        switch value {
        case .dictionary(let dictionary):
            if let found = dictionary[name] { return found }
            if name == "size" { return .int(dictionary.count) }
            if name == "first", !isStrict, let key = dictionary.keys.first {
                return .array(ValueList([.string(key), dictionary.values[0]]))
            }
        case .object(let object): if let found = object.value(named: name) { return found }
        case .array(let list):
            switch name {
            case "size": return .int(list.count)
            case "first": return list.elements.first ?? .null
            case "last": return list.elements.last ?? .null
            default: break
            }
        case .range(let first, let last):
            switch name {
            case "size": return .int(first <= last ? (last &- first) &+ 1 : 0)
            case "first": return .int(first)
            case "last": return .int(last)
            default: break
            }
        case .string, .text, .html, .url: if name == "size" { return .int(Text.length(value)) }
        case .loop(let state): if let property = LoopProperty.names[name] { return state.value(of: property) }
        case .int where !isStrict && name == "size", .decimal where !isStrict && name == "size": return .int(8)
        // What an empty value holds is empty.
        case .null: return .null
        default: break
        }
        if isStrict { throw missing(LiquidDiagnostics.fieldMissing, name, value, place) }
        return .null
    }

    private func member(_ value: Value, key: Value, _ place: Place) throws(RenderFailure) -> Value {
        switch key {
        case .int(let position): return try element(value, position, place)
        case .string(let name): return try member(value, named: name, place)
        case .text(let name, _): return try member(value, named: name, place)
        case .double, .decimal:
            if isStrict, let position = Number(key).truncated { return try element(value, position, place) }
        case .null: return .null
        default: break
        }
        return .null
    }

    /// Positions count from 0; from -1 backwards. Out of bounds is null.
    private func element(_ value: Value, _ position: Int, _ place: Place) throws(RenderFailure) -> Value {
        switch value {
        case .array(let list):
            let index = position < 0 ? list.count &+ position : position
            return list.elements.indices.contains(index) ? list.elements[index] : .null
        case .range(let first, let last):
            let index = position < 0 ? (last &- first) &+ 1 &+ position : position
            let (number, overflow) = first.addingReportingOverflow(index)
            return index >= 0 && !overflow && number <= last ? .int(number) : .null
        case .dictionary(let dictionary): return dictionary[String(position)] ?? .null
        default: return .null
        }
    }
}

extension LoopState {
    func value(of property: LoopProperty) -> Value {
        switch property {
        case .index: .int(index0 + 1)
        case .index0: .int(index0)
        case .rindex: .int(length - index0)
        case .rindex0: .int(length - index0 - 1)
        case .first: .bool(index0 == 0)
        case .last: .bool(index0 == length - 1)
        case .length: .int(length)
        case .name: columns > 0 ? .null : .string(name)
        case .parentloop: parent.map { .loop($0) } ?? .null
        case .col: columns > 0 ? .int(index0 % columns + 1) : .null
        case .col0: columns > 0 ? .int(index0 % columns) : .null
        case .colFirst: columns > 0 ? .bool(index0 % columns == 0) : .null
        case .colLast: columns > 0 ? .bool(index0 % columns == columns - 1) : .null
        case .row: columns > 0 ? .int(index0 / columns + 1) : .null
        }
    }
}
