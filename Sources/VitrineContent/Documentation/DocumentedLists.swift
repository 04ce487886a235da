/// The lists of keys that the format's page shows, in its order.
package enum DocumentedLists {
    package struct Entry: Sendable {
        /// As the page names it between `<!-- keys:` and `-->`.
        package let id: String
        package let list: KeyList
        package let isTable: Bool

        init(_ id: String, _ list: KeyList, isTable: Bool = false) {
            self.id = id
            self.list = list
            self.isTable = isTable
        }

        /// Without the keys that every entry has, which stand on their own.
        package var keys: [Key] {
            let common = Set(EntryKeys.common.map(\.name))
            let isEntry = id != "entry" && EntryKeys.common.filter { list[$0.name] != nil }.count > 2
            return isEntry ? list.keys.filter { !common.contains($0.name) } : list.keys
        }
    }

    package static let all: [Entry] = [
        Entry("site", SiteKeys.site),
        Entry("site-authority", SiteKeys.authority),
        Entry("site-item", SiteKeys.navigationItem),
        Entry("site-sub-item", SiteKeys.subItem),
        Entry("site-funding", SiteKeys.funding),
        Entry("site-contact", SiteKeys.contact),
        Entry("address", Address.facts.list),
        Entry("site-translations", SiteKeys.translations),
        Entry("site-licence", SiteKeys.licence),
        Entry("site-theme", ThemeKeys.theme),
        Entry("field", SiteKeys.field),
        Entry("entry", KeyList("every entry", EntryKeys.common)),
        Entry("front-matter", EntryKeys.frontMatter),
        Entry("consent", Consent.facts.list),
        Entry("enterprise", Enterprise.facts.list),
        Entry("enterprise-location", Enterprise.Location.keys),
        Entry("enterprise-accompaniment", Enterprise.facts.list.group("accompaniment")),
        Entry("enterprise-question", EvaluativeQuestion.facts.list),
        Entry("enterprise-stakeholder", Stakeholder.facts.list),
        Entry("enterprise-outcome", Outcome.facts.list),
        Entry("enterprise-step", StepProgress.facts.list),
        Entry("enterprise-contribution", Contribution.facts.list),
        Entry("enterprise-evidence", Evidence.facts.list),
        Entry("enterprise-assessment", Assessment.facts.list),
        Entry("enterprise-assessment-item", Assessment.Item.facts.list),
        Entry("enterprise-photo", Portrait.facts.list),
        Entry("results", ImpactResult.facts.list, isTable: true),
        Entry("testimony", Testimony.facts.list),
        Entry("pole", Pole.facts.list),
        Entry("event", Event.facts.list),
        Entry("event-place", Event.Place.facts.list),
        Entry("newsletter", Newsletter.facts.list),
        Entry("publication", Publication.facts.list),
        Entry("publication-document", Publication.Document.facts.list),
        Entry("training", Training.facts.list),
        Entry("training-session", Training.Session.facts.list),
        Entry("news", News.facts.list),
        Entry("page", Page.facts.list),
        Entry("funder", Funder.facts.list),
        Entry("funder-period", Funder.facts.list.group("period")),
        Entry("funder-grant", Funder.Grant.facts.list),
        Entry("funder-logo", Funder.Logo.facts.list),
        Entry("collection", DeclaredType.facts.list),
        Entry("collection-fact", DeclaredFact.facts.list),
        Entry("project", ProjectKeys.project),
        Entry("project-budget", ProjectKeys.budget),
        Entry("project-figure", ProjectKeys.figure),
        Entry("phase", ProjectKeys.phase),
        Entry("partners", ProjectKeys.partner, isTable: true),
        Entry("supporters", ProjectKeys.supporter, isTable: true),
        Entry("statistics", ProjectKeys.statistic, isTable: true),
        Entry("land", MapKeys.land),
        Entry("town", MapKeys.town),
        Entry("step", VocabularyKeys.step),
        Entry("sub-step", VocabularyKeys.subStep),
        Entry("term", VocabularyKeys.term),
        Entry("side", VocabularyKeys.side),
        Entry("goal", VocabularyKeys.goal),
        Entry("indicator", VocabularyKeys.indicator),
        Entry("territory", VocabularyKeys.territory),
        Entry("measure", VocabularyKeys.measure),
        Entry("glossary", VocabularyKeys.glossaryEntry),
    ]
}
