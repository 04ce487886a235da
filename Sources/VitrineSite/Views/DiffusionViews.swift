import Liquid
import VitrineContent

enum EventView {
    static let view: View<In<Event>> = View(
        "event", "Something on the agenda.",
        fields: EntryFields.of(Event.self) + [
            Field("start", .date, "With its time, unless it lasts whole days.") { $0.edition.start(of: $0.thing.time) },
            Field("end", .date, "With its time, unless it lasts whole days; then the last day.") {
                $0.edition.end(of: $0.thing.time)
            },
            Field("is_all_day", .bool, "It has no hours.") { .bool($0.thing.time.isAllDay) },
            Field("date_range", .string, "Its day or days, in words.") {
                .string($0.edition.range($0.thing.time.days))
            },
            Field("time", .string, "From which hour to which, in words; or null.") {
                Value($0.edition.hours($0.thing.time))
            },
            Field("place", .object("event_place"), "Or null.") {
                EventPlaceView.view.one($0.thing.place, $0.edition)
            },
            Field("mode", .string, "`onsite`, `online` or `hybrid`.") { .string($0.thing.mode.rawValue) },
            Field("mode_label", .string, "In words.") { .string($0.edition.phrase($0.thing.mode.phrase)) },
            Field("status", .string, "`confirmed`, `tentative`, `cancelled` or `postponed`.") {
                .string($0.thing.status.rawValue)
            },
            Field("status_label", .string, "In words.") { .string($0.edition.phrase($0.thing.status.phrase)) },
            Field("is_past", .bool, "Over on the day of the build.") {
                .bool($0.edition.isPast($0.thing.time.days.end))
            },
            Field("ics", .url, "To put it into a calendar.") { $0.edition.calendar(of: $0.thing) },
            Field("registration", .url, "Where to sign up; or null.") { $0.edition.checked($0.thing.registration) },
            Field("attendance", .number, "Persons who came, or null.") { Value($0.thing.attendance) },
        ])
}

enum EventPlaceView {
    static let view: View<In<Event.Place>> = View(
        "event_place", "Where an event takes place.",
        fields: [
            Field("name", .string, "Of the building, or null.") { $0.edition.name($0.thing.name) },
            Field("address", .object("address"), "Its address.") { AddressView.view($0.with($0.thing.address)) },
            Field("town", .string, "As it is called in this language.") { $0.edition.name($0.thing.address.town) },
        ])
}

enum NewsletterView {
    static let view: View<In<Newsletter>> = View(
        "newsletter", "An issue of the newsletter.",
        fields: EntryFields.of(Newsletter.self) + [
            Field("number", .number, "Of the issue.") { .int($0.thing.number) },
            Field("date", .date, "Of the issue.") { $0.edition.date($0.thing.date) },
            Field("items", .array(.object("newsletter_item")), "What it points to.") { newsletter in
                NewsletterItemView.view.list(
                    newsletter.thing.items.filter { newsletter.edition.index.holds($0) }, newsletter.edition)
            },
        ])
}

enum NewsletterItemView {
    static let view: View<In<EntryReference>> = View(
        "newsletter_item", "An entry that an issue of the newsletter points to.",
        fields: [
            Field("kind", .string, "`news`, `agenda`, `publications`, `enterprises` …") {
                .string($0.thing.collection.name)
            },
            Field("title", .string, "Its title.") { $0.edition.title(of: $0.thing) },
            Field("summary", .string, "Or null.") { $0.edition.summary(of: $0.thing) },
            Field("url", .url, "Its page.") { $0.edition.url(of: $0.thing) },
            Field("is_demo", .bool, "Fictional.") { .bool($0.edition.index.head($0.thing)?.isDemo ?? false) },
        ])
}

enum PublicationView {
    static let view: View<In<Publication>> = View(
        "publication", "A document that spreads results.",
        fields: EntryFields.of(Publication.self) + [
            Field("kind", .string, "In words: report, working paper …") {
                $0.edition.term(.publicationKinds, $0.thing.kind)
            },
            Field("kind_id", .string, "The same in all languages.") { .string($0.thing.kind) },
            Field("date", .date, "The first of the month where only the month is known.") {
                $0.edition.date($0.thing.date.date)
            },
            Field("date_label", .string, "Its day or month, in words.") {
                .string($0.edition.day($0.thing.date.date, monthOnly: $0.thing.date.isMonthOnly))
            },
            Field("authors", .array(.string), "Their names.") { .list($0.thing.authors.map(Value.string)) },
            Field("publisher", .string, "Or null.") { Value($0.thing.publisher) },
            Field("pages", .number, "Or null.") { Value($0.thing.pages) },
            Field("documents", .array(.object("document")), "What to read or download.") { publication in
                DocumentView.view.list(publication.thing.documents.map { OfEntry($0, publication) })
            },
            Field("reuse", .string, "Terms of reuse, or null.") { $0.edition.text($0.thing.reuse) },
            Field("source_url", .url, "Where it was first published, or null.") {
                $0.edition.checked($0.thing.url)
            },
        ])
}

/// A part of an entry with the entry, whose files it may name.
struct OfEntry<Thing: Sendable, Owner: Sendable>: Sendable {
    let thing: Thing
    let owner: In<Owner>

    init(_ thing: Thing, _ owner: In<Owner>) {
        self.thing = thing
        self.owner = owner
    }

    var edition: Edition { owner.edition }
}

enum DocumentView {
    static let view: View<OfEntry<Publication.Document, Publication>> = View(
        "document", "One version of a publication.",
        fields: [
            Field("url", .url, "The file or the page.") {
                $0.edition.url(of: $0.thing.target, beside: $0.owner.thing.reference)
            },
            Field("language", .string, "The document's language, for `hreflang`.") { .string($0.thing.language.tag) },
            Field("language_name", .string, "Its name in the page's language.") {
                .string($0.edition.languageName($0.thing.language))
            },
            Field("format", .string, "`PDF`, `ODT` …") { .string($0.thing.format.uppercased()) },
            Field("size", .string, "In words: `1,2 Mo`; or null.") { Value($0.edition.fileSize($0.thing.size)) },
        ])
}

enum TrainingView {
    static let view: View<In<Training>> = View(
        "training", "A training course.",
        fields: EntryFields.of(Training.self) + [
            Field("learners", .string, "For whom it is.") { $0.edition.text($0.thing.learners) },
            Field("hours", .number, "Its length, or null.") { Value($0.thing.hours) },
            Field("organiser", .object("partner"), "Or null.") {
                PartnerView.view.one($0.edition.index.partner($0.thing.organiser), $0.edition)
            },
            Field("sessions", .array(.object("training_session")), "When and where it is given.") {
                TrainingSessionView.view.list($0.thing.sessions, $0.edition)
            },
            Field("next_session", .object("training_session"), "The first that is not over, or null.") { training in
                TrainingSessionView.view.one(
                    training.thing.sessions.first { !training.edition.isPast($0.span.end) }, training.edition)
            },
            Field("registration", .url, "Where to sign up, or null.") { $0.edition.checked($0.thing.registration) },
        ])
}

enum TrainingSessionView {
    static let view: View<In<Training.Session>> = View(
        "training_session", "One time at which a training is given.",
        fields: [
            Field("start", .date, "First day.") { $0.edition.date($0.thing.span.start) },
            Field("end", .date, "Last day.") { $0.edition.date($0.thing.span.end) },
            Field("date_range", .string, "Its days, in words.") { .string($0.edition.range($0.thing.span)) },
            Field("town", .string, "Where.") { $0.edition.name($0.thing.town) },
            Field("is_past", .bool, "Over on the day of the build.") { .bool($0.edition.isPast($0.thing.span.end)) },
        ])
}

enum NewsItemView {
    static let view: View<In<News>> = View(
        "news_item", "A news item.",
        fields: EntryFields.of(News.self) + [
            Field("date", .date, "Of publication.") { $0.edition.date($0.thing.date) },
            Field("updated", .date, "Of its last change, or null.") { $0.edition.date($0.thing.updated) },
            Field("author", .string, "Or null.") { Value($0.thing.author) },
        ])
}

enum TextView {
    static let view: View<In<Page>> = View(
        "text_entry", "A page of text.",
        fields: EntryFields.of(Page.self) + [
            Field("updated", .date, "Of its last change, or null.") { $0.edition.date($0.thing.updated) }
        ])
}
