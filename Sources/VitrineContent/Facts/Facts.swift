package import Bytes

/// All facts of one kind of thing, in the order in which people read them. Reading, records, documentation and
/// neutral values derive from it.
package struct Facts<Owner: Sendable>: Sendable {
    package let all: [Fact<Owner>]
    /// Their keys, with the title under which the documentation and messages name the group.
    package let list: KeyList
    /// For each fact the position of its first key.
    private let positions: [Int]
    private let check: (@Sendable (MappingReader, inout Owner) -> Bool)?
    private let checkRow: (@Sendable (RowReader, inout Owner) -> Bool)?

    /// - Parameters:
    ///   - common: keys before those of the facts, which somebody else reads.
    ///   - check: what depends on several facts; says whether the whole can be used.
    package init(
        _ title: String, common: [Key] = [], _ all: [Fact<Owner>],
        check: (@Sendable (MappingReader, inout Owner) -> Bool)? = nil,
        checkRow: (@Sendable (RowReader, inout Owner) -> Bool)? = nil
    ) {
        self.all = all
        self.check = check
        self.checkRow = checkRow
        var keys = common
        var positions: [Int] = []
        for fact in all {
            positions.append(keys.count)
            keys += fact.keys
        }
        self.positions = positions
        list = KeyList(title, keys)
    }

    /// Reads every fact, so that every fault is found.
    ///
    /// - Parameter start: the position of the first key among those of the reader, where it has others before.
    /// - Returns: whether all that is needed is there.
    func read(_ reader: MappingReader, at start: Int = 0, into owner: inout Owner) -> Bool {
        var isWhole = true
        for index in all.indices where !all[index].read(reader, start + positions[index], &owner) { isWhole = false }
        if let check, !check(reader, &owner) { return false }
        return isWhole
    }

    func read(_ row: RowReader, into owner: inout Owner) -> Bool {
        row.reportMissing()
        var isWhole = true
        for index in all.indices where !all[index].readRow(row, positions[index], &owner) { isWhole = false }
        if let checkRow, !checkRow(row, &owner) { return false }
        return isWhole
    }

    package func store(_ owner: Owner, in record: inout RecordWriter) {
        for fact in all { fact.store(owner, &record) }
    }

    package func load(_ owner: inout Owner, from record: inout RecordReader) throws(DamagedRecord) {
        for fact in all { try fact.load(&owner, &record) }
    }

    package func value(of owner: Owner) -> FactValue { .group(values(of: owner)) }

    /// Of each key, in order.
    package func values(of owner: Owner) -> [(name: String, value: FactValue)] {
        all.compactMap { fact in fact.keys.first.map { ($0.name, fact.value(owner)) } }
    }
}

/// Something made of facts: a group of values under a key, a row of a table, an entry.
package protocol FactGroup: Storable, Sendable {
    /// Before anything is read; what is required is not there yet.
    init()
    static var facts: Facts<Self> { get }
}

extension FactGroup {
    package func store(in record: inout RecordWriter) { Self.facts.store(self, in: &record) }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        self.init()
        try Self.facts.load(&self, from: &record)
    }
}

extension Facts where Owner: FactGroup {
    func read(_ reader: MappingReader) -> Owner? {
        var owner = Owner()
        return read(reader, into: &owner) ? owner : nil
    }
}
