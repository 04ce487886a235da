extension String {
    /// Three texts as one, in memory of just that size: `+` makes room twice.
    package init(joining first: String, _ second: String, _ third: String) {
        let count = first.utf8.count + second.utf8.count + third.utf8.count
        self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { room in
            guard let start = room.baseAddress else { return "" }
            _ = Self.copy(third, to: Self.copy(second, to: Self.copy(first, to: start)))
            return String(decoding: UnsafeBufferPointer(room), as: UTF8.self)
        }
    }

    /// - Returns: where the copy ends.
    private static func copy(_ text: String, to start: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
        let copied = text.utf8.withContiguousStorageIfAvailable { text in
            text.baseAddress.map { start.initialize(from: $0, count: text.count) }
            return start + text.count
        }
        if let copied { return copied }
        var end = start
        for byte in text.utf8 {
            end.initialize(to: byte)
            end += 1
        }
        return end
    }
}
