package import Foundation

/// An operator of the project. An associated one has no amount, which is not zero.
package struct Partner: Sendable {
    package let id: String
    package let name: String
    package let abbreviation: String?
    /// How to say the name.
    package let language: Language?
    /// Nil in a site without sides.
    package let side: Side?
    package let role: Role
    package let total: Decimal?
    package let erdf: Decimal?
    package let url: String?
    package let logo: String?
    package let logoAlt: LocalizedText?

    package init(
        id: String, name: String, abbreviation: String? = nil, language: Language? = nil, side: Side? = nil, role: Role,
        total: Decimal? = nil, erdf: Decimal? = nil, url: String? = nil, logo: String? = nil,
        logoAlt: LocalizedText? = nil
    ) {
        self.id = id
        self.name = name
        self.abbreviation = abbreviation
        self.language = language
        self.side = side
        self.role = role
        self.total = total
        self.erdf = erdf
        self.url = url
        self.logo = logo
        self.logoAlt = logoAlt
    }

    package enum Role: String, Sendable, CaseIterable { case lead, coordinator, `operator`, associated }
}

/// A co-funder named beside the Fund.
package struct Supporter: Sendable {
    package let id: String
    package let name: LocalizedText
    package let url: String?
    package let logo: String?
    package let logoAlt: LocalizedText?

    package init(
        id: String, name: LocalizedText, url: String? = nil, logo: String? = nil, logoAlt: LocalizedText? = nil
    ) {
        self.id = id
        self.name = name
        self.url = url
        self.logo = logo
        self.logoAlt = logoAlt
    }
}
