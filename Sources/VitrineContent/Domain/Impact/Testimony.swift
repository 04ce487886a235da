package import Diagnostics
package import Locales

/// Somebody's own words (*témoignage*, *getuigenis*).
package struct Testimony: Sendable {
    package var id = ""
    /// The version in the language spoken is the original.
    package var quote = LocalizedText.none
    /// A name or a pseudonym.
    package var speaker = LocalizedText.none
    package var isPseudonym = false
    package var role: LocalizedText?
    package var date: CalendarDate?
    package var stakeholder: String?
    package var audience = Audience.public
    package var consent = Consent()
    package var location = SourceLocation("")

    package init() {}

    /// Beside an enterprise's facts.
    static let file = "testimonies.yml"
}

extension Testimony: FactGroup {
    package static let facts = Facts<Self>(
        "enterprises/ID/testimonies.yml",
        [
            .required("id", .id, \.id, "Its id within the enterprise", "karim"),
            .required(
                "quote", .text, \.quote, "The words", "{fr: J’ai repris confiance., nl: Ik heb weer vertrouwen.}"),
            .told("original", .language, "The language spoken", "fr", isRequired: true),
            .required("speaker", .text, \.speaker, "Who speaks; a name or a pseudonym", "Karim"),
            .optional("pseudonym", .flag, \.isPseudonym, "Whether the name is not the real one", "true"),
            .optional(
                "role", .text, \.role, "What the person is to the enterprise", "{fr: tisserand, nl: wever}"),
            .optional("date", .date, \.date, "When it was said", "2018-05-14"),
            .optional(
                "stakeholder", .own("stakeholders"), \.stakeholder, "The group the person belongs to", "workers"),
            .optional("audience", .choice, \.audience, "Who may see it; public when not given", "public"),
            .custom(
                [
                    .required(
                        "consent", .mapping(Consent.facts.list), "The recorded consent, to `quote` and to `publish`",
                        "{scopes: [quote, publish], date: 2018-05-14, proof: Form 12}")
                ], \.consent
            ) { reader, _ in
                if !reader.has("consent") {
                    reader.file.report(ConsentDiagnostics.testimonyWithoutConsent, at: reader.place(of: "id"))
                }
                return reader.consent(covering: [.quote, .publish])
            },
            .found(\.location),
        ],
        check: { reader, testimony in
            testimony.location = reader.file.location(reader.place(of: "id"))
            return true
        })
}
