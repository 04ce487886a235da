import VitrineContent

extension Site {
    /// Every entry's head, collection by collection.
    var allHeads: [(EntryReference, EntryHead)] {
        heads(poles) + heads(enterprises) + headsAfterEnterprises
    }

    fileprivate var headsButEnterprises: [(EntryReference, EntryHead)] { heads(poles) + headsAfterEnterprises }

    private var headsAfterEnterprises: [(EntryReference, EntryHead)] {
        heads(events) + heads(newsletters) + heads(publications) + heads(trainings) + heads(news) + heads(pages)
            + heads(blocks) + declared.flatMap { heads($0.entries) }
    }

    private func heads<Kind: Entry>(_ entries: some Swift.Collection<Kind>) -> [(EntryReference, EntryHead)] {
        entries.map { ($0.reference, $0.head) }
    }
}

/// Heads by reference; of funders too, who have no page.
struct HeadTable: Sendable {
    private let enterprises: EntryList<Enterprise>
    private let others: [EntryReference: EntryHead]

    init(_ site: Site) {
        enterprises = site.enterprises
        others = Dictionary(
            site.headsButEnterprises + site.funders.map { ($0.reference, $0.head) },
            uniquingKeysWith: { first, _ in first })
    }

    subscript(reference: EntryReference) -> EntryHead? {
        reference.collection == .enterprises ? enterprises.entry(reference.id)?.head : others[reference]
    }

    func holds(_ reference: EntryReference) -> Bool {
        reference.collection == .enterprises
            ? enterprises.position(of: reference.id) != nil : others[reference] != nil
    }

    /// Whether anything at all is fictional.
    var hasDemo: Bool { enterprises.demoCount > 0 || others.values.contains { $0.isDemo } }
}

extension Localized {
    /// The universal value, or the original's, or the first.
    var original: Value? {
        universal ?? versions.first { $0.state == .original }?.value ?? versions.first?.value
    }
}
