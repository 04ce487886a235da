/// Finds the positions of a few names that are known beforehand, as keys and columns are.
///
/// A dictionary would defend itself against names that are chosen to collide; here those that could are the program's
/// own, and a simpler hash does.
struct NameTable: Sendable {
    private let names: [String]
    private let positions: [Int]
    /// Of ``names``, -1 where there is none; a power of two of them, so that at least half are free.
    private var slots: [Int16]

    /// Of equal names the first counts.
    init(_ entries: [(name: String, position: Int)]) {
        names = entries.map(\.name)
        positions = entries.map(\.position)
        var size = 4
        while size < 2 * entries.count { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for (index, entry) in entries.enumerated() {
            var slot = Self.hash(entry.name) & (size - 1)
            while slots[slot] >= 0, names[Int(slots[slot])] != entry.name { slot = (slot + 1) & (size - 1) }
            if slots[slot] < 0 { slots[slot] = Int16(clamping: index) }
        }
    }

    subscript(name: String) -> Int? {
        var slot = Self.hash(name) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if names[index] == name { return positions[index] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Of the length and three of the bytes, which tell most names apart.
    private static func hash(_ name: String) -> Int {
        var name = name
        return name.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last else { return 0 }
            let parts = UInt32(first) | UInt32(bytes[bytes.count / 2]) << 8 | UInt32(last) << 16
            let hash = (parts ^ UInt32(truncatingIfNeeded: bytes.count) << 24) &* 0x9E37_79B1
            return Int(hash >> 16)
        }
    }
}
