import VitrineModel

extension Block: EntryKind {
    static let keys = DiffusionKeys.block

    static func read(_ entry: EntryInProgress) -> Block? {
        Block(head: entry.head)
    }
}
