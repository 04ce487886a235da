/// Where the names of one list stand in their file; a table only where there are many, since most lists have a few.
struct PlacesByName {
    private var few: [(name: String, place: Range<Int>)] = []
    private var many: [String: Range<Int>] = [:]

    private static let fewest = 24

    subscript(name: String) -> Range<Int>? {
        many.isEmpty ? few.first { $0.name == name }?.place : many[name]
    }

    /// - Returns: where it stood before.
    mutating func update(_ name: String, at place: Range<Int>) -> Range<Int>? {
        guard many.isEmpty else { return many.updateValue(place, forKey: name) }
        if let index = few.firstIndex(where: { $0.name == name }) {
            defer { few[index].place = place }
            return few[index].place
        }
        if few.isEmpty { few.reserveCapacity(8) }
        few.append((name, place))
        if few.count > Self.fewest { many = Dictionary(uniqueKeysWithValues: few.map { ($0.name, $0.place) }) }
        return nil
    }
}
