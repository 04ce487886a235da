import VitrineModel

extension Newsletter: EntryKind {
    static let keys = DiffusionKeys.newsletter

    static func read(_ entry: EntryInProgress) -> Newsletter? {
        let number = entry.facts.integer("number")
        let date = entry.facts.date("date")
        let items = entry.facts.references("items")
        let place = entry.facts.file.location(entry.facts.place(of: "number"))
        entry.findings.places[.newsletterNumber] = place
        guard let number, let date else { return nil }
        return Newsletter(head: entry.head, number: number, date: date, items: items)
    }
}
