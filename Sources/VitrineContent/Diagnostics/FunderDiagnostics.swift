package import Diagnostics

/// What can be wrong in a funder's profile.
package enum FunderDiagnostics {
    package static let all: [DiagnosticKind] = [requiredNotShown, logoFormat]

    package static let requiredNotShown = DiagnosticKind(
        "required-not-shown",
        en: .init(
            "“{id}” is required but not among the indicators that the funder is shown",
            hint: "add it to “indicators”, or take it out of “required”"),
        fr: .init(
            "«\u{A0}{id}\u{A0}» est exigé mais ne figure pas parmi les indicateurs montrés au financeur",
            hint: "ajoutez-le à «\u{A0}indicators\u{A0}», ou retirez-le de «\u{A0}required\u{A0}»"),
        nl: .init(
            "“{id}” is verplicht, maar staat niet bij de indicatoren die de financier te zien krijgt",
            hint: "voeg het toe aan “indicators”, of haal het uit “required”")
    )

    package static let logoFormat = DiagnosticKind(
        "logo-format",
        en: .init("“{file}” is not a picture that every reader shows", hint: "use an SVG, PNG or JPEG file"),
        fr: .init(
            "«\u{A0}{file}\u{A0}» n’est pas une image que tous les logiciels affichent",
            hint: "utilisez un fichier SVG, PNG ou JPEG"),
        nl: .init(
            "“{file}” is geen afbeelding die elk programma toont", hint: "gebruik een SVG-, PNG- of JPEG-bestand")
    )
}
