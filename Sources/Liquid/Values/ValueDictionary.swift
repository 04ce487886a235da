/// Undeclared data: keys in the order in which they were written, the last of two equal keys winning.
public final class ValueDictionary: Sendable {
    public let keys: [String]
    public let values: [Value]
    /// Open addressing: positions in `keys`, -1 where free; a power of two at least twice as long.
    private let table: [Int32]
    private let hashes: [UInt64]

    public init(_ entries: some Sequence<(String, Value)>) {
        var keys: [String] = []
        var values: [Value] = []
        var position: [String: Int] = [:]
        for (key, value) in entries {
            if let known = position[key] {
                values[known] = value
            } else {
                position[key] = keys.count
                keys.append(key)
                values.append(value)
            }
        }
        let hashes = keys.map(NameHash.of)
        var capacity = 4
        while capacity < keys.count * 2 { capacity *= 2 }
        var table = [Int32](repeating: -1, count: capacity)
        for (index, hash) in hashes.enumerated() {
            var place = Int(truncatingIfNeeded: hash) & (capacity - 1)
            while table[place] >= 0 { place = (place + 1) & (capacity - 1) }
            table[place] = Int32(index)
        }
        self.keys = keys
        self.values = values
        self.table = table
        self.hashes = hashes
    }

    public var count: Int { keys.count }
    public var isEmpty: Bool { keys.isEmpty }

    public subscript(key: String) -> Value? {
        value(of: key, hash: NameHash.of(key))
    }

    /// The same, for a name whose hash is already known.
    func value(of key: String, hash: UInt64) -> Value? {
        var place = Int(truncatingIfNeeded: hash) & (table.count - 1)
        while true {
            let index = Int(table[place])
            if index < 0 { return nil }
            if hashes[index] == hash, keys[index] == key { return values[index] }
            place = (place + 1) & (table.count - 1)
        }
    }
}

/// A stable hash of a name's bytes (FNV-1a), computed once for each name of a template.
enum NameHash {
    static func of(_ name: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return hash ^ (hash >> 29)
    }
}
