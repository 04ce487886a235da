import Liquid
import VitrineContent

/// An enterprise: the same view on a card of a list and on its own page.
enum EnterpriseView {
    static let view: View<In<EnterpriseItem>> = View(
        "enterprise", "An enterprise, on a card as on its own page.",
        fields: facts + accompaniment + impact + words)

    private static let facts: [Field<In<EnterpriseItem>>] = [
        Field("id", .string, "Its folder's name.") { .string($0.thing.id) },
        Field("name", .string, "Its name; marked where it is to be said in another language.") { $0.name },
        Field("url", .url, "Its page.") { $0.edition.url(of: $0.thing.reference) },
        Field("summary", .string, "What it does, in a sentence; or null.") { $0.edition.summary(of: $0.head) },
        Field("legal_form", .string, "Or null.") { $0.edition.text($0.enterprise.legalForm) },
        Field("pole", .object("pole"), "The group it is in; null in a site without poles.") { item in
            PoleView.view.one(item.enterprise.pole.flatMap { item.edition.index.pole($0) }, item.edition)
        },
        Field("sector", .string, "Or null.") { $0.edition.term(.sectors, $0.enterprise.sector) },
        Field("sector_id", .string, "Or null.") { Value($0.enterprise.sector) },
        Field("side", .string, "Its side, in words; null in a site without sides.") {
            $0.edition.side($0.enterprise.side)
        },
        Field("side_id", .string, "The side's id, or null.") { Value($0.enterprise.side?.id) },
        Field("territory", .object("link"), "Its territory's name and page, or null.") {
            PlainLink.view($0.edition.territoryLink($0.enterprise.territory))
        },
        Field("address", .object("address"), "Where it is.") {
            AddressView.view($0.with($0.enterprise.address))
        },
        Field("town", .string, "The town, as it is called in this language.") {
            $0.edition.name($0.enterprise.address.town)
        },
        Field("has_location", .bool, "Whether it stands on the map.") { .bool($0.enterprise.coordinates != nil) },
        Field("is_located_exactly", .bool, "False: its place on the map is its town's.") {
            .bool($0.enterprise.precision == .exact)
        },
        Field("website", .url, "Or null.") { $0.edition.checked($0.enterprise.website) },
        Field("founded", .number, "A year (write it without separators), or null.") { Value($0.enterprise.founded) },
        Field("workforce", .number, "Persons employed, or null.") { Value($0.enterprise.workforce) },
        Field("sdgs", .array(.object("goal")), "Sustainable Development Goals it works at.") {
            GoalView.view.list($0.enterprise.sdgs, $0.edition)
        },
        Field("themes", .array(.object("term")), "What it works at.") {
            TermView.view.list($0.edition.index.terms(.themes, $0.enterprise.themes), $0.edition)
        },
        Field("photo", .object("photo"), "A picture, or null.") { Photo.view($0.photo) },
        Field("is_demo", .bool, "Fictional: a notice must stand beside it.") { .bool($0.head.isDemo) },
        Field("custom", .any, "The site's own fields (`Content/fields.yml`).") { $0.edition.custom($0.head) },
    ]

    private static let accompaniment: [Field<In<EnterpriseItem>>] = [
        Field("partner", .object("partner"), "Who accompanies it, or null.") {
            PartnerView.view.one($0.edition.index.partner($0.enterprise.partner), $0.edition)
        },
        Field("accompaniment_start", .date, "First day of the accompaniment, or null.") {
            $0.edition.date($0.enterprise.accompaniment?.start)
        },
        Field("accompaniment_end", .date, "Last day, or null.") { $0.edition.date($0.enterprise.accompaniment?.end) },
        Field("accompaniment_months", .number, "Its length in whole months, or null.") {
            Value($0.enterprise.accompaniment?.months)
        },
        Field("stage", .object("step"), "The step of the method at which it stands; null without steps.") { item in
            StepView.view.one(item.enterprise.stage.flatMap { item.edition.index.step($0) }, item.edition)
        },
        Field("progress", .array(.object("step_progress")), "How far it is with each step of the method, in order.") {
            StepProgressView.view.list($0.progress)
        },
        Field("progress_chart", .html, "The same as a chart, or null. `progress_table_id` describes it.") {
            Value($0.progressChart)
        },
        Field("progress_table_id", .string, "`id` that the table of the steps must bear.") {
            .string($0.thing.elementID("progress"))
        },
    ]

    private static let impact: [Field<In<EnterpriseItem>>] = [
        Field("question", .object("question"), "What it wants to know of its impact, or null.") {
            QuestionView.view.one($0.enterprise.question, $0.edition)
        },
        Field("stakeholders", .array(.object("stakeholder")), "Whom its work concerns.") {
            StakeholderView.view.list($0.enterprise.stakeholders, $0.edition)
        },
        Field("outcomes", .array(.object("outcome")), "The changes that it looks for.") { item in
            OutcomeView.view.list(item.enterprise.outcomes.map { OfEnterprise($0, item) })
        },
        Field("indicators", .array(.object("indicator_results")), "All that it observed, by indicator.") { item in
            IndicatorResultsView.view.list(item.thing.groups.map { OfEnterprise($0, item) })
        },
        Field("quantitative", .array(.object("indicator_results")), "Of these, the figures.") { item in
            IndicatorResultsView.view.list(
                item.thing.groups.filter { !$0.isQualitative }.map { OfEnterprise($0, item) })
        },
        Field("qualitative", .array(.object("indicator_results")), "Of these, the statements: equal in rank.") { item in
            IndicatorResultsView.view.list(item.thing.groups.filter(\.isQualitative).map { OfEnterprise($0, item) })
        },
        Field("contribution", .object("contribution"), "How much of the change is its own doing, or null.") {
            ContributionView.view.one($0.enterprise.contribution, $0.edition)
        },
        Field("risk", .string, "What could make the impact different from what is shown, or null.") {
            $0.edition.text($0.enterprise.risk)
        },
        Field("evidence", .array(.object("evidence")), "Where its results come from, numbered.") { item in
            EvidenceView.view.list(item.enterprise.evidence.map { OfEnterprise($0, item) })
        },
        Field("assessments", .array(.object("assessment")), "Its own assessments, the oldest first.") { item in
            AssessmentView.view.list(item.thing.assessments.map { OfEnterprise($0, item) })
        },
        Field("testimonies", .array(.object("testimony")), "What people say, with their consent.") {
            TestimonyView.view.list($0.enterprise.testimonies, $0.edition)
        },
    ]

    private static let words: [Field<In<EnterpriseItem>>] = [
        Field("narrative", .html, "Its text, rendered from Markdown; marked where it is not in this language.") {
            $0.narrative
        },
        Field("toc", .array(.object("toc_item")), "The text's headings.") { $0.edition.toc(of: $0.head) },
        Field("is_translated", .bool, "Whether its words are written in this language.") {
            .bool($0.edition.isTranslated($0.head))
        },
        Field("downloads", .array(.object("download")), "Its data as files.") {
            Download.view.list($0.downloads)
        },
    ]
}
