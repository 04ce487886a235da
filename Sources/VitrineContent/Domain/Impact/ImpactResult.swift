package import Diagnostics
package import Foundation

/// One figure or statement for one indicator and period (*résultat*, *resultaat*).
package struct ImpactResult: Sendable {
    package var indicator = ""
    package var period = Period.epoch
    package var content = Content.value(0)
    package var baseline: Decimal?
    package var target: Decimal?
    /// How many there are in all: what a count is out of, and out of which those who were asked are.
    package var denominator: Decimal?
    /// How many were asked: whom a share or a mean is about.
    package var sampleSize: Int?
    package var quality: Quality?
    /// The id of an ``Evidence`` of the same enterprise.
    package var source: String?
    package var outcome: String?
    package var note: LocalizedText?
    package var audience = Audience.public
    package var location = SourceLocation("")

    package init() {}

    package enum Content: Sendable {
        case value(Decimal)
        case text(LocalizedText)
    }

    package enum Quality: String, Sendable, CaseIterable { case measured, declared, estimated }

    package var value: Decimal? {
        if case .value(let value) = content { value } else { nil }
    }

    package var text: LocalizedText? {
        if case .text(let text) = content { text } else { nil }
    }

    /// How many a share or a mean is about, and so what it weighs beside others: who was not asked is not in it.
    package var base: Decimal? { sampleSize.map { Decimal($0) } ?? denominator }
}
