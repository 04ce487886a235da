import Foundation
import Liquid
import Locales
import VitrineContent

/// What an enterprise's view asks of it.
extension In where Thing == EnterpriseItem {
    var enterprise: Enterprise { thing.enterprise }
    var head: EntryHead { thing.enterprise.head }

    var name: Value {
        let name = thing.enterprise.name
        if let universal = name.universal { return edition.name(universal, in: thing.enterprise.nameLanguage) }
        return edition.name(name)
    }

    var narrative: Value { edition.body(of: thing.enterprise) }

    var photo: Photo? {
        guard let portrait = thing.enterprise.photo else { return nil }
        let url = edition.file(portrait.file, beside: thing.reference)
        guard case .url = url else { return nil }
        return Photo(
            url: url, alt: portrait.alt.map { edition.text($0) } ?? "", credit: edition.text(portrait.credit))
    }

    var downloads: [Download] {
        guard !thing.groups.isEmpty else { return [] }
        return edition.settings.downloads.compactMap { format in
            switch format {
            case .csv:
                Download(
                    format: "CSV", label: edition.phrase(.downloadCSV),
                    url: edition.url(path: DataOutput.download(thing.id, "csv")))
            case .jsonld:
                Download(
                    format: "JSON-LD", label: edition.phrase(.downloadJSONLD),
                    url: edition.url(path: DataOutput.download(thing.id, "\(edition.tag).jsonld")))
            case .html: document(format, "HTML", .downloadHTML)
            case .pdf: document(format, "PDF", .downloadPDF)
            case .xlsx: document(format, "XLSX", .downloadXLSX)
            }
        }
    }

    private func document(_ format: SiteSettings.DownloadFormat, _ name: String, _ label: Phrase) -> Download {
        Download(
            format: name, label: edition.phrase(label),
            url: edition.url(path: DataOutput.download(thing.id, "\(edition.tag).\(format.rawValue)")))
    }

    func stakeholderLabels(_ ids: [String]) -> [Value] {
        ids.compactMap { id in
            thing.enterprise.stakeholders.first { $0.id == id }.map {
                $0.label == nil ? edition.term(.stakeholders, $0.kind) : edition.text($0.label)
            }
        }
    }

    /// Every step of the method, with what the enterprise says of it. One that it says nothing of is done when it
    /// lies before the stage at which the enterprise stands.
    var progress: [ProgressItem] {
        let stage = thing.enterprise.stage.flatMap { edition.index.step($0) }?.number
        return edition.index.steps.map { step in
            let told = thing.enterprise.steps.filter { $0.step == step.id }
            let whole = told.first { $0.subStep == nil }
            let parts = told.filter { $0.subStep != nil }
            let assumed: StepProgress.Status =
                stage.map { step.number < $0 ? .done : step.number == $0 ? .current : .planned } ?? .planned
            return ProgressItem(
                step: step, status: whole?.status ?? assumed,
                start: whole?.start ?? parts.compactMap(\.start).min(),
                end: whole?.end,
                subSteps: parts.compactMap { part in
                    step.subSteps.first { $0.id == part.subStep }.map {
                        ProgressItem.SubStep(
                            label: $0.label, status: part.status, start: part.start, end: part.end, edition: edition)
                    }
                },
                edition: edition)
        }
    }
}

/// One step of the method for one enterprise.
struct ProgressItem: Sendable {
    struct SubStep: Sendable {
        let label: LocalizedText
        let status: StepProgress.Status
        let start: CalendarDate?
        let end: CalendarDate?
        let edition: Edition
    }

    let step: Step
    let status: StepProgress.Status
    let start: CalendarDate?
    let end: CalendarDate?
    let subSteps: [SubStep]
    let edition: Edition
}

/// What a result's view asks of it.
extension OfEnterprise where Thing == (ImpactResult, Indicator) {
    var result: ImpactResult { thing.0 }
    var indicator: Indicator { thing.1 }
    var source: Evidence? { owner.thing.evidence(thing.0.source) }

    func formatted(_ value: Decimal?) -> Value { edition.quantity(value, thing.1) }

    var statement: Value {
        if case .text(let text) = thing.0.content { edition.text(text) } else { .null }
    }

    var outcome: Value {
        guard let id = thing.0.outcome else { return .null }
        return edition.text(owner.enterprise.outcomes.first { $0.id == id }?.statement)
    }
}

extension OfEnterprise where Thing == Evidence {
    var url: Value {
        thing.file == nil
            ? edition.checked(thing.url) : edition.file(thing.file, beside: owner.thing.reference)
    }
}
