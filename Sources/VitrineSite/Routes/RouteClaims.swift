import Diagnostics
import VitrineContent

/// Finds the addresses that two pages claim.
struct RouteClaims {
    private let site: Site
    private let routes: Routes
    private var diagnostics: [Diagnostic] = []
    /// Who has a path: its place in the content, nil for a generated page.
    private var claims: [String: SourceLocation?] = [:]

    /// - Parameter parts: of the list of enterprises.
    static func conflicts(_ site: Site, _ routes: Routes, parts: Int) -> [Diagnostic] {
        var claims = RouteClaims(site, routes)
        for language in site.settings.languages { claims.add(language, parts: parts) }
        for redirect in routes.redirects { claims.add(redirect) }
        return claims.diagnostics
    }

    private init(_ site: Site, _ routes: Routes) {
        self.site = site
        self.routes = routes
        claims.reserveCapacity(site.settings.languages.count * (site.enterprises.count + site.events.count + 64))
    }

    private mutating func add(_ language: Language, parts: Int) {
        for section in Section.allCases { add(.section(section), language, at: nil) }
        if parts > 1 {
            for part in 2...parts { add(.part(part), language, at: nil) }
        }
        for territory in site.vocabulary.territories { add(.territory(territory.id), language, at: nil) }
        for collection in site.declared { add(.collection(collection.type.name), language, at: nil) }
        for (reference, head) in site.allHeads {
            add(.entry(reference), language, at: head.words.shown(in: language)?.value.location)
        }
    }

    private mutating func add(_ target: PageTarget, _ language: Language, at location: SourceLocation?) {
        guard let path = routes.path(target, language) else { return }
        guard let first = claims.updateValue(location, forKey: path) else { return }
        claims[path] = first
        diagnostics.append(
            Diagnostic(
                SiteDiagnostics.duplicateRoute, at: location ?? SourceLocation("Content/site.yml"),
                ["address": .text("/" + path)], notes: first.map { [$0] } ?? []))
    }

    private mutating func add(_ redirect: Routes.Redirect) {
        guard let location = routes.heads[redirect.reference]?.location else { return }
        guard let first = claims.updateValue(location, forKey: redirect.from) else { return }
        claims[redirect.from] = first
        diagnostics.append(
            Diagnostic(
                SiteDiagnostics.formerRouteInUse, at: location, ["address": .text("/" + redirect.from)],
                notes: first.map { [$0] } ?? []))
    }
}
