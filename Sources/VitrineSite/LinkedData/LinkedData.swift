import Bytes
import Formats
import Geography
import Liquid
import Locales
import VitrineContent

/// What pages tell search engines of themselves, in schema.org's terms. Nothing is told of what is fictional.
enum LinkedData {
    static func script(_ page: PageContext, _ own: [JSONValue]) -> HTML? {
        guard !own.isEmpty || !page.breadcrumbs.isEmpty else { return nil }
        let links = page.edition.context.links
        var steps = page.breadcrumbs.map { (name: $0.title.plain, url: links.absolute(root: $0.url.plain)) }
        if !steps.isEmpty { steps.append((page.title.plain, links.absolute(page.path))) }
        var buffer = ByteBuffer(reserving: 1024)
        JSONLD.script(own, breadcrumbs: steps, appendingTo: &buffer)
        return HTML(safe: buffer.bytes)
    }

    private static func organisation(_ edition: Edition) -> String { edition.context.links.base + "#organisation" }

    static func site(_ page: PageContext) -> [JSONValue] {
        let edition = page.edition
        let contact = edition.settings.contact
        let fund = edition.project?.fund.map {
            JSONLD.fundingAgency(id: edition.context.links.base + "#fund", name: edition.plain($0))
        }
        return [
            JSONLD.webSite(
                id: edition.context.links.base + "#site", name: edition.plain(edition.settings.title),
                url: edition.context.links.base, languages: edition.settings.languages.map(\.tag),
                publisher: organisation(edition)),
            JSONLD.organization(
                id: organisation(edition), name: contact.organisation,
                town: edition.name(contact.address.town).plain, country: contact.address.country),
        ] + [fund].compactMap(\.self)
    }

    static func enterprise(_ item: EnterpriseItem, _ page: PageContext) -> [JSONValue] {
        guard !item.enterprise.head.isDemo else { return [] }
        let edition = page.edition
        return [
            JSONLD.organization(
                id: edition.context.links.base + "#enterprise-" + item.id, name: In(item, edition).name.plain,
                url: item.enterprise.website,
                town: edition.name(item.enterprise.address.town).plain, country: item.enterprise.address.country)
        ]
    }

    static func event(_ event: Event, _ page: PageContext) -> [JSONValue] {
        guard !event.head.isDemo else { return [] }
        let edition = page.edition
        let place = event.place
        return [
            JSONLD.event(
                id: edition.context.links.base + "#event-" + event.head.id, name: page.title.plain,
                url: edition.context.links.absolute(page.path), language: (page.fallback ?? edition.language).tag,
                time: event.time.calendar, status: event.status.calendar, isOnline: event.mode == .online,
                place: place.flatMap { $0.name }.map { edition.name($0).plain },
                town: place.map { edition.name($0.address.town).plain }, country: place?.address.country,
                point: place?.coordinates.map { GeoPoint($0) },
                description: page.summary.plain.isEmpty ? nil : page.summary.plain,
                organizer: organisation(edition))
        ]
    }

    static func article(
        _ type: String, _ head: EntryHead, published: CalendarDate, modified: CalendarDate? = nil,
        _ page: PageContext
    ) -> [JSONValue] {
        guard !head.isDemo else { return [] }
        let edition = page.edition
        let url = edition.context.links.absolute(page.path)
        return [
            JSONLD.article(
                type: type, id: url + "#article", headline: page.title.plain, url: url,
                language: (page.fallback ?? edition.language).tag, published: published, modified: modified,
                description: page.summary.plain.isEmpty ? nil : page.summary.plain,
                publisher: organisation(edition))
        ]
    }

    static func dataset(_ page: PageContext) -> [JSONValue] {
        let edition = page.edition
        let links = edition.context.links
        return [
            JSONLD.dataset(
                id: links.base + "#data", name: page.title.plain,
                description: edition.plain(edition.settings.description)
                    + (edition.index.count.demo > 0 ? " " + edition.phrase(.demoNotice) : ""),
                url: links.absolute(page.path), languages: edition.settings.languages.map(\.tag),
                licence: edition.settings.licence?.url, creator: organisation(edition),
                files: DataTables.published(by: edition.site).map { output, _, _ in
                    let path = output.path("")
                    return (links.absolute(path), MediaType.of(path))
                })
        ]
    }
}
