import Liquid
import VitrineContent

/// The project: what it is, its phases, its figures.
struct ProjectPage: SitePage {
    static let template = "pages/project.html.liquid"
    static let view = rootView(
        "project_page", "The project.",
        [
            Field("project", .object("project"), "The project, or null where nothing is known of it.") {
                ProjectView.view.one($0.edition.project, $0.edition)
            },
            Field("partners_url", .url, "Partners and budget, or null.") { $0.edition.url(section: .partners) },
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        let project = desk.edition.project
        return [
            desk.sheet(.section(.project), words: project?.words, updated: project?.updated) { desk in
                let project = desk.edition.project
                var page = desk.describe(.project, hasDemo: desk.edition.projectMentionsDemo)
                if let project, !project.words.isEmpty {
                    page.title = desk.edition.title(of: project.words)
                    page.summary = desk.edition.summary(of: project.words)
                    page.fallback = desk.edition.fallback(project.words)
                    page.languages = desk.languages(of: project.words)
                    page.text = project.words
                }
                page.updated = project?.updated
                return ProjectPage(page: desk.page(page))
            }
        ]
    }
}
