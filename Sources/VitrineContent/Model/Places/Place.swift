package import Foundation

/// The three sides of the cross-border area (*versant*, *gebiedsdeel*).
package enum Side: String, Sendable, CaseIterable {
    case france = "FR"
    case wallonia = "WA"
    case flanders = "VL"
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
