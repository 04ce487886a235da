import Liquid
import VitrineModel

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
            Field("poles", .array(.object("pole")), "In order, each with its count and its page.") {
                PoleView.view.list($0.edition.index.poles, $0.edition)
            },
            Field("map_url", .url, "The map.") { $0.edition.url(section: .map) },
            Field("data", .url, "The same as CSV.") { $0.edition.url(data: .enterprises) },
        ])

    let page: PageContext
    let enterprises: ArraySlice<EnterpriseItem>
}
