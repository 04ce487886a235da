package import Diagnostics

/// What keeps an export from being made, as far as the content decides it.
package enum DossierDiagnostics {
    package static let all: [DiagnosticKind] = [
        unknownFunder, unknownEnterprise, noSuchEnterprise, unknownPole, unknownTerritory, unknownLanguage, missingText,
        missingWords, missingIndicator, leftOut, nothingToShow, missingTemplate,
    ]

    package static let unknownFunder = DiagnosticKind(
        "unknown-funder",
        en: .init(
            "there is no funder “{id}”", hint: "the funders are: {choices}; each has a folder in Content/funders",
            withoutChoices: "there is none yet: make a folder for it in Content/funders"),
        fr: .init(
            "il n’y a pas de financeur «\u{A0}{id}\u{A0}»",
            hint: "les financeurs sont\u{A0}: {choices}\u{202F}; chacun a un dossier dans Content/funders",
            withoutChoices: "il n’y en a pas encore\u{A0}: créez-lui un dossier dans Content/funders"),
        nl: .init(
            "er is geen financier “{id}”", hint: "de financiers zijn: {choices}; elk heeft een map in Content/funders",
            withoutChoices: "er is er nog geen: maak er een map voor in Content/funders"))

    package static let unknownEnterprise = DiagnosticKind(
        "unknown-enterprise",
        en: .init(
            "there is no enterprise “{id}” that “{funder}” may see",
            hint: "name the folder in Content/enterprises; an entry for another audience cannot be exported"),
        fr: .init(
            "il n’y a pas d’entreprise «\u{A0}{id}\u{A0}» que «\u{A0}{funder}\u{A0}» puisse voir",
            hint:
                "indiquez le dossier dans Content/enterprises\u{202F}; une fiche pour un autre public ne s’exporte pas"),
        nl: .init(
            "er is geen onderneming “{id}” die “{funder}” mag zien",
            hint: "geef de map in Content/enterprises op; een fiche voor een ander publiek wordt niet geëxporteerd"))

    package static let noSuchEnterprise = DiagnosticKind(
        "no-such-enterprise",
        en: .init("there is no enterprise “{id}”", hint: "name a folder of Content/enterprises"),
        fr: .init("il n’y a pas d’entreprise «\u{A0}{id}\u{A0}»", hint: "indiquez un dossier de Content/enterprises"),
        nl: .init("er is geen onderneming “{id}”", hint: "geef een map van Content/enterprises op"))

    package static let unknownPole = DiagnosticKind(
        "unknown-pole",
        en: .init(
            "there is no pole “{id}”", hint: "the poles are: {choices}",
            withoutChoices: "there is none yet: make a folder for it in Content/poles"),
        fr: .init(
            "il n’y a pas de pôle «\u{A0}{id}\u{A0}»", hint: "les pôles sont\u{A0}: {choices}",
            withoutChoices: "il n’y en a pas encore\u{A0}: créez-lui un dossier dans Content/poles"),
        nl: .init(
            "er is geen groep “{id}”", hint: "de groepen zijn: {choices}",
            withoutChoices: "er is er nog geen: maak er een map voor in Content/poles"))

    package static let unknownTerritory = DiagnosticKind(
        "unknown-territory",
        en: .init("there is no territory “{id}”", hint: "give the code of a territory of vocabulary/territories.yml"),
        fr: .init(
            "il n’y a pas de territoire «\u{A0}{id}\u{A0}»",
            hint: "donnez le code d’un territoire de vocabulary/territories.yml"),
        nl: .init("er is geen gebied “{id}”", hint: "geef de code van een gebied uit vocabulary/territories.yml"))

    package static let unknownLanguage = DiagnosticKind(
        "unknown-export-language",
        en: .init("“{language}” is not a language of the site", hint: "choose from: {choices}"),
        fr: .init("«\u{A0}{language}\u{A0}» n’est pas une langue du site", hint: "choisissez parmi\u{A0}: {choices}"),
        nl: .init("“{language}” is geen taal van de site", hint: "kies uit: {choices}"))

    package static let missingText = DiagnosticKind(
        "export-untranslated",
        en: .init(
            "“{text}” is missing in the language “{language}”",
            hint: "write it, or let the original be printed, marked as such, with --allow-original"),
        fr: .init(
            "«\u{A0}{text}\u{A0}» manque dans la langue «\u{A0}{language}\u{A0}»",
            hint: "écrivez-le, ou laissez imprimer l’original, signalé comme tel, avec --allow-original"),
        nl: .init(
            "“{text}” ontbreekt in de taal “{language}”",
            hint: "schrijf het, of laat met --allow-original het origineel afdrukken, als zodanig gemarkeerd"))

    package static let missingWords = DiagnosticKind(
        "export-untranslated-page",
        en: .init(
            "“{entry}” has no text in the language “{language}”",
            hint: "write {path}, or let the original be printed, marked as such, with --allow-original"),
        fr: .init(
            "«\u{A0}{entry}\u{A0}» n’a pas de texte dans la langue «\u{A0}{language}\u{A0}»",
            hint: "écrivez {path}, ou laissez imprimer l’original, signalé comme tel, avec --allow-original"),
        nl: .init(
            "“{entry}” heeft geen tekst in de taal “{language}”",
            hint: "schrijf {path}, of laat met --allow-original het origineel afdrukken, als zodanig gemarkeerd"))

    package static let missingIndicator = DiagnosticKind(
        "required-indicator-missing",
        en: .init(
            "“{funder}” requires a result of “{id}”, and the enterprise has none that it may be shown",
            hint: "add a row to results.csv, for its period and an audience that the funder sees"),
        fr: .init(
            "«\u{A0}{funder}\u{A0}» exige un résultat pour «\u{A0}{id}\u{A0}», et l’entreprise n’en a aucun à lui montrer",
            hint: "ajoutez une ligne à results.csv, pour sa période et pour un public dont le financeur fait partie"),
        nl: .init(
            "“{funder}” vraagt een resultaat voor “{id}”, en de onderneming heeft er geen om te tonen",
            hint: "voeg een rij toe aan results.csv, voor de juiste periode en een publiek waartoe de financier behoort"
        ))

    package static let leftOut = DiagnosticKind(
        "export-left-out",
        .warning,
        en: .init(
            "left out, since a result that the funder requires is missing ({indicators}): {ids}",
            hint: "name one of them instead of --all to see what it lacks"),
        fr: .init(
            "laissées de côté, faute d’un résultat que le financeur exige ({indicators})\u{A0}: {ids}",
            hint: "nommez-en une au lieu de --all pour voir ce qui lui manque"),
        nl: .init(
            "weggelaten, omdat een resultaat ontbreekt dat de financier vraagt ({indicators}): {ids}",
            hint: "noem er één in plaats van --all om te zien wat ontbreekt"))

    package static let nothingToShow = DiagnosticKind(
        "nothing-for-funder",
        .warning,
        en: .init(
            "none of the results is for “{funder}”: the document has no figure and no finding",
            hint: "look at the profile's themes, indicators and period, and at the audience of the results"),
        fr: .init(
            "aucun résultat n’est destiné à «\u{A0}{funder}\u{A0}»\u{A0}: le document ne contient ni chiffre ni constat",
            hint: "voyez les thèmes, les indicateurs et la période du profil, et le public des résultats"),
        nl: .init(
            "geen enkel resultaat is voor “{funder}”: het document bevat geen cijfer en geen vaststelling",
            hint: "kijk naar de thema’s, indicatoren en periode van het profiel, en naar het publiek van de resultaten")
    )

    package static let missingTemplate = DiagnosticKind(
        "missing-export-template",
        en: .init("the template {path} is missing", hint: "an export in HTML or PDF needs it: create this file"),
        fr: .init("le modèle {path} manque", hint: "un export en HTML ou en PDF en a besoin\u{202F}: créez ce fichier"),
        nl: .init("het sjabloon {path} ontbreekt", hint: "een export in HTML of PDF heeft het nodig: maak dit bestand"))

    /// - Parameter known: what there is, from which something near is proposed.
    package static func unknown(
        _ kind: DiagnosticKind, _ id: String, among known: [String], _ more: [String: Diagnostic.Argument] = [:]
    ) -> Diagnostic {
        var arguments = more
        arguments["id"] = .text(id)
        arguments["choices"] = .choices(known)
        if let near = suggestion(for: id, among: known) { arguments["suggestion"] = .text(near) }
        return Diagnostic(kind, at: nil, arguments)
    }
}
