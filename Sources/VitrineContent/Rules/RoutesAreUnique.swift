import Diagnostics

/// Sections, pages and territories have addresses of their own.
struct RoutesAreUnique {
    let content: WholeContent

    func check() -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for language in content.languages {
            var taken: [String: SourceLocation] = [:]
            for (slug, location) in sections(language) {
                claim(slug, at: location, language, &taken, &diagnostics)
            }
            // Pages share the level of the sections; two pages with one slug are told as duplicate slugs.
            let sections = taken
            for entry in content.entries where entry.reference.collection == .pages {
                for slug in entry.slugs where slug.language == language {
                    guard let first = sections[slug.slug] else { continue }
                    diagnostics.append(fault(slug.slug, slug.location, language, first))
                }
            }
            var territories: [String: SourceLocation] = [:]
            for (slug, location) in self.territories(language) {
                claim(slug, at: location, language, &territories, &diagnostics)
            }
        }
        return diagnostics
    }

    private func sections(_ language: Language) -> [(String, SourceLocation)] {
        SiteKeys.sections.compactMap { section in
            guard let slug = content.sections[section]?.shown(in: language)?.value,
                let place = content.places[.section(section, language)]
            else { return nil }
            return (slug, place)
        }
    }

    private func territories(_ language: Language) -> [(String, SourceLocation)] {
        content.vocabulary.territories.compactMap { territory in
            guard let slug = territory.slugs.shown(in: language)?.value,
                let place = content.places[.territory(territory.id)]
            else { return nil }
            return (slug, place)
        }
    }

    private func claim(
        _ slug: String,
        at location: SourceLocation,
        _ language: Language,
        _ taken: inout [String: SourceLocation],
        _ diagnostics: inout [Diagnostic]
    ) {
        if let first = taken[slug] {
            diagnostics.append(fault(slug, location, language, first))
        } else {
            taken[slug] = location
        }
    }

    private func fault(
        _ slug: String,
        _ location: SourceLocation,
        _ language: Language,
        _ first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            DuplicateDiagnostics.duplicateRoute,
            at: location,
            ["slug": .text(slug), "language": .text(language.tag)],
            notes: [first]
        )
    }
}
