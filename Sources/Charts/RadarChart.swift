package import Bytes
package import Foundation

/// A self-assessment over several domains, at one date or two.
///
/// The later date is a full line over a tint, with dots; the earlier one is dashed, with hollow squares. A domain
/// that was not assessed is a gap. Up to twelve domains; from three.
package struct RadarChart: Sendable {
    package struct Series: Sendable {
        /// The date, as the page's language writes it.
        package var label: String
        /// One a domain; `nil` where none was given.
        package var values: [Decimal?]

        package init(label: String, values: [Decimal?]) {
            self.label = label
            self.values = values
        }
    }

    package var name: DrawingName
    package var domains: [String]
    /// The names of the levels, from 1 up: "1", "2", …
    package var levels: [String]
    /// One or two, in the order of their dates.
    package var series: [Series]

    package init(name: DrawingName, domains: [String], levels: [String], series: [Series]) {
        self.name = name
        self.domains = domains
        self.levels = levels
        self.series = series
    }

    /// `nil` with fewer than three or more than twelve domains, no levels, more than two dates, or no value at all.
    package func svg() -> ByteBuffer? {
        let hasValues = series.contains { $0.values.contains { $0.map { !$0.isNaN } ?? false } }
        guard (3...12).contains(domains.count), !levels.isEmpty, (1...2).contains(series.count), hasValues else {
            return nil
        }
        let layout = RadarLayout(domains: domains, top: Double(series.count) * 24 + 8)
        var drawing = Drawing()
        drawing.key(of: series)
        drawing.web(layout, levels: levels)
        let styled = series.count == 2 ? [(series[0], true), (series[1], false)] : [(series[0], false)]
        for (series, isEarlier) in styled {
            drawing.series(layout.places(of: series.values, levels: levels.count), isEarlier: isEarlier)
        }
        for label in layout.labels { drawing.text(label.lines, at: label.place, anchor: label.anchor) }
        return Drawing.wrap(drawing, named: name, class: "chart-radar", height: layout.height)
    }
}

extension Drawing {
    fileprivate mutating func key(of series: [RadarChart.Series]) {
        for (index, one) in series.enumerated() {
            let y = 12 + Double(index) * 24
            let isEarlier = series.count == 2 && index == 0
            stroke([Point(x: 4, y: y), Point(x: 44, y: y)], isEarlier: isEarlier)
            mark(Point(x: 24, y: y), isEarlier: isEarlier)
            let label = TextWidth.clipped(one.label, size: Drawing.textSize, width: Drawing.width - 56)
            text([label], at: Point(x: 54, y: y))
        }
    }

    fileprivate mutating func web(_ layout: RadarLayout, levels: [String]) {
        for level in 1...levels.count {
            let ring = (0..<layout.count).map { layout.place(axis: $0, share: Double(level) / Double(levels.count)) }
            path(
                ring, isClosed: true,
                .grid)
        }
        for axis in 0..<layout.count {
            line(
                from: layout.centre, to: layout.place(axis: axis, share: 1),
                .grid)
        }
        // Level names stand between the first two axes, where no value is marked.
        let angle = layout.angle(of: 0) + layout.step / 2
        let spacing = layout.radius * cos(layout.step / 2) / Double(levels.count)
        let every = max(1, Int((18 / spacing).rounded(.up)))
        for level in 1...levels.count where (levels.count - level) % every == 0 {
            let reach = spacing * Double(level) - 1
            let place = Point(x: layout.centre.x + reach * sin(angle), y: layout.centre.y - reach * cos(angle))
            text(
                [TextWidth.clipped(levels[level - 1], size: Drawing.textSize, width: 40)], at: place, anchor: "middle",
                .note)
        }
    }

    fileprivate mutating func series(_ places: [Point?], isEarlier: Bool) {
        if !isEarlier, !places.contains(nil) {
            path(places.compactMap { $0 }, isClosed: true, .tint)
        }
        // Neighbours are joined, the last to the first as well; a gap joins nothing.
        for index in places.indices {
            if let from = places[index], let to = places[(index + 1) % places.count] {
                stroke([from, to], isEarlier: isEarlier)
            }
        }
        for place in places.compactMap({ $0 }) { mark(place, isEarlier: isEarlier) }
    }

    private mutating func stroke(_ points: [Point], isEarlier: Bool) {
        if isEarlier {
            path(points, .earlierLine)
        } else {
            path(
                points, .valueLine)
        }
    }

    private mutating func mark(_ place: Point, isEarlier: Bool) {
        if isEarlier {
            rectangle(
                Rectangle(x: place.x - 4, y: place.y - 4, width: 8, height: 8),
                .earlierMark)
        } else {
            circle(place, radius: 4.5, .value)
        }
    }
}
