import Liquid
import VitrineContent

/// The method in its steps, with how many enterprises stand at each.
struct MethodPage: SitePage {
    static let template = "pages/method.html.liquid"
    static let view = rootView(
        "method_page", "The method.",
        [
            Field("steps", .array(.object("step")), "In order.") {
                StepView.view.list($0.edition.index.steps, $0.edition)
            },
            Field("intro", .html, "The block `method`, or null.") { Value($0.edition.block("method")) },
            Field("enterprise_count", .number, "All enterprises; fictional ones are not counted.") {
                .int($0.edition.index.count.real)
            },
            Field("demo_count", .number, "Fictional enterprises.") { .int($0.edition.index.count.demo) },
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        [
            desk.sheet(.section(.method)) { desk in
                MethodPage(page: desk.page(desk.describe(.method, hasDemo: desk.index.count.demo > 0)))
            }
        ]
    }
}
