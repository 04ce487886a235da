import Diagnostics
import Foundation
import VitrineModel

/// A result is what its indicator says results are, and stands once for its period.
struct ResultsFitIndicators {
    let content: WholeContent

    func check() -> [Diagnostic] {
        let indicators = Dictionary(content.vocabulary.indicators.map { ($0.id, $0) }) { first, _ in first }
        var diagnostics: [Diagnostic] = []
        for entry in content.entries where !entry.results.isEmpty {
            var seen: [String: SourceLocation] = [:]
            for row in entry.results {
                if let first = seen[row.key] {
                    diagnostics.append(duplicate(row, first))
                } else {
                    seen[row.key] = row.location(row.places.period)
                }
                if let indicator = indicators[row.result.indicator] { diagnostics += faults(of: row, indicator) }
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

    private func faults(of row: ResultRow, _ indicator: Indicator) -> [Diagnostic] {
        let id: Diagnostic.Argument = .text(indicator.id)
        switch (row.result.content, indicator.kind) {
        case (.value, .qualitative):
            return [
                Diagnostic(
                    ResultDiagnostics.numberForQualitative, at: row.location(row.places.value), ["indicator": id])
            ]
        case (.text, .quantitative), (.text, .management):
            let place = row.location(row.places.text)
            return [Diagnostic(ResultDiagnostics.textForQuantitative, at: place, ["indicator": id])]
        case (.text, .qualitative):
            return []
        case (.value(let value), _):
            let numbers = [
                (row.places.value, value), (row.places.baseline, row.result.baseline),
                (row.places.target, row.result.target),
            ]
            return numbers.compactMap { place, number in
                number.flatMap { fault(of: $0, row.location(place), indicator) }
            }
        }
    }

    private func fault(of number: Decimal, _ location: SourceLocation, _ indicator: Indicator) -> Diagnostic? {
        if indicator.isPercentage, !(0...100).contains(number) {
            return Diagnostic(
                NumberDiagnostics.percentageOutOfRange, at: location, ["value": .text(number.description)])
        }
        let decimals = max(0, -number.exponent)
        guard decimals > indicator.decimals else { return nil }
        return Diagnostic(
            ResultDiagnostics.tooManyDecimals,
            at: location,
            [
                "value": .text(number.description), "found": .number(decimals), "decimals": .number(indicator.decimals),
                "indicator": .text(indicator.id),
            ]
        )
    }
}
