import VitrineModel

extension News: EntryKind {
    static let keys = DiffusionKeys.news

    static func read(_ entry: EntryInProgress) -> News? {
        let date = entry.facts.date("date")
        let updated = entry.facts.date("updated")
        let author = entry.facts.name("author")
        if let date, let updated { _ = entry.facts.isOrdered(date, updated, at: "updated") }
        guard let date else { return nil }
        return News(head: entry.head, date: date, updated: updated, author: author)
    }
}
