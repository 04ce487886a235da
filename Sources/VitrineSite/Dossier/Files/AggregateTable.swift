import Formats
import Liquid
import VitrineContent

/// The figures and findings of an aggregate dossier as one table.
enum AggregateTable {
    fileprivate enum Row: Sendable {
        case figure(NumberedAggregate)
        case statement(NumberedStatement)
    }

    static func csv(_ page: AggregateDossierPage) -> [UInt8] {
        let edition = page.edition
        let rows = page.dossier.rows.map(Row.figure) + page.dossier.statements.map(Row.statement)
        let columns: [DataColumn<Row>] = [
            DataColumn("reference", .string, "Short reference", required: true) { .text($0.reference) },
            DataColumn("indicator", .string, "Indicator: identifier", required: true) { .text($0.indicator.id) },
            DataColumn("label", .string, "Indicator") { .text(edition.plain($0.indicator.label)) },
            DataColumn("group", .string, "Whose figure it is; the enterprise of a statement") { row in
                switch row {
                case .figure(let figure): .text(OfAggregateDossier(thing: figure, page: page).group.plain)
                case .statement(let statement): .text(In(statement.item, edition).name.plain)
                }
            },
            DataColumn("period", .string, "As written") { .text($0.period.text) },
            DataColumn("start", .date, "First day") { .date($0.period.span.start) },
            DataColumn("end", .date, "Last day") { .date($0.period.span.end) },
            DataColumn("value", .number, "Figure; empty when left out") { row in
                if case .figure(let figure) = row { .number(figure.cell.published) } else { .number(nil) }
            },
            DataColumn("unit", .string, "Unit; % for percentages, EUR for amounts") {
                .text(edition.plain($0.indicator.dataUnit).orNil)
            },
            DataColumn("text", .string, "Statement") { .text($0.text.map { edition.plain($0) }) },
            DataColumn("aggregation", .string, "sum, mean, weighted; none for a statement") {
                .text($0.indicator.aggregation.rawValue)
            },
            DataColumn("enterprises", .integer, "From how many enterprises") { row in
                if case .figure(let figure) = row { .integer(figure.cell.enterpriseCount) } else { .integer(1) }
            },
            DataColumn("left_out", .string, "Why there is no figure") { row in
                guard case .figure(let figure) = row else { return .text(nil) }
                return .text(figure.cell.suppression.map { edition.phrase($0.phrase) })
            },
            DataColumn("source", .string, "What to cite; for a figure, of each enterprise in it") { row in
                .text(sources(of: row, page).joined(separator: " | ").orNil)
            },
            DataColumn("demo", .boolean, "True: fictional values are in it", required: true) { row in
                switch row {
                case .figure(let figure): .flag(figure.cell.hasDemo)
                case .statement(let statement): .flag(statement.item.enterprise.head.isDemo)
                }
            },
        ]
        return DataTable(name: "aggregates", columns: columns, key: ["reference"], rows: rows)
            .csv(guardsFormulas: true)
    }

    private static func sources(of row: Row, _ page: AggregateDossierPage) -> [String] {
        let edition = page.edition
        func citation(_ item: EnterpriseItem, _ result: ImpactResult) -> String? {
            item.evidence(result.source).map {
                "\(In(item, edition).name.plain): \(edition.plain($0.citation)) (\($0.date))"
            }
        }
        return switch row {
        case .figure(let figure):
            page.dossier.contributors(to: figure).compactMap { citation($0.item, $0.result) }
        case .statement(let statement): [citation(statement.item, statement.numbered.result)].compactMap(\.self)
        }
    }
}

extension AggregateTable.Row {
    fileprivate var reference: String {
        switch self {
        case .figure(let figure): figure.reference
        case .statement(let statement): statement.numbered.reference
        }
    }

    fileprivate var indicator: Indicator {
        switch self {
        case .figure(let figure): figure.indicator
        case .statement(let statement): statement.numbered.indicator
        }
    }

    fileprivate var period: Period {
        switch self {
        case .figure(let figure): figure.period
        case .statement(let statement): statement.numbered.result.period
        }
    }

    fileprivate var text: LocalizedText? {
        guard case .statement(let statement) = self, case .text(let text) = statement.numbered.result.content else {
            return nil
        }
        return text
    }
}
