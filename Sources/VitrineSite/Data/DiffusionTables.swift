import Formats
import Foundation
import Locales
import VitrineContent

extension DataTables {
    static func events(_ context: SiteContext, _ words: WordColumns) -> DataTable<Event> {
        let id: [DataColumn<Event>] = [
            DataColumn("id", .string, "Identifier, stable", required: true) { .text($0.head.id) }
        ]
        let titles = words.titles { (event: Event) in event.head }
        let times: [DataColumn<Event>] = [
            DataColumn("start", .string, "Day, or moment with its offset to UTC", required: true) {
                .text($0.time.startText)
            },
            DataColumn("end", .string, "Last day, or moment with its offset to UTC", required: true) {
                .text($0.time.endText)
            },
        ]
        let towns = words.columns("town", "Town") { (event: Event) in event.place?.address.town }
        let rest: [DataColumn<Event>] = [
            DataColumn("country", .string, "ISO 3166-1 alpha-2") { .text($0.place?.address.country) },
            DataColumn("mode", .string, "onsite, online or hybrid", required: true) { .text($0.mode.rawValue) },
            DataColumn("status", .string, "confirmed, tentative, cancelled or postponed", required: true) {
                .text($0.status.rawValue)
            },
            DataColumn("attendance", .integer, "Persons who came") { .integer($0.attendance) },
            DataColumn("demo", .boolean, "True: fictional", required: true) { .flag($0.head.isDemo) },
        ]
        return DataTable(
            name: "events", columns: id + titles + times + towns + rest, key: ["id"],
            rows: (context.index.past.reversed() + context.index.upcoming))
    }

    static func publications(_ context: SiteContext, _ words: WordColumns) -> DataTable<Publication> {
        let id: [DataColumn<Publication>] = [
            DataColumn("id", .string, "Identifier, stable", required: true) { .text($0.head.id) }
        ]
        let titles = words.titles { (publication: Publication) in publication.head }
        let facts: [DataColumn<Publication>] = [
            DataColumn("kind", .string, "Kind: identifier", required: true) { .text($0.kind) },
            DataColumn("date", .string, "Day, or month where only that is known", required: true) {
                .text($0.date.description)
            },
            DataColumn("authors", .string, "Separated by semicolons") { .text($0.authors.joined(separator: "; ")) },
            DataColumn("publisher", .string, "Publisher") { .text($0.publisher) },
            DataColumn("pages", .integer, "Pages") { .integer($0.pages) },
            DataColumn("languages", .string, "Of its documents, separated by spaces") {
                .text($0.documents.map(\.language.tag).joined(separator: " "))
            },
            DataColumn("url", .string, "Where it was first published", format: "uri") { .text($0.url) },
        ]
        let reuse = words.columns("reuse", "Terms of reuse") { (publication: Publication) in publication.reuse }
        let demo: [DataColumn<Publication>] = [
            DataColumn("demo", .boolean, "True: fictional", required: true) { .flag($0.head.isDemo) }
        ]
        return DataTable(
            name: "publications", columns: id + titles + facts + reuse + demo, key: ["id"],
            rows: context.index.publications)
    }
}

extension Event.Time {
    fileprivate var startText: String {
        switch self {
        case .allDay(let span): span.start.description
        case .timed(let start, _): start.description
        }
    }

    fileprivate var endText: String {
        switch self {
        case .allDay(let span): span.end.description
        case .timed(_, let end): end.description
        }
    }
}
