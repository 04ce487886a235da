import Diagnostics
import Foundation

extension Partner {
    /// Of which there is a diagnostic already; a sum without it would be one too many.
    var lacksAmount: Bool { role != .associated && (total == nil || erdf == nil) }
}

/// The partners' amounts add up to the totals that the programme states.
struct BudgetTotals {
    let budget: MappingReader
    let partners: [Partner]

    func check(total: Decimal?, erdf: Decimal?) {
        compare("total", total, partners.compactMap(\.total))
        compare("erdf", erdf, partners.compactMap(\.erdf))
    }

    private func compare(_ column: String, _ stated: Decimal?, _ amounts: [Decimal]) {
        let sum = amounts.reduce(0, +)
        guard let stated, stated != sum else { return }
        let difference = stated > sum ? stated - sum : sum - stated
        budget.file.report(
            BudgetDiagnostics.totalMismatch,
            at: budget.place(of: column),
            [
                "column": .text(column), "file": "project/partners.csv", "total": .decimal(stated.description),
                "sum": .decimal(sum.description), "difference": .decimal(difference.description),
            ]
        )
    }
}
