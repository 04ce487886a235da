import CommonMark
import VitrineContent

extension Edition {
    /// Whether an entry's text shows something fictional: a link to it, its figures, its charts.
    func mentionsDemo(_ reference: EntryReference) -> Bool { mentionsDemo(reference, depth: 0) }

    var projectMentionsDemo: Bool { project.map { mentionsDemo($0.words, of: .project, depth: 0) } ?? false }

    private func mentionsDemo(_ reference: EntryReference, depth: Int) -> Bool {
        guard let head = index.head(reference) else { return false }
        return mentionsDemo(head.words, of: .entry(reference), depth: depth)
    }

    private func mentionsDemo(_ words: Localized<Words>, of owner: WordLinks.Owner, depth: Int) -> Bool {
        guard index.hasDemo, depth < 8, let body = words.shown(in: language)?.value.body else { return false }
        return body.destinations.contains { destination in
            switch MarkdownTarget(destination) {
            case .path(let path, _):
                EntryReference(path, in: site.catalogue).flatMap { index.head($0) }?.isDemo ?? false
            case .scheme("result", let name), .scheme("chart", let name):
                NamedResults(name, on: owner, index)?.item.enterprise.head.isDemo ?? false
            case .scheme("block", let id):
                index.head(EntryReference(.blocks, id))?.isDemo ?? false
                    || mentionsDemo(EntryReference(.blocks, id), depth: depth + 1)
            default: false
            }
        }
    }
}
