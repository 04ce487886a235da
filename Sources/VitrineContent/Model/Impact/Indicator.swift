/// What is observed and in which unit, shared by all enterprises (`vocabulary/indicators.yml`): a class, since every
/// row of every table holds one.
package final class Indicator: Quantified, Sendable {
    package let id: String
    package let label: LocalizedText
    package let kind: Kind
    package let unit: LocalizedText?
    package let unitOne: LocalizedText?
    package let isPercentage: Bool
    package let isMoney: Bool
    package let decimals: Int
    package let direction: Direction
    package let aggregation: Aggregation
    /// Its values count persons: below 5 a published aggregate is suppressed.
    package let countsPeople: Bool
    package let theme: String?
    package let method: LocalizedText?
    /// A code of the IRIS+ catalogue.
    package let iris: String?
    package let sdgs: [Int]

    package init(
        id: String, label: LocalizedText, kind: Kind, unit: LocalizedText? = nil, unitOne: LocalizedText? = nil,
        isPercentage: Bool = false, isMoney: Bool = false, decimals: Int = 0, direction: Direction = .neutral,
        aggregation: Aggregation = .none,
        countsPeople: Bool = false, theme: String? = nil, method: LocalizedText? = nil, iris: String? = nil,
        sdgs: [Int] = []
    ) {
        self.id = id
        self.label = label
        self.kind = kind
        self.unit = unit
        self.unitOne = unitOne
        self.isPercentage = isPercentage
        self.isMoney = isMoney
        self.decimals = decimals
        self.direction = direction
        self.aggregation = aggregation
        self.countsPeople = countsPeople
        self.theme = theme
        self.method = method
        self.iris = iris
        self.sdgs = sdgs
    }

    package enum Kind: String, Sendable, CaseIterable { case quantitative, qualitative, management }
    /// Which way is better.
    package enum Direction: String, Sendable, CaseIterable { case up, down, neutral }
    /// How values of several enterprises may be put together; `none` where that would mean nothing.
    package enum Aggregation: String, Sendable, CaseIterable { case sum, mean, weighted, none }
}
