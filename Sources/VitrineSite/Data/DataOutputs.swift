import Bytes
import Formats
import Locales
import VitrineContent

/// `/data/`: the open data of the site, the same for all languages.
struct DataOutputs: Sendable {
    let context: SiteContext
    let editions: [Edition]

    private var words: WordColumns { WordColumns(languages: context.site.settings.languages) }

    func outputs() -> [Output] {
        let (context, words, editions) = (context, words, editions)
        let all: [(DataOutput, Output)] = [
            csv(.enterprises) { DataTables.enterprises(context, words) },
            csv(.results) { DataTables.results(context, words) },
            csv(.indicators) { DataTables.indicators(context, words) },
            csv(.territories) { DataTables.territories(context, words) },
            csv(.partners) { DataTables.partners(context, words) },
            csv(.events) { DataTables.events(context, words) },
            csv(.publications) { DataTables.publications(context, words) },
            json(.enterprisesJSON) { DataTables.enterprises(context, words) },
            json(.resultsJSON) { DataTables.results(context, words) },
            (
                .testers,
                Output(DataOutput.testers.path(""), .pour { DataTables.testers(editions, context, to: &$0) })
            ),
            (.dataPackage, Output(DataOutput.dataPackage.path("")) { package() }),
        ]
        return all.filter { $0.0.isPublished(by: context.site) }.map(\.1)
            + context.site.declared.map { collection in
                Output(
                    DataOutput.declared(collection.type.name),
                    .pour { DataTables.declared(collection, context, words).writeCSV(to: &$0) })
            }
    }

    /// Each enterprise's own results: one table for all languages, linked data in each.
    func downloads() -> [Output] {
        let words = words
        let formats = context.site.settings.downloads
        return context.index.items.flatMap { item -> [Output] in
            var outputs: [Output] = []
            if formats.contains(.csv) {
                outputs.append(
                    Output(DataOutput.download(item.id, "csv")) { DataTables.results(of: item, words).csv() })
            }
            if formats.contains(.jsonld), !item.groups.isEmpty {
                outputs += editions.map { edition in
                    Output(DataOutput.download(item.id, "\(edition.tag).jsonld")) {
                        CommonImpactData(item, in: edition).bytes()
                    }
                }
            }
            return outputs
        }
    }

    /// The rows are looked up when the file is asked for: pages do not wait for tables, nor tables for each other.
    private func csv<Row>(
        _ output: DataOutput, _ table: @escaping @Sendable () -> DataTable<Row>
    ) -> (DataOutput, Output) {
        (output, Output(output.path(""), .pour { table().writeCSV(to: &$0) }))
    }

    private func json<Row>(
        _ output: DataOutput, _ table: @escaping @Sendable () -> DataTable<Row>
    ) -> (DataOutput, Output) {
        (output, Output(output.path(""), .pour { table().writeJSON(to: &$0) }))
    }

    private func package() -> [UInt8] {
        guard let first = editions.first else { return [] }
        let settings = context.site.settings
        let package = DataPackage(
            name: Slug.make(context.site.shortName) ?? "data",
            id: Feed.tag(
                authority: settings.authority.name, date: settings.authority.since.description, specific: "data"),
            title: first.plain(settings.title),
            description: context.index.count.demo > 0
                ? first.plain(settings.description) + " " + first.phrase(.demoNotice)
                : first.plain(settings.description),
            homepage: context.links.base,
            languages: settings.languages.map(\.tag),
            created: context.site.recorded.description + "T00:00:00Z",
            licences: settings.licence.map {
                [DataPackage.Licence(name: $0.id, url: $0.url, title: first.plain($0.name))]
            } ?? [],
            resources: resources(first))
        var buffer = ByteBuffer()
        package.append(to: &buffer)
        return buffer.bytes
    }

    private func resources(_ edition: Edition) -> [DataPackage.Resource] {
        let all: [(DataOutput, DataPackage.Resource)] = [
            (.enterprises, DataTables.enterprises(context, words).resource(title: edition.phrase(.dataEnterprises))),
            (.results, DataTables.results(context, words).resource(title: edition.phrase(.dataResults))),
            (.indicators, DataTables.indicators(context, words).resource(title: edition.phrase(.dataIndicators))),
            (.territories, DataTables.territories(context, words).resource(title: edition.phrase(.dataTerritories))),
            (.partners, DataTables.partners(context, words).resource(title: edition.phrase(.dataPartners))),
            (.events, DataTables.events(context, words).resource(title: edition.phrase(.dataEvents))),
            (.publications, DataTables.publications(context, words).resource(title: edition.phrase(.dataPublications))),
        ]
        return all.filter { $0.0.isPublished(by: context.site) }.map(\.1)
            + context.site.declared.map {
                DataTables.declared($0, context, words).resource(title: edition.plain($0.type.title))
            }
    }
}

extension Output {
    /// Bytes that are made when they are asked for.
    init(_ path: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
        self.init(path, .render { buffer throws(RenderFailure) in buffer.append(contentsOf: bytes()) })
    }
}
