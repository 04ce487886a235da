package import Locales
package import Diagnostics

/// Somebody's own words (*témoignage*, *getuigenis*).
package struct Testimony: Sendable {
    package let id: String
    /// The version in the language spoken is the original.
    package let quote: LocalizedText
    /// A name or a pseudonym.
    package let speaker: LocalizedText
    package let isPseudonym: Bool
    package let role: LocalizedText?
    package let date: CalendarDate?
    package let stakeholder: String?
    package let audience: Audience
    package let consent: Consent
    package let location: SourceLocation

    package init(
        id: String, quote: LocalizedText, speaker: LocalizedText, isPseudonym: Bool = false,
        role: LocalizedText? = nil, date: CalendarDate? = nil, stakeholder: String? = nil,
        audience: Audience = .public, consent: Consent, location: SourceLocation
    ) {
        self.id = id
        self.quote = quote
        self.speaker = speaker
        self.isPseudonym = isPseudonym
        self.role = role
        self.date = date
        self.stakeholder = stakeholder
        self.audience = audience
        self.consent = consent
        self.location = location
    }
}
