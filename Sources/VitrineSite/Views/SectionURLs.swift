import Liquid
import VitrineContent

/// The addresses of the pages that Vitrine makes, for templates that link to them by name.
enum SectionURLs {
    static let view: View<Edition> = View(
        "section_urls", "The addresses of the generated pages, by section.",
        fields: Section.allCases.map { section in
            Field(
                section.rawValue, .url, "The page of the section `\(section.rawValue)`; null where the site has none."
            ) {
                $0.url(section: section)
            }
        })
}
