import Foundation
import Liquid
import VitrineContent

/// A part of a document, with the document.
struct OfDossier<Thing: Sendable>: Sendable {
    let thing: Thing
    let page: DossierPage

    var edition: Edition { page.edition }
    var owner: In<EnterpriseItem> { In(page.dossier.item, page.edition) }
}

enum DossierIndicatorView {
    static let view: View<OfDossier<IndicatorGroup>> = View(
        "dossier_indicator", "What an enterprise observed with one indicator, each result under its reference.",
        fields: IndicatorFields.indicator() + [
            Field("is_required", .bool, "The funder asks for it by name.") {
                .bool($0.page.funder.required.contains($0.thing.indicator.id))
            },
            Field("chart", .html, "The figures as a chart, or null; the table `table_id` says the same.") {
                Value($0.owner.chart(of: $0.thing, size: .sheet))
            },
            Field("results", .array(.object("dossier_result")), "The oldest period first.") { group in
                DossierResultView.view.list(
                    group.page.dossier.results(of: group.thing.indicator.id).map {
                        OfDossier(thing: $0, page: group.page)
                    })
            },
            Field("latest", .object("dossier_result"), "The result of the last period.") { group in
                DossierResultView.view(
                    group.page.dossier.results(of: group.thing.indicator.id).last.map {
                        OfDossier(thing: $0, page: group.page)
                    })
            },
        ] + IndicatorFields.table())
}

enum DossierResultView {
    static let view: View<OfDossier<NumberedResult>> = View(
        "dossier_result", "One figure or statement under its reference.",
        fields: [
            Field("reference", .string, "`R-07`: the same in every format and language.") {
                .string($0.thing.reference)
            },
            Field("id", .string, "`id` that its place must bear.") { .string($0.thing.reference.lowercased()) },
            Field("link", .url, "`#id`, to its place.") { .url(fragment: $0.thing.reference.lowercased()) },
            Field("label", .string, "The indicator.") { $0.edition.text($0.thing.indicator.label) },
            Field("period", .string, "In words.") { .string($0.edition.period($0.thing.result.period)) },
            Field("value", .string, "The figure with its unit, or null.") { $0.formatted($0.thing.result.value) },
            Field("text", .string, "The statement, or null.") { $0.statement },
            Field("baseline", .string, "The starting value with its unit, or null.") {
                $0.formatted($0.thing.result.baseline)
            },
            Field("target", .string, "The value aimed at, with its unit, or null.") {
                $0.formatted($0.thing.result.target)
            },
            Field("denominator", .string, "Out of how many, or null.") {
                $0.edition.number($0.thing.result.denominator)
            },
            Field("sample_size", .number, "Persons asked, or null.") { Value($0.thing.result.sampleSize) },
            Field("quality_label", .string, "Measured, declared or estimated, in words; or null.") { result in
                Value(result.thing.result.quality.map { result.edition.phrase($0.phrase) })
            },
            Field("source", .object("dossier_source"), "Where it comes from, or null.") { result in
                DossierSourceView.view(
                    result.page.dossier.source(result.thing.result.source).map {
                        OfDossier(thing: $0, page: result.page)
                    })
            },
            Field("note", .string, "Or null.") { $0.edition.text($0.thing.result.note) },
            Field("outcome", .string, "The change it speaks of, or null.") { $0.outcome },
            Field("line", .number, "Its line in the table `results.csv`, or null.") { Value($0.thing.line) },
        ])
}

enum DossierSourceView {
    static let view: View<OfDossier<NumberedSource>> = View(
        "dossier_source", "Where results come from.",
        fields: [
            Field("reference", .string, "`S-2`.") { .string($0.thing.reference) },
            Field("id", .string, "`id` that its place in the annex must bear.") {
                .string($0.thing.reference.lowercased())
            },
            Field("link", .url, "`#id`, to its place in the annex.") {
                .url(fragment: $0.thing.reference.lowercased())
            },
            Field("kind_label", .string, "Survey, document …, in words.") {
                .string($0.edition.phrase($0.thing.evidence.kind.phrase))
            },
            Field("date", .date, "Its date.") { $0.edition.date($0.thing.evidence.date) },
            Field("citation", .string, "What to cite.") { $0.edition.text($0.thing.evidence.citation) },
            Field("sample_size", .number, "Persons asked, or null.") { Value($0.thing.evidence.sampleSize) },
            Field("url", .url, "The document on the web, or null.") { $0.edition.checked($0.thing.evidence.url) },
            Field("results", .array(.object("dossier_result")), "What comes from it.") { source in
                DossierResultView.view.list(
                    source.page.dossier.results.filter { $0.result.source == source.thing.evidence.id }.map {
                        OfDossier(thing: $0, page: source.page)
                    })
            },
        ])
}

enum SourceFileView {
    static let view: View<OfDossier<SourceFile>> = View(
        "source_file", "A file behind the figures.",
        fields: [
            Field("path", .string, "In the folder of the site.") { .string($0.thing.path) },
            Field("size", .string, "In words.") { Value($0.edition.fileSize($0.thing.size)) },
            Field("digest", .string, "SHA-256, 64 hexadecimal digits.") { .string($0.thing.digest) },
            Field("source", .string, "The reference of the source that it is, or null.") { file in
                Value(file.page.dossier.source(file.thing.evidence)?.reference)
            },
        ])
}

extension OfDossier where Thing == NumberedResult {
    func formatted(_ value: Decimal?) -> Value { edition.quantity(value, thing.indicator) }

    var statement: Value {
        if case .text(let text) = thing.result.content { edition.text(text) } else { .null }
    }

    var outcome: Value {
        guard let id = thing.result.outcome else { return .null }
        return edition.text(page.dossier.item.enterprise.outcomes.first { $0.id == id }?.statement)
    }
}
