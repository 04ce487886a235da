import CommonMark
import Diagnostics
import VitrineModel

/// A look at an entry's links before anything is made of it: whatever is linked must be among what is shown.
enum LinkCheck {
    static func diagnostics(of reference: EntryReference, _ words: Localized<Words>, _ edition: Edition) -> [Diagnostic]
    {
        check(words, of: .entry(reference), edition)
    }

    private static func check(
        _ words: Localized<Words>, of owner: WordLinks.Owner, _ edition: Edition
    ) -> [Diagnostic] {
        words.versions.flatMap { version in
            let body = version.value.body
            return body.destinations.compactMap { destination in
                isKnown(MarkdownTarget(destination), of: owner, edition)
                    ? nil
                    : Diagnostic(
                        SiteDiagnostics.unresolvedLink, at: place(of: destination, in: body),
                        ["target": .text(destination)])
            }
        }
    }

    private static func place(of destination: String, in body: Body) -> SourceLocation {
        body.document().links.first { $0.destination == destination }?.location ?? SourceLocation(body.path)
    }

    private static func isKnown(_ target: MarkdownTarget, of owner: WordLinks.Owner, _ edition: Edition) -> Bool {
        switch target {
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
