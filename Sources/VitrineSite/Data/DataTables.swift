/// The files of open data, in the order in which pages list them.
enum DataTables {
    static let published: [(output: DataOutput, title: Phrase, format: String)] = [
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
