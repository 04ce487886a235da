package import Foundation

/// An area with statistics, joined by its code.
package struct Territory: Sendable {
    /// The code: NUTS (`FRE11`), INSEE or NIS.
    package let id: String
    package let scheme: Scheme
    package let label: LocalizedText
    /// Nil in a site without sides.
    package let side: Side?
    package let slugs: LocalizedText
    package let parent: String?

    package init(
        id: String, scheme: Scheme, label: LocalizedText, side: Side? = nil, slugs: LocalizedText, parent: String? = nil
    ) {
        self.id = id
        self.scheme = scheme
        self.label = label
        self.side = side
        self.slugs = slugs
        self.parent = parent
    }

    package enum Scheme: String, Sendable, CaseIterable { case nuts, insee, nis }
}

/// One public figure on a territory. An absent one is unknown, not zero.
package struct Statistic: Sendable {
    package let territory: String
    /// A term of `vocabulary/measures.yml`.
    package let measure: String
    package let year: Int
    package let value: Decimal
    package let source: LocalizedText
    package let sourceURL: String?

    package init(
        territory: String, measure: String, year: Int, value: Decimal, source: LocalizedText, sourceURL: String? = nil
    ) {
        self.territory = territory
        self.measure = measure
        self.year = year
        self.value = value
        self.source = source
        self.sourceURL = sourceURL
    }
}

/// What a territory statistic counts.
package struct Measure: Quantified, Sendable {
    package let id: String
    package let label: LocalizedText
    package let unit: LocalizedText?
    package let unitOne: LocalizedText?
    package let isPercentage: Bool
    package let isMoney: Bool
    package let decimals: Int
    package let group: Group

    package init(
        id: String, label: LocalizedText, unit: LocalizedText? = nil, unitOne: LocalizedText? = nil,
        isPercentage: Bool = false, isMoney: Bool = false, decimals: Int = 0, group: Group
    ) {
        self.id = id
        self.label = label
        self.unit = unit
        self.unitOne = unitOne
        self.isPercentage = isPercentage
        self.isMoney = isMoney
        self.decimals = decimals
        self.group = group
    }

    package enum Group: String, Sendable, CaseIterable {
        case territory
        case socialEconomy = "social-economy"
    }
}
