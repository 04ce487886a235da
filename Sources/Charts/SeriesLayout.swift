import Foundation

/// Where everything of a ``SeriesChart`` goes.
struct SeriesLayout {
    struct Label {
        var text: String
        var place: Point
        var anchor: StaticString
        var look: Look
    }

    let height: Double
    /// Points that a line joins: a missing value starts a new run.
    private(set) var runs: [[Point]] = []
    private(set) var labels: [Label] = []

    private let least: Double
    private let most: Double
    private let top = 34.0
    private let plotHeight: Double
    private var taken: [Rectangle] = []

    init(_ periods: [SeriesChart.Period], _ target: SeriesChart.Target?, plotHeight: Double) {
        self.plotHeight = plotHeight
        let values = periods.map { period in period.value.flatMap { $0.isNaN ? nil : $0.position } }
        let known = values.compactMap { $0 } + (target.map { [$0.value.position] } ?? [])
        let lowest = min(0, known.min() ?? 0)
        let highest = max(0, known.max() ?? 0)
        least = lowest
        most = highest > lowest ? highest : lowest + 1
        // Figures below the line need room under negative values.
        height = top + plotHeight + (lowest < 0 ? 52 : 32)

        let texts = periods.flatMap { [$0.label, $0.text] }
        let half = min(90, (texts.map { TextWidth.of($0, size: Drawing.textSize) }.max() ?? 0) / 2 + 2)
        let (left, right) = (max(14, half), Drawing.width - max(14, half))
        let step = periods.count > 1 ? (right - left) / Double(periods.count - 1) : 0
        let points = values.enumerated().map { index, value in
            value.map { Point(x: periods.count > 1 ? left + step * Double(index) : Drawing.width / 2, y: y($0)) }
        }
        runs = points.split(separator: nil).map { $0.compactMap { $0 } }
        let xs = periods.indices.map { periods.count > 1 ? left + step * Double($0) : Drawing.width / 2 }
        labelPeriods(periods, at: xs, step: step)
        labelFigures(periods, points, target)
        if let target { labelTarget(target) }
    }

    func y(_ value: Double) -> Double {
        top + (most - value) / (most - least) * plotHeight
    }

    /// Every period, or every second, third… where they would touch; counted from the last, which always stands.
    private mutating func labelPeriods(_ periods: [SeriesChart.Period], at xs: [Double], step: Double) {
        let widest = periods.map { TextWidth.of($0.label, size: Drawing.textSize) }.max() ?? 0
        let stride = step > 0 ? max(1, Int(((widest + 8) / step).rounded(.up))) : 1
        for (index, x) in xs.enumerated() where (periods.count - 1 - index) % stride == 0 {
            labels.append(
                Label(
                    text: TextWidth.clipped(periods[index].label, size: Drawing.textSize, width: 180),
                    place: Point(x: x, y: height - 12), anchor: "middle", look: .label))
        }
    }

    /// The last figure, the first, the greatest and the least, then all others that find a free place.
    private mutating func labelFigures(
        _ periods: [SeriesChart.Period], _ points: [Point?], _ target: SeriesChart.Target?
    ) {
        let placed = points.indices.compactMap { index in points[index].map { (index, $0) } }
        let ends = [placed.last, placed.first, placed.min { $0.1.y < $1.1.y }, placed.max { $0.1.y < $1.1.y }]
        var done: Set<Int> = []
        for (index, point) in ends.compactMap({ $0 }) + placed where done.insert(index).inserted {
            let text = periods[index].text
            let width = TextWidth.of(text, size: Drawing.figureSize)
            let x = min(max(point.x, width / 2 + 1), Drawing.width - width / 2 - 1)
            let line = target.map { y($0.value.position) }
            let places = [-17.0, 17.0].map { Point(x: x, y: point.y + $0) }
            // Beside the line of the target rather than on it, where both sides are free.
            let clear = places.filter { place in line.map { abs($0 - place.y) > 11 } ?? true }
            for place in clear + places {
                if claim(place, width: width) {
                    labels.append(
                        Label(
                            text: text, place: place, anchor: "middle",
                            look: .figure))
                    break
                }
            }
        }
    }

    private mutating func labelTarget(_ target: SeriesChart.Target) {
        let text = TextWidth.clipped(target.text, size: Drawing.textSize, width: Drawing.width - 8)
        let width = TextWidth.of(text, size: Drawing.textSize)
        let y = y(target.value.position)
        let middles = [width / 2 + 2, Drawing.width - width / 2 - 2, Drawing.width / 2]
        let places = [-12.0, 13.0].flatMap { offset in middles.map { Point(x: $0, y: y + offset) } }
        let place = places.first { claim($0, width: width) } ?? Point(x: middles[0], y: 10)
        labels.append(
            Label(text: text, place: place, anchor: "middle", look: .slantedNote))
    }

    /// Takes the room of a line of text around `place`, unless something is there.
    private mutating func claim(_ place: Point, width: Double) -> Bool {
        let frame = Rectangle(x: place.x - width / 2, y: place.y - 9, width: width, height: 18)
        guard frame.y >= 0, frame.y + frame.height <= height - 22 else { return false }
        let axis = y(0)
        guard axis <= frame.y || axis >= frame.y + frame.height else { return false }
        guard !taken.contains(where: { $0.intersects(frame) }) else { return false }
        let inner = Rectangle(x: frame.x + 1, y: frame.y + 2, width: frame.width - 2, height: frame.height - 4)
        for run in runs {
            if run.contains(where: { abs($0.x - place.x) < width / 2 + 5 && abs($0.y - place.y) < 12 }) { return false }
            for (a, b) in zip(run, run.dropFirst()) where inner.intersects(from: a, to: b) { return false }
        }
        taken.append(frame)
        return true
    }
}
