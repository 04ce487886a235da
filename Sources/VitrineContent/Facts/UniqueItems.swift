import Diagnostics
import YAML

/// By what the items of a list are told apart.
package enum UniqueItems: Sendable {
    case none
    /// By their `id`.
    case ids
    /// By the values of these keys together; the fault is told at the first.
    case keys([String])

    /// The items before.
    struct Told {
        var ids = UniqueIDs()
        var names = PlacesByName()
    }

    /// Reads an item whole, so that all its faults are found, and then tells whether it stands there already.
    func read<Item: FactGroup>(_ reader: MappingReader, _ told: inout Told) -> Item? {
        let item: Item? = Item.facts.read(reader)
        return isNew(reader, &told) ? item : nil
    }

    private func isNew(_ reader: MappingReader, _ told: inout Told) -> Bool {
        switch self {
        case .none: return true
        case .ids:
            guard let id = reader.entry("id")?.value.scalarText?.trimmed, !id.isEmpty else { return true }
            return told.ids.insert(id, at: reader.place(of: "id"), in: reader.file)
        case .keys(let keys):
            let parts = keys.compactMap { reader.entry($0)?.value.scalarText?.trimmed }
            guard let first = keys.first, reader.has(first) else { return true }
            let (name, place) = (parts.joined(separator: " / "), reader.place(of: first))
            guard let before = told.names.update(name, at: place) else { return true }
            reader.file.report(DuplicateDiagnostics.duplicateItem, at: place, ["value": .text(name)], note: before)
            return false
        }
    }
}
