import Formats
import Foundation
import VitrineContent

extension DataTables {
    static func enterprises(_ context: SiteContext, _ words: WordColumns) -> DataTable<EnterpriseItem> {
        let index = context.index
        let facts: [DataColumn<EnterpriseItem>] = [
            DataColumn("id", .string, "Identifier, stable", required: true) { .text($0.id) }
        ]
        let names = words.columns("name", "Name") { (item: EnterpriseItem) in item.enterprise.name }
        let summaries = words.columns("summary", "What it does") { (item: EnterpriseItem) in
            item.enterprise.head.words.summaries
        }
        let poles: [DataColumn<EnterpriseItem>] = [
            DataColumn("pole", .string, "Pole: identifier", required: true) { .text($0.enterprise.pole) }
        ]
        let sides: [DataColumn<EnterpriseItem>] = [
            DataColumn("side", .string, "Side: identifier", required: true) { .text($0.enterprise.side?.id) }
        ]
        let places: [DataColumn<EnterpriseItem>] = [
            DataColumn("territory", .string, "Territory: code") { .text($0.enterprise.territory) },
            DataColumn("sector", .string, "Sector: identifier") { .text($0.enterprise.sector) },
            DataColumn("postal_code", .string, "Postal code") { .text($0.enterprise.address.postalCode) },
        ]
        let towns = words.columns("town", "Town") { (item: EnterpriseItem) in item.enterprise.address.town }
        let rest: [DataColumn<EnterpriseItem>] = [
            DataColumn("country", .string, "ISO 3166-1 alpha-2", required: true) {
                .text($0.enterprise.address.country)
            },
            DataColumn("latitude", .number, "WGS 84, degrees") { .number($0.enterprise.coordinates?.latitude) },
            DataColumn("longitude", .number, "WGS 84, degrees") { .number($0.enterprise.coordinates?.longitude) },
            DataColumn("precision", .string, "Of the coordinates: exact, or the town's") {
                .text($0.enterprise.coordinates == nil ? nil : $0.enterprise.precision.rawValue)
            },
            DataColumn("partner", .string, "Accompanying partner: identifier") { .text($0.enterprise.partner) },
            DataColumn("accompaniment_start", .date, "First day of the accompaniment") {
                .date($0.enterprise.accompaniment?.start)
            },
            DataColumn("accompaniment_end", .date, "Last day of the accompaniment") {
                .date($0.enterprise.accompaniment?.end)
            },
        ]
        let stages: [DataColumn<EnterpriseItem>] = [
            DataColumn("stage", .string, "Step of the method at which it stands: identifier", required: true) {
                .text($0.enterprise.stage)
            }
        ]
        let others: [DataColumn<EnterpriseItem>] = [
            DataColumn("website", .string, "Site", format: "uri") { .text($0.enterprise.website) },
            DataColumn("founded", .integer, "Year of foundation") { .integer($0.enterprise.founded) },
            DataColumn("workforce", .integer, "Persons employed") { .integer($0.enterprise.workforce) },
            DataColumn("sdgs", .string, "Sustainable Development Goals, separated by spaces") {
                .text($0.enterprise.sdgs.map(String.init).joined(separator: " "))
            },
            DataColumn("themes", .string, "Themes: identifiers, separated by spaces") {
                .text($0.enterprise.themes.joined(separator: " "))
            },
            DataColumn("demo", .boolean, "True: the enterprise is fictional", required: true) {
                .flag($0.enterprise.head.isDemo)
            },
        ]
        let groups = (index.poles.isEmpty ? [] : poles) + (index.sides.isEmpty ? [] : sides)
        let method = index.steps.isEmpty ? [] : stages
        return DataTable(
            name: "enterprises",
            columns: facts + names + summaries + groups + places + towns + rest + method + others, key: ["id"],
            rows: index.enterprises)
    }
}

extension Localized where Value == Words {
    /// Only those that there are.
    var summaries: LocalizedText {
        LocalizedText(
            versions: versions.compactMap { version in
                version.value.summary.map { .init(version.language, $0, version.state) }
            })
    }
}
