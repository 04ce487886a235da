package import Bytes
package import Foundation

/// One measure over periods: a line with a mark and, where there is room, a figure at each.
///
/// A period without a value is a gap, never a zero and never bridged.
package struct SeriesChart: Sendable {
    package struct Period: Sendable {
        package var label: String
        package var value: Decimal?
        /// The value as the page's language writes it.
        package var text: String

        package init(label: String, value: Decimal?, text: String) {
            self.label = label
            self.value = value
            self.text = text
        }
    }

    package struct Target: Sendable {
        package var value: Decimal
        /// "Cible : 400 h"
        package var text: String

        package init(value: Decimal, text: String) {
            self.value = value
            self.text = text
        }
    }

    package var name: DrawingName
    package var periods: [Period]
    package var target: Target?
    /// From zero to the greatest value, in units of which a drawing is 400 wide.
    package var plotHeight: Double

    package init(name: DrawingName, periods: [Period], target: Target? = nil, plotHeight: Double = 170) {
        self.name = name
        self.periods = periods
        self.target = target
        self.plotHeight = plotHeight
    }

    /// `nil` when no period has a value.
    package func svg() -> ByteBuffer? {
        guard periods.contains(where: { $0.value.map { !$0.isNaN } ?? false }) else { return nil }
        let layout = SeriesLayout(periods, target, plotHeight: plotHeight)
        var drawing = Drawing()
        drawing.line(
            from: Point(x: 0, y: layout.y(0)), to: Point(x: Drawing.width, y: layout.y(0)),
            .axis)
        if let target {
            let y = layout.y(target.value.position)
            drawing.line(
                from: Point(x: 0, y: y), to: Point(x: Drawing.width, y: y),
                .target)
        }
        for run in layout.runs where run.count > 1 {
            drawing.path(
                run, .valueLine)
        }
        for point in layout.runs.joined() {
            drawing.circle(point, radius: 4.5, .value)
        }
        for label in layout.labels {
            drawing.text([label.text], at: label.place, anchor: label.anchor, label.look)
        }
        return Drawing.wrap(drawing, named: name, class: "chart-series", height: layout.height)
    }
}
