import Diagnostics
import VitrineModel

/// Where every page lies, in every language. Paths are relative to the site's root and end in a slash:
/// `fr/entreprises-testeuses/atelier-du-lin/`. A class: every page asks, and none copies the site in it.
final class Routes: Sendable {
    /// Of all entries, funders too.
    let heads: HeadTable
    private let site: Site
    private let sections: PerLanguage<[Section: String]>
    private let territories: [String: Territory]
    private let parts: Int

    /// - Parameter parts: of the list of enterprises.
    init(_ site: Site, parts: Int) {
        self.site = site
        self.parts = parts
        heads = HeadTable(site)
        territories = Dictionary(
            site.vocabulary.territories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        sections = PerLanguage(site.settings.languages) { language in
            let paths = Section.allCases.map { ($0, Self.path(of: $0, language, site)) }
            return Dictionary(paths, uniquingKeysWith: { first, _ in first })
        }
    }

    /// With the addresses that two pages claim.
    static func make(_ site: Site, parts: Int) -> (Routes, [Diagnostic]) {
        let routes = Routes(site, parts: parts)
        return (routes, routes.conflicts())
    }

    func conflicts() -> [Diagnostic] { RouteClaims.conflicts(site, self, parts: parts) }

    private static func path(of section: Section, _ language: Language, _ site: Site) -> String {
        if section == .home { return "\(language.tag)/" }
        let slug = site.settings.sections[section.rawValue]?.shown(in: language)?.value ?? section.rawValue
        return "\(language.tag)/\(slug)/"
    }

    func path(_ target: PageTarget, _ language: Language) -> String? {
        guard let sections = sections[language] else { return nil }
        switch target {
        case .section(let section): return sections[section]
        case .part(let number):
            return (2...max(2, parts)).contains(number) && parts > 1
                ? path(.enterprises, language) + "page-\(number)/" : nil
        case .territory(let id):
            guard let territory = territories[id] else { return nil }
            let slug = territory.slugs.shown(in: language)?.value ?? id.lowercased()
            return Self.page(slug, in: path(.territories, language))
        case .entry(let reference):
            guard reference.collection != .blocks, reference.collection != .funders,
                let words = heads[reference]?.words.shown(in: language)?.value
            else { return nil }
            return Self.page(words.slug, in: folder(of: reference, language))
        }
    }

    private static func page(_ slug: String, in folder: String) -> String {
        var path = ""
        path.reserveCapacity(folder.utf8.count + slug.utf8.count + 1)
        path += folder
        path += slug
        path += "/"
        return path
    }

    func path(_ section: Section, _ language: Language) -> String {
        sections[language]?[section] ?? "\(language.tag)/"
    }

    /// In which an entry's pages lie.
    func folder(of reference: EntryReference, _ language: Language) -> String {
        Section(reference.collection).map { path($0, language) } ?? "\(language.tag)/"
    }

    /// A published file that lies beside an entry.
    static func media(_ reference: EntryReference, _ file: String) -> String {
        "media/\(reference.collection.rawValue)/\(reference.id)/\(Links.encoded(file))"
    }

    static func projectMedia(_ file: String) -> String { "media/project/\(Links.encoded(file))" }
}

// MARK: - Former addresses

extension Routes {
    struct Redirect: Sendable {
        let from: String
        let to: String
        let language: Language
        let reference: EntryReference
    }

    /// From former paths to the present ones, in the order of languages and entries.
    var redirects: [Redirect] {
        site.settings.languages.flatMap { language in
            site.allHeads.flatMap { reference, head -> [Redirect] in
                guard let former = head.formerSlugs[language], let to = path(.entry(reference), language) else {
                    return []
                }
                return former.map { slug in
                    Redirect(
                        from: Self.page(slug, in: folder(of: reference, language)), to: to, language: language,
                        reference: reference)
                }
            }
        }
    }
}
