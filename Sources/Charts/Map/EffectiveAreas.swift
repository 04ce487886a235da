/// How much each point of a line adds to its shape (Visvalingam and Whyatt, 1993): the area of the triangle with its
/// neighbours when its turn to be left out comes, the smallest first, and never less than that of one before it.
enum EffectiveAreas {
    /// In square units of the drawing; infinite for both ends, which stay.
    static func of(_ line: [Point]) -> [Double] {
        var areas = Array(repeating: Double.infinity, count: line.count)
        guard line.count > 2 else { return areas }
        var before = line.indices.map { $0 - 1 }
        var after = line.indices.map { $0 + 1 }
        var heap = Heap()
        for index in 1..<(line.count - 1) {
            areas[index] = triangle(line[index - 1], line[index], line[index + 1])
            heap.insert(Candidate(area: areas[index], index: index))
        }
        var isLeftOut = Array(repeating: false, count: line.count)
        var least = 0.0
        while let next = heap.removeFirst() {
            // What has changed since stands in the heap once more.
            guard !isLeftOut[next.index], next.area == areas[next.index] else { continue }
            isLeftOut[next.index] = true
            least = max(least, next.area)
            areas[next.index] = least
            let (a, b) = (before[next.index], after[next.index])
            after[a] = b
            before[b] = a
            for index in [a, b] where index > 0 && index < line.count - 1 {
                areas[index] = triangle(line[before[index]], line[index], line[after[index]])
                heap.insert(Candidate(area: areas[index], index: index))
            }
        }
        return areas
    }

    static func triangle(_ a: Point, _ b: Point, _ c: Point) -> Double {
        abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2
    }

    private struct Candidate {
        var area: Double
        var index: Int

        /// Of equal areas the first of the line goes first: no result depends on chance.
        func goesBefore(_ other: Candidate) -> Bool { (area, index) < (other.area, other.index) }
    }

    /// The least on top.
    private struct Heap {
        private var items: [Candidate] = []

        mutating func insert(_ item: Candidate) {
            items.append(item)
            var child = items.count - 1
            while child > 0, items[child].goesBefore(items[(child - 1) / 2]) {
                items.swapAt(child, (child - 1) / 2)
                child = (child - 1) / 2
            }
        }

        mutating func removeFirst() -> Candidate? {
            guard let last = items.popLast() else { return nil }
            guard let first = items.first else { return last }
            items[0] = last
            var parent = 0
            while true {
                var least = parent
                for child in [2 * parent + 1, 2 * parent + 2]
                where child < items.count && items[child].goesBefore(items[least]) {
                    least = child
                }
                if least == parent { return first }
                items.swapAt(parent, least)
                parent = least
            }
        }
    }
}
