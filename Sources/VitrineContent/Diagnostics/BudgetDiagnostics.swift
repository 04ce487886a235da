package import Diagnostics

/// What can be wrong with partners, amounts and logos.
package enum BudgetDiagnostics {
    package static let all: [DiagnosticKind] = [
        totalMismatch, fundAboveTotal, amountMissing, amountOfAssociated, leadMismatch, logoMissing, logoAltMissing,
    ]

    package static let totalMismatch = DiagnosticKind(
        "total-not-sum",
        en: .init(
            "the budget says {total} for “{column}”, and the rows of {file} add up to {sum}: {difference} between them",
            hint: "correct the row or the total that is wrong"),
        fr: .init(
            "le budget indique {total} pour « {column} », et les lignes de {file} donnent {sum} : {difference} d’écart",
            hint: "corrigez la ligne ou le total qui est faux"),
        nl: .init(
            "de begroting vermeldt {total} voor “{column}”, en de rijen van {file} geven samen {sum}: een verschil van {difference}",
            hint: "verbeter de rij of het totaal dat fout is")
    )

    package static let fundAboveTotal = DiagnosticKind(
        "fund-above-total",
        en: .init("the Fund’s part, {erdf}, is larger than the whole, {total}", hint: "correct one of the two amounts"),
        fr: .init("la part du Fonds, {erdf}, dépasse le total, {total}", hint: "corrigez l’un des deux montants"),
        nl: .init(
            "het deel van het Fonds, {erdf}, is groter dan het geheel, {total}", hint: "verbeter één van beide bedragen"
        )
    )

    package static let amountMissing = DiagnosticKind(
        "amount-missing",
        en: .init(
            "“{id}” has the role {role} and no amount for “{column}”",
            hint: "fill in the amount, or write “associated” as its role"),
        fr: .init(
            "« {id} » a le rôle {role} et aucun montant pour « {column} »",
            hint: "indiquez le montant, ou écrivez « associated » comme rôle"),
        nl: .init(
            "“{id}” heeft de rol {role} en geen bedrag voor “{column}”",
            hint: "vul het bedrag in, of schrijf “associated” als rol")
    )

    package static let amountOfAssociated = DiagnosticKind(
        "amount-of-associated",
        en: .init(
            "an associated partner has no amount, and “{id}” has one", hint: "empty the cell, or correct the role"),
        fr: .init(
            "un opérateur associé n’a pas de montant, et « {id} » en a un",
            hint: "videz la cellule, ou corrigez le rôle"),
        nl: .init(
            "een geassocieerde projectpartner heeft geen bedrag, en “{id}” heeft er een",
            hint: "maak de cel leeg, of verbeter de rol")
    )

    package static let leadMismatch = DiagnosticKind(
        "lead-mismatch",
        en: .init(
            "“{id}” is the lead, and {file} does not give it the role lead",
            hint: "correct “lead”, or the role in {file}"),
        fr: .init(
            "« {id} » est le chef de file, et {file} ne lui donne pas le rôle lead",
            hint: "corrigez « lead », ou le rôle dans {file}"),
        nl: .init(
            "“{id}” is de projectleider, en {file} geeft het niet de rol lead",
            hint: "verbeter “lead”, of de rol in {file}")
    )

    package static let logoMissing = DiagnosticKind(
        "project-logo-missing",
        .warning,
        en: .init(
            "the project has no logo, and the programme asks for it on every support",
            hint: "put the file that the programme supplied in Content/project and name it under “logo”"),
        fr: .init(
            "le projet n’a pas de logo, et le programme l’exige sur tout support",
            hint: "placez dans Content/project le fichier fourni par le programme et nommez-le sous « logo »"),
        nl: .init(
            "het project heeft geen logo, en het programma eist het op elke drager",
            hint: "zet het bestand van het programma in Content/project en noem het bij “logo”")
    )

    package static let logoAltMissing = DiagnosticKind(
        "logo-without-alt",
        en: .init(
            "the logo of “{id}” has no text for those who cannot see it",
            hint: "fill in “{column}”; the organisation’s name is enough"),
        fr: .init(
            "le logo de « {id} » n’a pas de texte pour ceux qui ne le voient pas",
            hint: "remplissez « {column} » ; le nom de l’organisation suffit"),
        nl: .init(
            "het logo van “{id}” heeft geen tekst voor wie het niet kan zien",
            hint: "vul “{column}” in; de naam van de organisatie volstaat")
    )
}
