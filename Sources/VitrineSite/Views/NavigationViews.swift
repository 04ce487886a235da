import Liquid
import VitrineContent

/// A link of a menu, with what it is to the page that shows it.
struct NavigationLink: Sendable {
    let title: Value
    let url: Value
    let isCurrent: Bool
    let isInside: Bool
    let children: [NavigationLink]
}

extension NavigationLink {
    static let view: View<NavigationLink> = View(
        "nav_item", "A link of the menu or of the footer.",
        fields: [
            Field("title", .string, "The words of the link.") { $0.title },
            Field("url", .url, "Where it leads.") { $0.url },
            Field("is_current", .bool, "It leads to this very page (`aria-current=\"page\"`).") { .bool($0.isCurrent) },
            Field("is_inside", .bool, "This page lies in the section that it leads to, or is it.") {
                .bool($0.isInside)
            },
            Field("children", .array(.object("nav_item")), "The links below it; at most one level.") {
                NavigationLink.view.list($0.children)
            },
        ])
}

/// A plain link.
struct PlainLink: Sendable {
    let title: Value
    let url: Value

    static let view: View<PlainLink> = View(
        "link", "A title and an address.",
        fields: [
            Field("title", .string, "The words of the link.") { $0.title },
            Field("url", .url, "Where it leads.") { $0.url },
        ])
}

/// A heading that a reader may jump to.
struct TocItem: Sendable {
    let title: Value
    let id: String
    let level: Int

    static let view: View<TocItem> = View(
        "toc_item", "A heading of a text.",
        fields: [
            Field("title", .string, "The heading's words.") { $0.title },
            Field("url", .url, "`#id` on the same page.") { .url(fragment: $0.id) },
            Field("level", .number, "2 for the first level below the page's title.") { .int($0.level) },
        ])
}

/// Where one part of a long list stands among the others.
struct Pagination: Sendable {
    let number: Int
    let urls: [Value]

    static let view: View<Pagination> = View(
        "pagination", "The parts of a list too long for one page.",
        fields: [
            Field("number", .number, "Of this part, from 1.") { .int($0.number) },
            Field("count", .number, "Of parts.") { .int($0.urls.count) },
            Field("previous", .url, "The part before, or null.") { $0.url(at: $0.number - 1) },
            Field("next", .url, "The part after, or null.") { $0.url(at: $0.number + 1) },
            Field("pages", .array(.object("pagination_page")), "All parts.") { pagination in
                PageLink.view.list(
                    pagination.urls.indices.map {
                        PageLink(number: $0 + 1, url: pagination.urls[$0], isCurrent: $0 + 1 == pagination.number)
                    })
            },
        ])

    private func url(at number: Int) -> Value {
        urls.indices.contains(number - 1) ? urls[number - 1] : .null
    }

    struct PageLink: Sendable {
        let number: Int
        let url: Value
        let isCurrent: Bool

        static let view: View<PageLink> = View(
            "pagination_page", "One part of a long list.",
            fields: [
                Field("number", .number, "From 1.") { .int($0.number) },
                Field("url", .url, "Its address.") { $0.url },
                Field("is_current", .bool, "Whether it is this page.") { .bool($0.isCurrent) },
            ])
    }
}
