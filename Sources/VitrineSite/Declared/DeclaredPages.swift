import Liquid
import Locales
import VitrineContent

/// An entry of a declared collection.
struct DeclaredEntryPage: Sendable {
    let page: PageContext
    let entry: DeclaredEntry

    /// For the general template.
    static let general = view("collection_entry_page", DeclaredEntryView.view)

    /// - Parameter entry: the view that its template sees the entry by.
    static func view(_ name: String, _ entry: View<In<DeclaredEntry>>) -> View<Self> {
        View(
            name, "An entry of a collection that the site declares.",
            fields: SitePageFields.of { $0.page } + [
                Field("entry", .object(entry.type.name), "The entry.") { entry(In($0.entry, $0.page.edition)) },
                Field("collection", .object("link"), "The list that it belongs to.") {
                    $0.page.edition.listLink(of: $0.entry.collection)
                },
            ])
    }
}

/// The list of a declared collection.
struct DeclaredListPage: Sendable {
    let page: PageContext
    let collection: DeclaredCollection

    /// For the general template.
    static let general = view("collection_page", DeclaredEntryView.view)

    static func view(_ name: String, _ entry: View<In<DeclaredEntry>>) -> View<Self> {
        View(
            name, "The list of a collection that the site declares.",
            fields: SitePageFields.of { $0.page } + [
                Field("entries", .array(.object(entry.type.name)), "In the order that the declaration asks for.") {
                    entry.list($0.collection.entries, $0.page.edition)
                },
                Field("data", .url, "The same as CSV.") {
                    $0.page.edition.url(path: DataOutput.declared($0.collection.type.name))
                },
                Field("is_in_feed", .bool, "Whether its entries are in the feeds.") {
                    .bool($0.collection.type.isInFeed)
                },
            ])
    }
}

enum DeclaredPages {
    static func sheets(_ desk: Desk) -> [Sheet?] {
        desk.edition.site.declared.flatMap { collection -> [Sheet?] in
            guard let views = desk.edition.context.theme.declared[collection.type.name] else { return [] }
            let target = PageTarget.collection(collection.type.name)
            let list = desk.sheet(target, template: views.listTemplate) { desk in
                let page = desk.page(desk.describe(collection))
                return (page, views.listPage(DeclaredListPage(page: page, collection: collection)))
            }
            let entries = collection.entries.map { entry in
                desk.sheet(
                    .entry(entry.reference), template: views.entryTemplate, words: entry.head.words,
                    updated: In(entry, desk.edition).when
                ) { desk in
                    var description = desk.describe("collection-entry", entry.reference, entry.head)
                    description.updated = In(entry, desk.edition).when
                    let page = desk.page(description)
                    return (page, views.entryPage(DeclaredEntryPage(page: page, entry: entry)))
                }
            }
            return [list] + entries
        }
    }
}

extension Desk {
    /// What the list of a declared collection says of itself.
    fileprivate func describe(_ collection: DeclaredCollection) -> PageDescription {
        var page = PageDescription(
            kind: "collection", target: .collection(collection.type.name), title: edition.text(collection.type.title))
        page.summary = edition.text(collection.type.summary)
        page.breadcrumbs = [home]
        page.hasDemo = collection.entries.contains { $0.head.isDemo }
        return page
    }
}

extension Edition {
    func listLink(of collection: VitrineContent.Collection) -> Value {
        PlainLink.view(
            site.catalogue.declared(collection).map {
                PlainLink(title: text($0.title), url: url(.collection($0.name)))
            })
    }
}
