import Diagnostics

/// No territory lies in itself, directly or through its parents.
struct TerritoriesEnd {
    let content: WholeContent

    func check() -> [Diagnostic] {
        let parents = Dictionary(content.vocabulary.territories.map { ($0.id, $0.parent) }) { first, _ in first }
        var diagnostics: [Diagnostic] = []
        for territory in content.vocabulary.territories {
            var seen: Set<String> = [territory.id]
            var next = territory.parent
            while let parent = next, seen.insert(parent).inserted { next = parents[parent] ?? nil }
            // Once for each circle: at the first of its codes.
            guard next == territory.id, seen.min() == territory.id,
                let location = content.places[.parent(ofTerritory: territory.id)]
            else { continue }
            diagnostics.append(
                Diagnostic(ReferenceDiagnostics.parentCycle, at: location, ["id": .text(territory.id)]))
        }
        return diagnostics
    }
}
