package import Foundation

/// A side of the area that a site is about (*versant*, *gebiedsdeel*), by its id in `vocabulary/sides.yml`.
package struct Side: Sendable, Hashable {
    package let id: String

    package init(_ id: String) {
        self.id = id
    }
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
