import Liquid
import VitrineModel

/// The project: what it is, its phases, its figures.
struct ProjectPage: SitePage {
    static let template = "pages/project.html.liquid"
    static let view = rootView(
        "project_page", "The project.",
        [
            Field("project", .object("project"), "The project.") { ProjectView.view($0.edition) },
            Field("partners_url", .url, "Partners and budget.") { $0.edition.url(section: .partners) },
        ])

    let page: PageContext
}
