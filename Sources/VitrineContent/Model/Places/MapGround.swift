package import Diagnostics
import Foundation
package import Geography

/// What a map shows beneath its points: lands with their outlines, and towns to find one's way by.
package struct MapGround: Sendable {
    /// In the order in which they are drawn.
    package let lands: [Land]
    package let towns: [Town]

    package init(lands: [Land] = [], towns: [Town] = []) {
        self.lands = lands
        self.towns = towns
    }

    package struct Land: Sendable {
        package let id: String
        package let name: LocalizedText
        package let side: Side?
        package let area: GeoArea
        /// The middle of the name; nil where it is for the drawing to choose.
        package let namePoint: GeoPoint?
        package let location: SourceLocation

        package init(
            id: String, name: LocalizedText, side: Side? = nil, area: GeoArea, namePoint: GeoPoint? = nil,
            location: SourceLocation
        ) {
            self.id = id
            self.name = name
            self.side = side
            self.area = area
            self.namePoint = namePoint
            self.location = location
        }
    }

    package struct Town: Sendable {
        package let name: LocalizedText
        package let point: GeoPoint
        package let nameSide: NameSide

        package init(name: LocalizedText, point: GeoPoint, nameSide: NameSide = .right) {
            self.name = name
            self.point = point
            self.nameSide = nameSide
        }
    }

    /// Where a name stands beside its dot, where there is room.
    package enum NameSide: String, Sendable, CaseIterable { case right, left, above, below }
}

extension GeoPoint {
    package init(_ coordinates: Coordinates) {
        self.init(
            longitude: NSDecimalNumber(decimal: coordinates.longitude).doubleValue,
            latitude: NSDecimalNumber(decimal: coordinates.latitude).doubleValue)
    }
}
