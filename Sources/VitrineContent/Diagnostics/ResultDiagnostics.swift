package import Diagnostics

/// What can be wrong with a result, given its indicator.
package enum ResultDiagnostics {
    package static let all: [DiagnosticKind] = [
        numberForQualitative, textForQuantitative, valueAndText, emptyResult, qualityMissing, tooManyDecimals,
        sampleAboveWhole,
    ]

    package static let numberForQualitative = DiagnosticKind(
        "number-for-qualitative",
        en: .init(
            "“{indicator}” is qualitative, and this row has a number",
            hint: "write what was found in text.fr or text.nl, and empty the cell “value”"),
        fr: .init(
            "« {indicator} » est qualitatif, et cette ligne a un nombre",
            hint: "écrivez le constat dans text.fr ou text.nl, et videz la cellule « value »"),
        nl: .init(
            "“{indicator}” is kwalitatief, en deze rij heeft een getal",
            hint: "schrijf de vaststelling in text.fr of text.nl, en maak de cel “value” leeg")
    )

    package static let textForQuantitative = DiagnosticKind(
        "text-for-quantitative",
        en: .init(
            "results of “{indicator}” are numbers, and this row has a text in place of one",
            hint: "write the number in “value” and the explanation in note.fr or note.nl"),
        fr: .init(
            "les résultats de « {indicator} » sont des nombres, et cette ligne a un texte à la place",
            hint: "écrivez le nombre dans « value » et l’explication dans note.fr ou note.nl"),
        nl: .init(
            "resultaten van “{indicator}” zijn getallen, en deze rij heeft in de plaats een tekst",
            hint: "schrijf het getal in “value” en de uitleg in note.fr of note.nl")
    )

    package static let valueAndText = DiagnosticKind(
        "value-and-text",
        en: .init(
            "this row has a value and a text",
            hint: "keep the value and move the text to note.fr or note.nl, or the reverse"),
        fr: .init(
            "cette ligne a une valeur et un texte",
            hint: "gardez la valeur et déplacez le texte vers note.fr ou note.nl, ou l’inverse"),
        nl: .init(
            "deze rij heeft een waarde en een tekst",
            hint: "bewaar de waarde en verplaats de tekst naar note.fr of note.nl, of omgekeerd")
    )

    package static let emptyResult = DiagnosticKind(
        "empty-result",
        en: .init(
            "row {row} has neither a value nor a text",
            hint: "fill in “value”, or text.fr or text.nl; delete the row when nothing is known"),
        fr: .init(
            "la ligne {row} n’a ni valeur ni texte",
            hint: "remplissez « value », ou text.fr ou text.nl ; supprimez la ligne si rien n’est connu"),
        nl: .init(
            "rij {row} heeft geen waarde en geen tekst",
            hint: "vul “value” in, of text.fr of text.nl; verwijder de rij als er niets bekend is")
    )

    package static let qualityMissing = DiagnosticKind(
        "quality-missing",
        en: .init(
            "the figure in row {row} does not say how it was obtained",
            hint: "fill in “quality”: measured, declared or estimated"),
        fr: .init(
            "le chiffre de la ligne {row} ne dit pas comment il a été obtenu",
            hint: "remplissez « quality » : measured (mesuré), declared (déclaré) ou estimated (estimé)"),
        nl: .init(
            "het cijfer in rij {row} zegt niet hoe het verkregen is",
            hint: "vul “quality” in: measured (gemeten), declared (opgegeven) of estimated (geschat)")
    )

    package static let tooManyDecimals = DiagnosticKind(
        "too-many-decimals",
        en: .init(
            "{value} has too many decimals: “{indicator}” takes {decimals}",
            hint: "round it, or raise “decimals” in vocabulary/indicators.yml"),
        fr: .init(
            "{value} a trop de décimales : « {indicator} » en admet {decimals}",
            hint: "arrondissez, ou augmentez « decimals » dans vocabulary/indicators.yml"),
        nl: .init(
            "{value} heeft te veel decimalen: “{indicator}” laat er {decimals} toe",
            hint: "rond af, of verhoog “decimals” in vocabulary/indicators.yml")
    )

    package static let sampleAboveWhole = DiagnosticKind(
        "sample-above-whole",
        en: .init(
            "{sample} were asked out of {whole}, which is more than there are",
            hint: "correct “sample_size” or “denominator”"),
        fr: .init(
            "{sample} personnes interrogées sur {whole} : c’est plus qu’il n’y en a",
            hint: "corrigez « sample_size » ou « denominator »"),
        nl: .init(
            "{sample} bevraagden op {whole}: dat is meer dan er zijn", hint: "verbeter “sample_size” of “denominator”")
    )
}
