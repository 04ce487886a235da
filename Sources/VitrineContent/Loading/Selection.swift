import Diagnostics
import Locales

/// Of all that was read, what a build may show: no drafts, nothing for another audience, nobody whose consent
/// does not hold.
struct Selection: Sendable {
    let content: WholeContent
    let options: LoadOptions
    /// All profiles: they decide what others see, and are on no page themselves.
    private let funders: [Funder]
    /// For whom an export is made.
    private let reader: Funder?
    private let consents: Consents

    init(content: WholeContent, options: LoadOptions) {
        self.content = content
        self.options = options
        let funders = content.entries.filter { content.isPublished($0) }.compactMap { $0.value as? Funder }
        self.funders = funders
        let zone = content.settings.flatMap { Zone.named($0.timeZone) } ?? SharedFiles.assumedZone
        consents = Consents(today: CivilDateTime(options.now, in: zone).date)
        reader = options.funder.flatMap { id in funders.first { $0.head.id == id } }
    }

    /// Of a content that was read whole.
    ///
    /// - Returns: also those of which something is left out.
    func enterprises(_ diagnostics: inout [Diagnostic]) -> (EntryList<Enterprise>, withheld: [EntryReference]) {
        var enterprises: [Enterprise] = []
        var withheld: [EntryReference] = []
        for entry in content.entries where content.isPublished(entry) {
            let said = diagnostics.count
            guard let permitted = permitted(entry, &diagnostics) else { continue }
            if diagnostics.count > said { withheld.append(entry.reference) }
            if isSeen(entry) { enterprises.append(visible(permitted)) }
        }
        return (EntryList(enterprises), withheld)
    }

    /// Of a content whose enterprises were left where they are kept, but for those of which something has to be said.
    func enterprises(
        _ entries: [LoadedEntry], _ loading: EntryLoading, _ diagnostics: inout [Diagnostic]
    ) -> EntryList<Enterprise> {
        var marks: [EntryList<Enterprise>.Mark] = []
        var seen: [(index: Int, entry: LoadedEntry, enterprise: Enterprise?)] = []
        for (index, entry) in entries.enumerated() where entry.reference.collection == .enterprises {
            guard let standing = entry.digests.standing, options.includeDrafts || !standing.isDraft else { continue }
            let enterprise = entry.parsed.flatMap { permitted($0, &diagnostics) }
            guard sees(standing.audience) else { continue }
            marks.append(EntryList.Mark(id: entry.reference.id, isDemo: standing.isDemo))
            seen.append((index, entry, enterprise))
        }
        return EntryList(marks) { [seen, self] position in
            let (index, entry, enterprise) = seen[position]
            return visible(enterprise ?? loading.enterprise(entry, at: index))
        }
    }

    /// Whether a consent holds is said in every build, whoever may see the item.
    private func permitted(_ entry: ParsedEntry, _ diagnostics: inout [Diagnostic]) -> Enterprise? {
        (entry.value as? Enterprise).map { consents.permitted($0, entry.references, &diagnostics) }
    }

    func site(_ enterprises: EntryList<Enterprise>) -> Site? {
        guard let settings = content.settings, content.project != nil || !content.hasProject else { return nil }
        return Site(
            settings: settings, vocabulary: content.vocabulary, fields: content.fields ?? [],
            project: content.project, statistics: content.statistics, map: content.map ?? MapGround(),
            poles: entries(), enterprises: enterprises, events: entries(), newsletters: entries(),
            publications: entries(), trainings: entries(), news: entries(), pages: entries(), blocks: entries(),
            funders: funders, catalogue: content.catalogue, declared: declared)
    }

    /// In the order that each type asks for.
    private var declared: [DeclaredCollection] {
        content.catalogue.declared.map { type in
            DeclaredCollection(
                type: type,
                entries: content.entries.compactMap { entry in
                    entry.reference.collection == type.collection && isSeen(entry) ? entry.value as? DeclaredEntry : nil
                })
        }
    }

    private func isSeen(_ entry: ParsedEntry) -> Bool {
        content.isPublished(entry) && sees(entry.audience)
    }

    private func sees(_ audience: Audience) -> Bool {
        reader?.sees(audience) ?? options.audience.sees(audience)
    }

    private func entries<Kind: ContentType>() -> [Kind] {
        content.entries.compactMap { entry in
            entry.reference.collection == Kind.collection && isSeen(entry) ? entry.value as? Kind : nil
        }
    }

    private func visible(_ enterprise: Enterprise) -> Enterprise {
        let isWhole =
            enterprise.results.allSatisfy { sees($0.audience) }
            && enterprise.testimonies.allSatisfy { sees($0.audience) }
            && enterprise.assessments.allSatisfy { sees($0.audience) }
        if isWhole { return enterprise }
        var visible = enterprise
        visible.results.removeAll { !sees($0.audience) }
        visible.testimonies.removeAll { !sees($0.audience) }
        visible.assessments.removeAll { !sees($0.audience) }
        // Where a hidden figure comes from, its file too, is for the same people; what no result names is for all.
        let known = Set(visible.results.compactMap(\.source))
        let hidden = Set(enterprise.results.compactMap(\.source)).subtracting(known)
        if !hidden.isEmpty { visible.evidence.removeAll { hidden.contains($0.id) } }
        return visible
    }
}
