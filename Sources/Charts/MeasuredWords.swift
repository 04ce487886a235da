/// A text as its words with their widths, measured once and wrapped as often as a layout tries.
struct MeasuredWords {
    private let words: [Substring]
    private let widths: [Double]
    private let space: Double
    private let size: Double

    init(_ text: String, size: Double) {
        words = text.utf8.split(separator: 0x20).map { Substring($0) }
        widths = words.map { TextWidth.of($0, size: size) }
        space = TextWidth.of(" ", size: size)
        self.size = size
    }

    /// Whether the words stand in `limit` lines with nothing cut.
    func fits(width: Double, limit: Int) -> Bool {
        let ranges = ranges(width: width)
        return ranges.count <= limit && ranges.allSatisfy { self.width(of: $0) <= width }
    }

    /// At most `limit` lines; what is left over is cut.
    func lines(width: Double, limit: Int) -> [String] {
        var ranges = ranges(width: width)
        if ranges.count > limit, limit > 0 {
            ranges[limit - 1] = ranges[limit - 1].lowerBound..<words.count
            ranges.removeSubrange(limit...)
        }
        return ranges.map { range in
            let line = words[range].joined(separator: " ")
            return self.width(of: range) <= width ? line : TextWidth.clipped(line, size: size, width: width)
        }
    }

    /// Which words stand on which line, as many as fit on each, and always one.
    private func ranges(width: Double) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        while start < words.count {
            var end = start + 1
            var sum = widths[start]
            while end < words.count, sum + space + widths[end] <= width {
                sum += space + widths[end]
                end += 1
            }
            ranges.append(start..<end)
            start = end
        }
        return ranges
    }

    private func width(of range: Range<Int>) -> Double {
        widths[range].reduce(0, +) + Double(max(0, range.count - 1)) * space
    }
}
