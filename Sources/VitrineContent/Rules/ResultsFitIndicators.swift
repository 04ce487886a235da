import Diagnostics
import Foundation
import Locales

/// A result is what its indicator says results are, and stands once for its period.
struct ResultsFitIndicators {
    let content: WholeContent

    func check() -> [Diagnostic] {
        let indicators = Dictionary(content.vocabulary.indicators.map { ($0.id, $0) }) { first, _ in first }
        var diagnostics: [Diagnostic] = []
        // Rows of one indicator mostly follow each other.
        var indicator: Indicator?
        for entry in content.entries where !entry.results.isEmpty {
            let firsts = FirstRows(entry.results)
            for (index, row) in entry.results.enumerated() {
                if let first = firsts.first(before: index) {
                    diagnostics.append(duplicate(row, row.location(first.places.period)))
                }
                if indicator?.id != row.result.indicator { indicator = indicators[row.result.indicator] }
                if let indicator { check(row, indicator, &diagnostics) }
            }
        }
        return diagnostics
    }

    private func duplicate(_ row: ResultRow, _ first: SourceLocation) -> Diagnostic {
        Diagnostic(
            DuplicateDiagnostics.duplicateResult,
            at: row.location(row.places.period),
            ["indicator": .text(row.result.indicator), "period": .text(row.result.period.text)],
            notes: [first]
        )
    }

    private func check(_ row: ResultRow, _ indicator: Indicator, _ diagnostics: inout [Diagnostic]) {
        func report(_ kind: DiagnosticKind, at place: Range<Int>) {
            diagnostics.append(Diagnostic(kind, at: row.location(place), ["indicator": .text(indicator.id)]))
        }
        switch (row.result.content, indicator.kind) {
        case (.value, .qualitative): report(ResultDiagnostics.numberForQualitative, at: row.places.value)
        case (.text, .quantitative), (.text, .management):
            report(ResultDiagnostics.textForQuantitative, at: row.places.text)
        case (.text, .qualitative): break
        case (.value(let value), _):
            check(value, row, row.places.value, indicator, &diagnostics)
            if let baseline = row.result.baseline {
                check(baseline, row, row.places.baseline, indicator, &diagnostics)
            }
            if let target = row.result.target { check(target, row, row.places.target, indicator, &diagnostics) }
        }
    }

    private func check(
        _ number: Decimal, _ row: ResultRow, _ place: Range<Int>, _ indicator: Indicator,
        _ diagnostics: inout [Diagnostic]
    ) {
        if indicator.isPercentage, DecimalParts(number)?.isWithin(0...100) != true {
            diagnostics.append(
                Diagnostic(
                    NumberDiagnostics.percentageOutOfRange, at: row.location(place),
                    ["value": .decimal(number.description), "example": .decimal("12.5")]))
            return
        }
        let decimals = max(0, -number.exponent)
        guard decimals > indicator.decimals else { return }
        diagnostics.append(
            Diagnostic(
                ResultDiagnostics.tooManyDecimals,
                at: row.location(place),
                [
                    "value": .decimal(number.description), "decimals": .number(indicator.decimals),
                    "indicator": .text(indicator.id),
                ]
            ))
    }
}

/// Finds the first row of a table that is of the indicator and the time of another, however the time is written; by a table of keys only where there are many rows, since
/// most tables have a dozen.
private struct FirstRows {
    private let rows: [ResultRow]
    private let positions: [Subject: Int]

    private static let fewest = 32

    init(_ rows: [ResultRow]) {
        self.rows = rows
        positions =
            rows.count > Self.fewest
            ? Dictionary(rows.enumerated().map { (Subject($1), $0) }, uniquingKeysWith: { first, _ in first }) : [:]
    }

    private struct Subject: Hashable {
        let indicator: String
        let span: DateSpan

        init(_ row: ResultRow) {
            indicator = row.result.indicator
            span = row.result.period.span
        }
    }

    /// Nil where the row is the first itself.
    func first(before index: Int) -> ResultRow? {
        let row = rows[index]
        guard positions.isEmpty else {
            return positions[Subject(row)].flatMap { $0 < index ? rows[$0] : nil }
        }
        return rows[..<index].first {
            $0.result.period.span == row.result.period.span && $0.result.indicator == row.result.indicator
        }
    }
}
