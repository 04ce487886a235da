import Liquid
import VitrineContent

/// A part of the list of enterprises.
struct EnterprisesPage: SitePage {
    static let template = "pages/enterprises.html.liquid"
    static let view = rootView(
        "enterprises_page", "All enterprises, in parts when they are many.",
        [
            Field("enterprises", .array(.object("enterprise")), "Those of this part, by name.") {
                EnterpriseView.view.list($0.enterprises, $0.edition)
            },
            Field("count", .number, "All enterprises; fictional ones are not counted.") {
                .int($0.edition.index.count.real)
            },
            Field("demo_count", .number, "Fictional enterprises.") { .int($0.edition.index.count.demo) },
            Field(
                "poles", .array(.object("pole")),
                "In order, each with its count and its page; none in a site without poles."
            ) {
                PoleView.view.list($0.edition.index.poles, $0.edition)
            },
            Field("map_url", .url, "The map, or null.") { $0.edition.url(section: .map) },
            Field("data", .url, "The same as CSV.") { $0.edition.url(data: .enterprises) },
        ])

    let page: PageContext
    let enterprises: ArraySlice<EnterpriseItem>

    static func sheets(_ desk: Desk) -> [Sheet?] {
        let context = desk.edition.context
        return (1...max(1, context.parts)).map { number in
            desk.sheet(number == 1 ? .section(.enterprises) : .part(number)) { desk in
                let context = desk.edition.context
                var page = desk.describe(.enterprises, hasDemo: desk.index.count.demo > 0)
                if context.parts > 1 {
                    page.pagination = Pagination(
                        number: number,
                        urls: (1...context.parts).map {
                            desk.edition.url($0 == 1 ? .section(.enterprises) : .part($0))
                        })
                }
                if number > 1 {
                    page.target = .part(number)
                    page.breadcrumbs.append(PlainLink(title: page.title, url: desk.edition.url(section: .enterprises)))
                    page.title = .string(
                        desk.edition.phrase(.pageOfList, ["title": page.title.plain, "number": String(number)]))
                }
                let first = (number - 1) * context.partSize
                return EnterprisesPage(
                    page: desk.page(page),
                    enterprises: desk.index.enterprises.dropFirst(first).prefix(context.partSize))
            }
        }
    }
}
