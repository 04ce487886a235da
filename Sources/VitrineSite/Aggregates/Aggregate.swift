import Foundation
import VitrineContent

/// One indicator over all enterprises, told apart in several ways.
struct Aggregate: Sendable {
    let indicator: Indicator
    /// The columns, the oldest first. Values of unlike periods are never put together.
    let periods: [Period]
    let total: AggregateRow
    let breakdowns: [Breakdown]
    /// By territory; kept apart since each stands on its own page.
    let territories: [AggregateRow]
    /// Whose figures are in it, in whichever period.
    let enterpriseCount: Int
    /// Whether the totals are of the same enterprises throughout.
    let isOfTheSame: Bool

    /// A line through its totals tells what changed, not who answered when.
    var isComparable: Bool { isOfTheSame && periods.areOfOneLength }

    var hasDemo: Bool { total.cells.contains(where: \.hasDemo) }

    var hasSuppressed: Bool {
        total.cells.contains { $0.suppression != nil }
            || breakdowns.contains { $0.rows.contains { $0.cells.contains { $0.suppression != nil } } }
    }
}

struct Breakdown: Sendable {
    let kind: Kind
    let rows: [AggregateRow]

    enum Kind: String, Sendable, CaseIterable { case pole, side, theme }
}

struct AggregateRow: Sendable {
    let group: AggregateGroup
    /// One a period, in the aggregate's order.
    let cells: [AggregateCell]
}

/// Whose figures are put together.
enum AggregateGroup: Sendable, Hashable {
    case all
    case pole(String)
    case side(Side)
    case theme(String)
    case territory(String)
}

struct AggregateCell: Sendable {
    /// Nil where nobody observed anything that can be put together.
    let value: Decimal?
    let enterpriseCount: Int
    let hasDemo: Bool
    let suppression: Suppression?

    /// What may be shown.
    var published: Decimal? { suppression == nil ? value : nil }
}

/// Why a figure is left out.
enum Suppression: Sendable, Hashable {
    /// It describes fewer than ``Suppression/threshold`` persons.
    case few
    /// Another could be computed from it.
    case wouldReveal

    static let threshold: Decimal = 5
}

/// One figure of one territory.
struct AggregateLine: Sendable {
    let indicator: Indicator
    let period: Period
    let cell: AggregateCell
}

extension Breakdown.Kind {
    var phrase: Phrase {
        switch self {
        case .pole: .byPole
        case .side: .bySide
        case .theme: .byTheme
        }
    }
}

extension Suppression {
    var phrase: Phrase {
        switch self {
        case .few: .tooFewPersons
        case .wouldReveal: .wouldReveal
        }
    }
}
