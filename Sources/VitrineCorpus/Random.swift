/// SplitMix64: the same numbers for the same seed, on every machine and in every release.
struct Random {
    private var state: UInt64

    init(_ kind: UInt64, _ index: Int) {
        state = (kind &* 0x9E37_79B9_7F4A_7C15) ^ (UInt64(truncatingIfNeeded: index) &* 0xD134_2543_DE82_EF95)
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    mutating func one<Element>(of list: [Element]) -> Element { list[number(0...list.count - 1)] }

    /// Different elements, in an order of chance.
    mutating func some<Element>(_ count: Int, of list: [Element]) -> [Element] {
        var rest = list
        return (0..<min(count, list.count)).map { _ in rest.remove(at: number(0...rest.count - 1)) }
    }
}
