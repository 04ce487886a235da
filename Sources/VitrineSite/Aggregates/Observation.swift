import Foundation
import VitrineModel

/// What one enterprise brings to an aggregate of one indicator and period.
struct Observation: Sendable {
    let value: Decimal
    /// Out of how many, or how many were asked: the weight of a weighted mean.
    let weight: Decimal?
    let isDemo: Bool
    /// Groups that the enterprise is in.
    let groups: [AggregateGroup]
}

extension [Observation] {
    /// Those that the indicator's way of putting together can use.
    func usable(for indicator: Indicator) -> [Observation] {
        indicator.aggregation == .weighted ? filter { ($0.weight ?? 0) > 0 } : self
    }

    /// Nil where nothing is left to put together.
    func combined(for indicator: Indicator) -> Decimal? {
        let usable = usable(for: indicator)
        guard !usable.isEmpty else { return nil }
        switch indicator.aggregation {
        case .none: return nil
        case .sum: return usable.reduce(0) { $0 + $1.value }
        case .mean:
            return rounded(usable.reduce(0) { $0 + $1.value } / Decimal(usable.count), indicator)
        case .weighted:
            let weights = usable.reduce(0) { $0 + ($1.weight ?? 0) }
            return rounded(usable.reduce(0) { $0 + $1.value * ($1.weight ?? 0) } / weights, indicator)
        }
    }

    /// Persons that the figure describes; nil where that is not known.
    func persons(for indicator: Indicator) -> Decimal? {
        let usable = usable(for: indicator)
        if indicator.countsPeople && !indicator.isPercentage {
            return usable.reduce(0) { $0 + $1.value }
        }
        var sum: Decimal = 0
        for observation in usable {
            guard let weight = observation.weight else { return nil }
            sum += weight
        }
        return usable.isEmpty ? nil : sum
    }

    /// A mean shows one digit more than what it is the mean of; half away from zero.
    private func rounded(_ value: Decimal, _ indicator: Indicator) -> Decimal {
        var value = value
        var result = Decimal()
        NSDecimalRound(&result, &value, indicator.decimals + 1, .plain)
        return result
    }
}
