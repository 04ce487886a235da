package import Diagnostics

/// What can be wrong in a funder's profile.
package enum FunderDiagnostics {
    package static let all: [DiagnosticKind] = [logoFormat]

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
