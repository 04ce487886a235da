import Bytes
import CommonMark
import Liquid
import Locales
import VitrineContent

extension Edition {
    /// An entry's text as HTML; null where it has none.
    func body<Kind: Entry>(of entry: Kind) -> Value { body(of: entry.reference, entry.head.words) }

    func body(of reference: EntryReference, _ words: Localized<Words>) -> Value {
        html(of: .entry(reference), words).map { .html($0) } ?? .null
    }

    var projectBody: Value { project.flatMap { html(of: .project, $0.words) }.map { .html($0) } ?? .null }

    /// A reusable block by its id; nil where there is none.
    func block(_ id: String) -> HTML? {
        let reference = EntryReference(.blocks, id)
        return index.head(reference).flatMap { html(of: .entry(reference), $0.words) }
    }

    func appendBody(of reference: EntryReference, for use: WordLinks.Use, to buffer: inout ByteBuffer) {
        guard let shown = index.head(reference)?.words.shown(in: language) else { return }
        append(
            shown.value.body.document(), of: .entry(reference), in: shown.language ?? language, around: language, use,
            depth: 0,
            to: &buffer)
    }

    private func html(of owner: WordLinks.Owner, _ words: Localized<Words>) -> HTML? {
        guard let shown = words.shown(in: language), !shown.value.body.isEmpty else { return nil }
        var buffer = ByteBuffer(reserving: 4096)
        append(
            shown.value.body.document(), of: owner, in: shown.language ?? language, around: language, .page, depth: 0,
            to: &buffer)
        return HTML(safe: buffer.bytes)
    }

    /// - Parameters:
    ///   - written: the language of the text.
    ///   - outer: the language of what it stands in; where they differ, the text is marked.
    func append(
        _ document: MarkdownDocument, of owner: WordLinks.Owner, in written: Language, around outer: Language,
        _ use: WordLinks.Use, depth: Int, to buffer: inout ByteBuffer
    ) {
        if written != outer { buffer.append("<div lang=\"\(written.tag)\">\n") }
        let options = MarkdownRendering(
            words: markdownWords, idPrefix: owner.idPrefix,
            typography: typography(of: written).map { typography in
                { words, html in typography.apply(words) { html.appendEscaped($0) } }
            })
        let links = WordLinks(edition: self, owner: owner, language: written, use: use, depth: depth)
        document.render(into: &buffer, options, links: links)
        if written != outer { buffer.append("</div>\n") }
    }

    func toc(of head: EntryHead) -> Value { TocItem.view.list(headings(of: head.words)) }

    func headings(of words: Localized<Words>) -> [TocItem] {
        guard let shown = words.shown(in: language) else { return [] }
        return shown.value.body.document().headings.map { heading in
            let written = shown.language ?? language
            let title = typeset(heading.text, written)
            return TocItem(
                title: written == language ? .string(title) : .text(title, language: written.tag),
                id: heading.id, level: heading.level)
        }
    }
}

extension WordLinks.Owner {
    /// Blocks stand among other texts; their ids must not clash with those.
    fileprivate var idPrefix: String {
        if case .entry(let reference) = self, reference.collection == .blocks { "\(reference.id)-" } else { "" }
    }
}
