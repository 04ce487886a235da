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
        Entry("address", SiteKeys.address),
        Entry("site-translations", SiteKeys.translations),
        Entry("site-licence", SiteKeys.licence),
        Entry("site-theme", ThemeKeys.theme),
        Entry("field", SiteKeys.field),
        Entry("entry", KeyList("every entry", EntryKeys.common)),
        Entry("front-matter", EntryKeys.frontMatter),
        Entry("consent", EntryKeys.consent),
        Entry("enterprise", EnterpriseKeys.enterprise),
        Entry("enterprise-location", EnterpriseKeys.location),
        Entry("enterprise-accompaniment", EnterpriseKeys.span),
        Entry("enterprise-question", EnterpriseKeys.question),
        Entry("enterprise-stakeholder", EnterpriseKeys.stakeholder),
        Entry("enterprise-outcome", EnterpriseKeys.outcome),
        Entry("enterprise-step", EnterpriseKeys.step),
        Entry("enterprise-contribution", EnterpriseKeys.contribution),
        Entry("enterprise-evidence", EnterpriseKeys.evidence),
        Entry("enterprise-assessment", EnterpriseKeys.assessment),
        Entry("enterprise-assessment-item", EnterpriseKeys.assessmentItem),
        Entry("enterprise-photo", EnterpriseKeys.photo),
        Entry("results", EnterpriseKeys.result, isTable: true),
        Entry("testimony", EnterpriseKeys.testimony),
        Entry("pole", DiffusionKeys.pole),
        Entry("event", DiffusionKeys.event),
        Entry("event-place", DiffusionKeys.place),
        Entry("newsletter", DiffusionKeys.newsletter),
        Entry("publication", DiffusionKeys.publication),
        Entry("publication-document", DiffusionKeys.document),
        Entry("training", DiffusionKeys.training),
        Entry("training-session", DiffusionKeys.session),
        Entry("news", DiffusionKeys.news),
        Entry("page", DiffusionKeys.page),
        Entry("funder", FunderKeys.funder),
        Entry("funder-period", FunderKeys.span),
        Entry("funder-grant", FunderKeys.grant),
        Entry("funder-logo", FunderKeys.logo),
        Entry("project", ProjectKeys.project),
        Entry("project-budget", ProjectKeys.budget),
        Entry("project-figure", ProjectKeys.figure),
        Entry("phase", ProjectKeys.phase),
        Entry("partners", ProjectKeys.partner, isTable: true),
        Entry("supporters", ProjectKeys.supporter, isTable: true),
        Entry("statistics", ProjectKeys.statistic, isTable: true),
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
