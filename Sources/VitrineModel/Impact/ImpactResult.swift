package import Diagnostics
package import Foundation

/// One figure or statement for one indicator and period (*résultat*, *resultaat*).
package final class ImpactResult: Sendable {
    package let indicator: String
    package let period: Period
    package let content: Content
    package let baseline: Decimal?
    package let target: Decimal?
    /// How many there are in all: what a count is out of, and out of which those who were asked are.
    package let denominator: Decimal?
    /// How many were asked: whom a share or a mean is about.
    package let sampleSize: Int?
    package let quality: Quality?
    /// The id of an ``Evidence`` of the same enterprise.
    package let source: String?
    package let outcome: String?
    package let note: LocalizedText?
    package let audience: Audience
    package let location: SourceLocation

    package init(
        indicator: String, period: Period, content: Content, baseline: Decimal? = nil, target: Decimal? = nil,
        denominator: Decimal? = nil, sampleSize: Int? = nil, quality: Quality? = nil, source: String? = nil,
        outcome: String? = nil, note: LocalizedText? = nil, audience: Audience = .public, location: SourceLocation
    ) {
        self.indicator = indicator
        self.period = period
        self.content = content
        self.baseline = baseline
        self.target = target
        self.denominator = denominator
        self.sampleSize = sampleSize
        self.quality = quality
        self.source = source
        self.outcome = outcome
        self.note = note
        self.audience = audience
        self.location = location
    }

    package enum Content: Sendable {
        case value(Decimal)
        case text(LocalizedText)
    }

    package enum Quality: String, Sendable, CaseIterable { case measured, declared, estimated }

    package var value: Decimal? {
        if case .value(let value) = content { value } else { nil }
    }

    /// How many a share or a mean is about, and so what it weighs beside others: who was not asked is not in it.
    package var base: Decimal? { sampleSize.map { Decimal($0) } ?? denominator }
}
