import Liquid
import VitrineContent

enum TermView {
    static let view: View<In<Term>> = View(
        "term", "A word of a controlled vocabulary.",
        fields: [
            Field("id", .string, "The same in all languages.") { .string($0.thing.id) },
            Field("label", .string, "In this language.") { $0.edition.text($0.thing.label) },
            Field("description", .string, "Or null.") { $0.edition.text($0.thing.description) },
        ])
}

enum GoalView {
    static let view: View<In<Int>> = View(
        "goal", "A Sustainable Development Goal of the United Nations.",
        fields: [
            Field("number", .number, "1 to 17.") { .int($0.thing) },
            Field("title", .string, "In this language.") { $0.edition.term(.goals, String($0.thing)) },
        ])
}

enum GlossaryEntryView {
    static let view: View<In<GlossaryEntry>> = View(
        "glossary_entry", "A term of the field, explained.",
        fields: [
            Field("id", .string, "`id` for its place in the list.") { .string($0.thing.id) },
            Field("term", .string, "The term.") { $0.edition.text($0.thing.term) },
            Field("definition", .string, "What it means.") { $0.edition.text($0.thing.definition) },
            Field("other_terms", .array(.object("translated_term")), "The term in the site's other languages.") {
                TranslatedTerm.view.list($0.edition.others($0.thing.term))
            },
        ])
}

struct TranslatedTerm: Sendable {
    let language: String
    let term: String

    static let view: View<TranslatedTerm> = View(
        "translated_term", "A term in another language of the site.",
        fields: [
            Field("language", .string, "The language's tag.") { .string($0.language) },
            Field("term", .string, "The term; marks itself with its language.") {
                .text($0.term, language: $0.language)
            },
        ])
}

enum StepView {
    static let view: View<In<Step>> = View(
        "step", "A step of the method.",
        fields: [
            Field("id", .string, "The same in all languages; also the `id` of its place on the method page.") {
                .string($0.thing.id)
            },
            Field("number", .number, "Its place: from 1; a preliminary step may be 0.") { .int($0.thing.number) },
            Field("label", .string, "Its name.") { $0.edition.text($0.thing.label) },
            Field("summary", .string, "What happens in it.") { $0.edition.text($0.thing.summary) },
            Field("sub_steps", .array(.object("term")), "Its parts.") {
                TermView.view.list($0.thing.subSteps, $0.edition)
            },
            Field("count", .number, "Enterprises that stand at it; fictional ones are not counted.") {
                .int($0.edition.index.count(at: $0.thing.id).real)
            },
            Field("demo_count", .number, "Fictional enterprises that stand at it.") {
                .int($0.edition.index.count(at: $0.thing.id).demo)
            },
            Field("enterprises", .array(.object("enterprise")), "Those that stand at it, fictional ones included.") {
                EnterpriseView.view.list($0.edition.index.enterprises(at: $0.thing.id), $0.edition)
            },
            Field("url", .url, "Its place on the method page, or null.") {
                $0.edition.url(section: .method, fragment: $0.thing.id)
            },
        ])
}
