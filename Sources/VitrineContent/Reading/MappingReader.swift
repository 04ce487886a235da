import Diagnostics
import YAML

/// Reads one mapping by its list of keys.
///
/// Making it refuses unknown keys and reports missing ones; each getter reports what is wrong with its value and
/// then gives nil. A getter's key must be in the list, with the type that the getter is for.
package struct MappingReader {
    var file: FileContext
    let keys: KeyList
    /// Where to say that something is missing: the key under which the mapping stands, or its first key.
    let place: Range<Int>
    private let entries: [YAMLEntry]
    /// For each key the position of its entry; -1 where it is missing.
    private let slots: [Int]
    /// Keys that are there under a name that is nearly right, which is said already.
    private let misspelt: Set<String>

    /// - Parameter owner: the key under which the mapping stands, and its place.
    init?(_ node: YAMLNode, _ keys: KeyList, in file: FileContext, under owner: (key: String, range: Range<Int>)?) {
        guard let entries = node.mapping else {
            let name = owner?.key ?? lastPart(of: file.path)
            file.report(
                ValueDiagnostics.expectedMapping,
                at: node.range,
                ["key": .text(name), "choices": .text(keys.names.joined(separator: ", "))]
            )
            return nil
        }
        self.file = file
        self.keys = keys
        place = owner?.range ?? entries.first?.keyRange ?? node.range
        self.entries = entries
        var slots = [Int](repeating: -1, count: keys.keys.count)
        var misspelt = Set<String>()
        for index in entries.indices {
            if let position = keys.positions[entries[index].key] {
                slots[position] = index
                continue
            }
            let entry = entries[index]
            if index > 0, Self.report(entry, asDecimalsOf: entries[index - 1], in: file) { continue }
            let arguments: [String: Diagnostic.Argument] = [
                "key": .text(entry.key), "place": .text(keys.title),
                "choices": .text(keys.names.joined(separator: ", ")),
            ]
            let near = Diagnostics.suggestion(for: entry.key, among: keys.names)
            // A key that stands there already would stand twice.
            let isFree = near.map { near in misspelt.insert(near).inserted && !entries.contains { $0.key == near } }
            file.report(
                ValueDiagnostics.unknownKey, at: entry.keyRange, arguments.suggesting(near),
                repair: isFree == true ? Repair(entry.key, at: entry.keyRange, by: near, in: file.path) : nil)
        }
        self.slots = slots
        self.misspelt = misspelt
        for position in keys.required { demand(position) }
    }

    /// In `{lat: 50,6, lon: 3,4}` the commas end the values, and `6` looks like a key.
    private static func report(_ entry: YAMLEntry, asDecimalsOf number: YAMLEntry, in file: FileContext) -> Bool {
        guard entry.value.isNull, entry.key.utf8.allSatisfy(isDigit), let whole = number.value.scalarText,
            wholeNumber(whole) != nil
        else { return false }
        let range = number.value.range.lowerBound..<entry.keyRange.upperBound
        let (written, proposal) = ("\(whole),\(entry.key)", "\(whole).\(entry.key)")
        file.report(
            NumberDiagnostics.decimalComma,
            at: range,
            ["value": .text(written), "proposal": .text(proposal)],
            repair: Repair(written, at: range, by: proposal, in: file.path)
        )
        return true
    }

    /// Reports that a key is missing which only some sites need.
    func require(_ name: String) {
        if let position = keys.positions[name] { demand(position) }
    }

    private func demand(_ position: Int) {
        let slot = slots[position]
        if slot >= 0, !entries[slot].value.isNull { return }
        let key = keys.keys[position]
        if misspelt.contains(key.name) { return }
        if key.name == "consent" { return }  // Its absence has words of its own.
        file.report(
            slot < 0 ? ValueDiagnostics.missingKey : ValueDiagnostics.missingValue,
            at: slot < 0 ? place : entries[slot].keyRange,
            ["key": .text(key.name), "example": .text(key.example)]
        )
    }

    /// Which of the entries is that of a key, when it has a value.
    private func slot(_ name: String) -> Int? {
        assert(keys.positions[name] != nil, "“\(name)” is not in the list of \(keys.title)")
        guard let position = keys.positions[name] else { return nil }
        let slot = slots[position]
        return slot < 0 || entries[slot].value.isNull ? nil : slot
    }

    /// The entry of the key at a position in the list, when it has a value.
    func entry(at position: Int) -> YAMLEntry? {
        guard slots.indices.contains(position), slots[position] >= 0 else { return nil }
        let entry = entries[slots[position]]
        return entry.value.isNull ? nil : entry
    }

    /// The value of a key, which must be in the list with this kind.
    func value<Value>(_ name: String, _ kind: ValueKind<Value>) -> Value? {
        entry(name).flatMap { kind.read(ScalarReader(file: file, key: name), $0) }
    }

    /// Of a flag that is read elsewhere.
    func isTrue(_ name: String) -> Bool? {
        switch entry(name)?.value.scalarText?.trimmed {
        case "true": true
        case "false": false
        default: nil
        }
    }

    /// The entry of a key, when it has a value.
    func entry(_ name: String) -> YAMLEntry? { slot(name).map { entries[$0] } }

    func has(_ name: String) -> Bool { slot(name) != nil }

    /// The place of the value, else where its absence is told.
    func place(of name: String) -> Range<Int> {
        slot(name).map { entries[$0].value.range } ?? place
    }

    /// The place of the key, else where its absence is told.
    func keyPlace(of name: String) -> Range<Int> {
        slot(name).map { entries[$0].keyRange } ?? place
    }

    /// The place of a key that stands there without a value.
    func emptyKeyPlace(_ name: String) -> Range<Int>? {
        guard let position = keys.positions[name], slots[position] >= 0 else { return nil }
        let entry = entries[slots[position]]
        return entry.value.isNull ? entry.keyRange : nil
    }

    func type(_ name: String) -> KeyType? { keys.type(of: name) }

    /// The text of a single value.
    func scalar(_ name: String) -> Scalar? {
        guard let slot = slot(name) else { return nil }
        return ScalarReader(file: file, key: name).scalar(entries[slot].value)
    }

    /// What stands there, whatever it is worth.
    func written(_ name: String) -> String {
        entry(name)?.value.scalarText ?? ""
    }

    func mapping(_ name: String) -> MappingReader? {
        guard let entry = entry(name), case .mapping(let list)? = type(name) else { return nil }
        return MappingReader(entry.value, list, in: file, under: (name, entry.keyRange))
    }

    /// The items of a list of mappings that are mappings.
    func mappings(_ name: String) -> [MappingReader] {
        guard case .list(.mapping(let list))? = type(name) else { return [] }
        return nodes(name).compactMap { MappingReader($0, list, in: file, under: nil) }
    }

    /// How many items its list has, right or wrong.
    func count(of name: String) -> Int {
        entry(name)?.value.sequence?.count ?? 0
    }

    /// The items of a list.
    func nodes(_ name: String) -> [YAMLNode] {
        guard let entry = entry(name) else { return [] }
        guard let nodes = entry.value.sequence else {
            file.report(ValueDiagnostics.expectedList, at: entry.value.range, ["key": .text(name)])
            return []
        }
        return nodes
    }

    /// The items of a list of single values, each read by `read`; one that stands twice is reported.
    func list<Value>(_ name: String, _ read: (ScalarReader, Scalar) -> Value?) -> [Value] {
        let reader = ScalarReader(file: file, key: name)
        var seen = PlacesByName()
        return nodes(name).compactMap { node in
            guard let scalar = reader.scalar(node) else { return nil }
            if let first = seen.update(scalar.text, at: scalar.range) {
                file.report(
                    DuplicateDiagnostics.duplicateItem, at: scalar.range, ["value": .text(scalar.text)], note: first)
                return nil
            }
            return read(reader, scalar)
        }
    }
}

/// A single value as written, and where.
struct Scalar {
    let text: String
    let range: Range<Int>
}

func lastPart(of path: String) -> String {
    String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
}
