import Liquid
import VitrineContent

/// The document that a funder receives of one enterprise.
struct DossierPage: DossierFrame {
    static let template = "export/enterprise.html.liquid"
    static let view = rootView(
        "enterprise_dossier", "What a funder receives of one enterprise.",
        [
            Field(
                "enterprise", .object("enterprise"),
                "The enterprise, with what the funder is shown and nothing else."
            ) { EnterpriseView.view($0.shown) },
            Field("indicators", .array(.object("dossier_indicator")), "What it observed, in the funder's order.") {
                page in DossierIndicatorView.view.list(page.dossier.groups.map { OfDossier(thing: $0, page: page) })
            },
            Field("results", .array(.object("dossier_result")), "The same one by one, in the order of references.") {
                page in DossierResultView.view.list(page.dossier.results.map { OfDossier(thing: $0, page: page) })
            },
            Field("has_lines", .bool, "It is known in which line of its table a result stands.") { page in
                .bool(page.dossier.results.contains { $0.line != nil })
            },
            Field("sources", .array(.object("dossier_source")), "Where they come from.") { page in
                DossierSourceView.view.list(page.dossier.sources.map { OfDossier(thing: $0, page: page) })
            },
            Field("files", .array(.object("source_file")), "The files behind them, with their digests.") { page in
                SourceFileView.view.list(page.dossier.files.map { OfDossier(thing: $0, page: page) })
            },
            Field("page_url", .url, "Its page on the public site, or null where it has none.") { page in
                page.dossier.item.enterprise.head.audience == .public
                    ? page.edition.url(of: page.dossier.item.reference) : .null
            },
        ])

    let dossier: Dossier
    let edition: Edition
    let dress: DossierDress

    var funder: Funder { dossier.funder }
    var grants: [Funder.Grant] { dossier.grants }
    var isDemo: Bool { dossier.isDemo }
    var texts: DossierTexts { DossierTexts(dossier, edition.site.vocabulary) }
    var shown: In<EnterpriseItem> { In(dossier.item, edition) }
    var subject: String { shown.name.plain }
}
