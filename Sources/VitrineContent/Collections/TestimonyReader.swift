import Diagnostics
import VitrineModel

/// Reads `testimonies.yml`.
struct TestimonyReader {
    let entry: EntryInProgress
    let stakeholders: OwnIDs

    func testimonies() -> [Testimony] {
        var ids = UniqueIDs()
        return entry.mappings("testimonies.yml", EnterpriseKeys.testimony).compactMap { item in
            var reader = item
            let id = reader.id("id")
            // The language spoken, not that of the entry, is the original of the words.
            let original = reader.language("original")
            if let original { reader.file = reader.file.with(original: original) }
            let quote = reader.text("quote")
            let speaker = reader.text("speaker")
            let isPseudonym = reader.flag("pseudonym") ?? false
            let role = reader.text("role")
            let date = reader.date("date")
            let stakeholder = reader.scalar("stakeholder").flatMap { stakeholders.check($0, in: reader.file) }
            let audience = reader.choice("audience", Audience.self) ?? .public
            let consent = reader.consent(covering: [.quote, .publish])
            if !reader.has("consent") {
                reader.file.report(ConsentDiagnostics.testimonyWithoutConsent, at: reader.place(of: "id"))
            }
            guard let id, ids.insert(id, at: reader.place(of: "id"), in: reader.file), let quote, let speaker,
                let consent
            else { return nil }
            return Testimony(
                id: id, quote: quote, speaker: speaker, isPseudonym: isPseudonym, role: role, date: date,
                stakeholder: stakeholder, audience: audience, consent: consent,
                location: reader.file.location(reader.place(of: "id")))
        }
    }
}
