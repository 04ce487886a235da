import VitrineModel

extension Page: EntryKind {
    static let keys = DiffusionKeys.page

    static func read(_ entry: EntryInProgress) -> Page? {
        Page(head: entry.head, order: entry.facts.integer("order") ?? 0, updated: entry.facts.date("updated"))
    }
}
