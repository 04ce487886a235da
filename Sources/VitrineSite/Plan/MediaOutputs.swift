import CommonMark
import VitrineContent

/// The files of the content that pages refer to, and no other: what merely lies beside an entry, such as a signed
/// consent, is never published.
struct MediaOutputs: Sendable {
    private let site: Site

    init(_ site: Site) { self.site = site }

    func outputs() -> [Output] {
        project() + entries()
    }

    private func project() -> [Output] {
        guard let project = site.project else { return [] }
        var names = Set([project.logo, site.settings.theme.logo].compactMap(\.self))
        names.formUnion(project.partners.compactMap(\.logo))
        names.formUnion(project.supporters.compactMap(\.logo))
        names.formUnion(Self.mentioned(in: project.words))
        return project.files.filter { names.contains($0.name) }
            .map { Output("media/project/\($0.name)", .copy($0.path)) }
    }

    private func entries() -> [Output] {
        var named: [EntryReference: [String]] = [:]
        for enterprise in site.enterprises {
            named[enterprise.reference] =
                [enterprise.photo?.file].compactMap(\.self) + enterprise.evidence.compactMap(\.file)
        }
        for publication in site.publications {
            named[publication.reference] = publication.documents.compactMap { document in
                if case .file(let name) = document.target { name } else { nil }
            }
        }
        for collection in site.declared {
            for entry in collection.entries { named[entry.reference] = entry.values.flatMap(\.files) }
        }
        return site.allHeads.flatMap { reference, head -> [Output] in
            guard !head.files.isEmpty else { return [] }
            let names = Set((named[reference] ?? []) + Self.mentioned(in: head.words))
            return head.files.filter { names.contains($0.name) }.map {
                Output("media/\(reference.collection.name)/\(reference.id)/\($0.name)", .copy($0.path))
            }
        }
    }

    /// Paths that a text links to or shows.
    private static func mentioned(in words: Localized<Words>) -> [String] {
        words.versions.flatMap { version in
            version.value.body.destinations.compactMap { destination in
                if case .path(let path, _) = MarkdownTarget(destination) { path } else { nil }
            }
        }
    }
}

extension FactValue {
    /// Beside the entry.
    fileprivate var files: [String] {
        switch self {
        case .file(let name): [name]
        case .list(let values): values.flatMap(\.files)
        default: []
        }
    }
}
