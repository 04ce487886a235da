import Diagnostics
import VitrineModel

/// Lays out the addresses and finds those that two pages claim.
struct RouteMaker {
    private let site: Site
    private(set) var paths: [Language: [PageTarget: String]] = [:]
    private(set) var sections: [Language: [Section: String]] = [:]
    private(set) var redirects: [Routes.Redirect] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Who has a path: its place in the content, nil for a generated page.
    private var claims: [String: SourceLocation?] = [:]

    init(_ site: Site) { self.site = site }

    mutating func make(parts: Int) {
        for language in site.settings.languages {
            for section in Section.allCases { claim(section, language) }
            if parts > 1 {
                for part in 2...parts {
                    let path = sectionPath(.enterprises, language) + "page-\(part)/"
                    claim(path, for: .part(part), language, at: nil)
                }
            }
            for territory in site.vocabulary.territories {
                let slug = territory.slugs.shown(in: language)?.value ?? territory.id.lowercased()
                claim(
                    sectionPath(.territories, language) + slug + "/", for: .territory(territory.id), language, at: nil)
            }
            for (reference, head) in site.allHeads where reference.collection != .blocks {
                guard let words = head.words.shown(in: language)?.value else { continue }
                claim(
                    folder(of: reference, language) + words.slug + "/", for: .entry(reference), language,
                    at: words.location)
            }
        }
        for language in site.settings.languages {
            for (reference, head) in site.allHeads { redirect(reference, head, language) }
        }
    }

    private mutating func claim(_ section: Section, _ language: Language) {
        let path: String
        if section == .home {
            path = "\(language.tag)/"
        } else {
            let slug = site.settings.sections[section.rawValue]?.shown(in: language)?.value ?? section.rawValue
            path = "\(language.tag)/\(slug)/"
        }
        sections[language, default: [:]][section] = path
        claim(path, for: .section(section), language, at: nil)
    }

    private mutating func claim(
        _ path: String, for target: PageTarget, _ language: Language, at location: SourceLocation?
    ) {
        if let first = claims[path] {
            diagnostics.append(
                Diagnostic(
                    SiteDiagnostics.duplicateRoute, at: location ?? SourceLocation("Content/site.yml"),
                    ["address": .text("/" + path)], notes: first.map { [$0] } ?? []))
            return
        }
        claims[path] = .some(location)
        paths[language, default: [:]][target] = path
    }

    private mutating func redirect(_ reference: EntryReference, _ head: EntryHead, _ language: Language) {
        guard let to = paths[language]?[.entry(reference)] else { return }
        for slug in head.formerSlugs[language] ?? [] {
            let from = folder(of: reference, language) + slug + "/"
            if let first = claims[from] {
                diagnostics.append(
                    Diagnostic(
                        SiteDiagnostics.formerRouteInUse, at: head.location, ["address": .text("/" + from)],
                        notes: first.map { [$0] } ?? []))
                continue
            }
            claims[from] = .some(head.location)
            redirects.append(Routes.Redirect(from: from, to: to, language: language, reference: reference))
        }
    }

    private func sectionPath(_ section: Section, _ language: Language) -> String {
        sections[language]?[section] ?? "\(language.tag)/"
    }

    private func folder(of reference: EntryReference, _ language: Language) -> String {
        Section(reference.collection).map { sectionPath($0, language) } ?? "\(language.tag)/"
    }
}
