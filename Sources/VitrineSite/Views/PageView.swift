import Liquid
import VitrineContent

/// What every page says of itself.
enum PageView {
    static let view: View<PageContext> = View(
        "page", "The page: its addresses, its language and its place in the site.",
        fields: [
            Field("kind", .string, "Which page it is: `home`, `enterprise`, `event` …") { .string($0.kind) },
            Field("section", .string, "The section it lies in: `enterprises`, `agenda` …; null for the home page.") {
                Value($0.section?.rawValue)
            },
            Field("title", .string, "The page's title (its `h1`), without the site's name.") { $0.title },
            Field("summary", .string, "For `meta name=\"description\"` and previews; or null.") { $0.summary },
            Field("url", .url, "This page, from the root of the host.") { $0.url },
            Field("canonical", .url, "The address that search engines should keep, absolute.") { $0.canonical },
            Field("language", .string, "The language of the page, for `lang`.", isShared: true) {
                .string($0.edition.tag)
            },
            Field("direction", .string, "`ltr` or `rtl`, for `dir`.", isShared: true) { .string($0.edition.direction) },
            Field(
                "title_language", .string,
                "The title's language where it is not the page's, for `lang` on `title`; else null."
            ) { language(of: $0.title, on: $0) },
            Field(
                "summary_language", .string,
                "The summary's language where it is not the page's, for `lang` on `meta`; else null."
            ) { language(of: $0.summary, on: $0) },
            Field("alternates", .array(.object("alternate")), "This page in every language of the site.") {
                Alternate.view.list($0.alternates)
            },
            Field("x_default", .url, "`hreflang=\"x-default\"`, absolute; null where no translation may be indexed.") {
                $0.xDefault
            },
            Field("breadcrumbs", .array(.object("link")), "From the home page down to the page above this one.") {
                PlainLink.view.list($0.breadcrumbs)
            },
            Field("is_fallback", .bool, "The page's own text is not translated: a notice must say so.") {
                .bool($0.fallback != nil)
            },
            Field("fallback_language", .string, "The name, in the page's language, of the language shown instead.") {
                page in Value(page.fallback.map { page.edition.languageName($0) })
            },
            Field("has_demo", .bool, "It shows or adds up something fictional: a notice must say so.") {
                .bool($0.hasDemo)
            },
            Field("is_demo", .bool, "What the page is about is itself fictional.") { .bool($0.isDemo) },
            Field("is_indexed", .bool, "False: `<meta name=\"robots\" content=\"noindex\">`.") { .bool($0.isIndexed) },
            Field("head", .html, "Markup for the end of `head`: JSON-LD.") { Value($0.structuredData) },
            Field("og_type", .string, "Open Graph: `website`, `article` or `profile`.") { .string($0.openGraphType) },
            Field("og_locale", .string, "Open Graph: `fr_BE`.", isShared: true) {
                .string($0.edition.openGraphLocale)
            },
            Field("image", .url, "Open Graph: a picture, absolute; or null.") { $0.image },
            Field("image_alt", .string, "The picture's text alternative, or null.") { $0.imageAlt },
            Field("toc", .array(.object("toc_item")), "The headings of the page's own text.") {
                TocItem.view.list($0.toc)
            },
            Field("pagination", .object("pagination"), "For a list in parts; else null.") {
                Pagination.view($0.pagination)
            },
            Field("updated", .date, "The day of the last change that its author tells of, or null.") {
                $0.edition.date($0.updated)
            },
            Field("calendar", .url, "An `.ics` of this page's own event, or null.") { $0.calendar },
        ])

    /// Where an element cannot stand (`title`, `content="…"`), a text does not mark itself.
    private static func language(of text: Value, on page: PageContext) -> Value {
        if case .text(_, let language) = text { .string(language) } else { Value(page.fallback?.tag) }
    }
}

/// The same page in one of the site's languages.
struct Alternate: Sendable {
    let language: String
    let name: String
    let url: Value
    let absolute: Value
    let isCurrent: Bool
    let isTranslated: Bool

    static let view: View<Alternate> = View(
        "alternate", "This page in one of the site's languages.",
        fields: [
            Field("language", .string, "Its tag, for `lang` and `hreflang`.") { .string($0.language) },
            Field("name", .string, "The language's name in itself: Français, Nederlands. Mark it with `lang`.") {
                .string($0.name)
            },
            Field("url", .url, "From the root of the host, for the language switch.") { $0.url },
            Field(
                "absolute", .url,
                "For `link rel=\"alternate\" hreflang`, absolute; null where `hreflang` must not name it."
            ) { $0.absolute },
            Field("is_current", .bool, "Whether it is this page.") { .bool($0.isCurrent) },
            Field("is_translated", .bool, "Whether the page is really written in that language.") {
                .bool($0.isTranslated)
            },
        ])
}
