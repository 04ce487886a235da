/// What figures are in: indicators, and the measures of territories.
package protocol Quantified {
    /// Shown after the number; nil for a plain count, percentages and money.
    var unit: LocalizedText? { get }
    /// In place of ``unit`` after a number that takes the singular (“1 personne”); nil where both are the same.
    var unitOne: LocalizedText? { get }
    var isPercentage: Bool { get }
    /// In euro.
    var isMoney: Bool { get }
    /// How many its values have.
    var decimals: Int { get }
}
