import Diagnostics
import Liquid
import VitrineContent

/// A page of text: legal notice, privacy, accessibility …
struct TextPage: SitePage {
    static let template = "pages/page.html.liquid"
    static let view = rootView(
        "text_page", "A page of text.",
        [
            Field("entry", .object("text_entry"), "The text.") { TextView.view(In($0.entry, $0.edition)) }
        ])

    let page: PageContext
    let entry: Page

    static func sheets(_ desk: Desk) -> [Sheet?] {
        desk.edition.site.pages.map { entry in
            desk.sheet(
                .entry(entry.reference), template: template(of: entry), words: entry.head.words, updated: entry.updated
            ) { desk in
                var description = desk.describe("page", entry.reference, entry.head)
                description.updated = entry.updated
                let page = desk.page(description)
                return (page, view(TextPage(page: page, entry: entry)))
            }
        }
    }

    private static func template(of entry: Page) -> String { entry.template.map { path(of: $0) } ?? template }

    static func path(of template: Page.Template) -> String { "pages/\(template.name).html.liquid" }

    /// Pages that ask for a template which is not there, or is another kind's.
    static func faults(_ site: Site, _ theme: Theme) -> [Diagnostic] {
        site.pages.compactMap { page in
            guard let template = page.template, !theme.textTemplates.contains(path(of: template)) else { return nil }
            let path = Theme.folder + path(of: template)
            return Diagnostic(SiteDiagnostics.noSuchPageTemplate, at: template.location, ["path": .text(path)])
        }
    }
}
