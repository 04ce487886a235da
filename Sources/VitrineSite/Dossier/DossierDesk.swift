import Bytes
package import Diagnostics
import Liquid
import Locales
package import VitrineContent

/// Where documents for one funder are made: what they all need, at hand. Immutable, shared by all threads; a
/// document is made when asked for and kept by nobody.
package struct DossierDesk: Sendable {
    package let funder: Funder
    private let index: SiteIndex
    private let editions: [Language: DossierEdition]
    private let dress: DossierDress
    private let indicators: [String: (position: Int, indicator: Indicator)]
    private let read: @Sendable (String) -> [UInt8]?

    /// - Parameters:
    ///   - site: with what the funder may see.
    ///   - options: must say how files are read.
    package static func make(
        _ site: Site, theme: Theme, for funder: Funder, options: SiteOptions
    ) -> (desk: DossierDesk?, diagnostics: [Diagnostic]) {
        let (routes, faults) = Routes.make(site, parts: 1)
        let index = SiteIndex(site, heads: routes.heads, today: options.today)
        var options = options
        options.funder = funder
        let context = SiteContext(site, index: index, routes: routes, theme: theme, options: options, parts: 1)
        let read = options.embedding ?? { _ in nil }
        let logo = funder.logo.flatMap { logo in
            funder.head.files.first { $0.name == logo.file }.flatMap { file in
                read(file.path).flatMap { DataURL.picture(file.name, $0) }
            }
        }
        let desk = DossierDesk(
            funder: funder, index: index,
            editions: Dictionary(
                site.settings.languages.compactMap { language in
                    Edition(language, in: context).map { (language, DossierEdition($0)) }
                },
                uniquingKeysWith: { first, _ in first }),
            dress: DossierDress(css: theme.dossierStyles ?? "", logo: logo),
            indicators: Dictionary(
                site.vocabulary.indicators.enumerated().map { ($1.id, (position: $0, indicator: $1)) },
                uniquingKeysWith: { first, _ in first }),
            read: read)
        return (faults.hasErrors ? nil : desk, faults)
    }

    /// All enterprises, but for those that lack a result which the funder requires: a warning names them, since
    /// nobody asked for those in particular. Where that would leave none, all of them, each with its fault.
    package func everyone() -> (scopes: [DossierScope], diagnostics: [Diagnostic]) {
        let all = index.enterprises.map(\.id)
        var complete: [String] = []
        var leftOut: [String] = []
        for id in all {
            if lacksWhatIsRequired(id) { leftOut.append(id) } else { complete.append(id) }
        }
        guard !leftOut.isEmpty, !complete.isEmpty else { return (all.map { .enterprise($0) }, []) }
        let fault = Diagnostic(
            DossierDiagnostics.leftOut, at: SourceLocation(funder.head.location.path),
            [
                "ids": .text(leftOut.joined(separator: ", ")),
                "indicators": .text(funder.required.joined(separator: ", ")),
            ])
        return (complete.map { .enterprise($0) }, [fault])
    }

    private func lacksWhatIsRequired(_ id: String) -> Bool {
        if funder.required.isEmpty { return false }
        return dossier(id, read: { _ in nil }).map { !missingIndicators($0).isEmpty } ?? false
    }

    // MARK: - Checking

    /// Everything that keeps the documents from being made, before any is.
    package func faults(
        in scopes: [DossierScope], languages: [VitrineContent.Language], allowsOriginal: Bool
    ) -> [Diagnostic] {
        var result =
            editions[languages.first ?? Language("")].map {
                LinkCheck.diagnostics(of: funder.reference, funder.head.words, $0.edition)
            } ?? []
        let everyone = scopes.contains(where: \.isAggregate) ? shownEnterprises : []
        for scope in scopes {
            if let fault = unknown(scope) {
                result.append(fault)
                continue
            }
            let texts: DossierTexts
            if case .enterprise(let id) = scope {
                guard let dossier = dossier(id, read: { _ in nil }) else { continue }
                result += missingIndicators(dossier)
                texts = DossierTexts(dossier, index.site.vocabulary)
                if dossier.results.isEmpty, funder.sections.contains(.howMuch) {
                    result.append(nothing(at: dossier.item.enterprise.head.location))
                }
            } else {
                let dossier = AggregateDossier(scope, for: funder, of: everyone, in: index)
                texts = DossierTexts(dossier, index.site.vocabulary)
                if dossier.rows.isEmpty, dossier.statements.isEmpty {
                    result.append(nothing(at: funder.head.location))
                }
            }
            if !allowsOriginal { result += missing(texts, in: languages) }
        }
        return result
    }

    private func unknown(_ scope: DossierScope) -> Diagnostic? {
        switch scope {
        case .project: return nil
        case .enterprise(let id):
            guard index.enterprise(id) == nil else { return nil }
            return DossierDiagnostics.unknown(
                DossierDiagnostics.unknownEnterprise, id, among: index.enterprises.map(\.id).sorted(),
                ["funder": .text(funder.head.id)])
        case .pole(let id):
            guard index.pole(id) == nil else { return nil }
            return DossierDiagnostics.unknown(DossierDiagnostics.unknownPole, id, among: index.poles.map(\.id))
        case .territory(let id):
            guard index.territory(id) == nil else { return nil }
            return DossierDiagnostics.unknown(
                DossierDiagnostics.unknownTerritory, id, among: index.site.vocabulary.territories.map(\.id))
        }
    }

    private func nothing(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            DossierDiagnostics.nothingToShow, at: SourceLocation(place.path), ["funder": .text(funder.head.id)],
            notes: [SourceLocation(funder.head.location.path)])
    }

    private func missingIndicators(_ dossier: Dossier) -> [Diagnostic] {
        funder.required.filter { id in !dossier.results.contains { $0.indicator.id == id } }.map { id in
            Diagnostic(
                DossierDiagnostics.missingIndicator,
                at: SourceLocation(dossier.item.enterprise.head.folder + "/results.csv"),
                ["funder": .text(funder.head.id), "id": .text(id)],
                notes: [SourceLocation(funder.head.location.path)])
        }
    }

    private func missing(_ texts: DossierTexts, in languages: [Language]) -> [Diagnostic] {
        texts.all.flatMap { text in
            languages.filter { !text.languages.includes($0) }.map { text.missing(in: $0) }
        }
    }

    // MARK: - Making

    /// The document's contents, for all languages and formats; nil for what there is none of.
    package func open(_ scope: DossierScope) -> OpenDossier? {
        if case .enterprise(let id) = scope {
            // What a table holds for others is told by its digest too.
            return dossier(id, read: funder.isEveryone ? { _ in nil } : read).map {
                OpenDossier(.enterprise($0), editions, dress)
            }
        }
        let dossier = AggregateDossier(scope, for: funder, of: shownEnterprises, in: index)
        return OpenDossier(.aggregate(dossier), editions, dress)
    }

    private func dossier(_ id: String, read: (String) -> [UInt8]?) -> Dossier? {
        index.enterprise(id).map { Dossier($0.enterprise, for: funder, indicators: indicators, read: read) }
    }

    private var shownEnterprises: [EnterpriseItem] {
        let known = indicators.mapValues(\.indicator)
        return index.enterprises.map {
            EnterpriseItem(funder.shown($0.enterprise, known), indicators: indicators)
        }
    }
}

extension DossierScope {
    fileprivate var isAggregate: Bool {
        if case .enterprise = self { false } else { true }
    }
}
