import Bytes
import VitrineModel

/// A collection's way of reading its entries: its keys, and what is made of them.
protocol EntryKind: Entry, Storable {
    static var keys: KeyList { get }

    /// Reads every value, so that every fault is found; nil when one that is needed is missing.
    static func read(_ entry: EntryInProgress) -> Self?
}

extension Collection {
    var kind: any EntryKind.Type {
        switch self {
        case .poles: Pole.self
        case .enterprises: Enterprise.self
        case .agenda: Event.self
        case .newsletters: Newsletter.self
        case .publications: Publication.self
        case .trainings: Training.self
        case .news: News.self
        case .pages: Page.self
        case .blocks: Block.self
        case .funders: Funder.self
        }
    }
}
