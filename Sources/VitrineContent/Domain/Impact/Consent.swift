package import Locales
import Diagnostics

/// A recorded permission. Never published: it only decides what is (*consentement*, *toestemming*).
package struct Consent: Sendable {
    package var scopes: [Scope] = []
    package var date = CalendarDate.epoch
    /// The last day on which it holds.
    package var expires: CalendarDate?
    package var withdrawn: CalendarDate?
    /// Where the signed form is kept.
    package var proof = ""

    package init() {}

    /// Separate acts under data protection law: one never implies another.
    package enum Scope: String, Sendable, CaseIterable { case capture, publish, quote }

    package func covers(_ scope: Scope, on day: CalendarDate) -> Bool {
        guard scopes.contains(scope), date <= day else { return false }
        if let withdrawn, withdrawn <= day { return false }
        if let expires, expires < day { return false }
        return true
    }
}

extension Consent: FactGroup {
    package static let facts = Facts<Self>(
        "consent",
        [
            .required(
                "scopes", .list(.choice), \.scopes,
                "What the person agreed to: being photographed or recorded, being published, being quoted",
                "[quote, publish]"),
            .required("date", .date, \.date, "The day on which it was given", "2018-05-14"),
            .optional("expires", .date, \.expires, "The last day on which it holds", "2028-05-14"),
            .optional("withdrawn", .date, \.withdrawn, "The day on which it was taken back", "2019-01-10"),
            .required(
                "proof", .name, \.proof, "Where the signed form is kept; never published", "Form 12, secretariat"),
        ],
        check: { reader, consent in
            guard reader.has("date") else { return true }
            if let expires = consent.expires { _ = reader.isOrdered(consent.date, expires, at: "expires") }
            if let withdrawn = consent.withdrawn { _ = reader.isOrdered(consent.date, withdrawn, at: "withdrawn") }
            return true
        })
}

extension MappingReader {
    /// The group `consent`.
    ///
    /// - Parameter scopes: what it must cover here; a scope never implies another.
    func consent(covering scopes: [Consent.Scope]) -> Consent? {
        guard let reader = mapping("consent") else { return nil }
        var consent = Consent()
        let isWhole = Consent.facts.read(reader, into: &consent)
        if reader.has("scopes"), reader.count(of: "scopes") == consent.scopes.count {
            for scope in scopes where !consent.scopes.contains(scope) {
                file.report(
                    ConsentDiagnostics.consentScope, at: reader.place(of: "scopes"), ["scope": .text(scope.rawValue)])
            }
        }
        return isWhole ? consent : nil
    }
}
