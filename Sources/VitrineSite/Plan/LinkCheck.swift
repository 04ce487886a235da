import CommonMark
import Diagnostics
import VitrineModel

/// The last look at links before pages are rendered, where a broken one could only be left out: whatever is linked
/// must be among what this build shows.
enum LinkCheck {
    static func diagnostics(_ editions: [Edition]) -> [Diagnostic] {
        guard let edition = editions.first else { return [] }
        var result = check(edition.project.words, of: .project, edition)
        for (reference, head) in edition.site.allHeads {
            result += check(head.words, of: .entry(reference), edition)
        }
        return result
    }

    /// The same for the texts of one entry.
    static func diagnostics(of reference: EntryReference, _ words: Localized<Words>, _ edition: Edition) -> [Diagnostic]
    {
        check(words, of: .entry(reference), edition)
    }

    private static func check(
        _ words: Localized<Words>, of owner: WordLinks.Owner, _ edition: Edition
    ) -> [Diagnostic] {
        words.versions.flatMap { version in
            version.value.body.links.compactMap { link in
                isKnown(link, of: owner, edition)
                    ? nil
                    : Diagnostic(
                        SiteDiagnostics.unresolvedLink, at: link.location, ["target": .text(link.destination)])
            }
        }
    }

    private static func isKnown(_ link: MarkdownLink, of owner: WordLinks.Owner, _ edition: Edition) -> Bool {
        switch link.target {
        case .web, .contact, .anchor: true
        case .path(let path, _): WordLinks.isFile(path, of: owner, edition) || isPage(path, edition)
        case .scheme("section", let name): Section(rawValue: name) != nil
        case .scheme("chart", let name): NamedResults(name, on: owner, edition.index) != nil
        case .scheme("result", let name):
            NamedResults(name, on: owner, edition.index).map { named in
                named.group.results.contains { $0.period.text == named.period }
            } ?? false
        case .scheme("block", let id): edition.index.holds(EntryReference(.blocks, id))
        case .scheme: false
        }
    }

    private static func isPage(_ path: String, _ edition: Edition) -> Bool {
        EntryReference(path).map { edition.path(.entry($0)) != nil } ?? false
    }
}
