import Diagnostics
import Foundation
import Locales
import VitrineModel

/// Groups of values that belong together wherever they stand.
extension MappingReader {
    func address() -> Address? {
        let street = name("street")
        let postalCode = name("postal_code")
        let town = text("town")
        let country = country("country")
        guard let town, let country else { return nil }
        return Address(street: street, postalCode: postalCode, town: town, country: country)
    }

    /// Two dates of which the second does not come before the first.
    func span(_ startKey: String = "start", _ endKey: String = "end") -> DateSpan? {
        let start = date(startKey)
        let end = date(endKey)
        guard let start, let end else { return nil }
        guard isOrdered(start, end, at: endKey) else { return nil }
        return DateSpan(start: start, end: end)
    }

    func isOrdered(_ start: CalendarDate, _ end: CalendarDate, at endKey: String) -> Bool {
        if start <= end { return true }
        file.report(
            DateDiagnostics.reversed,
            at: place(of: endKey),
            ["start": .text(start.description), "end": .text(end.description)]
        )
        return false
    }

    /// - Parameter scopes: what the consent must cover here; a scope never implies another.
    func consent(covering scopes: [Consent.Scope]) -> Consent? {
        guard let reader = mapping("consent") else { return nil }
        let given: [Consent.Scope] = reader.choices("scopes")
        let date = reader.date("date")
        let expires = reader.date("expires")
        let withdrawn = reader.date("withdrawn")
        let proof = reader.name("proof")
        if let date, let expires { _ = reader.isOrdered(date, expires, at: "expires") }
        if let date, let withdrawn { _ = reader.isOrdered(date, withdrawn, at: "withdrawn") }
        if reader.has("scopes"), reader.count(of: "scopes") == given.count {
            for scope in scopes where !given.contains(scope) {
                let place = reader.place(of: "scopes")
                file.report(ConsentDiagnostics.consentScope, at: place, ["scope": .text(scope.rawValue)])
            }
        }
        guard let date, let proof else { return nil }
        return Consent(scopes: given, date: date, expires: expires, withdrawn: withdrawn, proof: proof)
    }

    func coordinates(in address: Address?) -> Coordinates? {
        CoordinatesReader(reader: self, address: address).coordinates()
    }
}
