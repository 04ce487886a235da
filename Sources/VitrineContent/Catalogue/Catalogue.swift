/// The kinds of entries that there are: those of the program, then those that the site declares.
package final class Catalogue: Sendable {
    /// In the order in which they are loaded.
    package let types: [EntryType]
    package let declared: [DeclaredType]

    package init(declaring declared: [DeclaredType] = []) {
        self.declared = declared
        types = Self.builtInTypes + declared.map { EntryType($0) }
    }

    package static let builtIn = Catalogue()

    private static let builtInTypes = [
        EntryType(Pole.self, file: "pole.yml"),
        EntryType(Enterprise.self, file: "enterprise.yml", otherFiles: [ResultsTable.name, Testimony.file]),
        EntryType(Event.self, file: "event.yml"),
        EntryType(Newsletter.self, file: "newsletter.yml"),
        EntryType(Publication.self, file: "publication.yml"),
        EntryType(Training.self, file: "training.yml"),
        EntryType(News.self, file: "news.yml"),
        EntryType(Page.self, file: "page.yml"),
        EntryType(Block.self, file: "block.yml"),
        EntryType(Funder.self, file: "funder.yml"),
    ]

    package subscript(collection: Collection) -> EntryType? { types.first { $0.collection == collection } }

    package func collection(_ name: String) -> Collection? { types.first { $0.collection.name == name }?.collection }

    package func declared(_ collection: Collection) -> DeclaredType? { declared.first { $0.collection == collection } }

    package var names: [String] { types.map(\.collection.name) }

    /// Those that texts may point to.
    package var linkable: [String] { names.filter { $0 != Collection.funders.name } }
}
