package import Foundation

/// The three sides of the cross-border area (*versant*, *gebiedsdeel*).
package enum Side: String, Sendable, CaseIterable {
    case france = "FR"
    case wallonia = "WA"
    case flanders = "VL"
}

/// A postal address as far as it is published.
package struct Address: Sendable {
    package let street: String?
    package let postalCode: String?
    package let town: LocalizedText
    /// ISO 3166-1 alpha-2.
    package let country: String

    package init(street: String? = nil, postalCode: String? = nil, town: LocalizedText, country: String) {
        self.street = street
        self.postalCode = postalCode
        self.town = town
        self.country = country
    }
}

/// WGS 84, in degrees.
package struct Coordinates: Sendable, Hashable {
    package let latitude: Decimal
    package let longitude: Decimal

    package init(latitude: Decimal, longitude: Decimal) {
        self.latitude = latitude
        self.longitude = longitude
    }
}

package enum LocationPrecision: String, Sendable, CaseIterable { case exact, town }
