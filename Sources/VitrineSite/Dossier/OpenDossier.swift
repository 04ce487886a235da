package import Bytes
import Diagnostics
import Formats
import Liquid
package import Tables
package import VitrineContent

/// One document's contents, to be written in any of the site's languages.
package struct OpenDossier: Sendable {
    enum Contents: Sendable {
        case enterprise(Dossier)
        case aggregate(AggregateDossier)
    }

    let contents: Contents
    private let editions: [Language: DossierEdition]
    private let dress: DossierDress

    init(_ contents: Contents, _ editions: [Language: DossierEdition], _ dress: DossierDress) {
        self.contents = contents
        self.editions = editions
        self.dress = dress
    }

    func edition(_ language: Language) -> Edition? { editions[language]?.edition }

    package func appendHTML(in language: VitrineContent.Language, to buffer: inout ByteBuffer) throws(RenderFailure) {
        guard let own = editions[language] else { return }
        let edition = own.edition
        switch contents {
        case .enterprise(let dossier):
            try own.render(DossierPage(dossier: dossier, edition: edition, dress: dress), to: &buffer)
        case .aggregate(let dossier):
            try own.render(AggregateDossierPage(dossier: dossier, edition: edition, dress: dress), to: &buffer)
        }
    }

    package func csv(in language: VitrineContent.Language) -> [UInt8] {
        guard let edition = edition(language) else { return [] }
        return switch contents {
        case .enterprise(let dossier): DossierTable.csv(dossier, edition)
        case .aggregate(let dossier):
            AggregateTable.csv(AggregateDossierPage(dossier: dossier, edition: edition, dress: dress))
        }
    }

    package func jsonLD(in language: VitrineContent.Language) -> [UInt8] {
        guard let edition = edition(language) else { return [] }
        let data =
            switch contents {
            case .enterprise(let dossier):
                CommonImpactData(
                    dossier.item, results: dossier.results, sources: dossier.sources, isDemo: dossier.isDemo,
                    in: edition)
            case .aggregate(let dossier):
                CommonImpactData(AggregateDossierPage(dossier: dossier, edition: edition, dress: dress))
            }
        return data.bytes()
    }

    /// - Parameter created: seconds since 1970, for the file's properties.
    package func workbook(in language: VitrineContent.Language, created: Int64) throws(WorkbookWriter.Failure)
        -> [UInt8]
    {
        guard let edition = edition(language) else { return [] }
        let document =
            switch contents {
            case .enterprise(let dossier):
                DossierWorkbook(dossier: dossier, edition: edition, created: created).document()
            case .aggregate(let dossier):
                AggregateWorkbook(
                    page: AggregateDossierPage(dossier: dossier, edition: edition, dress: dress), created: created
                ).document()
            }
        return try WorkbookWriter.bytes(of: document)
    }
}
