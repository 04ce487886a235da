/// An object, or what stands at a position in one. Whoever keeps one keeps the object: another at its place would be
/// taken for it.
struct SharedThing: Hashable, Sendable {
    private let object: ObjectIdentifier
    private let position: Int

    init(_ object: AnyObject, at position: Int = 0) {
        self.object = ObjectIdentifier(object)
        self.position = position
    }
}

/// Cells of a part as they were written, by what they depend on.
struct SharedCells {
    private var written: [SharedThing: [UInt8]] = [:]
    /// Rows that share something mostly follow each other.
    private var last: (thing: SharedThing, cells: [UInt8])?

    mutating func find(_ thing: SharedThing) -> [UInt8]? {
        if let last, last.thing == thing { return last.cells }
        guard let cells = written[thing] else { return nil }
        last = (thing, cells)
        return cells
    }

    mutating func keep(_ cells: [UInt8], for thing: SharedThing) {
        if written.count >= Self.most { written.removeAll() }
        written[thing] = cells
        last = (thing, cells)
    }

    private static let most = 10_000
}
