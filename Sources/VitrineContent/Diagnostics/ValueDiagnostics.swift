package import Diagnostics

/// What can be wrong with one value of a YAML file or of a table.
package enum ValueDiagnostics {
    package static let all: [DiagnosticKind] = [
        unknownKey, missingKey, expectedMapping, expectedList, expectedValue, emptyValue, unknownLanguage, decimalComma,
        notANumber, notAWholeNumber, outOfRange, percentageOutOfRange, notADate, notADateOrMonth, notAMoment,
        noSuchDate, noSuchTime, notAYear, notAPeriod, reversed, endWithoutStart, dayAndTime, notAFlag, wordForFlag,
        unknownChoice, notAnAddress, notAnEmail, notAnID, notACode, notASlug, noSlug, notACountry, notALanguage,
        notATimeZone, notAnAuthority, notAReference, badFilePath, exactlyOne, stateOfOriginal, frontMatterMissing,
        emptyFile, unknownColumn, columnTwice, missingColumn, emptyCell, unknownField,
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

    package static let expectedMapping = DiagnosticKind(
        "expected-keys",
        en: .init(
            "“{key}” should hold keys with values of their own",
            hint: "write each as “name: value” on a line of its own, indented: {choices}"),
        fr: .init(
            "« {key} » devrait contenir des clés avec leurs propres valeurs",
            hint: "écrivez chacune sous la forme « nom: valeur » sur sa propre ligne, en retrait : {choices}"),
        nl: .init(
            "“{key}” hoort sleutels met eigen waarden te bevatten",
            hint: "schrijf elk als “naam: waarde” op een eigen regel, ingesprongen: {choices}")
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
            "{value} % is outside 0 to 100", hint: "write the number that stands before the % sign, such as 12.5"),
        fr: .init(
            "{value} % est en dehors de 0 à 100", hint: "écrivez le nombre qui précède le signe %, par exemple 12.5"),
        nl: .init(
            "{value}% ligt niet tussen 0 en 100",
            hint: "schrijf het getal dat voor het %-teken staat, bijvoorbeeld 12.5")
    )

    package static let notADate = DiagnosticKind(
        "not-a-date",
        en: .init("“{value}” is not a date", hint: "write year, month and day, such as 2017-06-01"),
        fr: .init(
            "« {value} » n’est pas une date", hint: "écrivez l’année, le mois et le jour, par exemple 2017-06-01"),
        nl: .init("“{value}” is geen datum", hint: "schrijf jaar, maand en dag, bijvoorbeeld 2017-06-01")
    )

    package static let notADateOrMonth = DiagnosticKind(
        "not-a-date-or-month",
        en: .init("“{value}” is neither a date nor a month", hint: "write 2017-06-01, or 2017-06 for the month alone"),
        fr: .init("« {value} » n’est ni une date ni un mois", hint: "écrivez 2017-06-01, ou 2017-06 pour le mois seul"),
        nl: .init("“{value}” is geen datum en geen maand", hint: "schrijf 2017-06-01, of 2017-06 voor alleen de maand")
    )

    package static let notAMoment = DiagnosticKind(
        "not-a-date-or-time",
        en: .init(
            "“{value}” is neither a date nor a date with a time",
            hint: "write 2017-06-01 for the whole day, or \"2017-06-01 09:30\""),
        fr: .init(
            "« {value} » n’est ni une date ni une date avec une heure",
            hint: "écrivez 2017-06-01 pour toute la journée, ou \"2017-06-01 09:30\""),
        nl: .init(
            "“{value}” is geen datum en geen datum met een uur",
            hint: "schrijf 2017-06-01 voor de hele dag, of \"2017-06-01 09:30\"")
    )

    package static let noSuchDate = DiagnosticKind(
        "no-such-date",
        en: .init("there is no {value} in the calendar", hint: "correct the day or the month"),
        fr: .init("le {value} n’existe pas dans le calendrier", hint: "corrigez le jour ou le mois"),
        nl: .init("{value} bestaat niet op de kalender", hint: "verbeter de dag of de maand")
    )

    package static let noSuchTime = DiagnosticKind(
        "no-such-time",
        en: .init("on {value} the clocks go forward, and this hour does not exist", hint: "correct the hour"),
        fr: .init("{value} : cette heure n’existe pas, les horloges avancent", hint: "corrigez l’heure"),
        nl: .init("{value}: dit uur bestaat niet, de klok wordt vooruitgezet", hint: "verbeter het uur")
    )

    package static let notAYear = DiagnosticKind(
        "not-a-year",
        en: .init("“{value}” is not a year", hint: "write four digits, such as 2017"),
        fr: .init("« {value} » n’est pas une année", hint: "écrivez quatre chiffres, par exemple 2017"),
        nl: .init("“{value}” is geen jaar", hint: "schrijf vier cijfers, bijvoorbeeld 2017")
    )

    package static let notAPeriod = DiagnosticKind(
        "not-a-period",
        en: .init(
            "“{value}” is not a period",
            hint: "write 2018, 2018-S1, 2018-Q3, 2018-04, or two dates as 2018-01-15..2018-06-30"),
        fr: .init(
            "« {value} » n’est pas une période",
            hint: "écrivez 2018, 2018-S1, 2018-Q3, 2018-04, ou deux dates comme 2018-01-15..2018-06-30"),
        nl: .init(
            "“{value}” is geen periode",
            hint: "schrijf 2018, 2018-S1, 2018-Q3, 2018-04, of twee datums zoals 2018-01-15..2018-06-30")
    )

    package static let reversed = DiagnosticKind(
        "reversed-dates",
        en: .init("the end, {end}, comes before the start, {start}", hint: "swap the two, or correct one"),
        fr: .init("la fin, {end}, précède le début, {start}", hint: "échangez les deux, ou corrigez l’une"),
        nl: .init("het einde, {end}, komt vóór het begin, {start}", hint: "wissel de twee om, of verbeter er één")
    )

    package static let endWithoutStart = DiagnosticKind(
        "end-without-start",
        en: .init("there is an end but no start", hint: "add “start”, or delete “end”"),
        fr: .init("il y a une fin mais pas de début", hint: "ajoutez « start », ou supprimez « end »"),
        nl: .init("er is een einde maar geen begin", hint: "voeg “start” toe, of verwijder “end”")
    )

    package static let dayAndTime = DiagnosticKind(
        "day-and-time-mixed",
        en: .init(
            "one of “start” and “end” has a time of day and the other has none", hint: "give both a time, or neither"),
        fr: .init(
            "l’un de « start » et « end » a une heure, l’autre n’en a pas",
            hint: "donnez une heure aux deux, ou à aucun"),
        nl: .init(
            "één van “start” en “end” heeft een uur en het andere niet", hint: "geef beide een uur, of geen van beide")
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

    package static let notAnAddress = DiagnosticKind(
        "not-a-web-address",
        en: .init("“{value}” is not a web address", hint: "write it whole, with https:// in front"),
        fr: .init("« {value} » n’est pas une adresse web", hint: "écrivez-la en entier, en commençant par https://"),
        nl: .init("“{value}” is geen webadres", hint: "schrijf het volledig, met https:// ervoor")
    )

    package static let notAnEmail = DiagnosticKind(
        "not-an-email-address",
        en: .init("“{value}” is not an e-mail address", hint: "write it as name@example.org"),
        fr: .init("« {value} » n’est pas une adresse électronique", hint: "écrivez-la sous la forme nom@example.org"),
        nl: .init("“{value}” is geen e-mailadres", hint: "schrijf het als naam@example.org")
    )

    package static let notAnID = DiagnosticKind(
        "invalid-id",
        en: .init(
            "“{value}” cannot be an id", hint: "use lower-case letters a to z, digits and hyphens, as in “{proposal}”"),
        fr: .init(
            "« {value} » ne peut pas être un identifiant",
            hint: "utilisez des minuscules de a à z, des chiffres et des traits d’union, comme dans « {proposal} »"),
        nl: .init(
            "“{value}” kan geen id zijn",
            hint: "gebruik kleine letters a tot z, cijfers en koppeltekens, zoals in “{proposal}”")
    )

    package static let notACode = DiagnosticKind(
        "invalid-code",
        en: .init("“{value}” is not a code", hint: "use letters A to Z and digits, such as FRE11"),
        fr: .init(
            "« {value} » n’est pas un code", hint: "utilisez des lettres de A à Z et des chiffres, par exemple FRE11"),
        nl: .init("“{value}” is geen code", hint: "gebruik letters A tot Z en cijfers, bijvoorbeeld FRE11")
    )

    package static let notASlug = DiagnosticKind(
        "invalid-slug",
        en: .init(
            "“{value}” cannot be part of an address",
            hint: "use lower-case letters a to z, digits and hyphens, as in “{proposal}”"),
        fr: .init(
            "« {value} » ne peut pas faire partie d’une adresse",
            hint: "utilisez des minuscules de a à z, des chiffres et des traits d’union, comme dans « {proposal} »"),
        nl: .init(
            "“{value}” kan geen deel van een adres zijn",
            hint: "gebruik kleine letters a tot z, cijfers en koppeltekens, zoals in “{proposal}”")
    )

    package static let noSlug = DiagnosticKind(
        "no-slug",
        en: .init("no address can be made from the title “{value}”", hint: "add a line such as “slug: my-page”"),
        fr: .init(
            "on ne peut pas former d’adresse à partir du titre « {value} »",
            hint: "ajoutez une ligne comme « slug: ma-page »"),
        nl: .init(
            "uit de titel “{value}” kan geen adres gemaakt worden", hint: "voeg een regel toe zoals “slug: mijn-pagina”"
        )
    )

    package static let notACountry = DiagnosticKind(
        "not-a-country",
        en: .init(
            "“{value}” is not a country code", hint: "write the two capital letters of ISO 3166, such as FR or BE"),
        fr: .init(
            "« {value} » n’est pas un code de pays",
            hint: "écrivez les deux capitales de la norme ISO 3166, par exemple FR ou BE"),
        nl: .init(
            "“{value}” is geen landcode", hint: "schrijf de twee hoofdletters van ISO 3166, bijvoorbeeld FR of BE")
    )

    package static let notALanguage = DiagnosticKind(
        "not-a-language-tag",
        en: .init(
            "“{value}” is not a language tag", hint: "write two or three lower-case letters, such as fr, nl or de"),
        fr: .init(
            "« {value} » n’est pas un code de langue",
            hint: "écrivez deux ou trois minuscules, par exemple fr, nl ou de"),
        nl: .init("“{value}” is geen taalcode", hint: "schrijf twee of drie kleine letters, bijvoorbeeld fr, nl of de")
    )

    package static let notATimeZone = DiagnosticKind(
        "unknown-time-zone",
        en: .init("there is no time zone named “{value}”", hint: "write an IANA name, such as Europe/Brussels"),
        fr: .init(
            "il n’existe pas de fuseau horaire nommé « {value} »",
            hint: "écrivez un nom IANA, par exemple Europe/Brussels"),
        nl: .init(
            "er bestaat geen tijdzone met de naam “{value}”",
            hint: "schrijf een IANA-naam, bijvoorbeeld Europe/Brussels")
    )

    package static let notAnAuthority = DiagnosticKind(
        "not-an-authority",
        en: .init("“{value}” is not a domain name", hint: "write it without https://, such as example.org"),
        fr: .init("« {value} » n’est pas un nom de domaine", hint: "écrivez-le sans https://, par exemple example.org"),
        nl: .init("“{value}” is geen domeinnaam", hint: "schrijf hem zonder https://, bijvoorbeeld example.org")
    )

    package static let notAReference = DiagnosticKind(
        "not-a-reference",
        en: .init(
            "“{value}” does not name an entry",
            hint: "write its folder, such as enterprises/atelier-du-lin; the folders are {choices}"),
        fr: .init(
            "« {value} » ne désigne pas une fiche",
            hint: "écrivez son dossier, par exemple enterprises/atelier-du-lin ; les dossiers sont {choices}"),
        nl: .init(
            "“{value}” verwijst niet naar een fiche",
            hint: "schrijf de map, bijvoorbeeld enterprises/atelier-du-lin; de mappen zijn {choices}")
    )

    package static let badFilePath = DiagnosticKind(
        "invalid-file-path",
        en: .init(
            "“{value}” is not the name of a file beside the entry",
            hint: "write the name of a file in the entry's own folder, such as photo.jpg"),
        fr: .init(
            "« {value} » n’est pas le nom d’un fichier placé à côté de la fiche",
            hint: "écrivez le nom d’un fichier du dossier de la fiche, par exemple photo.jpg"),
        nl: .init(
            "“{value}” is niet de naam van een bestand naast de fiche",
            hint: "schrijf de naam van een bestand in de map van de fiche, bijvoorbeeld photo.jpg")
    )

    package static let exactlyOne = DiagnosticKind(
        "exactly-one-of",
        en: .init("exactly one of {choices} is needed here", hint: "keep one and delete the others"),
        fr: .init("il faut ici exactement une clé parmi : {choices}", hint: "gardez-en une et supprimez les autres"),
        nl: .init(
            "hier is precies één van deze sleutels nodig: {choices}", hint: "bewaar er één en verwijder de andere")
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

    package static let unknownColumn = DiagnosticKind(
        "unknown-column",
        en: .init("“{column}” is not a column of this table", hint: "the columns are {choices}"),
        fr: .init("« {column} » n’est pas une colonne de ce tableau", hint: "les colonnes sont {choices}"),
        nl: .init("“{column}” is geen kolom van deze tabel", hint: "de kolommen zijn {choices}")
    )

    package static let columnTwice = DiagnosticKind(
        "column-twice",
        en: .init("the column “{column}” stands twice, once in another language", hint: "keep one of the two"),
        fr: .init(
            "la colonne « {column} » figure deux fois, dont une dans une autre langue", hint: "gardez l’une des deux"),
        nl: .init("de kolom “{column}” staat er twee keer, één keer in een andere taal", hint: "bewaar één van beide")
    )

    package static let missingColumn = DiagnosticKind(
        "missing-column",
        en: .init("the column “{column}” is missing", hint: "add it to the first line"),
        fr: .init("la colonne « {column} » manque", hint: "ajoutez-la à la première ligne"),
        nl: .init("de kolom “{column}” ontbreekt", hint: "voeg ze toe aan de eerste regel")
    )

    package static let emptyCell = DiagnosticKind(
        "empty-cell",
        en: .init("row {row} has nothing in the column “{column}”", hint: "fill in the cell"),
        fr: .init("la ligne {row} n’a rien dans la colonne « {column} »", hint: "remplissez la cellule"),
        nl: .init("rij {row} heeft niets in de kolom “{column}”", hint: "vul de cel in")
    )

    package static let unknownField = DiagnosticKind(
        "unknown-field",
        en: .init(
            "fields.yml declares no field “{field}” for {collection}", hint: "declare it there, or choose {choices}"),
        fr: .init(
            "fields.yml ne déclare aucun champ « {field} » pour {collection}",
            hint: "déclarez-le, ou choisissez {choices}"),
        nl: .init("fields.yml kent geen veld “{field}” voor {collection}", hint: "voeg het daar toe, of kies {choices}")
    )
}
