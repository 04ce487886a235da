import VitrineModel

extension Training: EntryKind {
    static let keys = DiffusionKeys.training

    static func read(_ entry: EntryInProgress) -> Training? {
        let facts = entry.facts
        let learners = facts.text("learners")
        let hours = facts.integer("hours")
        let organiser = facts.partner("organiser")
        let sessions = facts.mappings("sessions").compactMap(session)
        let registration = facts.url("registration")
        guard let learners else { return nil }
        return Training(
            head: entry.head, learners: learners, hours: hours, organiser: organiser, sessions: sessions,
            registration: registration)
    }

    private static func session(_ reader: MappingReader) -> TrainingSession? {
        let start = reader.date("start")
        let end = reader.has("end") ? reader.date("end") : start
        let town = reader.text("town")
        guard let start, let end, reader.isOrdered(start, end, at: "end"), let town else { return nil }
        return TrainingSession(span: DateSpan(start: start, end: end), town: town)
    }
}
