import Foundation
import VitrineContent

/// The partners on one side, or all of them in a site without sides, with their sums. A partner without amount adds
/// nothing.
struct SideBudget: Sendable {
    let side: Side?
    let partners: [Partner]
    let total: Decimal
    let erdf: Decimal

    init(_ side: Side?, _ all: [Partner]) {
        self.side = side
        let here = all.filter { $0.side == side }
        partners = here.filter { $0.total != nil } + here.filter { $0.total == nil }
        total = here.reduce(0) { $0 + ($1.total ?? 0) }
        erdf = here.reduce(0) { $0 + ($1.erdf ?? 0) }
    }
}

/// A statistic with what it counts.
struct StatisticItem: Sendable {
    let statistic: Statistic
    let measure: Measure
}
