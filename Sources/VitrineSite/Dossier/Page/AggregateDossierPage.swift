import Liquid
import VitrineContent

/// The document that a funder receives of several enterprises together.
struct AggregateDossierPage: DossierFrame {
    static let template = "export/aggregate.html.liquid"
    static let view = rootView(
        "aggregate_dossier", "What a funder receives of several enterprises together.",
        [
            Field("scope", .string, "`project`, `pole` or `territory`.") { .string($0.scopeName) },
            Field("heading", .string, "The project, the pole or the territory.") { $0.heading },
            Field("enterprises", .array(.object("enterprise")), "Those that it is about, by name.") { page in
                EnterpriseView.view.list(page.dossier.items.map { In($0, page.edition) })
            },
            Field("demo_count", .number, "Of these, the fictional ones.") { page in
                .int(page.dossier.items.count { $0.enterprise.head.isDemo })
            },
            Field(
                "indicators", .array(.object("dossier_aggregate")), "Figures and findings, in the funder's order."
            ) { page in AggregateIndicatorView.view.list(page.indicators) },
            Field("figures", .array(.object("dossier_figure")), "All figures, in the order of references.") { page in
                AggregateFigureView.view.list(page.dossier.rows.map { OfAggregateDossier(thing: $0, page: page) })
            },
            Field("testimonies", .array(.object("dossier_testimony")), "What people say, with their consent.") {
                page in
                AggregateTestimonyView.view.list(
                    page.dossier.testimonies.map { OfAggregateDossier(thing: $0, page: page) })
            },
            Field("has_suppressed", .bool, "Some figures are left out to protect persons: say why.") { page in
                .bool(page.dossier.rows.contains { $0.cell.suppression != nil })
            },
        ])

    let dossier: AggregateDossier
    let edition: Edition
    let dress: DossierDress

    var funder: Funder { dossier.funder }
    var grants: [Funder.Grant] { dossier.grants }
    var isDemo: Bool { dossier.isDemo }
    var texts: DossierTexts { DossierTexts(dossier, edition.site.vocabulary) }
    var subject: String { heading.plain }

    var indicators: [OfAggregateDossier<Indicator>] {
        dossier.indicators.filter { indicator in
            dossier.rows.contains { $0.indicator.id == indicator.id }
                || dossier.statements.contains { $0.numbered.indicator.id == indicator.id }
        }.map { OfAggregateDossier(thing: $0, page: self) }
    }

    var scopeName: String {
        switch dossier.scope {
        case .enterprise: "enterprise"
        case .project: "project"
        case .pole: "pole"
        case .territory: "territory"
        }
    }

    var heading: Value {
        switch dossier.scope {
        case .enterprise(let id): edition.title(of: EntryReference(.enterprises, id))
        case .project: edition.project.map { .string($0.acronym) } ?? edition.text(edition.settings.title)
        case .pole(let id): edition.title(of: EntryReference(.poles, id))
        case .territory(let id): edition.text(edition.index.territory(id)?.label)
        }
    }
}

/// A part of such a document, with the document.
struct OfAggregateDossier<Thing: Sendable>: Sendable {
    let thing: Thing
    let page: AggregateDossierPage

    var edition: Edition { page.edition }
    var dossier: AggregateDossier { page.dossier }
}
