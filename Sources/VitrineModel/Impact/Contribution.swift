package import Foundation

/// How much of the change is the enterprise's own doing. Shares in percent, 0 to 100.
package struct Contribution: Sendable {
    /// Would have happened anyway (*poids mort*).
    package let deadweight: Decimal?
    /// Due to others.
    package let attribution: Decimal?
    /// Moved from elsewhere (*déplacement*, *verdringing*).
    package let displacement: Decimal?
    /// Lost with each year (*érosion*, *afname*).
    package let dropOff: Decimal?
    package let narrative: LocalizedText?

    package init(
        deadweight: Decimal? = nil, attribution: Decimal? = nil, displacement: Decimal? = nil,
        dropOff: Decimal? = nil, narrative: LocalizedText? = nil
    ) {
        self.deadweight = deadweight
        self.attribution = attribution
        self.displacement = displacement
        self.dropOff = dropOff
        self.narrative = narrative
    }
}
