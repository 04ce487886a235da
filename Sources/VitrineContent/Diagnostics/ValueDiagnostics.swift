package import Diagnostics

/// What can be wrong with the shape of a YAML file, and with values that have a fixed set.
package enum ValueDiagnostics {
    package static let all: [DiagnosticKind] = [
        unknownKey, missingKey, missingValue, missingField, expectedMapping, expectedList, expectedValue, emptyValue,
        unknownLanguage, notAFlag, wordForFlag, unknownChoice, exactlyOne, labelNeeded, unknownField, stateOfOriginal,
        frontMatterMissing, emptyFile,
    ]

    package static let unknownKey = DiagnosticKind(
        "unknown-key",
        en: .init("“{key}” is not a key of {place}", hint: "the keys are {choices}"),
        fr: .init("« {key} » n’est pas une clé de {place}", hint: "les clés sont {choices}"),
        nl: .init("“{key}” is geen sleutel van {place}", hint: "de sleutels zijn {choices}")
    )

    package static let missingKey = DiagnosticKind(
        "missing-key",
        en: .init("“{key}” is missing", hint: "add a line such as “{key}: {example}”"),
        fr: .init("« {key} » manque", hint: "ajoutez une ligne comme « {key}: {example} »"),
        nl: .init("“{key}” ontbreekt", hint: "voeg een regel toe zoals “{key}: {example}”")
    )

    package static let missingValue = DiagnosticKind(
        "missing-value",
        en: .init("“{key}” has no value", hint: "write one, such as “{key}: {example}”"),
        fr: .init("« {key} » n’a pas de valeur", hint: "écrivez-en une, par exemple « {key}: {example} »"),
        nl: .init("“{key}” heeft geen waarde", hint: "schrijf er een, bijvoorbeeld “{key}: {example}”")
    )

    package static let missingField = DiagnosticKind(
        "missing-field",
        en: .init(
            "fields.yml asks for the field “{field}”, and it is missing",
            hint: "add “{field}: {example}” under “custom”"),
        fr: .init(
            "fields.yml demande le champ « {field} », et il manque",
            hint: "ajoutez « {field}: {example} » sous « custom »"),
        nl: .init(
            "fields.yml vraagt het veld “{field}”, en het ontbreekt",
            hint: "voeg “{field}: {example}” toe onder “custom”")
    )

    package static let expectedMapping = DiagnosticKind(
        "expected-keys",
        en: .init(
            "“{key}” should hold keys with values of their own",
            hint: "write each as “name: value” on a line of its own, indented: {choices}",
            withoutChoices: "write each as “name: value” on a line of its own, indented"),
        fr: .init(
            "« {key} » devrait contenir des clés avec leurs propres valeurs",
            hint: "écrivez chacune sous la forme « nom: valeur » sur sa propre ligne, en retrait : {choices}",
            withoutChoices: "écrivez chacune sous la forme « nom: valeur » sur sa propre ligne, en retrait"),
        nl: .init(
            "“{key}” hoort sleutels met eigen waarden te bevatten",
            hint: "schrijf elk als “naam: waarde” op een eigen regel, ingesprongen: {choices}",
            withoutChoices: "schrijf elk als “naam: waarde” op een eigen regel, ingesprongen")
    )

    package static let expectedList = DiagnosticKind(
        "expected-list",
        en: .init(
            "“{key}” should be a list", hint: "begin each item with “- ” on a line of its own, or write [one, two]"),
        fr: .init(
            "« {key} » devrait être une liste",
            hint: "commencez chaque élément par « - » sur sa propre ligne, ou écrivez [un, deux]"),
        nl: .init(
            "“{key}” hoort een lijst te zijn",
            hint: "begin elk onderdeel met “- ” op een eigen regel, of schrijf [een, twee]")
    )

    package static let expectedValue = DiagnosticKind(
        "expected-value",
        en: .init("“{key}” should be a single value", hint: "write it after the colon, on the same line"),
        fr: .init(
            "« {key} » devrait être une seule valeur", hint: "écrivez-la après le deux-points, sur la même ligne"),
        nl: .init("“{key}” hoort één waarde te zijn", hint: "schrijf die na de dubbelepunt, op dezelfde regel")
    )

    package static let emptyValue = DiagnosticKind(
        "empty-value",
        en: .init("“{key}” is empty", hint: "write a value, or delete the line"),
        fr: .init("« {key} » est vide", hint: "écrivez une valeur, ou supprimez la ligne"),
        nl: .init("“{key}” is leeg", hint: "schrijf een waarde, of verwijder de regel")
    )

    package static let unknownLanguage = DiagnosticKind(
        "unknown-language",
        en: .init("“{language}” is not a language of this site", hint: "the languages are {choices}"),
        fr: .init("« {language} » n’est pas une langue de ce site", hint: "les langues sont {choices}"),
        nl: .init("“{language}” is geen taal van deze site", hint: "de talen zijn {choices}")
    )

    package static let notAFlag = DiagnosticKind(
        "not-true-or-false",
        en: .init("“{value}” is neither true nor false", hint: "write true or false"),
        fr: .init("« {value} » n’est ni true (vrai) ni false (faux)", hint: "écrivez true ou false"),
        nl: .init("“{value}” is geen true (waar) en geen false (onwaar)", hint: "schrijf true of false")
    )

    package static let wordForFlag = DiagnosticKind(
        "yes-or-no",
        en: .init("“{value}” means yes or no to a person, not to this file", hint: "write {proposal}"),
        fr: .init(
            "« {value} » veut dire oui ou non pour une personne, pas dans ce fichier", hint: "écrivez {proposal}"),
        nl: .init("“{value}” betekent ja of nee voor een mens, niet in dit bestand", hint: "schrijf {proposal}")
    )

    package static let unknownChoice = DiagnosticKind(
        "unknown-choice",
        en: .init("“{value}” is not possible for “{key}”", hint: "choose {choices}"),
        fr: .init("« {value} » n’est pas possible pour « {key} »", hint: "choisissez {choices}"),
        nl: .init("“{value}” is niet mogelijk voor “{key}”", hint: "kies {choices}")
    )

    package static let exactlyOne = DiagnosticKind(
        "exactly-one-of",
        en: .init("exactly one of {choices} is needed here", hint: "write one of them, and delete the others"),
        fr: .init(
            "il faut ici exactement une clé parmi : {choices}", hint: "écrivez l’une d’elles et supprimez les autres"),
        nl: .init(
            "hier is precies één van deze sleutels nodig: {choices}", hint: "schrijf er één en verwijder de andere")
    )

    package static let labelNeeded = DiagnosticKind(
        "label-needed",
        en: .init("a link to another site has no label", hint: "add “label”"),
        fr: .init("un lien vers un autre site n’a pas de libellé", hint: "ajoutez « label »"),
        nl: .init("een link naar een andere site heeft geen label", hint: "voeg “label” toe")
    )

    package static let unknownField = DiagnosticKind(
        "unknown-field",
        en: .init(
            "fields.yml declares no field “{field}” for {collection}", hint: "declare it there, or choose {choices}",
            withoutChoices: "declare it there first"),
        fr: .init(
            "fields.yml ne déclare aucun champ « {field} » pour {collection}",
            hint: "déclarez-le, ou choisissez {choices}",
            withoutChoices: "déclarez-le d’abord"),
        nl: .init(
            "fields.yml kent geen veld “{field}” voor {collection}", hint: "voeg het daar toe, of kies {choices}",
            withoutChoices: "voeg het daar eerst toe")
    )

    package static let stateOfOriginal = DiagnosticKind(
        "state-of-original",
        en: .init(
            "“state” says how far a translation is, and this file is the original",
            hint: "delete the line, or correct “original”"),
        fr: .init(
            "« state » dit où en est une traduction, et ce fichier est l’original",
            hint: "supprimez la ligne, ou corrigez « original »"),
        nl: .init(
            "“state” zegt hoever een vertaling staat, en dit bestand is het origineel",
            hint: "verwijder de regel, of verbeter “original”")
    )

    package static let frontMatterMissing = DiagnosticKind(
        "front-matter-missing",
        en: .init(
            "the file does not begin with its title between two lines “---”",
            hint: "begin the file with a line “---”, a line “title: …” and a line “---”"),
        fr: .init(
            "le fichier ne commence pas par son titre entre deux lignes « --- »",
            hint: "commencez le fichier par une ligne « --- », une ligne « title: … » et une ligne « --- »"),
        nl: .init(
            "het bestand begint niet met zijn titel tussen twee regels “---”",
            hint: "begin het bestand met een regel “---”, een regel “title: …” en een regel “---”")
    )

    package static let emptyFile = DiagnosticKind(
        "empty-file",
        en: .init("the file is empty", hint: "fill it in; Content/README.md says what it holds"),
        fr: .init("le fichier est vide", hint: "complétez-le ; Content/README.md dit ce qu’il contient"),
        nl: .init("het bestand is leeg", hint: "vul het in; Content/README.md zegt wat erin staat")
    )
}
