import VitrineModel

extension Site {
    /// Every entry's head, collection by collection.
    var allHeads: [(EntryReference, EntryHead)] {
        func heads<Kind: Entry>(_ entries: [Kind]) -> [(EntryReference, EntryHead)] {
            entries.map { ($0.reference, $0.head) }
        }
        return heads(poles) + heads(enterprises) + heads(events) + heads(newsletters) + heads(publications)
            + heads(trainings) + heads(news) + heads(pages) + heads(blocks)
    }

    /// The same by reference; of funders too, who have no page.
    func headTable() -> [EntryReference: EntryHead] {
        Dictionary(
            allHeads + funders.map { ($0.reference, $0.head) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Localized {
    /// The universal value, or the original's, or the first.
    var original: Value? {
        universal ?? versions.first { $0.state == .original }?.value ?? versions.first?.value
    }
}
