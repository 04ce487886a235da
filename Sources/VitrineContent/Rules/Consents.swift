import Diagnostics
import Locales

/// Leaves out persons whose consent has expired, was withdrawn or does not hold yet.
struct Consents {
    let today: CalendarDate

    func permitted(
        _ enterprise: Enterprise,
        _ references: [Reference],
        _ diagnostics: inout [Diagnostic]
    ) -> Enterprise {
        let testimonies = enterprise.testimonies.filter { testimony in
            guard let fault = fault(of: testimony.consent, at: testimony.location) else { return true }
            diagnostics.append(fault)
            return false
        }
        let withdrawn = withdrawnPhoto(of: enterprise, references, &diagnostics)
        guard withdrawn != nil || testimonies.count < enterprise.testimonies.count else { return enterprise }
        var permitted = enterprise
        permitted.testimonies = testimonies
        if let withdrawn {
            permitted.photo = nil
            permitted.head = enterprise.head.with(files: enterprise.head.files.filter { $0.name != withdrawn.file })
        }
        return permitted
    }

    private func withdrawnPhoto(
        of enterprise: Enterprise, _ references: [Reference], _ diagnostics: inout [Diagnostic]
    ) -> Portrait? {
        guard let photo = enterprise.photo, let consent = photo.consent,
            let fault = fault(of: consent, at: photo.location)
        else { return nil }
        diagnostics.append(fault)
        for reference in references where reference.target == .file(photo.file) {
            let notes = [photo.location]
            diagnostics.append(Diagnostic(ConsentDiagnostics.pictureOfPerson, at: reference.location, notes: notes))
        }
        return photo
    }

    private func fault(of consent: Consent, at location: SourceLocation) -> Diagnostic? {
        let (kind, date): (DiagnosticKind, CalendarDate)
        if let withdrawn = consent.withdrawn, withdrawn <= today {
            (kind, date) = (ConsentDiagnostics.consentWithdrawn, withdrawn)
        } else if let expires = consent.expires, expires < today {
            (kind, date) = (ConsentDiagnostics.consentExpired, expires)
        } else if consent.date > today {
            (kind, date) = (ConsentDiagnostics.consentNotYet, consent.date)
        } else {
            return nil
        }
        return Diagnostic(kind, at: location, ["date": .text(date.description)])
    }
}
