package import Bytes
package import Foundation

/// One measure at several moments or places: where it started, where it stands, what was aimed at.
///
/// Bars lie, start at zero, and carry their label and value beside them, so that no axis is needed. Starting points
/// are hatched, targets outlined: the drawing survives a black-and-white printer.
package struct BarChart: Sendable {
    package enum Role: Sendable {
        case baseline
        case value
        case target
    }

    package struct Bar: Sendable {
        package var role: Role
        package var label: String
        package var value: Decimal
        /// The value as the page's language writes it.
        package var text: String

        package init(_ role: Role, label: String, value: Decimal, text: String) {
            self.role = role
            self.label = label
            self.value = value
            self.text = text
        }
    }

    package var name: DrawingName
    package var bars: [Bar]

    package init(name: DrawingName, bars: [Bar]) {
        self.name = name
        self.bars = bars
    }

    /// `nil` when there is nothing to draw.
    package func svg() -> ByteBuffer? {
        let bars = bars.filter { !$0.value.isNaN }
        guard !bars.isEmpty else { return nil }
        let scale = Scale(bars)
        var drawing = Drawing()
        let hatch = name.id + "-hatch"
        if bars.contains(where: { $0.role == .baseline }) { drawing.appendHatch(id: hatch) }
        var marks = Drawing()
        var y = 2.0
        for bar in bars {
            let lines = TextWidth.wrapped(bar.label, size: Drawing.textSize, width: Drawing.width - 4, limit: 3)
            drawing.text(lines, at: Point(x: 2, y: y + Drawing.lineHeight / 2))
            y += Double(lines.count) * Drawing.lineHeight + 3
            marks.append(bar, y: y, scale: scale, hatch: hatch)
            y += Self.thickness + 14
        }
        let height = y - 10
        drawing.buffer.append(contentsOf: marks.buffer)
        return Drawing.wrap(drawing, named: name, class: "chart-bars", height: height)
    }

    static let thickness = 24.0

    /// From values to places, with room for the figures beyond either end.
    struct Scale {
        let zero: Double
        private let unit: Double

        init(_ bars: [Bar]) {
            let positions = bars.map(\.value.position)
            let least = min(0, positions.min() ?? 0)
            let most = max(0, positions.max() ?? 0)
            func room(_ isWanted: (Double) -> Bool) -> Double {
                zip(bars, positions).filter { isWanted($0.1) }
                    .map { TextWidth.of($0.0.text, size: Drawing.figureSize) + 10 }.max() ?? 2
            }
            let left = min(room { $0 < 0 }, Drawing.width * 0.45)
            let right = min(room { $0 >= 0 }, Drawing.width * 0.45)
            let span = most - least
            unit = span > 0 ? (Drawing.width - left - right) / span : 0
            zero = left - least * unit
        }

        func x(_ position: Double) -> Double { zero + position * unit }
    }
}

extension Drawing {
    fileprivate mutating func append(_ bar: BarChart.Bar, y: Double, scale: BarChart.Scale, hatch: String) {
        let position = bar.value.position
        let end = scale.x(position)
        // What is not zero is seen, however small.
        let length = position == 0 ? 0 : max(1.5, abs(end - scale.zero))
        let frame = Rectangle(
            x: position < 0 ? scale.zero - length : scale.zero, y: y, width: length, height: BarChart.thickness)
        if length > 0 {
            switch bar.role {
            case .value: rectangle(frame, .value)
            case .baseline:
                rectangle(frame, .baseline, pattern: hatch)
            case .target:
                let inset = Rectangle(
                    x: frame.x, y: frame.y + 1, width: frame.width, height: frame.height - 2)
                rectangle(
                    inset,
                    .target)
            }
        }
        line(
            from: Point(x: scale.zero, y: y - 3), to: Point(x: scale.zero, y: y + BarChart.thickness + 3),
            .axis)
        let text = TextWidth.clipped(bar.text, size: Drawing.figureSize, width: Drawing.width * 0.45)
        self.text(
            [text],
            at: Point(x: position < 0 ? frame.x - 7 : frame.x + length + 7, y: y + BarChart.thickness / 2),
            anchor: position < 0 ? "end" : "start", .figure)
    }

    /// Slanted lines that stand for a colour.
    fileprivate mutating func appendHatch(id: String) {
        buffer.append("<defs><pattern")
        buffer.append(attribute: "id", id)
        buffer.append(
            " width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                + "<line class=\"chart-baseline\" x1=\"1.5\" y1=\"0\" x2=\"1.5\" y2=\"6\" stroke=\"#7d8590\""
                + " stroke-width=\"2\"/></pattern></defs>")
    }
}
