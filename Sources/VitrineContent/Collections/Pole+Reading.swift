import VitrineModel

extension Pole: EntryKind {
    static let keys = DiffusionKeys.pole

    static func read(_ entry: EntryInProgress) -> Pole? {
        let order = entry.facts.integer("order")
        let partners = entry.facts.partners("partners")
        guard let order else { return nil }
        return Pole(head: entry.head, order: order, partners: partners)
    }
}
