import Liquid
import Locales
import VitrineContent

enum IndicatorResultsView {
    static let view: View<OfEnterprise<IndicatorGroup>> = View(
        "indicator_results", "What an enterprise observed with one indicator.",
        fields: IndicatorFields.indicator() + [
            Field("chart", .html, "The figures as a chart, or null; the table `table_id` says the same.") {
                Value($0.owner.chart(of: $0.thing))
            },
            Field("results", .array(.object("result")), "The oldest period first.") { group in
                ResultView.view.list(group.thing.results.map { OfEnterprise(($0, group.thing.indicator), group.owner) })
            },
            Field("latest", .object("result"), "The result of the last period.") { group in
                ResultView.view(
                    group.thing.results.last.map { OfEnterprise(($0, group.thing.indicator), group.owner) })
            },
        ] + IndicatorFields.table())
}

enum ResultView {
    static let view: View<OfEnterprise<(ImpactResult, Indicator)>> = View(
        "result", "One figure or statement, for one indicator and period.",
        fields: [
            Field("period", .string, "The period, in words.") { .string($0.edition.period($0.result.period)) },
            Field("period_id", .string, "As in the data: `2018`, `2018-S1` …") { .string($0.result.period.text) },
            Field("value", .string, "The figure with its unit, or null.") { $0.formatted($0.result.value) },
            Field("number", .number, "The bare figure, or null.") { Value($0.result.value) },
            Field("text", .string, "The statement, or null.") { $0.statement },
            Field("baseline", .string, "The starting value with its unit, or null.") {
                $0.formatted($0.result.baseline)
            },
            Field("target", .string, "The value aimed at, with its unit, or null.") { $0.formatted($0.result.target) },
            Field("denominator", .string, "Out of how many, or null.") { $0.edition.number($0.result.denominator) },
            Field("sample_size", .number, "Persons asked, or null.") { Value($0.result.sampleSize) },
            Field("quality", .string, "`measured`, `declared`, `estimated`, or null.") {
                Value($0.result.quality?.rawValue)
            },
            Field("quality_label", .string, "In words, or null.") { result in
                Value(result.result.quality.map { result.edition.phrase($0.phrase) })
            },
            Field("source", .object("evidence"), "Where it comes from, or null.") { result in
                EvidenceView.view(result.source.map { OfEnterprise($0, result.owner) })
            },
            Field("note", .string, "Or null.") { $0.edition.text($0.result.note) },
            Field("outcome", .string, "The change it speaks of, or null.") { $0.outcome },
        ])
}

enum StepProgressView {
    static let view: View<ProgressItem> = View(
        "step_progress", "How far an enterprise is with one step of the method.",
        fields: [
            Field("step", .object("step"), "The step.") { StepView.view(In($0.step, $0.edition)) },
            Field("status", .string, "`planned`, `current` or `done`.") { .string($0.status.rawValue) },
            Field("status_label", .string, "In words.") { .string($0.edition.phrase($0.status.phrase)) },
            Field("is_current", .bool, "Whether it stands here.") { .bool($0.status == .current) },
            Field("start", .date, "Or null.") { $0.edition.date($0.start) },
            Field("end", .date, "Or null.") { $0.edition.date($0.end) },
            Field("sub_steps", .array(.object("sub_step_progress")), "Its parts, where told apart.") {
                SubStepProgressView.view.list($0.subSteps)
            },
        ])
}

enum SubStepProgressView {
    static let view: View<ProgressItem.SubStep> = View(
        "sub_step_progress", "How far an enterprise is with a part of a step.",
        fields: [
            Field("label", .string, "The part.") { $0.edition.text($0.label) },
            Field("status", .string, "`planned`, `current` or `done`.") { .string($0.status.rawValue) },
            Field("status_label", .string, "In words.") { .string($0.edition.phrase($0.status.phrase)) },
            Field("start", .date, "Or null.") { $0.edition.date($0.start) },
            Field("end", .date, "Or null.") { $0.edition.date($0.end) },
        ])
}

enum AssessmentView {
    static let view: View<OfEnterprise<Assessment>> = View(
        "assessment", "An enterprise's dated assessment of itself, level 0 to 5 in each domain.",
        fields: [
            Field("date", .date, "When.") { $0.edition.date($0.thing.date) },
            Field("chart", .html, "As a chart, or null; the table `table_id` says the same.") {
                Value($0.owner.chart(of: $0.thing))
            },
            Field("table_id", .string, "`id` that the table of its levels must bear.") {
                .string($0.owner.thing.elementID("assessment-" + $0.thing.date.description))
            },
            Field("items", .array(.object("assessment_item")), "In the order of the grid.") {
                AssessmentItemView.view.list($0.thing.items, $0.edition)
            },
        ])
}

enum AssessmentItemView {
    static let view: View<In<Assessment.Item>> = View(
        "assessment_item", "One domain's level.",
        fields: [
            Field("domain", .string, "The domain.") { $0.edition.term(.domains, $0.thing.domain) },
            Field("level", .number, "0 (nothing in place) to 5.") { .int($0.thing.level) },
            Field("comment", .string, "Or null.") { $0.edition.text($0.thing.comment) },
        ])
}
