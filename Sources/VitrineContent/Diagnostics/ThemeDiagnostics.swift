package import Diagnostics

/// What can be wrong with the colours of `site.yml`.
package enum ThemeDiagnostics {
    package static let all: [DiagnosticKind] = [notAColour, unquotedColour, lowContrast]

    package static let notAColour = DiagnosticKind(
        "not-a-colour",
        en: .init("“{value}” is not a colour", hint: "write # and six digits from 0 to f between quotes: \"#12355b\""),
        fr: .init(
            "« {value} » n’est pas une couleur",
            hint: "écrivez # et six chiffres de 0 à f entre guillemets droits : \"#12355b\""),
        nl: .init(
            "“{value}” is geen kleur",
            hint: "schrijf # en zes cijfers van 0 tot f tussen rechte aanhalingstekens: \"#12355b\""))

    package static let unquotedColour = DiagnosticKind(
        "unquoted-colour",
        en: .init(
            "“{key}” has no value: what follows an unquoted # is a comment",
            hint: "put the colour between quotes: {key}: \"#12355b\""),
        fr: .init(
            "« {key} » n’a pas de valeur : ce qui suit un # sans guillemets est un commentaire",
            hint: "mettez la couleur entre guillemets droits : {key}: \"#12355b\""),
        nl: .init(
            "“{key}” heeft geen waarde: wat na een # zonder aanhalingstekens komt, is commentaar",
            hint: "zet de kleur tussen rechte aanhalingstekens: {key}: \"#12355b\""))

    /// `colour` and `ground` are keys or the style sheet's names.
    package static let lowContrast = DiagnosticKind(
        "low-contrast",
        en: .init(
            """
            “{colour}” ({value}) on “{ground}” ({other}) has a contrast of {have}:1; WCAG 2.2 ({criterion}) asks for \
            {need}:1
            """,
            hint: "the nearest that passes: {key}: \"{choices}\"",
            withoutChoices: "no shade of “{key}” passes: change the colours together"),
        fr: .init(
            """
            « {colour} » ({value}) sur « {ground} » ({other}) a un contraste de {have}:1 ; WCAG 2.2 ({criterion}) \
            demande {need}:1
            """,
            hint: "la plus proche qui convient : {key}: \"{choices}\"",
            withoutChoices: "aucune nuance de « {key} » ne convient : changez les couleurs ensemble"),
        nl: .init(
            """
            “{colour}” ({value}) op “{ground}” ({other}) heeft een contrast van {have}:1; WCAG 2.2 ({criterion}) \
            vraagt {need}:1
            """,
            hint: "de dichtstbijzijnde die volstaat: {key}: \"{choices}\"",
            withoutChoices: "geen enkele tint van “{key}” volstaat: wijzig de kleuren samen"))
}
