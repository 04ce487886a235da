package import Diagnostics

/// A picture of the enterprise; with people in it, their consent.
package struct Portrait: Sendable {
    package var file = ""
    /// Nil when decorative.
    package var alt: LocalizedText?
    package var credit: LocalizedText?
    package var consent: Consent?
    package var location = SourceLocation("")

    package init() {}
}

extension Portrait: FactGroup {
    package static let facts = Facts<Self>(
        "enterprises/ID/enterprise.yml: photo",
        [
            .required("file", .file, \.file, "The picture", "photo.jpg"),
            .optional(
                "alt", .text, \.alt, "What it shows; required unless decorative",
                "{fr: Un métier à tisser., nl: Een weefgetouw.}"),
            .told("decorative", .flag, "Whether it tells nothing", "false"),
            .optional("credit", .text, \.credit, "Who made it", "L’Atelier du Lin"),
            .told(
                "people", .flag,
                "Whether somebody can be recognised, which asks for a consent; true when not given", "false"),
            .custom(
                [
                    .optional(
                        "consent", .mapping(Consent.facts.list), "The recorded consent, to `capture` and to `publish`",
                        "{scopes: [capture, publish], date: 2018-05-14, proof: Form 12}")
                ], \.consent
            ) { reader, _ in .some(reader.consent(covering: hasPeople(reader) ? [.capture, .publish] : [])) },
            .found(\.location),
        ],
        check: { reader, portrait in
            portrait.location = reader.file.location(reader.place)
            let isDecorative = reader.isTrue("decorative") ?? false
            if isDecorative, reader.has("alt") {
                reader.file.report(ConsentDiagnostics.altAndDecorative, at: reader.keyPlace(of: "alt"))
            } else if !isDecorative, !reader.has("alt") {
                reader.file.report(ConsentDiagnostics.altMissing, at: reader.place)
            }
            if hasPeople(reader), !reader.has("consent") {
                reader.file.report(ConsentDiagnostics.portraitWithoutConsent, at: reader.place)
            }
            return true
        })

    private static func hasPeople(_ reader: MappingReader) -> Bool { reader.isTrue("people") ?? true }
}
