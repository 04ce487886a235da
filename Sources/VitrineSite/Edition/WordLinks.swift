import Bytes
import CommonMark
import Diagnostics
import Foundation
import Liquid
import Locales
import VitrineContent

/// What the destinations in a Markdown text mean on a page of one edition.
struct WordLinks: MarkdownLinks {
    /// What the text belongs to.
    enum Owner: Sendable {
        case entry(EntryReference)
        case project
    }

    /// Where the HTML will stand.
    enum Use: Sendable { case page, feed }

    let edition: Edition
    let owner: Owner
    /// The language of the text, in which figures within it are written.
    let language: Language
    let use: Use
    /// Blocks within blocks.
    var depth = 0

    func resolve(_ link: MarkdownLink) -> MarkdownResolution {
        switch link.target {
        case .web(let address), .contact(let address): .address(address)
        case .anchor(let id): .address("#" + id)
        case .path(let path, let fragment): resolve(link, path: path, fragment: fragment)
        case .scheme("section", let name): section(link, name)
        case .scheme("result", let name): result(link, name)
        case .scheme("chart", let name): chart(link, name)
        case .scheme("block", let name): block(link, name)
        case .scheme: refused(link)
        }
    }

    private func refused(_ link: MarkdownLink) -> MarkdownResolution {
        let fault = Diagnostic(SiteDiagnostics.unresolvedLink, at: link.location, ["target": .text(link.destination)])
        ReadTrace.report(fault)
        return .refused([fault])
    }

    private func address(_ path: String, _ fragment: String? = nil) -> String {
        let links = edition.context.links
        return (use == .feed ? links.absolute(path) : edition.address(path)) + (fragment.map { "#" + $0 } ?? "")
    }

    private func resolve(_ link: MarkdownLink, path: String, fragment: String?) -> MarkdownResolution {
        if let file = file(path) {
            if link.isImage, let picture = picture(path) { return .address(picture) }
            return .address(address(file, fragment))
        }
        guard let reference = EntryReference(path, in: edition.site.catalogue),
            let place = edition.path(.entry(reference))
        else {
            return refused(link)
        }
        return anchor(link, address(place, fragment), edition.title(of: reference))
    }

    private func section(_ link: MarkdownLink, _ name: String) -> MarkdownResolution {
        guard let page = PageTarget.section(named: name, in: edition.site), let path = edition.path(page) else {
            return refused(link)
        }
        return anchor(link, address(path), edition.title(of: page))
    }

    /// A link without words takes the title of what it leads to.
    private func anchor(
        _ link: MarkdownLink, _ address: String, _ title: @autoclosure () -> Value
    ) -> MarkdownResolution {
        guard link.text.isEmpty, !link.isImage else { return .address(address) }
        var html = ByteBuffer()
        html.append("<a href=\"")
        html.appendEscaped(address)
        html.append("\">")
        append(title(), to: &html)
        html.append("</a>")
        return .inline(html)
    }

    /// A value made for the edition's language, marked where the text around it is in another.
    private func append(_ value: Value, to html: inout ByteBuffer) {
        switch value {
        case .text(let text, let written) where written != language.tag: append(text, written, to: &html)
        case .string(let text) where language != edition.language: append(text, edition.tag, to: &html)
        default: html.appendEscaped(value.plain)
        }
    }

    private func append(_ text: String, _ written: String, to html: inout ByteBuffer) {
        html.append("<span lang=\"\(written)\">")
        html.appendEscaped(text)
        html.append("</span>")
    }

    /// The picture itself, where the text stands in a file of its own.
    private func picture(_ name: String) -> String? {
        let files =
            switch owner {
            case .entry(let reference): edition.index.head(reference)?.files
            case .project: edition.project?.files
            }
        guard case .url(let url)? = edition.picture(files?.first { $0.name == name }) else { return nil }
        return url.text
    }

    /// A file beside what the text belongs to.
    private func file(_ name: String) -> String? {
        guard Self.isFile(name, of: owner, edition) else { return nil }
        return switch owner {
        case .entry(let reference): Routes.media(reference, name)
        case .project: Routes.projectMedia(name)
        }
    }

    static func isFile(_ name: String, of owner: Owner, _ edition: Edition) -> Bool {
        switch owner {
        case .entry(let reference): edition.index.head(reference)?.files.contains { $0.name == name } ?? false
        case .project: edition.project?.files.contains { $0.name == name } ?? false
        }
    }

    private func result(_ link: MarkdownLink, _ name: String) -> MarkdownResolution {
        guard let named = NamedResults(name, on: owner, edition.index), let period = named.period,
            let result = named.group.results.first(where: { $0.period.text == period })
        else { return refused(link) }
        switch result.content {
        case .value(let value):
            let speech = edition.speeches[language] ?? edition.speech
            return .text(Quantity.text(value, named.group.indicator, in: language, speech).text)
        case .text(let text):
            guard let shown = text.shown(in: language) else { return refused(link) }
            guard let written = shown.language, written != language else { return .text(shown.value) }
            var html = ByteBuffer()
            append(edition.typeset(shown.value, written), written.tag, to: &html)
            return .inline(html)
        }
    }

    /// The chart with a table that says the same: the page's own may stand elsewhere, or nowhere. A funder who is
    /// shown none of the results gets no chart.
    private func chart(_ link: MarkdownLink, _ name: String) -> MarkdownResolution {
        guard let named = NamedResults(name, on: owner, edition.index) else { return refused(link) }
        let funder = edition.context.options.funder
        let group = IndicatorGroup(
            indicator: named.group.indicator,
            results: funder.map { funder in
                named.group.results.filter { funder.shows($0, named.group.indicator) }
            } ?? named.group.results)
        guard !group.results.isEmpty else { return .block(ByteBuffer()) }
        let id = "text-\(named.item.id)-\(named.group.indicator.id)"
        var html = ByteBuffer()
        html.append("<figure class=\"chart\"")
        if language != edition.language { html.append(" lang=\"\(edition.tag)\"") }
        html.append(">")
        if let chart = edition.chart(
            of: group, id: id, table: id + "-table", size: funder == nil ? .page : .sheet)
        {
            html.append(contentsOf: chart.bytes)
        }
        html.append("<table id=\"")
        html.appendEscaped(id + "-table")
        html.append("\"><caption>")
        html.appendEscaped(edition.plain(named.group.indicator.label))
        html.append("</caption>")
        for result in group.results {
            html.append("<tr><th scope=\"row\">")
            html.appendEscaped(edition.period(result.period))
            html.append("</th><td>")
            if let value = result.value { html.appendEscaped(edition.plainQuantity(value, named.group.indicator)) }
            html.append("</td></tr>")
        }
        html.append("</table></figure>\n")
        return .block(html)
    }

    private func block(_ link: MarkdownLink, _ id: String) -> MarkdownResolution {
        let reference = EntryReference(.blocks, id)
        guard depth < 8, let head = edition.index.head(reference),
            let shown = head.words.shown(in: language)
        else { return refused(link) }
        var html = ByteBuffer()
        edition.append(
            shown.value.body.document(), of: .entry(reference), in: shown.language ?? language, around: language, use,
            depth: depth + 1, to: &html)
        return .block(html)
    }
}

/// Results that a text names: `training-hours@2018` within an enterprise, `atelier-du-lin/training-hours@2018`
/// anywhere.
struct NamedResults {
    let item: EnterpriseItem
    let group: IndicatorGroup
    let period: String?

    init?(_ name: String, on owner: WordLinks.Owner, _ index: SiteIndex) {
        let bytes = name.utf8
        let at = bytes.firstIndex(of: UInt8(ascii: "@"))
        let path = bytes[..<(at ?? bytes.endIndex)]
        let slash = path.firstIndex(of: UInt8(ascii: "/"))
        var enterprise: String?
        if let slash {
            enterprise = String(Substring(path[..<slash]))
        } else if case .entry(let reference) = owner, reference.collection == .enterprises {
            enterprise = reference.id
        }
        let indicator = String(Substring(path[(slash.map { path.index(after: $0) } ?? path.startIndex)...]))
        guard let item = enterprise.flatMap({ index.enterprise($0) }), let group = item.group(indicator) else {
            return nil
        }
        self.item = item
        self.group = group
        period = at.map { String(Substring(bytes[bytes.index(after: $0)...])) }
    }
}
