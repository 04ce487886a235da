import Locales

/// A training course (*formation*, *opleiding*).
package struct Training: Entry {
    package var head: EntryHead
    /// For whom it is.
    package var learners = LocalizedText.none
    package var hours: Int?
    /// A partner's id.
    package var organiser: String?
    package var sessions: [Session] = []
    package var registration: String?

    package init(head: EntryHead) { self.head = head }

    package static let collection = Collection.trainings

    /// One time at which a training is given.
    package struct Session: Sendable {
        package var span = DateSpan.epoch
        package var town = LocalizedText.none

        package init() {}
    }
}

extension Training: ContentType {
    package static let facts = Facts<Training>(
        "trainings/ID/training.yml", common: EntryKeys.common,
        [
            .required("learners", .text, \.learners, "For whom it is", "{fr: Accompagnateurs, nl: Begeleiders}"),
            .optional(
                "hours", .integer(1...10_000, unit: "hours"), \.hours, "How long it takes, in hours", "14"),
            .optional("organiser", .partner, \.organiser, "The partner that gives it", "concertes"),
            .optional("sessions", .groups(), \.sessions, "When and where", "[{start: 2019-03-12, town: Namur}]"),
            .optional("registration", .url, \.registration, "Where to register", "https://example.org/register"),
        ])
}

extension Training.Session: FactGroup {
    package static let facts = Facts<Self>(
        "trainings/ID/training.yml: sessions",
        [
            .custom(
                [
                    .required("start", .date, "First day", "2019-03-12"),
                    .optional("end", .date, "Last day; the first when not given", "2019-03-13"),
                ], \.span
            ) { reader, _ in reader.span(isEndOptional: true) },
            .required("town", .text, \.town, "Where", "{fr: Courtrai, nl: Kortrijk}"),
        ])
}
