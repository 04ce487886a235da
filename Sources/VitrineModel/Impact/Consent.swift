package import Diagnostics
package import Locales

/// A recorded permission. Never published: it only decides what is (*consentement*, *toestemming*).
package struct Consent: Sendable {
    package let scopes: [Scope]
    package let date: CalendarDate
    /// The last day on which it holds.
    package let expires: CalendarDate?
    package let withdrawn: CalendarDate?
    /// Where the signed form is kept.
    package let proof: String

    package init(
        scopes: [Scope], date: CalendarDate, expires: CalendarDate? = nil, withdrawn: CalendarDate? = nil,
        proof: String
    ) {
        self.scopes = scopes
        self.date = date
        self.expires = expires
        self.withdrawn = withdrawn
        self.proof = proof
    }

    /// Separate acts under data protection law: one never implies another.
    package enum Scope: String, Sendable, CaseIterable { case capture, publish, quote }

    package func covers(_ scope: Scope, on day: CalendarDate) -> Bool {
        guard scopes.contains(scope), date <= day else { return false }
        if let withdrawn, withdrawn <= day { return false }
        if let expires, expires < day { return false }
        return true
    }
}

/// A picture of the enterprise; with people in it, their consent.
package struct Portrait: Sendable {
    package let file: String
    /// Nil when decorative.
    package let alt: LocalizedText?
    package let credit: LocalizedText?
    package let consent: Consent?
    package let location: SourceLocation

    package init(
        file: String, alt: LocalizedText? = nil, credit: LocalizedText? = nil, consent: Consent? = nil,
        location: SourceLocation
    ) {
        self.file = file
        self.alt = alt
        self.credit = credit
        self.consent = consent
        self.location = location
    }
}
