package import Diagnostics

extension TablesDiagnostics {
    static let cells = [
        emptyCell, notANumber, ambiguousNumber, numberTooLong, parentheses, unexpectedEuro, unexpectedPercent,
        notADate, impossibleDate, shortYear, dateSerial, notAYear, notABool, notACode, lostZero,
        excelMonth, excelScientific, excelError, excelHashes,
    ]

    package static let emptyCell = DiagnosticKind(
        "cell-empty",
        en: .init("{cell} (“{header}”) is empty", hint: "fill it in"),
        fr: .init("{cell} (« {header} ») est vide", hint: "remplissez-la"),
        nl: .init("{cell} (“{header}”) is leeg", hint: "vul de cel in")
    )

    // MARK: Numbers

    package static let notANumber = DiagnosticKind(
        "cell-not-a-number",
        en: .init("{cell} (“{header}”): “{text}” is not a number", hint: "write digits only, as 1234,5"),
        fr: .init(
            "{cell} (« {header} ») : « {text} » n’est pas un nombre",
            hint: "écrivez seulement des chiffres, par exemple 1234,5"
        ),
        nl: .init("{cell} (“{header}”): “{text}” is geen getal", hint: "schrijf alleen cijfers, bijvoorbeeld 1234,5")
    )
    package static let ambiguousNumber = DiagnosticKind(
        "cell-ambiguous-number",
        en: .init(
            "{cell} (“{header}”): “{text}” can be read as thousands or as a decimal number",
            hint: "write {whole} if it is thousands, {decimal} if it is a decimal number"
        ),
        fr: .init(
            "{cell} (« {header} ») : « {text} » peut se lire comme des milliers ou comme un nombre décimal",
            hint: "écrivez {whole} s’il s’agit de milliers, {decimal} s’il s’agit d’un nombre décimal"
        ),
        nl: .init(
            "{cell} (“{header}”): “{text}” kan als duizendtal of als kommagetal gelezen worden",
            hint: "schrijf {whole} als het duizendtallen zijn, {decimal} als het een kommagetal is"
        )
    )
    package static let numberTooLong = DiagnosticKind(
        "cell-number-too-long",
        en: .init("{cell} (“{header}”): the number has too many digits", hint: "38 digits at most can be kept exactly"),
        fr: .init(
            "{cell} (« {header} ») : le nombre a trop de chiffres",
            hint: "38 chiffres au plus sont conservés exactement"
        ),
        nl: .init(
            "{cell} (“{header}”): het getal heeft te veel cijfers",
            hint: "hoogstens 38 cijfers worden exact bewaard"
        )
    )
    package static let parentheses = DiagnosticKind(
        "cell-parentheses",
        en: .init(
            "{cell} (“{header}”): “{text}” stands in parentheses",
            hint: "write a negative number with a minus sign"
        ),
        fr: .init(
            "{cell} (« {header} ») : « {text} » est entre parenthèses",
            hint: "écrivez un nombre négatif avec le signe moins"
        ),
        nl: .init(
            "{cell} (“{header}”): “{text}” staat tussen haakjes",
            hint: "schrijf een negatief getal met een minteken"
        )
    )
    package static let unexpectedEuro = DiagnosticKind(
        "cell-unexpected-euro",
        en: .init(
            "{cell} (“{header}”): “{text}” holds “{sign}”, but no amount of money is due here",
            hint: "write the number alone, or choose a unit in euros"
        ),
        fr: .init(
            "{cell} (« {header} ») : « {text} » contient « {sign} », mais aucun montant n’est attendu ici",
            hint: "écrivez le nombre seul, ou choisissez une unité en euros"
        ),
        nl: .init(
            "{cell} (“{header}”): “{text}” bevat “{sign}”, maar hier hoort geen bedrag",
            hint: "schrijf alleen het getal, of kies een eenheid in euro"
        )
    )
    package static let unexpectedPercent = DiagnosticKind(
        "cell-unexpected-percent",
        en: .init(
            "{cell} (“{header}”): “{text}” is a percentage, but none is due here",
            hint: "write the number alone, or choose the unit %"
        ),
        fr: .init(
            "{cell} (« {header} ») : « {text} » est un pourcentage, or il n’en faut pas ici",
            hint: "écrivez le nombre seul, ou choisissez l’unité %"
        ),
        nl: .init(
            "{cell} (“{header}”): “{text}” is een percentage, maar dat hoort hier niet",
            hint: "schrijf alleen het getal, of kies de eenheid %"
        )
    )

    // MARK: Dates

    package static let notADate = DiagnosticKind(
        "cell-not-a-date",
        en: .init("{cell} (“{header}”): “{text}” is not a date", hint: "write it as 2017-06-01 or 01/06/2017"),
        fr: .init(
            "{cell} (« {header} ») : « {text} » n’est pas une date",
            hint: "écrivez-la sous la forme 2017-06-01 ou 01/06/2017"
        ),
        nl: .init("{cell} (“{header}”): “{text}” is geen datum", hint: "schrijf 2017-06-01 of 01/06/2017")
    )
    package static let impossibleDate = DiagnosticKind(
        "cell-impossible-date",
        en: .init("{cell} (“{header}”): there is no day “{text}”", hint: "check it; the day comes before the month"),
        fr: .init(
            "{cell} (« {header} ») : le jour « {text} » n’existe pas",
            hint: "vérifiez-le ; le jour vient avant le mois"
        ),
        nl: .init(
            "{cell} (“{header}”): de dag “{text}” bestaat niet",
            hint: "kijk hem na; de dag komt vóór de maand"
        )
    )
    package static let shortYear = DiagnosticKind(
        "cell-short-year",
        en: .init("{cell} (“{header}”): the year of “{text}” is cut short", hint: "write it with four digits"),
        fr: .init(
            "{cell} (« {header} ») : l’année de « {text} » est abrégée",
            hint: "écrivez-la avec quatre chiffres"
        ),
        nl: .init("{cell} (“{header}”): het jaar van “{text}” is afgekort", hint: "schrijf het met vier cijfers")
    )
    package static let dateSerial = DiagnosticKind(
        "cell-date-serial",
        en: .init(
            "{cell} (“{header}”): “{text}” is a spreadsheet’s inner number for a date",
            hint: "format the column as a date and export again; {date} would be meant"
        ),
        fr: .init(
            "{cell} (« {header} ») : « {text} » est le numéro interne d’une date dans le tableur",
            hint: "mettez la colonne au format date et exportez à nouveau ; ce serait le {date}"
        ),
        nl: .init(
            "{cell} (“{header}”): “{text}” is het interne nummer van een datum in het rekenblad",
            hint: "geef de kolom de opmaak datum en exporteer opnieuw; bedoeld zou zijn: {date}"
        )
    )
    package static let notAYear = DiagnosticKind(
        "cell-not-a-year",
        en: .init("{cell} (“{header}”): “{text}” is not a year", hint: "write four digits, as 2018"),
        fr: .init(
            "{cell} (« {header} ») : « {text} » n’est pas une année",
            hint: "écrivez quatre chiffres, par exemple 2018"
        ),
        nl: .init("{cell} (“{header}”): “{text}” is geen jaartal", hint: "schrijf vier cijfers, bijvoorbeeld 2018")
    )

    // MARK: Others

    package static let notABool = DiagnosticKind(
        "cell-not-yes-or-no",
        en: .init("{cell} (“{header}”): “{text}” is neither yes nor no", hint: "write yes or no"),
        fr: .init("{cell} (« {header} ») : « {text} » n’est ni oui ni non", hint: "écrivez oui ou non"),
        nl: .init("{cell} (“{header}”): “{text}” is geen ja en geen nee", hint: "schrijf ja of nee")
    )
    package static let notACode = DiagnosticKind(
        "cell-not-a-code",
        en: .init(
            "{cell} (“{header}”): “{text}” is not a code of {width} digits or capitals",
            hint: "write the whole code, without spaces"
        ),
        fr: .init(
            "{cell} (« {header} ») : « {text} » n’est pas un code de {width} chiffres ou majuscules",
            hint: "écrivez le code entier, sans espaces"
        ),
        nl: .init(
            "{cell} (“{header}”): “{text}” is geen code van {width} cijfers of hoofdletters",
            hint: "schrijf de hele code, zonder spaties"
        )
    )
    package static let lostZero = DiagnosticKind(
        "cell-lost-zero",
        en: .init(
            "{cell} (“{header}”): “{text}” has fewer than {width} digits; the spreadsheet dropped a leading zero",
            hint: "write {whole}, and format the column as text"
        ),
        fr: .init(
            "{cell} (« {header} ») : « {text} » a moins de {width} chiffres ; le tableur a supprimé un zéro initial",
            hint: "écrivez {whole}, et mettez la colonne au format texte"
        ),
        nl: .init(
            "{cell} (“{header}”): “{text}” heeft minder dan {width} cijfers; het rekenblad liet een nul vooraan weg",
            hint: "schrijf {whole}, en geef de kolom de opmaak tekst"
        )
    )

    // MARK: What spreadsheets do

    package static let excelMonth = DiagnosticKind(
        "cell-excel-month",
        en: .init(
            "{cell} (“{header}”): the spreadsheet turned a value into a month: “{text}”",
            hint: "format the column as text, then type the value again"
        ),
        fr: .init(
            "{cell} (« {header} ») : le tableur a transformé une valeur en mois : « {text} »",
            hint: "mettez la colonne au format texte, puis retapez la valeur"
        ),
        nl: .init(
            "{cell} (“{header}”): het rekenblad maakte van een waarde een maand: “{text}”",
            hint: "geef de kolom de opmaak tekst en typ de waarde opnieuw"
        )
    )
    package static let excelScientific = DiagnosticKind(
        "cell-excel-scientific",
        en: .init(
            "{cell} (“{header}”): the spreadsheet cut the digits short: “{text}”",
            hint: "format the column as a number or as text, and type all digits again"
        ),
        fr: .init(
            "{cell} (« {header} ») : le tableur a abrégé les chiffres : « {text} »",
            hint: "mettez la colonne au format nombre ou texte, et retapez tous les chiffres"
        ),
        nl: .init(
            "{cell} (“{header}”): het rekenblad heeft de cijfers afgekort: “{text}”",
            hint: "geef de kolom de opmaak getal of tekst, en typ alle cijfers opnieuw"
        )
    )
    package static let excelError = DiagnosticKind(
        "cell-excel-error",
        en: .init(
            "{cell} (“{header}”): a formula of the spreadsheet failed: “{text}”",
            hint: "mend the formula, or replace it by its value"
        ),
        fr: .init(
            "{cell} (« {header} ») : une formule du tableur a échoué : « {text} »",
            hint: "corrigez la formule, ou remplacez-la par sa valeur"
        ),
        nl: .init(
            "{cell} (“{header}”): een formule van het rekenblad is mislukt: “{text}”",
            hint: "verbeter de formule, of vervang ze door haar waarde"
        )
    )
    package static let excelHashes = DiagnosticKind(
        "cell-excel-hashes",
        en: .init(
            "{cell} (“{header}”): the column was too narrow to show the value: “{text}”",
            hint: "widen the column in the spreadsheet and export again"
        ),
        fr: .init(
            "{cell} (« {header} ») : la colonne était trop étroite pour montrer la valeur : « {text} »",
            hint: "élargissez la colonne dans le tableur et exportez à nouveau"
        ),
        nl: .init(
            "{cell} (“{header}”): de kolom was te smal om de waarde te tonen: “{text}”",
            hint: "maak de kolom breder in het rekenblad en exporteer opnieuw"
        )
    )
}
