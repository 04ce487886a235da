package import Diagnostics

/// What stands twice and may stand once.
package enum DuplicateDiagnostics {
    package static let all: [DiagnosticKind] = [
        duplicateID, duplicateItem, duplicateSlug, duplicateRoute, formerSlugTaken, formerSlugCurrent, duplicateResult,
        duplicateStatistic, duplicateNumber,
    ]

    package static let duplicateID = DiagnosticKind(
        "duplicate-id",
        en: .init("the id “{id}” stands twice", hint: "give one of the two another id, or delete it"),
        fr: .init(
            "l’identifiant « {id} » figure deux fois",
            hint: "donnez un autre identifiant à l’un des deux, ou supprimez-le"),
        nl: .init("het id “{id}” staat er twee keer", hint: "geef één van beide een ander id, of verwijder het")
    )

    package static let duplicateItem = DiagnosticKind(
        "duplicate-item",
        en: .init("“{value}” stands twice in this list", hint: "delete one"),
        fr: .init("« {value} » figure deux fois dans cette liste", hint: "supprimez-en un"),
        nl: .init("“{value}” staat twee keer in deze lijst", hint: "verwijder er één")
    )

    package static let duplicateSlug = DiagnosticKind(
        "duplicate-slug",
        en: .init(
            "two entries would have the address “{slug}” in “{language}”",
            hint: "give one of the two a “slug” of its own"),
        fr: .init(
            "deux fiches auraient l’adresse « {slug} » en « {language} »",
            hint: "donnez à l’une des deux un « slug » à elle"),
        nl: .init(
            "twee fiches zouden het adres “{slug}” krijgen in “{language}”", hint: "geef één van beide een eigen “slug”"
        )
    )

    package static let duplicateRoute = DiagnosticKind(
        "duplicate-route",
        en: .init(
            "the address “{slug}” in “{language}” already belongs to another page",
            hint: "choose another slug for one of the two"),
        fr: .init(
            "l’adresse « {slug} » en « {language} » appartient déjà à une autre page",
            hint: "choisissez un autre slug pour l’une des deux"),
        nl: .init(
            "het adres “{slug}” in “{language}” is al van een andere pagina",
            hint: "kies voor één van beide een andere slug")
    )

    package static let formerSlugTaken = DiagnosticKind(
        "former-slug-taken",
        en: .init(
            "the former address “{slug}” in “{language}” belongs to another entry",
            hint: "delete it from one of the two"),
        fr: .init(
            "l’ancienne adresse « {slug} » en « {language} » appartient à une autre fiche",
            hint: "supprimez-la de l’une des deux"),
        nl: .init(
            "het vroegere adres “{slug}” in “{language}” is van een andere fiche",
            hint: "verwijder het bij één van beide")
    )

    package static let formerSlugCurrent = DiagnosticKind(
        "former-slug-current",
        en: .init(
            "“{slug}” is the present address in “{language}”, not a former one", hint: "delete it from “former_slugs”"),
        fr: .init(
            "« {slug} » est l’adresse actuelle en « {language} », pas une ancienne",
            hint: "supprimez-la de « former_slugs »"),
        nl: .init(
            "“{slug}” is het huidige adres in “{language}”, geen vroeger", hint: "verwijder het uit “former_slugs”")
    )

    package static let duplicateResult = DiagnosticKind(
        "duplicate-result",
        en: .init(
            "“{indicator}” already has a result for {period}", hint: "delete one of the two rows, or correct its period"
        ),
        fr: .init(
            "« {indicator} » a déjà un résultat pour {period}",
            hint: "supprimez l’une des deux lignes, ou corrigez sa période"),
        nl: .init(
            "“{indicator}” heeft al een resultaat voor {period}",
            hint: "verwijder één van beide rijen, of verbeter de periode")
    )

    package static let duplicateStatistic = DiagnosticKind(
        "duplicate-statistic",
        en: .init(
            "{territory} already has a value of “{measure}” for {year}",
            hint: "delete one of the two rows, or correct its year"),
        fr: .init(
            "{territory} a déjà une valeur de « {measure} » pour {year}",
            hint: "supprimez l’une des deux lignes, ou corrigez son année"),
        nl: .init(
            "{territory} heeft al een waarde van “{measure}” voor {year}",
            hint: "verwijder één van beide rijen, of verbeter het jaar")
    )

    package static let duplicateNumber = DiagnosticKind(
        "duplicate-number",
        en: .init("another newsletter already has the number {number}", hint: "correct one of the two"),
        fr: .init("une autre lettre d’information porte déjà le numéro {number}", hint: "corrigez l’une des deux"),
        nl: .init("een andere nieuwsbrief heeft al het nummer {number}", hint: "verbeter één van beide")
    )
}
