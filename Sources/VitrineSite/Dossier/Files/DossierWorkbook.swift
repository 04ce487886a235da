import Foundation
import Liquid
import Locales
import Tables
import VitrineContent

/// The results of a dossier as a workbook: results, indicators, sources, charts. Numbers are numbers, dates are dates.
struct DossierWorkbook {
    let dossier: Dossier
    let edition: Edition
    /// Seconds since 1970.
    let created: Int64

    func document() -> WorkbookDocument {
        var sheets = [results(), indicators(), sources()]
        if let charts = charts() { sheets.append(charts) }
        return WorkbookDocument(
            title: In(dossier.item, edition).name.plain, author: edition.settings.contact.organisation,
            created: created, sheets: sheets)
    }

    // MARK: - Sheets

    private func results() -> SheetDocument {
        let heads: [Phrase] = [
            .dossierReference, .dossierResult, .resultPeriod, .dossierFirstDay, .dossierLastDay, .resultValue,
            .dossierUnit, .dossierStatement, .resultBaseline, .resultTarget, .dossierDenominator, .resultSample,
            .resultQuality, .resultSource, .dossierRemark,
        ]
        var sheet = self.sheet(.dossierResults, heads, dossier.results.map(cells))
        sheet.columnWidths = [8, 36, 20, 12, 12, 14, 12, 44, 14, 12, 14, 14, 12, 9, 36]
        sheet.frozenColumns = 2
        return sheet
    }

    private func cells(_ numbered: NumberedResult) -> [OutputCell] {
        let (result, indicator) = (numbered.result, numbered.indicator)
        var statement = OutputCell.empty
        if case .text(let text) = result.content { statement = words(text) }
        return [
            .text(numbered.reference), words(indicator.label), .text(edition.period(result.period)),
            day(result.period.span.start), day(result.period.span.end), figure(result.value, indicator),
            words(indicator.dataUnit), statement, figure(result.baseline, indicator),
            figure(result.target, indicator), number(result.denominator),
            number(result.sampleSize.map { Decimal($0) }),
            result.quality.map { .text(edition.phrase($0.phrase)) } ?? .empty,
            dossier.source(result.source).map { .text($0.reference) } ?? .empty, words(result.note),
        ]
    }

    private func indicators() -> SheetDocument {
        let rows = dossier.groups.map { group -> [OutputCell] in
            [
                words(group.indicator.label), .text(edition.phrase(group.indicator.kind.phrase)),
                words(group.indicator.dataUnit), plain(edition.term(.themes, group.indicator.theme).plain),
                words(group.indicator.method),
            ]
        }
        var sheet = self.sheet(
            .dataIndicators, [.dossierResult, .dossierKind, .dossierUnit, .dossierTheme, .dossierMethod], rows)
        sheet.columnWidths = [36, 18, 12, 24, 70]
        return sheet
    }

    private func sources() -> SheetDocument {
        let rows = dossier.sources.map { source -> [OutputCell] in
            let evidence = source.evidence
            let named = dossier.results.filter { $0.result.source == evidence.id }.map(\.reference)
            return [
                .text(source.reference), .text(edition.phrase(evidence.kind.phrase)), day(evidence.date),
                words(evidence.citation), number(evidence.sampleSize.map { Decimal($0) }),
                .text(named.joined(separator: ", "), .plain.wrapped()),
            ]
        }
        var sheet = self.sheet(
            .dossierSources,
            [.dossierReference, .dossierKind, .dossierDate, .dossierCitation, .resultSample, .dossierResults], rows)
        sheet.columnWidths = [8, 20, 12, 70, 16, 24]
        return sheet
    }

    /// One for each indicator with several figures; drawn from the cells of the first sheet.
    private func charts() -> SheetDocument? {
        var charts: [ChartDocument] = []
        var row = 1
        for group in dossier.groups {
            let count = group.results.count
            defer { row += count }
            guard group.results.filter({ $0.value != nil }).count > 1, charts.count < 24 else { continue }
            let label = edition.plain(group.indicator.label)
            let rows = row...(row + count - 1)
            charts.append(
                ChartDocument(
                    kind: .columns, title: label,
                    description: edition.phrase(.chartOfIndicator, ["indicator": label]),
                    valueTitle: edition.plain(group.indicator.dataUnit).orNil,
                    series: [
                        ChartDocument.Series(
                            name: label, sheet: name(.dossierResults), categories: CellArea(rows: rows, columns: 2...2),
                            values: CellArea(rows: rows, columns: 5...5), colour: 0x1D5F6E)
                    ],
                    row: 1 + charts.count / 2 * 16, column: charts.count % 2 * 8))
        }
        guard !charts.isEmpty else { return nil }
        var sheet = SheetDocument(name: name(.dossierCharts), rows: notice)
        sheet.charts = charts
        return sheet
    }

    // MARK: - Parts

    private func sheet(_ title: Phrase, _ heads: [Phrase], _ rows: [[OutputCell]]) -> SheetDocument {
        var sheet = SheetDocument(
            name: name(title), rows: [heads.map { .text(edition.phrase($0), .header) }] + rows + [[]] + notice)
        sheet.frozenRows = 1
        sheet.isLandscape = true
        return sheet
    }

    /// The notice of fiction, under the rows, so that columns stay columns.
    private var notice: [[OutputCell]] {
        dossier.isDemo ? [[.text(edition.phrase(.demoNotice), .plain.italic())]] : []
    }

    private func name(_ title: Phrase) -> String { validSheetName(edition.phrase(title)) }

    private func words(_ text: LocalizedText?) -> OutputCell { plain(edition.plain(text)) }
    private func plain(_ text: String) -> OutputCell { text.isEmpty ? .empty : .text(text, .plain.wrapped()) }

    private func figure(_ value: Decimal?, _ indicator: Indicator) -> OutputCell {
        value.map { .number($0, .number(decimals: indicator.isMoney ? 2 : indicator.decimals)) } ?? .empty
    }

    private func number(_ value: Decimal?) -> OutputCell {
        value.map { .number($0, .number(decimals: 0)) } ?? .empty
    }

    private func day(_ date: CalendarDate) -> OutputCell {
        CellDate(year: date.year, month: date.month, day: date.day).map { .date($0) } ?? .empty
    }
}

extension Indicator.Kind {
    var phrase: Phrase {
        switch self {
        case .quantitative: .kindQuantitative
        case .qualitative: .kindQualitative
        case .management: .kindManagement
        }
    }
}
