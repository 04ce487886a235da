import Diagnostics
import VitrineModel

/// Where every page lies, in every language. Paths are relative to the site's root and end in a slash:
/// `fr/entreprises-testeuses/atelier-du-lin/`.
struct Routes: Sendable {
    private let paths: PerLanguage<[PageTarget: String]>
    private let sections: PerLanguage<[Section: String]>
    /// From a former path to the present one, in the order of languages and entries.
    let redirects: [Redirect]

    struct Redirect: Sendable {
        let from: String
        let to: String
        let language: Language
        let reference: EntryReference
    }

    /// - Parameter parts: of the list of enterprises.
    static func make(_ site: Site, parts: Int) -> (Routes, [Diagnostic]) {
        var maker = RouteMaker(site)
        maker.make(parts: parts)
        return (Routes(maker, site.settings.languages), maker.diagnostics)
    }

    private init(_ maker: RouteMaker, _ languages: [Language]) {
        paths = PerLanguage(languages) { maker.paths[$0] }
        sections = PerLanguage(languages) { maker.sections[$0] }
        redirects = maker.redirects
    }

    func path(_ target: PageTarget, _ language: Language) -> String? { paths[language]?[target] }

    func path(_ section: Section, _ language: Language) -> String {
        sections[language]?[section] ?? "\(language.tag)/"
    }

    /// A published file that lies beside an entry.
    static func media(_ reference: EntryReference, _ file: String) -> String {
        "media/\(reference.collection.rawValue)/\(reference.id)/\(Links.encoded(file))"
    }

    static func projectMedia(_ file: String) -> String { "media/project/\(Links.encoded(file))" }
}
