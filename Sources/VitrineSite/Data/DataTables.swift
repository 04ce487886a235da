import VitrineContent

/// The files of open data, in the order in which pages list them.
enum DataTables {
    static func published(by site: Site) -> [(output: DataOutput, title: Phrase, format: String)] {
        all.filter { $0.output.isPublished(by: site) }
    }

    private static let all: [(output: DataOutput, title: Phrase, format: String)] = [
        (.enterprises, .dataEnterprises, "CSV"),
        (.enterprisesJSON, .dataEnterprises, "JSON"),
        (.results, .dataResults, "CSV"),
        (.resultsJSON, .dataResults, "JSON"),
        (.indicators, .dataIndicators, "CSV"),
        (.testers, .dataTesters, "GeoJSON"),
        (.territories, .dataTerritories, "CSV"),
        (.partners, .dataPartners, "CSV"),
        (.events, .dataEvents, "CSV"),
        (.publications, .dataPublications, "CSV"),
    ]
}
