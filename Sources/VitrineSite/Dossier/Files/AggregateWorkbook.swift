import Foundation
import Liquid
import Locales
import Tables
import VitrineContent

/// The figures and findings of an aggregate dossier as a workbook.
struct AggregateWorkbook {
    let page: AggregateDossierPage
    /// Seconds since 1970.
    let created: Int64

    private var edition: Edition { page.edition }

    func document() -> WorkbookDocument {
        WorkbookDocument(
            title: page.subject, author: edition.settings.contact.organisation, created: created,
            sheets: [figures(), indicators(), sources()])
    }

    private func figures() -> SheetDocument {
        let heads: [Phrase] = [
            .dossierReference, .dossierResult, .dossierGroup, .resultPeriod, .dossierFirstDay, .dossierLastDay,
            .resultValue, .dossierUnit, .dossierStatement, .dossierFrom, .dossierRemark,
        ]
        let rows = page.dossier.rows.map(cells) + page.dossier.statements.map(cells)
        var sheet = self.sheet(.dossierResults, heads, rows)
        sheet.columnWidths = [8, 36, 28, 16, 12, 12, 14, 12, 44, 12, 36]
        sheet.frozenColumns = 2
        sheet.charts = charts(below: rows.count + 4)
        return sheet
    }

    private func cells(_ row: NumberedAggregate) -> [OutputCell] {
        let remark =
            row.cell.suppression.map { edition.phrase($0.phrase) } ?? edition.phrase(row.indicator.aggregation.phrase)
        return [
            .text(row.reference), words(row.indicator.label),
            plain(OfAggregateDossier(thing: row, page: page).group.plain), .text(edition.period(row.period)),
            day(row.period.span.start), day(row.period.span.end),
            row.cell.published.map { .number($0, .number(decimals: row.indicator.decimals)) } ?? .empty,
            words(row.indicator.dataUnit), .empty, .number(Decimal(row.cell.enterpriseCount), .number(decimals: 0)),
            .text(remark),
        ]
    }

    private func cells(_ statement: NumberedStatement) -> [OutputCell] {
        let result = statement.numbered.result
        var text = OutputCell.empty
        if case .text(let words) = result.content { text = self.words(words) }
        return [
            .text(statement.numbered.reference), words(statement.numbered.indicator.label),
            plain(In(statement.item, edition).name.plain), .text(edition.period(result.period)),
            day(result.period.span.start), day(result.period.span.end), .empty, .empty, text,
            .number(1, .number(decimals: 0)), words(result.note),
        ]
    }

    private func indicators() -> SheetDocument {
        let rows = page.indicators.map { shown -> [OutputCell] in
            let indicator = shown.thing
            return [
                words(indicator.label), .text(edition.phrase(indicator.kind.phrase)), words(indicator.dataUnit),
                plain(edition.term(.themes, indicator.theme).plain),
                plain(indicator.kind == .qualitative ? "" : edition.phrase(indicator.aggregation.phrase)),
                words(indicator.method),
            ]
        }
        var sheet = self.sheet(
            .dataIndicators,
            [.dossierResult, .dossierKind, .dossierUnit, .dossierTheme, .dossierRemark, .dossierMethod], rows)
        sheet.columnWidths = [36, 18, 12, 24, 20, 70]
        return sheet
    }

    private func sources() -> SheetDocument {
        let figures = page.dossier.rows.flatMap { row in
            page.dossier.contributors(to: row).map { (row.reference, $0.item, $0.result) }
        }
        let words = page.dossier.statements.map { ($0.numbered.reference, $0.item, $0.numbered.result) }
        let rows = (figures + words).map { reference, item, result -> [OutputCell] in
            let evidence = item.evidence(result.source)
            return [
                .text(reference), plain(In(item, edition).name.plain),
                evidence.map { .text(edition.phrase($0.kind.phrase)) } ?? .empty,
                evidence.map { day($0.date) } ?? .empty, self.words(evidence?.citation),
            ]
        }
        var sheet = self.sheet(
            .dossierSources, [.dossierReference, .dossierGroup, .dossierKind, .dossierDate, .dossierCitation], rows)
        sheet.columnWidths = [8, 32, 20, 12, 70]
        return sheet
    }

    /// The whole of the scope over the periods, for indicators whose figures can be compared.
    private func charts(below last: Int) -> [ChartDocument] {
        var charts: [ChartDocument] = []
        for indicator in page.indicators.filter(\.isComparable).map(\.thing) {
            let places = page.dossier.rows.indices.filter {
                let row = page.dossier.rows[$0]
                return row.indicator.id == indicator.id && row.breakdown == nil
            }
            guard let first = places.first, let end = places.last, places.count > 1, end - first == places.count - 1,
                charts.count < 24
            else { continue }
            let rows = (first + 1)...(end + 1)
            let label = edition.plain(indicator.label)
            charts.append(
                ChartDocument(
                    kind: .columns, title: label,
                    description: edition.phrase(.chartOfIndicator, ["indicator": label]),
                    valueTitle: edition.plain(indicator.dataUnit).orNil,
                    series: [
                        ChartDocument.Series(
                            name: label, sheet: validSheetName(edition.phrase(.dossierResults)),
                            categories: CellArea(rows: rows, columns: 3...3),
                            values: CellArea(rows: rows, columns: 6...6), colour: 0x1D5F6E)
                    ],
                    row: last + charts.count / 2 * 16, column: 1 + charts.count % 2 * 3))
        }
        return charts
    }

    private func sheet(_ title: Phrase, _ heads: [Phrase], _ rows: [[OutputCell]]) -> SheetDocument {
        let notice: [[OutputCell]] =
            page.isDemo ? [[], [.text(edition.phrase(.demoNotice), .plain.italic())]] : []
        var sheet = SheetDocument(
            name: validSheetName(edition.phrase(title)),
            rows: [heads.map { .text(edition.phrase($0), .header) }] + rows + notice)
        sheet.frozenRows = 1
        sheet.isLandscape = true
        return sheet
    }

    private func words(_ text: LocalizedText?) -> OutputCell { plain(edition.plain(text)) }
    private func plain(_ text: String) -> OutputCell { text.isEmpty ? .empty : .text(text, .plain.wrapped()) }

    private func day(_ date: CalendarDate) -> OutputCell {
        CellDate(year: date.year, month: date.month, day: date.day).map { .date($0) } ?? .empty
    }
}
