import Diagnostics

/// What has pages has a section for them, and a section has something to show.
struct SectionsFitContent {
    let content: WholeContent

    func check() -> [Diagnostic] {
        guard let listed = content.sectionIDs else { return [] }
        return homeless(listed) + empty(listed)
    }

    /// Told once a collection, at its first entry.
    private func homeless(_ listed: [String]) -> [Diagnostic] {
        let sections = Set(SiteKeys.sections).subtracting(listed)
        var told = Set<Collection>()
        return content.entries.compactMap { entry in
            let collection = entry.reference.collection
            guard sections.contains(collection.name), !entry.isDraft, told.insert(collection).inserted else {
                return nil
            }
            let example = content.languages.map { "\($0.tag): …" }.joined(separator: ", ")
            return Diagnostic(
                ReferenceDiagnostics.homelessEntries, at: SourceLocation(entry.folder),
                [
                    "id": .text(collection.name), "folder": .text("Content/\(collection.name)"),
                    "example": .text("{\(example)}"),
                ])
        }
    }

    /// Of sections that live on one file or folder. Lists of entries may wait for their first.
    private func empty(_ listed: [String]) -> [Diagnostic] {
        let hasPoles = content.entries.contains { $0.reference.collection == .poles }
        let hasPartners = content.partnerIDs != []
        let needs: [(section: String, file: String, isThere: Bool)] = [
            ("project", "Content/project", content.hasProject || content.astray.holds("Content/project/project.yml")),
            ("partners", "Content/project/partners.csv", hasPartners),
            ("poles", "Content/poles", hasPoles || content.astray.holdsSome(of: .poles)),
            (
                "method", "Content/vocabulary/steps.yml",
                content.hasTerms(.steps) || content.holds(EntryReference(.blocks, "method"))
            ),
            ("territories", "Content/vocabulary/territories.yml", content.hasTerms(.territories)),
        ]
        return needs.compactMap { section, file, isThere in
            guard listed.contains(section), !isThere, let language = content.languages.first,
                let place = content.places[.section(section, language)]
            else { return nil }
            return Diagnostic(
                ReferenceDiagnostics.emptySection, at: place, ["id": .text(section), "file": .text(file)])
        }
    }
}
