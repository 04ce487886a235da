import Formats
import Foundation
import VitrineContent

extension DataTables {
    /// Every operator; the amounts of those that have one add up to the programme's totals.
    static func partners(_ context: SiteContext, _ words: WordColumns) -> DataTable<Partner> {
        let facts: [DataColumn<Partner>] = [
            DataColumn("id", .string, "Identifier, stable", required: true) { .text($0.id) },
            DataColumn("name", .string, "Name", required: true) { .text($0.name) },
            DataColumn("abbreviation", .string, "Abbreviation") { .text($0.abbreviation) },
            DataColumn("language", .string, "Language of the name") { .text($0.language?.tag) },
            DataColumn("side", .string, "Side of the border: FR, WA or VL", required: true) {
                .text($0.side.rawValue)
            },
        ]
        let sides = words.columns("side", "Side of the border") { (partner: Partner) in
            context.index.term(.sides, partner.side.rawValue)?.label
        }
        let role: [DataColumn<Partner>] = [
            DataColumn("role", .string, "lead, coordinator, operator or associated", required: true) {
                .text($0.role.rawValue)
            }
        ]
        let roles: [DataColumn<Partner>] = words.languages.map { language in
            let table = context.theme.strings[language]
            return DataColumn("role.\(language.tag)", .string, "Role") { .text(table?.phrase($0.role.phrase)) }
        }
        let amounts: [DataColumn<Partner>] = [
            DataColumn("total", .number, "Budget in euro; empty, which is not zero, for an associated operator") {
                .number($0.total)
            },
            DataColumn("erdf", .number, "Part of the European Regional Development Fund, in euro") {
                .number($0.erdf)
            },
            DataColumn("url", .string, "Site", format: "uri") { .text($0.url) },
        ]
        return DataTable(
            name: "partners", columns: facts + sides + role + roles + amounts, key: ["id"],
            rows: context.site.project.partners)
    }

    static func territories(_ context: SiteContext, _ words: WordColumns) -> DataTable<StatisticItem> {
        let index = context.index
        let place: [DataColumn<StatisticItem>] = [
            DataColumn("territory", .string, "Code", required: true) { .text($0.statistic.territory) },
            DataColumn("scheme", .string, "Of the code: nuts, insee or nis") {
                .text(index.territory($0.statistic.territory)?.scheme.rawValue)
            },
        ]
        let names = words.columns("territory", "Name") { (item: StatisticItem) in
            index.territory(item.statistic.territory)?.label
        }
        let measure: [DataColumn<StatisticItem>] = [
            DataColumn("measure", .string, "What is counted: identifier", required: true) { .text($0.measure.id) }
        ]
        let measures = words.columns("measure", "What is counted") { (item: StatisticItem) in item.measure.label }
        let units = words.columns("unit", "Unit; % for percentages") { (item: StatisticItem) in
            item.measure.isPercentage ? LocalizedText(universal: "%") : item.measure.unit
        }
        let figures: [DataColumn<StatisticItem>] = [
            DataColumn("year", .year, "Of the figure", required: true) { .integer($0.statistic.year) },
            DataColumn("value", .number, "Figure", required: true) { .number($0.statistic.value) },
        ]
        let sources = words.columns("source", "Who says so") { (item: StatisticItem) in item.statistic.source }
        let url: [DataColumn<StatisticItem>] = [
            DataColumn("source_url", .string, "Where", format: "uri") { .text($0.statistic.sourceURL) }
        ]
        return DataTable(
            name: "territories",
            columns: place + names + measure + measures + units + figures + sources + url,
            key: ["territory", "measure", "year"],
            rows: context.site.vocabulary.territories.flatMap {
                index.statistics($0.id, .territory) + index.statistics($0.id, .socialEconomy)
            })
    }
}
