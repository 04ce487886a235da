package import Diagnostics

/// What can be wrong with a number.
package enum NumberDiagnostics {
    package static let all: [DiagnosticKind] = [
        decimalComma, notANumber, notAWholeNumber, outOfRange, percentageOutOfRange,
    ]

    package static let decimalComma = DiagnosticKind(
        "decimal-comma",
        en: .init("“{value}” has a decimal comma, and numbers here have a decimal point", hint: "write {proposal}"),
        fr: .init(
            "« {value} » a une virgule décimale ; ici, les nombres ont un point décimal", hint: "écrivez {proposal}"),
        nl: .init(
            "“{value}” heeft een decimale komma; getallen hebben hier een decimale punt", hint: "schrijf {proposal}")
    )

    package static let notANumber = DiagnosticKind(
        "not-a-number",
        en: .init(
            "“{value}” is not a number", hint: "write digits, with a decimal point where one is needed, and no unit"),
        fr: .init(
            "« {value} » n’est pas un nombre",
            hint: "écrivez des chiffres, avec un point décimal s’il le faut, et sans unité"),
        nl: .init(
            "“{value}” is geen getal", hint: "schrijf cijfers, met een decimale punt waar nodig, en zonder eenheid")
    )

    package static let notAWholeNumber = DiagnosticKind(
        "not-a-whole-number",
        en: .init("“{value}” is not a whole number", hint: "write digits alone"),
        fr: .init("« {value} » n’est pas un nombre entier", hint: "écrivez uniquement des chiffres"),
        nl: .init("“{value}” is geen geheel getal", hint: "schrijf alleen cijfers")
    )

    package static let outOfRange = DiagnosticKind(
        "number-out-of-range",
        en: .init("{value} is out of range for “{key}”", hint: "it lies from {least} to {greatest}"),
        fr: .init("{value} est hors limites pour « {key} »", hint: "la valeur va de {least} à {greatest}"),
        nl: .init("{value} valt buiten de grenzen van “{key}”", hint: "de waarde ligt van {least} tot {greatest}")
    )

    package static let percentageOutOfRange = DiagnosticKind(
        "percentage-out-of-range",
        en: .init(
            "{value} % is outside 0 to 100", hint: "write the number that stands before the % sign, such as {example}"),
        fr: .init(
            "{value} % est en dehors de 0 à 100",
            hint: "écrivez le nombre qui précède le signe %, par exemple {example}"),
        nl: .init(
            "{value}% ligt niet tussen 0 en 100",
            hint: "schrijf het getal dat voor het %-teken staat, bijvoorbeeld {example}")
    )
}
