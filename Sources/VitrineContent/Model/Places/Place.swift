package import Foundation

/// A side of the area that a site is about (*versant*, *gebiedsdeel*), by its id in `vocabulary/sides.yml`.
package struct Side: Sendable, Hashable {
    package let id: String

    package init(_ id: String) {
        self.id = id
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
