package import Diagnostics

/// What can be wrong where persons are shown or quoted.
package enum ConsentDiagnostics {
    package static let all: [DiagnosticKind] = [
        testimonyWithoutConsent, portraitWithoutConsent, consentScope, consentExpired, consentWithdrawn, consentNotYet,
        pictureOfPerson, altMissing, altAndDecorative,
    ]

    package static let testimonyWithoutConsent = DiagnosticKind(
        "testimony-without-consent",
        en: .init(
            "the testimony has no recorded consent",
            hint: "add “consent” with its scopes, date and proof, or delete the testimony"),
        fr: .init(
            "le témoignage n’a pas de consentement enregistré",
            hint: "ajoutez « consent » avec sa portée, sa date et sa preuve, ou supprimez le témoignage"),
        nl: .init(
            "de getuigenis heeft geen geregistreerde toestemming",
            hint: "voeg “consent” toe met reikwijdte, datum en bewijs, of verwijder de getuigenis")
    )

    package static let portraitWithoutConsent = DiagnosticKind(
        "portrait-without-consent",
        en: .init(
            "the picture has no recorded consent",
            hint: "add “consent” with its scopes, date and proof; or “people: false” when nobody can be recognised"),
        fr: .init(
            "l’image n’a pas de consentement enregistré",
            hint:
                "ajoutez « consent » avec sa portée, sa date et sa preuve ; ou « people: false » si personne n’est reconnaissable"
        ),
        nl: .init(
            "de foto heeft geen geregistreerde toestemming",
            hint: "voeg “consent” toe met reikwijdte, datum en bewijs; of “people: false” als niemand herkenbaar is")
    )

    package static let consentScope = DiagnosticKind(
        "consent-without-scope",
        en: .init(
            "the consent does not cover “{scope}”",
            hint: "ask for it and add it to “scopes”: capture, publish and quote are separate consents"),
        fr: .init(
            "le consentement ne couvre pas « {scope} »",
            hint: "demandez-le et ajoutez-le à « scopes » : capture, publish et quote sont des consentements distincts"),
        nl: .init(
            "de toestemming dekt “{scope}” niet",
            hint: "vraag ze en voeg ze toe aan “scopes”: capture, publish en quote zijn aparte toestemmingen")
    )

    package static let consentExpired = DiagnosticKind(
        "consent-expired",
        .warning,
        en: .init("the consent expired on {date}; this item is left out", hint: "ask for it again, or delete the item"),
        fr: .init(
            "le consentement a expiré le {date} ; cet élément est omis", hint: "redemandez-le, ou supprimez l’élément"),
        nl: .init(
            "de toestemming is vervallen op {date}; dit onderdeel wordt weggelaten",
            hint: "vraag ze opnieuw, of verwijder het onderdeel")
    )

    package static let consentWithdrawn = DiagnosticKind(
        "consent-withdrawn",
        .warning,
        en: .init("the consent was withdrawn on {date}; this item is left out", hint: "delete the item"),
        fr: .init("le consentement a été retiré le {date} ; cet élément est omis", hint: "supprimez l’élément"),
        nl: .init(
            "de toestemming is ingetrokken op {date}; dit onderdeel wordt weggelaten", hint: "verwijder het onderdeel")
    )

    package static let consentNotYet = DiagnosticKind(
        "consent-not-yet",
        .warning,
        en: .init("the consent only holds from {date} on; this item is left out", hint: "correct the date, or wait"),
        fr: .init(
            "le consentement ne vaut qu’à partir du {date} ; cet élément est omis",
            hint: "corrigez la date, ou attendez"),
        nl: .init(
            "de toestemming geldt pas vanaf {date}; dit onderdeel wordt weggelaten", hint: "verbeter de datum, of wacht"
        )
    )

    package static let pictureOfPerson = DiagnosticKind(
        "picture-without-permission",
        en: .init(
            "the text shows a picture whose consent does not hold",
            hint: "take the picture out of the text, or ask for the consent again"),
        fr: .init(
            "le texte montre une image dont le consentement ne vaut pas",
            hint: "retirez l’image du texte, ou redemandez le consentement"),
        nl: .init(
            "de tekst toont een foto waarvan de toestemming niet geldt",
            hint: "haal de foto uit de tekst, of vraag de toestemming opnieuw")
    )

    package static let altMissing = DiagnosticKind(
        "picture-without-alt",
        en: .init(
            "the picture has no text for those who cannot see it",
            hint: "add “alt”, or “decorative: true” when it tells nothing"),
        fr: .init(
            "l’image n’a pas de texte pour ceux qui ne la voient pas",
            hint: "ajoutez « alt », ou « decorative: true » si elle ne dit rien"),
        nl: .init(
            "de foto heeft geen tekst voor wie ze niet kan zien",
            hint: "voeg “alt” toe, of “decorative: true” als ze niets vertelt")
    )

    package static let altAndDecorative = DiagnosticKind(
        "alt-and-decorative",
        en: .init("a decorative picture has no text, and this one has", hint: "delete “alt”, or “decorative: true”"),
        fr: .init(
            "une image décorative n’a pas de texte, et celle-ci en a un",
            hint: "supprimez « alt », ou « decorative: true »"),
        nl: .init("een decoratieve foto heeft geen tekst, en deze wel", hint: "verwijder “alt”, of “decorative: true”")
    )
}
