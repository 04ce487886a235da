package import Diagnostics

/// What can be wrong between the content and the pages, and in `Templates/`.
package enum SiteDiagnostics {
    package static let duplicateRoute = DiagnosticKind(
        "duplicate-address",
        en: .init(
            "two pages claim the address {address}",
            hint: "give one of them another `slug` (or change the section's address in site.yml)"),
        fr: .init(
            "deux pages revendiquent l’adresse {address}",
            hint: "donnez à l’une un autre `slug` (ou changez l’adresse de la rubrique dans site.yml)"),
        nl: .init(
            "twee pagina’s eisen het adres {address} op",
            hint: "geef een ervan een andere `slug` (of wijzig het adres van de rubriek in site.yml)"))

    package static let formerRouteInUse = DiagnosticKind(
        "former-address-in-use",
        en: .init(
            "the former address {address} belongs to another page now",
            hint: "remove it from `former_slugs`: only one page can be found there"),
        fr: .init(
            "l’ancienne adresse {address} appartient désormais à une autre page",
            hint: "retirez-la de `former_slugs`\u{A0}: une seule page peut s’y trouver"),
        nl: .init(
            "het vroegere adres {address} hoort nu bij een andere pagina",
            hint: "haal het uit `former_slugs`: daar kan maar één pagina staan"))

    package static let downloadEngineMissing = DiagnosticKind(
        "download-engine-missing",
        en: .init(
            "“downloads” lists pdf, and WeasyPrint, which makes it, was not found",
            hint: "install it (pip install weasyprint), or take pdf off the list"),
        fr: .init(
            "«\u{A0}downloads\u{A0}» cite pdf, et WeasyPrint, qui le produit, est introuvable",
            hint: "installez-le (pip install weasyprint), ou retirez pdf de la liste"),
        nl: .init(
            "“downloads” noemt pdf, en WeasyPrint, dat die maakt, is niet gevonden",
            hint: "installeer het (pip install weasyprint), of haal pdf uit de lijst"))

    package static let workbookNotMade = DiagnosticKind(
        "download-workbook",
        en: .init("the workbook {file} cannot be made: {reason}", hint: "shorten the text that it names"),
        fr: .init("le classeur {file} ne peut être produit\u{A0}: {reason}", hint: "raccourcissez le texte en cause"),
        nl: .init("de werkmap {file} kan niet worden gemaakt: {reason}", hint: "kort de genoemde tekst in"))

    package static let missingTemplate = DiagnosticKind(
        "missing-template",
        en: .init("the template {path} is missing", hint: "every kind of page needs its template: create this file"),
        fr: .init(
            "le modèle {path} manque", hint: "chaque sorte de page a besoin de son modèle\u{A0}: créez ce fichier"),
        nl: .init(
            "het sjabloon {path} ontbreekt", hint: "elke soort pagina heeft een eigen sjabloon nodig: maak dit bestand")
    )

    package static let noSuchPageTemplate = DiagnosticKind(
        "no-such-page-template",
        en: .init("there is no template {path} for pages of text", hint: "create it, or correct the name"),
        fr: .init(
            "il n’y a pas de modèle {path} pour les pages de texte", hint: "créez-le, ou corrigez le nom"),
        nl: .init(
            "er is geen sjabloon {path} voor tekstpagina’s", hint: "maak het, of verbeter de naam"))

    package static let missingStrings = DiagnosticKind(
        "missing-strings",
        en: .init(
            "the language {language} has no file of interface words",
            hint: "create {path}, with the same keys as the other languages"),
        fr: .init(
            "la langue {language} n’a pas de fichier de mots d’interface",
            hint: "créez {path}, avec les mêmes clés que les autres langues"),
        nl: .init(
            "de taal {language} heeft geen bestand met interfacewoorden",
            hint: "maak {path}, met dezelfde sleutels als de andere talen"))

    package static let missingString = DiagnosticKind(
        "missing-string",
        en: .init("the string `{key}` is missing ({purpose})", hint: "add the key `{key}` to this file"),
        fr: .init("le texte `{key}` manque ({purpose})", hint: "ajoutez la clé `{key}` à ce fichier"),
        nl: .init("de tekst `{key}` ontbreekt ({purpose})", hint: "voeg de sleutel `{key}` aan dit bestand toe"))

    package static let stringParameters = DiagnosticKind(
        "string-parameters",
        en: .init(
            "the string `{key}` uses the placeholders {found} where {expected} are due",
            hint: "the same placeholders stand in every language: only their order may change"),
        fr: .init(
            "le texte `{key}` emploie les paramètres {found} au lieu de {expected}",
            hint: "chaque langue emploie les mêmes paramètres\u{A0}: seul leur ordre peut changer"),
        nl: .init(
            "de tekst `{key}` gebruikt de parameters {found} in plaats van {expected}",
            hint: "elke taal gebruikt dezelfde parameters: alleen hun volgorde mag verschillen"))

    package static let stringShape = DiagnosticKind(
        "string-shape",
        en: .init(
            "the string `{key}` is plural in one language and plain in another",
            hint: "write it in the same shape everywhere: a text, or the plural forms"),
        fr: .init(
            "le texte `{key}` a des formes de pluriel dans une langue et pas dans une autre",
            hint: "écrivez-le partout sous la même forme\u{A0}: un texte, ou les formes du pluriel"),
        nl: .init(
            "de tekst `{key}` heeft in de ene taal meervoudsvormen en in de andere niet",
            hint: "schrijf hem overal in dezelfde vorm: een tekst, of de meervoudsvormen"))

    package static let stringNotPlural = DiagnosticKind(
        "string-not-plural",
        en: .init(
            "the string `{key}` counts something, and has no plural forms here",
            hint: "write its forms, as in `{key}: {one: …, other: …}`"),
        fr: .init(
            "le texte `{key}` compte quelque chose, et n’a pas ici de formes de pluriel",
            hint: "écrivez ses formes, comme dans `{key}: {one: …, other: …}`"),
        nl: .init(
            "de tekst `{key}` telt iets, en heeft hier geen meervoudsvormen",
            hint: "schrijf de vormen, zoals in `{key}: {one: …, other: …}`"))

    package static let stringNotPlain = DiagnosticKind(
        "string-not-plain",
        en: .init("the string `{key}` has plural forms, and counts nothing", hint: "write one text: `{key}: …`"),
        fr: .init(
            "le texte `{key}` a des formes de pluriel, et ne compte rien",
            hint: "écrivez un seul texte\u{A0}: `{key}: …`"),
        nl: .init(
            "de tekst `{key}` heeft meervoudsvormen, en telt niets", hint: "schrijf één tekst: `{key}: …`"))

    package static let unknownString = DiagnosticKind(
        "unused-string",
        en: .init("no page says the string `{key}`", hint: "remove it, or use it in a template"),
        fr: .init("aucune page ne dit le texte `{key}`", hint: "supprimez-le, ou employez-le dans un modèle"),
        nl: .init("geen enkele pagina zegt de tekst `{key}`", hint: "verwijder hem, of gebruik hem in een sjabloon"))

    package static let pluralForm = DiagnosticKind(
        "plural-form",
        en: .init(
            "the plural `{key}` lacks the form `{form}`",
            hint: "{language} tells these forms apart: {forms}"),
        fr: .init(
            "il manque au pluriel `{key}` la forme `{form}`",
            hint: "la langue {language} distingue ces formes\u{A0}: {forms}"),
        nl: .init(
            "het meervoud `{key}` mist de vorm `{form}`",
            hint: "de taal {language} onderscheidt deze vormen: {forms}"))

    package static let stringValue = DiagnosticKind(
        "string-value",
        en: .init("`{key}` is neither a text nor a group of texts", hint: "write `key: text`, or nested keys"),
        fr: .init(
            "`{key}` n’est ni un texte ni un groupe de textes", hint: "écrivez `clé: texte`, ou des clés imbriquées"),
        nl: .init(
            "`{key}` is geen tekst en ook geen groep teksten", hint: "schrijf `sleutel: tekst`, of geneste sleutels")
    )

    package static let stringBrace = DiagnosticKind(
        "string-brace",
        en: .init("a brace in `{key}` is not closed", hint: "a placeholder is a name between two braces"),
        fr: .init(
            "une accolade n’est pas fermée dans `{key}`", hint: "un paramètre est un nom entre deux accolades"
        ),
        nl: .init(
            "een accolade in `{key}` is niet gesloten", hint: "een parameter is een naam tussen twee accolades"))

    package static let unknownAsset = DiagnosticKind(
        "unknown-asset",
        en: .init("there is no asset {name}", hint: "put the file into Templates/assets/, or correct the name"),
        fr: .init(
            "il n’y a pas de fichier {name}", hint: "placez-le dans Templates/assets/, ou corrigez le nom"),
        nl: .init("er is geen bestand {name}", hint: "zet het in Templates/assets/, of verbeter de naam"))

    package static let unknownDateStyle = DiagnosticKind(
        "unknown-date-style",
        en: .init("{name} is no style of date", hint: "choose among {choices}"),
        fr: .init("{name} n’est pas un style de date", hint: "choisissez parmi {choices}"),
        nl: .init("{name} is geen datumstijl", hint: "kies uit {choices}"))

    package static let unresolvedLink = DiagnosticKind(
        "unresolved-link",
        en: .init("{target} leads nowhere", hint: "correct the reference, or remove the link"),
        fr: .init("{target} ne mène nulle part", hint: "corrigez la référence, ou supprimez le lien"),
        nl: .init("{target} leidt nergens heen", hint: "verbeter de verwijzing, of verwijder de link"))

    package static let all: [DiagnosticKind] = [
        duplicateRoute, formerRouteInUse, missingTemplate, noSuchPageTemplate, missingStrings, missingString,
        stringParameters,
        stringShape, stringNotPlural, stringNotPlain, unknownString, pluralForm, stringValue, stringBrace, unknownAsset,
        unknownDateStyle, unresolvedLink,
        downloadEngineMissing, workbookNotMade,
    ]
}
