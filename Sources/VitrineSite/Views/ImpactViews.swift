import Liquid
import VitrineContent

/// A part of an enterprise, with the enterprise that gives its references a meaning.
struct OfEnterprise<Thing: Sendable>: Sendable {
    let thing: Thing
    let owner: In<EnterpriseItem>

    init(_ thing: Thing, _ owner: In<EnterpriseItem>) {
        self.thing = thing
        self.owner = owner
    }

    var edition: Edition { owner.edition }
}

enum QuestionView {
    static let view: View<In<EvaluativeQuestion>> = View(
        "question", "What an enterprise wants to know of its impact.",
        fields: [
            Field("text", .string, "The question.") { $0.edition.text($0.thing.text) },
            Field("purpose", .string, "What the answer is for, or null.") { $0.edition.text($0.thing.purpose) },
            Field("chosen_by", .string, "Who chose it, or null.") { $0.edition.text($0.thing.chosenBy) },
        ])
}

enum StakeholderView {
    static let view: View<In<Stakeholder>> = View(
        "stakeholder", "Somebody whom an enterprise's work concerns.",
        fields: [
            Field("kind", .string, "In general words: beneficiaries, workers …") {
                $0.edition.term(.stakeholders, $0.thing.kind)
            },
            Field("label", .string, "More precise than the kind, or the kind.") {
                $0.thing.label == nil
                    ? $0.edition.term(.stakeholders, $0.thing.kind) : $0.edition.text($0.thing.label)
            },
            Field("number", .number, "Persons, or null.") { Value($0.thing.number) },
            Field("involvement", .array(.object("involvement")), "How they took part, by step of the method.") {
                InvolvementView.view.list($0.thing.involvement, $0.edition)
            },
        ])
}

enum InvolvementView {
    static let view: View<In<Involvement>> = View(
        "involvement", "How a stakeholder took part in one step of the method.",
        fields: [
            Field("step", .string, "The step.") { $0.edition.text($0.edition.index.step($0.thing.step)?.label) },
            Field("text", .string, "How.") { $0.edition.text($0.thing.text) },
        ])
}

enum OutcomeView {
    static let view: View<OfEnterprise<Outcome>> = View(
        "outcome", "A change that an enterprise looks for.",
        fields: [
            Field("id", .string, "Within the enterprise.") { .string($0.thing.id) },
            Field("statement", .string, "The change.") { $0.edition.text($0.thing.statement) },
            Field("theme", .string, "Or null.") { $0.edition.term(.themes, $0.thing.theme) },
            Field("stakeholders", .array(.string), "For whom.") { outcome in
                .list(outcome.owner.stakeholderLabels(outcome.thing.stakeholders))
            },
            Field("is_intended", .bool, "False for a change that nobody looked for.") { .bool($0.thing.isIntended) },
            Field("is_positive", .bool, "False for a change for the worse.") { .bool($0.thing.isPositive) },
        ])
}

enum ContributionView {
    static let view: View<In<Contribution>> = View(
        "contribution", "How much of the change is the enterprise's own doing. Shares as formatted percentages.",
        fields: [
            Field("narrative", .string, "In words, or null.") { $0.edition.text($0.thing.narrative) },
            Field("deadweight", .string, "Would have happened anyway, or null.") {
                $0.edition.percent($0.thing.deadweight)
            },
            Field("attribution", .string, "Due to others, or null.") { $0.edition.percent($0.thing.attribution) },
            Field("displacement", .string, "Moved from elsewhere, or null.") {
                $0.edition.percent($0.thing.displacement)
            },
            Field("drop_off", .string, "Lost with each year, or null.") { $0.edition.percent($0.thing.dropOff) },
        ])
}

enum EvidenceView {
    static let view: View<OfEnterprise<Evidence>> = View(
        "evidence", "Where a result comes from.",
        fields: [
            Field("number", .number, "In the enterprise's list, from 1.") { .int($0.owner.thing.number(of: $0.thing)) },
            Field("id", .string, "`id` that its place in the list must bear.") {
                .string($0.owner.thing.elementID("evidence-" + $0.thing.id))
            },
            Field("link", .url, "`#id`, to its place in the list.") {
                .url(fragment: $0.owner.thing.elementID("evidence-" + $0.thing.id))
            },
            Field("kind", .string, "`survey`, `interview`, `focus-group`, `life-story`, `document`, `statistic`.") {
                .string($0.thing.kind.rawValue)
            },
            Field("kind_label", .string, "In words.") { .string($0.edition.phrase($0.thing.kind.phrase)) },
            Field("date", .date, "Its date.") { $0.edition.date($0.thing.date) },
            Field("citation", .string, "What to cite.") { $0.edition.text($0.thing.citation) },
            Field("sample_size", .number, "Persons asked, or null.") { Value($0.thing.sampleSize) },
            Field("url", .url, "The document, or null.") { $0.url },
        ])
}

enum TestimonyView {
    static let view: View<In<Testimony>> = View(
        "testimony", "Somebody's own words.",
        fields: [
            Field("quote", .string, "The words, without quotation marks.") { $0.edition.text($0.thing.quote) },
            Field("speaker", .string, "A name or a pseudonym.") { $0.edition.name($0.thing.speaker) },
            Field("is_pseudonym", .bool, "Whether the name is not the person's own.") { .bool($0.thing.isPseudonym) },
            Field("role", .string, "Or null.") { $0.edition.text($0.thing.role) },
            Field("date", .date, "Or null.") { $0.edition.date($0.thing.date) },
            Field("is_translated", .bool, "The words shown are a translation of what was said.") {
                .bool($0.edition.isTranslation($0.thing.quote))
            },
            Field("original_language", .string, "The name, in this language, of the language spoken.") {
                $0.edition.originalLanguageName($0.thing.quote)
            },
        ])
}

/// A file to take away.
struct Download: Sendable {
    let format: String
    let label: String
    let url: Value

    static let view: View<Download> = View(
        "download", "Data as a file.",
        fields: [
            Field("format", .string, "`CSV`, `JSON-LD` …") { .string($0.format) },
            Field("label", .string, "What it holds.") { .string($0.label) },
            Field("url", .url, "The file.") { $0.url },
        ])
}
