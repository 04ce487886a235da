/// A training course (*formation*, *opleiding*).
package struct Training: Entry {
    package let head: EntryHead
    /// For whom it is.
    package let learners: LocalizedText
    package let hours: Int?
    /// A partner's id.
    package let organiser: String?
    package let sessions: [TrainingSession]
    package let registration: String?

    package init(
        head: EntryHead, learners: LocalizedText, hours: Int? = nil, organiser: String? = nil,
        sessions: [TrainingSession] = [], registration: String? = nil
    ) {
        self.head = head
        self.learners = learners
        self.hours = hours
        self.organiser = organiser
        self.sessions = sessions
        self.registration = registration
    }

    package static let collection = Collection.trainings
}

/// One time at which a training is given.
package struct TrainingSession: Sendable {
    package let span: DateSpan
    package let town: LocalizedText

    package init(span: DateSpan, town: LocalizedText) {
        self.span = span
        self.town = town
    }
}
