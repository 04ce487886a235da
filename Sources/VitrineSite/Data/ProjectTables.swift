import Formats
import Foundation
import VitrineContent

extension DataTables {
    /// Every partner; where the project has a budget, the amounts of those that have one add up to its totals.
    static func partners(_ context: SiteContext, _ words: WordColumns) -> DataTable<Partner> {
        let facts: [DataColumn<Partner>] = [
            DataColumn("id", .string, "Identifier, stable", required: true) { .text($0.id) },
            DataColumn("name", .string, "Name", required: true) { .text($0.name) },
            DataColumn("abbreviation", .string, "Abbreviation") { .text($0.abbreviation) },
            DataColumn("language", .string, "Language of the name") { .text($0.language?.tag) },
        ]
        let side: [DataColumn<Partner>] = [
            DataColumn("side", .string, "Side: identifier", required: true) { .text($0.side?.id) }
        ]
        let sides = words.columns("side", "Side") { (partner: Partner) in
            partner.side.flatMap { context.index.term(.sides, $0.id)?.label }
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
            DataColumn("erdf", .number, "Part of the Fund, in euro") { .number($0.erdf) },
        ]
        let url: [DataColumn<Partner>] = [
            DataColumn("url", .string, "Site", format: "uri") { .text($0.url) }
        ]
        let partners = context.site.partners
        let place = context.index.sides.isEmpty ? [] : side + sides
        let budget = partners.hasAmounts ? amounts : []
        return DataTable(
            name: "partners", columns: facts + place + role + roles + budget + url, key: ["id"], rows: partners)
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

extension [Partner] {
    /// Whether any of them has a budget.
    var hasAmounts: Bool { contains { $0.total != nil } }
}
