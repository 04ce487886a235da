import Foundation
import VitrineContent

/// What one enterprise brings to an aggregate of one indicator and period.
struct Observation: Sendable {
    let value: Decimal
    /// How many it is about (``ImpactResult/base``): the weight of a weighted mean.
    let weight: Decimal?
    let isDemo: Bool
    /// The position of the enterprise whose it is.
    let enterprise: Int

    /// Whether the indicator's way of putting together can use it.
    func isUsable(for indicator: Indicator) -> Bool { indicator.canPutTogether(figureAbout: weight) }
}

extension Indicator {
    /// Whether an aggregate can use a figure: a weighted mean needs to know how many it is about.
    func canPutTogether(figureAbout base: Decimal?) -> Bool { aggregation != .weighted || (base ?? 0) > 0 }
}

/// The figures of one cell, added up.
struct ObservationSum {
    private(set) var count = 0
    private(set) var hasDemo = false
    private var values = ExactSum()
    private var products = ExactSum()
    /// Nil once somebody's is not known.
    private var weights: ExactSum? = ExactSum()

    /// - Parameter observation: one that the indicator can use.
    mutating func add(_ observation: Observation, isWeighted: Bool) {
        count += 1
        if observation.isDemo { hasDemo = true }
        values.add(observation.value)
        guard let weight = observation.weight else {
            weights = nil
            return
        }
        weights?.add(weight)
        if isWeighted { products.add(observation.value, times: weight) }
    }

    /// Nil where nothing was put together.
    func combined(for indicator: Indicator) -> Decimal? {
        guard count > 0 else { return nil }
        switch indicator.aggregation {
        case .none: return nil
        case .sum: return values.value
        case .mean: return rounded(values.value / Decimal(count), indicator)
        case .weighted: return weights.map { rounded(products.value / $0.value, indicator) }
        }
    }

    /// Persons that the figure describes; nil where that is not known.
    func persons(for indicator: Indicator) -> Decimal? {
        if indicator.countsPeople && !indicator.isPercentage { return values.value }
        return count > 0 ? weights?.value : nil
    }

    /// A mean shows one digit more than what it is the mean of; half away from zero.
    private func rounded(_ value: Decimal, _ indicator: Indicator) -> Decimal {
        var value = value
        var result = Decimal()
        NSDecimalRound(&result, &value, indicator.decimals + 1, .plain)
        return result
    }
}
