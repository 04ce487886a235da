import Bytes
import Formats
import Liquid
import Locales
import VitrineContent

/// What is new in one edition, for feed readers: news, publications, newsletters and events.
struct FeedOutputs: Sendable {
    private static let longest = 50
    private let edition: Edition

    init(_ edition: Edition) { self.edition = edition }

    func outputs() -> [Output] {
        guard DataOutput.atom.isPublished(by: edition.site) else { return [] }
        return [
            Output(DataOutput.atom.path(edition.tag)) {
                var buffer = ByteBuffer()
                feed().appendAtom(to: &buffer)
                return buffer.bytes
            },
            Output(DataOutput.jsonFeed.path(edition.tag)) {
                var buffer = ByteBuffer()
                feed().appendJSON(to: &buffer)
                return buffer.bytes
            },
        ]
    }

    private func feed() -> Feed {
        let settings = edition.settings
        let entries = items()
        let links = edition.context.links
        return Feed(
            id: tag("\(edition.tag)/feed"),
            title: edition.plain(settings.title),
            subtitle: edition.plain(settings.description),
            language: edition.tag,
            updated: entries.map(\.updated).max() ?? edition.midnight(edition.site.recorded),
            author: Feed.Person(name: settings.contact.organisation, email: settings.contact.email),
            rights: settings.licence.map { edition.plain($0.name) },
            pageURL: links.absolute(edition.home),
            atomURL: links.absolute(DataOutput.atom.path(edition.tag)),
            jsonURL: links.absolute(DataOutput.jsonFeed.path(edition.tag)),
            entries: entries)
    }

    private func tag(_ specific: String) -> String {
        let authority = edition.settings.authority
        return Feed.tag(authority: authority.name, date: authority.since.description, specific: specific)
    }

    private struct Item {
        let reference: EntryReference
        let head: EntryHead
        let published: CalendarDate
        let updated: CalendarDate
        let category: Value
        let showsDemo: Bool
        var attachments: [FeedEntry.Attachment] = []
        /// Day, hours and place of an event, in the feed's language.
        var when: String?
    }

    private func items() -> [FeedEntry] {
        let index = edition.index
        var items = index.news.map {
            Item(
                reference: $0.reference, head: $0.head, published: $0.date, updated: $0.updated ?? $0.date,
                category: edition.title(of: Section.news), showsDemo: false)
        }
        items += index.publications.map {
            Item(
                reference: $0.reference, head: $0.head, published: $0.date.date, updated: $0.date.date,
                category: edition.title(of: Section.publications), showsDemo: false, attachments: attachments($0))
        }
        items += index.newsletters.map { newsletter in
            Item(
                reference: newsletter.reference, head: newsletter.head, published: newsletter.date,
                updated: newsletter.date, category: edition.title(of: Section.newsletters),
                showsDemo: newsletter.items.contains { index.head($0)?.isDemo ?? false })
        }
        items += edition.site.events.map {
            Item(
                reference: $0.reference, head: $0.head, published: $0.published, updated: $0.published,
                category: edition.title(of: Section.agenda), showsDemo: false, when: when($0))
        }
        items += edition.site.declared.filter(\.type.isInFeed).flatMap { collection in
            collection.entries.compactMap { entry -> Item? in
                guard let date = In(entry, edition).when else { return nil }
                return Item(
                    reference: entry.reference, head: entry.head, published: date, updated: date,
                    category: edition.text(collection.type.title), showsDemo: false)
            }
        }
        return
            items
            .sorted { a, b in
                a.updated == b.updated
                    ? a.reference.description < b.reference.description : a.updated > b.updated
            }
            .prefix(Self.longest)
            .compactMap(entry)
    }

    private func entry(_ item: Item) -> FeedEntry? {
        guard case .url(let url) = edition.absoluteURL(.entry(item.reference)) else { return nil }
        let isDemo = item.head.isDemo || item.showsDemo || edition.mentionsDemo(item.reference)
        let fallback = edition.fallback(item.head.words)
        var notices: [String] = []
        if isDemo { notices.append(edition.phrase(.demoNotice)) }
        if let fallback { notices.append(edition.phrase(.feedFallback, ["language": edition.languageName(fallback)])) }
        let summary = edition.summary(of: item.head).plain
        return FeedEntry(
            id: tag("\(edition.tag)/\(item.reference)"),
            title: edition.plainTitle(of: item.reference),
            url: url.text,
            published: edition.midnight(item.published),
            updated: edition.midnight(item.updated),
            summary: (fallback == nil ? notices + [summary] : [summary]).filter { !$0.isEmpty }
                .joined(separator: " ").nonempty,
            contentHTML: content(item, notices, fallback),
            categories: [item.category.plain],
            attachments: item.attachments,
            language: fallback?.tag,
            extensions: isDemo ? [JSONMember("_demo", true)] : [])
    }

    /// The notices in the feed's language, then the text; the title where there is none.
    private func content(_ item: Item, _ notices: [String], _ fallback: Language?) -> String {
        var buffer = ByteBuffer()
        let open = fallback == nil ? "<p>" : "<p lang=\"\(edition.tag)\">"
        for line in notices + [item.when].compactMap(\.self) {
            buffer.append(open)
            buffer.appendEscaped(line)
            buffer.append("</p>\n")
        }
        edition.appendBody(of: item.reference, for: .feed, to: &buffer)
        if buffer.isEmpty {
            buffer.append("<p>")
            buffer.appendEscaped(
                edition.summary(of: item.head).plain.nonempty ?? edition.plainTitle(of: item.reference))
            buffer.append("</p>\n")
        }
        return buffer.string
    }

    private func when(_ event: Event) -> String {
        let place = event.place.map { edition.name($0.address.town).plain }
        return [edition.range(event.time.days), edition.hours(event.time), place]
            .compactMap(\.self).joined(separator: ", ")
    }

    private func attachments(_ publication: Publication) -> [FeedEntry.Attachment] {
        publication.documents.compactMap { document in
            guard case .file(let name) = document.target,
                case .url(let url) = edition.absoluteFile(name, beside: publication.reference)
            else { return nil }
            return FeedEntry.Attachment(
                url: url.text, type: MediaType.of(name), title: edition.languageName(document.language),
                size: document.size)
        }
    }
}

extension String {
    fileprivate var nonempty: String? { isEmpty ? nil : self }
}

extension Edition {
    /// The start of a day in the site's time zone.
    func midnight(_ day: CalendarDate) -> Instant { CivilDateTime(day, .midnight, in: context.zone).instant }
}
