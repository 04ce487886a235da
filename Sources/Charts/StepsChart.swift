package import Bytes

/// How far something has come through its steps.
///
/// Done is a tick in a full circle, current a ring with a core, to come an empty dashed ring: shapes say it all.
package struct StepsChart: Sendable {
    package enum State: Sendable {
        case done
        case current
        case upcoming
    }

    package struct Step: Sendable {
        package var state: State
        package var label: String
        /// "terminé", "mars 2018"; stands under the label.
        package var note: String?
        /// Part of the step before it.
        package var isSubstep: Bool

        package init(_ state: State, label: String, note: String? = nil, isSubstep: Bool = false) {
            self.state = state
            self.label = label
            self.note = note
            self.isSubstep = isSubstep
        }
    }

    package var name: DrawingName
    package var steps: [Step]

    package init(name: DrawingName, steps: [Step]) {
        self.name = name
        self.steps = steps
    }

    /// `nil` without steps.
    package func svg() -> ByteBuffer? {
        guard !steps.isEmpty else { return nil }
        var labels = Drawing()
        var marks = Drawing()
        var connectors = Drawing()
        var y = 4.0
        var previous: (y: Double, radius: Double, state: State)?
        for step in steps {
            let radius = step.isSubstep ? 8.0 : 14.0
            let left = step.isSubstep ? 40.0 : 40.0
            let look: Look =
                step.state == .current ? .strongLabel : .label
            // Bold text is a little wider than the estimate.
            let width = (Drawing.width - left - 4) * (step.state == .current ? 0.94 : 1)
            let lines = TextWidth.wrapped(step.label, size: Drawing.textSize, width: width, limit: 3)
            let notes = step.note.map {
                TextWidth.wrapped($0, size: Drawing.textSize, width: Drawing.width - left - 4, limit: 2)
            }
            let centre = Point(x: 18, y: y + 14)
            labels.text(lines, at: Point(x: left, y: centre.y), look)
            var bottom = y + 14 + Double(lines.count) * Drawing.lineHeight
            if let notes {
                labels.text(notes, at: Point(x: left, y: bottom), .note)
                bottom += Double(notes.count) * Drawing.lineHeight
            }
            if let previous {
                connectors.connect(
                    from: previous.y + previous.radius, to: centre.y - radius, isDone: step.state != .upcoming)
            }
            marks.mark(step.state, at: centre, radius: radius)
            previous = (centre.y, radius, step.state)
            y = max(bottom + (step.isSubstep ? 2 : 6), centre.y + radius + 10)
        }
        connectors.buffer.append(contentsOf: marks.buffer)
        connectors.buffer.append(contentsOf: labels.buffer)
        return Drawing.wrap(connectors, named: name, class: "chart-steps", height: y - 4)
    }
}

extension Drawing {
    fileprivate mutating func connect(from top: Double, to bottom: Double, isDone: Bool) {
        guard bottom > top else { return }
        if isDone {
            line(
                from: Point(x: 18, y: top), to: Point(x: 18, y: bottom),
                .ring)
        } else {
            line(
                from: Point(x: 18, y: top + 3), to: Point(x: 18, y: bottom - 2),
                .upcoming)
        }
    }

    fileprivate mutating func mark(_ state: StepsChart.State, at centre: Point, radius: Double) {
        switch state {
        case .done:
            circle(centre, radius: radius, .value)
            let size = radius / 14
            path(
                [
                    Point(x: centre.x - 6 * size, y: centre.y + 0.5 * size),
                    Point(x: centre.x - 1.5 * size, y: centre.y + 5 * size),
                    Point(x: centre.x + 6.5 * size, y: centre.y - 4.5 * size),
                ],
                .tick
            )
        case .current:
            circle(
                centre, radius: radius - 1.5, .ring)
            circle(centre, radius: radius / 2.6, .value)
        case .upcoming:
            circle(
                centre, radius: radius - 1,
                .upcoming)
        }
    }
}
