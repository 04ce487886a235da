import Liquid
import VitrineContent

enum ProjectView {
    static let view: View<In<Project>> = View(
        "project", "The project that the site is about.",
        fields: [
            Field("acronym", .string, "Its short name.") { .string($0.thing.acronym) },
            Field("title", .string, "Its name in full.") { $0.edition.text($0.thing.title) },
            Field("page_title", .string, "The title of its text.") { $0.edition.title(of: $0.thing.words) },
            Field("summary", .string, "Of its text, or null.") { $0.edition.summary(of: $0.thing.words) },
            Field("body", .html, "Its text, rendered from Markdown.") { $0.edition.projectBody },
            Field("code", .string, "The programme's number for it, or null.") { Value($0.thing.code) },
            Field("programme", .string, "The programme, or null.") { $0.edition.text($0.thing.programme) },
            Field("fund", .string, "The Fund, or null.") { $0.edition.text($0.thing.fund) },
            Field("objective", .string, "What it is for, or null.") {
                $0.edition.text($0.thing.objective)
            },
            Field("category", .string, "Of intervention, or null.") { $0.edition.text($0.thing.category) },
            Field("start", .date, "First day.") { $0.edition.date($0.thing.start) },
            Field("end", .date, "Last day.") { $0.edition.date($0.thing.end) },
            Field("updated", .date, "Of the public record.") { $0.edition.date($0.thing.updated) },
            Field("lead", .object("partner"), "The lead partner, or null.") {
                PartnerView.view.one($0.edition.index.partner($0.thing.lead), $0.edition)
            },
            Field("budget", .object("budget"), "Totals as the programme states them, or null.") {
                BudgetView.view.one($0.thing.budget, $0.edition)
            },
            Field("figures", .array(.object("dated_figure")), "Counts, each with its date and source.") {
                DatedFigureView.view.list($0.thing.figures, $0.edition)
            },
            Field("phases", .array(.object("phase")), "In order.") {
                PhaseView.view.list($0.thing.phases, $0.edition)
            },
            Field("current_phase", .object("phase"), "On the day of the build, or null.") { project in
                PhaseView.view.one(project.thing.phases.first { project.edition.isNow($0.span) }, project.edition)
            },
            Field("partners", .array(.object("partner")), "All partners, associated ones included.") {
                PartnerView.view.list($0.thing.partners, $0.edition)
            },
            Field("sides", .array(.object("side_budget")), "The partners by side, with subtotals.") {
                SideBudgetView.view.list($0.edition.index.sideBudgets, $0.edition)
            },
        ])
}

enum BudgetView {
    static let view: View<In<Budget>> = View(
        "budget", "Totals as the programme states them.",
        fields: [
            Field("total", .string, "Formatted, in euro.") { $0.edition.money($0.thing.total) },
            Field("erdf", .string, "The Fund's part, formatted; stated, never computed.") {
                $0.edition.money($0.thing.erdf)
            },
            Field("date", .date, "Of the statement.") { $0.edition.date($0.thing.date) },
            Field("source", .string, "Who states it.") { $0.edition.text($0.thing.source) },
        ])
}

enum DatedFigureView {
    static let view: View<In<DatedFigure>> = View(
        "dated_figure", "A count that means something only with its date and source.",
        fields: [
            Field("id", .string, "The same in all languages.") { .string($0.thing.id) },
            Field("label", .string, "What is counted.") { $0.edition.text($0.thing.label) },
            Field("value", .string, "The number, formatted.") { $0.edition.number($0.thing.value) },
            Field("qualifier", .string, "Such as \"more than\", or null.") { $0.edition.text($0.thing.qualifier) },
            Field("date", .date, "Its day; the first of the month where `is_month`.") {
                $0.edition.date($0.thing.date)
            },
            Field("is_month", .bool, "Only the month is known: show the date with the style `month`.") {
                .bool($0.thing.isMonthOnly)
            },
            Field("date_label", .string, "Its day or month, in words.") {
                .string($0.edition.day($0.thing.date, monthOnly: $0.thing.isMonthOnly))
            },
            Field("source", .string, "Who says so.") { $0.edition.text($0.thing.source) },
        ])
}

enum PhaseView {
    static let view: View<In<Phase>> = View(
        "phase", "A phase of the project.",
        fields: [
            Field("id", .string, "The same in all languages.") { .string($0.thing.id) },
            Field("label", .string, "Its name.") { $0.edition.text($0.thing.label) },
            Field("summary", .string, "What happens in it.") { $0.edition.text($0.thing.summary) },
            Field("start", .date, "First day.") { $0.edition.date($0.thing.span.start) },
            Field("end", .date, "Last day.") { $0.edition.date($0.thing.span.end) },
            Field("span_label", .string, "From its first to its last day, in words.") {
                .string($0.edition.range($0.thing.span))
            },
            Field("is_current", .bool, "On the day of the build.") { .bool($0.edition.isNow($0.thing.span)) },
            Field("is_past", .bool, "Over on the day of the build.") { .bool($0.edition.isPast($0.thing.span.end)) },
        ])
}

enum PartnerView {
    static let view: View<In<Partner>> = View(
        "partner", "An operator of the project.",
        fields: [
            Field("id", .string, "The same in all languages.") { .string($0.thing.id) },
            Field("name", .string, "Its name; marked where it is to be said in another language.") {
                $0.edition.name($0.thing.name, in: $0.thing.language)
            },
            Field("abbreviation", .string, "Or null.") { Value($0.thing.abbreviation) },
            Field("side", .string, "Its side, in words; or null.") { $0.edition.side($0.thing.side) },
            Field("role", .string, "`lead`, `coordinator`, `operator` or `associated`.") {
                .string($0.thing.role.rawValue)
            },
            Field("role_label", .string, "In words.") { .string($0.edition.phrase($0.thing.role.phrase)) },
            Field("is_associated", .bool, "An associated operator has no budget: that is not zero.") {
                .bool($0.thing.role == .associated)
            },
            Field("total", .string, "Its budget, formatted; null without one.") { $0.edition.money($0.thing.total) },
            Field("erdf", .string, "The Fund's part, formatted; or null.") { $0.edition.money($0.thing.erdf) },
            Field("url", .url, "Its site, or null.") { $0.edition.checked($0.thing.url) },
            Field("logo", .object("logo"), "Or null.") {
                Logo.view(
                    $0.edition.logo($0.thing.logo, alt: $0.thing.logoAlt, name: LocalizedText(universal: $0.thing.name))
                )
            },
            Field("enterprise_count", .number, "Enterprises it accompanies; fictional ones are not counted.") {
                .int($0.edition.index.count(accompaniedBy: $0.thing.id).real)
            },
        ])
}

enum SideBudgetView {
    static let view: View<In<SideBudget>> = View(
        "side_budget", "The partners on one side; all of them in a site without sides.",
        fields: [
            Field("side", .string, "In words; null in a site without sides.") { $0.edition.side($0.thing.side) },
            Field("side_id", .string, "Its id, or null.") { Value($0.thing.side?.id) },
            Field("total", .string, "The sum of its partners' budgets, formatted.") {
                $0.edition.money($0.thing.total)
            },
            Field("erdf", .string, "The sum of the Fund's parts, formatted.") { $0.edition.money($0.thing.erdf) },
            Field("partners", .array(.object("partner")), "With a budget first, then the associated ones.") {
                PartnerView.view.list($0.thing.partners, $0.edition)
            },
        ])
}
