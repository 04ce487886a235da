import Diagnostics
import VitrineContent
import VitrineSite

/// What an export is asked for, held against the folders that are there: what can be said where it is not known yet
/// what the funder may see.
struct AskedNames {
    private let request: ExportRequest
    /// The ids of a collection's entries, whatever is in their folders.
    private let ids: [Collection: [String]]

    init(_ request: ExportRequest, among source: ContentSource) {
        self.request = request
        let folders = source.list().root.folders
        ids = Dictionary(
            [Collection.funders, .enterprises, .poles].map { collection in
                let folder = folders.first { $0.name == collection.name }
                return (collection, (folder?.folders ?? []).map { String($0.name) }.sorted())
            },
            uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter site: nil where the content has faults of its own; it knows of territories and languages.
    func faults(_ site: Site?) -> [Diagnostic] {
        let funders = site?.funders.map(\.head.id).sorted() ?? ids[.funders] ?? []
        return [fault(DossierDiagnostics.unknownFunder, request.funder, among: funders)].compactMap(\.self)
            + request.scopes.compactMap { fault(in: $0, site) }
            + (site.map { Self.languageFaults(request, $0) } ?? [])
    }

    private func fault(in scope: DossierScope, _ site: Site?) -> Diagnostic? {
        switch scope {
        case .project: nil
        case .enterprise(let id):
            fault(DossierDiagnostics.noSuchEnterprise, id, among: ids[.enterprises] ?? [])
        case .pole(let id): fault(DossierDiagnostics.unknownPole, id, among: ids[.poles] ?? [])
        case .territory(let id):
            site.flatMap { fault(DossierDiagnostics.unknownTerritory, id, among: $0.vocabulary.territories.map(\.id)) }
        }
    }

    static func languageFaults(_ request: ExportRequest, _ site: Site) -> [Diagnostic] {
        let known = site.settings.languages.map(\.tag)
        return (request.languages ?? []).filter { !known.contains($0) }.map { tag in
            Diagnostic(
                DossierDiagnostics.unknownLanguage, at: nil, ["language": .text(tag), "choices": .choices(known)])
        }
    }

    private func fault(_ kind: DiagnosticKind, _ id: String, among known: [String]) -> Diagnostic? {
        known.contains(id) ? nil : DossierDiagnostics.unknown(kind, id, among: known)
    }
}
