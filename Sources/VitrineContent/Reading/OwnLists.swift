import Diagnostics
import YAML

/// The lists of an entry whose items other values of the entry name by their ids.
final class OwnLists {
    private let facts: MappingReader
    private var known: [(list: String, ids: OwnIDs)] = []

    init(_ facts: MappingReader) { self.facts = facts }

    /// - Parameter list: the key of the list.
    func check(_ scalar: Scalar, in list: String, _ file: FileContext) -> String? {
        ids(list).check(scalar, in: file)
    }

    private func ids(_ list: String) -> OwnIDs {
        if let ids = known.first(where: { $0.list == list })?.ids { return ids }
        let ids = facts.ownIDs(list)
        known.append((list, ids))
        return ids
    }
}

extension MappingReader {
    /// The ids in one of its lists, whatever else is wrong with the items: an item that has a fault is still
    /// there to be named.
    fileprivate func ownIDs(_ list: String) -> OwnIDs {
        guard let entry = entry(list) else { return OwnIDs(list: list, ids: []) }
        return OwnIDs(list: list, ids: entry.value.sequence?.compactMap { mendedID($0["id"]) })
    }
}
