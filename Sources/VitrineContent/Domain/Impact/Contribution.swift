package import Foundation

/// How much of the change is the enterprise's own doing. Shares in percent, 0 to 100.
package struct Contribution: Sendable {
    /// Would have happened anyway (*effet d’aubaine*).
    package var deadweight: Decimal?
    /// Due to others.
    package var attribution: Decimal?
    /// Moved from elsewhere (*déplacement*, *verdringing*).
    package var displacement: Decimal?
    /// Lost with each year (*érosion*, *afname*).
    package var dropOff: Decimal?
    package var narrative: LocalizedText?

    package init() {}
}

extension Contribution: FactGroup {
    package static let facts = Facts<Self>(
        "enterprises/ID/enterprise.yml: contribution",
        [
            .optional("deadweight", .percentage, \.deadweight, "What would have happened anyway", "20"),
            .optional("attribution", .percentage, \.attribution, "What is due to others", "30"),
            .optional("displacement", .percentage, \.displacement, "What was moved from elsewhere", "5"),
            .optional("drop_off", .percentage, \.dropOff, "What is lost with each year", "10"),
            .optional(
                "narrative", .text, \.narrative, "The same in words",
                "{fr: Avec nos partenaires., nl: Met onze partners.}"),
        ])
}
