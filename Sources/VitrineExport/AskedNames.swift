import Diagnostics
import VitrineContent
import VitrineModel
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
                let folder = folders.first { $0.name == collection.rawValue }
                return (collection, (folder?.folders ?? []).map { String($0.name) }.sorted())
            },
            uniquingKeysWith: { first, _ in first })
    }

    var funderFaults: [Diagnostic] {
        fault(DossierDiagnostics.unknownFunder, request.funder, in: .funders).map { [$0] } ?? []
    }

    /// Without those about territories, which have no folders.
    var scopeFaults: [Diagnostic] {
        request.scopes.compactMap { scope in
            switch scope {
            case .enterprise(let id): fault(DossierDiagnostics.noSuchEnterprise, id, in: .enterprises)
            case .pole(let id): fault(DossierDiagnostics.unknownPole, id, in: .poles)
            case .project, .territory: nil
            }
        }
    }

    func territoryFaults(_ site: Site) -> [Diagnostic] {
        let known = site.vocabulary.territories.map(\.id)
        return request.scopes.compactMap { scope in
            guard case .territory(let id) = scope, !known.contains(id) else { return nil }
            return diagnostic(DossierDiagnostics.unknownTerritory, id, among: known)
        }
    }

    private func fault(_ kind: DiagnosticKind, _ id: String, in collection: Collection) -> Diagnostic? {
        let known = ids[collection] ?? []
        return known.contains(id) ? nil : diagnostic(kind, id, among: known)
    }

    private func diagnostic(_ kind: DiagnosticKind, _ id: String, among known: [String]) -> Diagnostic {
        var arguments: [String: Diagnostic.Argument] = ["id": .text(id), "choices": .choices(known)]
        if let near = suggestion(for: id, among: known) { arguments["suggestion"] = .text(near) }
        return Diagnostic(kind, at: nil, arguments)
    }
}
