package import Bytes
package import Geography

/// A schematic map: lands, towns to find one's way by, and points that are links.
///
/// It shows where things are, not how to get there: points that would hide one another are moved apart.
package struct PointMap: Sendable {
    package struct Marker: Sendable {
        /// What the link is called: "Atelier du lin, Tournai".
        package var name: String
        package var href: String
        package var point: GeoPoint
        /// An index into ``PointMap/groups``.
        package var group: Int
        /// The language of the name, where it differs from the page's.
        package var language: String?

        package init(name: String, href: String, point: GeoPoint, group: Int, language: String? = nil) {
            self.name = name
            self.href = href
            self.point = point
            self.group = group
            self.language = language
        }
    }

    package var name: DrawingName
    package var outlines: [Outline]
    package var towns: [MapTown]
    /// The names of the groups, for the key; each has its shape and its colour.
    package var groups: [String]
    /// In the order that a keyboard follows.
    package var markers: [Marker]

    package init(
        name: DrawingName, outlines: [Outline], towns: [MapTown], groups: [String], markers: [Marker]
    ) {
        self.name = name
        self.outlines = outlines
        self.towns = towns
        self.groups = groups
        self.markers = markers
    }

    /// `nil` without markers.
    package func svg() -> ByteBuffer? {
        guard !markers.isEmpty,
            let projection = Projection(
                fitting: outlines.flatMap { $0.rings.joined() } + markers.map(\.point), width: Drawing.width,
                // Names find room beside points that no land surrounds.
                margin: outlines.isEmpty ? 28 : 4)
        else { return nil }
        let gap = Spreading.gap(wanted: 15, count: markers.count, area: Drawing.width * projection.height)
        let origins = markers.map { projection.place($0.point) }
        let places = Spreading.spread(origins, gap: gap).map { place in
            Point(x: min(max(place.x, 9), Drawing.width - 9), y: min(max(place.y, 9), projection.height - 9))
        }
        var drawing = Drawing()
        drawing.buffer.append("<g aria-hidden=\"true\">")
        let lands = Generalization.visible(outlines.map { $0.rings.map { $0.map(projection.place) } })
        for (index, outline) in outlines.enumerated() { drawing.append(outline, lands[index], index: index) }
        let middles = zip(outlines, lands).map { outline, rings in
            outline.labelPoint.map(projection.place) ?? LandMiddle.of(rings)
        }
        let marks = MapMark.all(
            origins: origins, places: places, reach: gap * 0.47, towns: towns.map { projection.place($0.point) })
        for size in NameSize.allCases {
            var labels = MapLabels(among: marks, height: projection.height, size: size.rawValue)
            let named = labels.place(towns)
            // What lies on top of another land has less room.
            let landNames = zip(outlines, middles).reversed().compactMap { outline, middle in
                middle.flatMap { labels.place(land: outline.label, at: $0) }
            }
            drawing.append(towns: named, lands: landNames, size)
        }
        let keyHeight = drawing.appendKey(groups, used: Set(markers.map(\.group)), top: projection.height + 4)
        drawing.buffer.append("</g>")
        for (marker, place) in zip(markers, places) { drawing.append(marker, at: place, gap: gap) }
        return Drawing.wrap(
            drawing, named: name, class: "chart-map", height: projection.height + keyHeight, isInteractive: true)
    }
}

/// The size of the names on a map. On a wide screen smaller ones are legible, and more find room.
///
/// A style sheet that shows those for wide screens hides the others and sets the type no larger than this.
private enum NameSize: Double, CaseIterable {
    case narrow = 15
    case wide = 12
}

extension Drawing {
    fileprivate mutating func append(towns: [MapLabels.Label], lands: [MapLabels.Label], _ size: NameSize) {
        buffer.append(
            size == .narrow ? "<g class=\"map-names\">" : "<g class=\"map-names-wide\" display=\"none\">")
        for land in lands { name(land.text, at: land.spot, .land) }
        for town in towns {
            if let dot = town.dot { rectangle(Rectangle(centre: dot, width: 3, height: 3), .townDot) }
            name(town.text, at: town.spot, .town)
        }
        buffer.append("</g>")
    }

    /// Neighbours differ a little in tone.
    fileprivate mutating func append(_ outline: Outline, _ rings: [[Point]], index: Int) {
        let side = outline.side.map { " map-side-" + $0 } ?? ""
        buffer.append("<g")
        buffer.append(attribute: "class", "map-land map-" + outline.id + side)
        buffer.append(attribute: "fill-opacity", ["0.06", "0.13", "0.09", "0.18"][index % 4])
        buffer.append(">")
        path(rings, isClosed: true, .outline)
        buffer.append("</g>")
    }

    /// One line a group that has markers; returns the height taken.
    fileprivate mutating func appendKey(_ groups: [String], used: Set<Int>, top: Double) -> Double {
        var y = top + 14
        for (index, group) in groups.enumerated() where used.contains(index) {
            shape(of: index, at: Point(x: 12, y: y), size: 7)
            let lines = TextWidth.wrapped(group, size: Self.textSize, width: Self.width - 32, limit: 2)
            text(lines, at: Point(x: 28, y: y))
            y += Double(lines.count) * Self.lineHeight + 5
        }
        return y - top - 6
    }

    fileprivate mutating func append(_ marker: PointMap.Marker, at place: Point, gap: Double) {
        buffer.append("<a class=\"map-point\"")
        buffer.append(attribute: "href", marker.href)
        buffer.append("><title")
        buffer.append(attribute: "lang", marker.language)
        buffer.append(">")
        buffer.appendEscaped(marker.name)
        buffer.append("</title>")
        // What a finger hits: 24 px where the map is 400 px wide, unless hundreds of marks crowd it.
        circle(place, radius: gap * 0.8, .touch)
        shape(of: marker.group, at: place, size: gap * 0.43)
        buffer.append("</a>")
    }

    private mutating func shape(of group: Int, at place: Point, size: Double) {
        let look = Look.marker(group)
        let shape = MarkerShape.of(group: group)
        if shape == .circle {
            circle(place, radius: size, look)
        } else {
            path(shape.outline(at: place, size: size), isClosed: true, look)
        }
    }
}
