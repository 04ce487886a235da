import Bytes
import Diagnostics
import VitrineContent

/// Where every page lies, in every language. Paths are relative to the site's root and end in a slash:
/// `fr/entreprises/atelier-du-lin/`. A class: every page asks, and none copies the site in it.
final class Routes: Sendable {
    /// Of all entries, funders too.
    let heads: HeadTable
    private let site: Site
    /// Nil for those that the site does not list.
    private let sections: PerLanguage<[String?]>
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
            Section.allCases.map { Self.path(of: $0, language, site) }
        }
    }

    /// With the addresses that two pages claim.
    static func make(_ site: Site, parts: Int) -> (Routes, [Diagnostic]) {
        let routes = Routes(site, parts: parts)
        return (routes, routes.conflicts())
    }

    func conflicts() -> [Diagnostic] { RouteClaims.conflicts(site, self, parts: parts) }

    private static func path(of section: Section, _ language: Language, _ site: Site) -> String? {
        if section == .home { return home(language, site) }
        return site.settings.sections[section.rawValue].map { slugs in
            "\(language.tag)/\(slugs.shown(in: language)?.value ?? section.rawValue)/"
        }
    }

    /// With one language the root is its home page: nobody has anything to choose.
    private static func home(_ language: Language, _ site: Site) -> String {
        site.settings.isMultilingual ? "\(language.tag)/" : ""
    }

    func path(_ target: PageTarget, _ language: Language) -> String? {
        guard let sections = sections[language] else { return nil }
        switch target {
        case .section(let section): return sections[section.place] ?? nil
        case .part(let number):
            guard (2...max(2, parts)).contains(number), parts > 1 else { return nil }
            return path(.enterprises, language).map { $0 + "page-\(number)/" }
        case .collection(let name): return declared(VitrineContent.Collection(declared: name), language)
        case .territory(let id):
            guard let territory = territories[id], let folder = path(.territories, language) else { return nil }
            return Self.page(territory.slugs.shown(in: language)?.value ?? id.lowercased(), in: folder)
        case .entry(let reference):
            return heads[reference].flatMap { path(of: $0, in: reference.collection, language) }
        }
    }

    /// The same in each of these languages that has it.
    func paths(_ target: PageTarget, _ languages: [Language]) -> [(language: Language, path: String)] {
        if case .entry(let reference) = target {
            guard let head = heads[reference] else { return [] }
            return languages.compactMap { language in
                path(of: head, in: reference.collection, language).map { (language, $0) }
            }
        }
        return languages.compactMap { language in path(target, language).map { (language, $0) } }
    }

    /// - Parameter head: of an entry of this collection.
    func path(of head: EntryHead, in collection: VitrineContent.Collection, _ language: Language) -> String? {
        if collection == .blocks || collection == .funders { return nil }
        return head.words.shown(in: language).map {
            Self.page($0.value.slug, in: folder(of: collection, language))
        }
    }

    private static func page(_ slug: String, in folder: String) -> String {
        String(joining: folder, slug, "/")
    }

    /// Nil where the site has no such section.
    func path(_ section: Section, _ language: Language) -> String? { sections[language]?[section.place] ?? nil }

    func home(_ language: Language) -> String { Self.home(language, site) }

    /// In which the pages of entries lie. Content whose entries have no section is not published.
    func folder(of collection: VitrineContent.Collection, _ language: Language) -> String {
        if let path = declared(collection, language) { return path }
        guard let section = Section(collection) else { return "\(language.tag)/" }
        return path(section, language) ?? "\(language.tag)/\(section.rawValue)/"
    }

    /// The list of a declared collection.
    private func declared(_ collection: VitrineContent.Collection, _ language: Language) -> String? {
        guard collection.isDeclared, let type = site.catalogue.declared(collection) else { return nil }
        let slug = type.section.shown(in: language)?.value ?? type.name
        return "\(language.tag)/\(slug)/"
    }

    /// A published file that lies beside an entry.
    static func media(_ reference: EntryReference, _ file: String) -> String {
        "media/\(reference.collection.name)/\(reference.id)/\(Links.encoded(file))"
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
        let moved = site.allHeads.filter { !$0.1.formerSlugs.isEmpty }
        return site.settings.languages.flatMap { language in
            moved.flatMap { reference, head -> [Redirect] in
                guard let former = head.formerSlugs[language], let to = path(.entry(reference), language) else {
                    return []
                }
                return former.map { slug in
                    Redirect(
                        from: Self.page(slug, in: folder(of: reference.collection, language)), to: to,
                        language: language,
                        reference: reference)
                }
            }
        }
    }
}
