package import Diagnostics

extension ImportDiagnostics {
    static let tables = [
        unknownColumn, columnTwice, missingColumn, cellWithoutHeader, secondTable, totalRow, looseText, mergedValue,
        resultTwice, dayForPeriod, percentForNumber,
    ]

    package static let unknownColumn = DiagnosticKind(
        "import-unknown-column",
        en: .init(
            "{cell}: “{column}” is no column of results", hint: "rename it or delete it; the columns are {choices}"),
        fr: .init(
            "{cell} : « {column} » n’est pas une colonne de résultats",
            hint: "renommez-la ou supprimez-la ; les colonnes sont {choices}"),
        nl: .init(
            "{cell}: “{column}” is geen kolom met resultaten",
            hint: "hernoem of verwijder ze; de kolommen zijn {choices}")
    )
    package static let columnTwice = DiagnosticKind(
        "import-column-twice",
        en: .init(
            "{cell} and {first} name the same column, “{column}”",
            hint: "keep one; of two tables side by side, put each on a sheet of its own"),
        fr: .init(
            "{cell} et {first} nomment la même colonne, « {column} »",
            hint: "gardez-en une ; de deux tableaux côte à côte, mettez chacun sur sa feuille"),
        nl: .init(
            "{cell} en {first} noemen dezelfde kolom, “{column}”",
            hint: "bewaar er één; zet twee tabellen naast elkaar elk op een eigen blad")
    )
    package static let missingColumn = DiagnosticKind(
        "import-missing-column",
        en: .init(
            "{cell}: the table has no column “{column}” ({key})",
            hint: "add it to the row with the names of the columns, and fill it in for each result"),
        fr: .init(
            "{cell} : le tableau n’a pas de colonne « {column} » ({key})",
            hint: "ajoutez-la à la ligne des noms de colonnes, et remplissez-la pour chaque résultat"),
        nl: .init(
            "{cell}: de tabel heeft geen kolom “{column}” ({key})",
            hint: "voeg ze toe aan de rij met de namen van de kolommen, en vul ze in voor elk resultaat")
    )
    package static let cellWithoutHeader = DiagnosticKind(
        "import-cell-without-header",
        en: .init(
            "{cell} lies outside the table: its column has no name", hint: "name the column, or move the cell away"),
        fr: .init(
            "{cell} est hors du tableau : sa colonne n’a pas de nom",
            hint: "nommez la colonne, ou déplacez la cellule ailleurs"),
        nl: .init(
            "{cell} ligt buiten de tabel: de kolom heeft geen naam",
            hint: "geef de kolom een naam, of verplaats de cel")
    )
    package static let secondTable = DiagnosticKind(
        "import-second-table",
        en: .init(
            "a second table begins at {cell}", hint: "put it on a sheet of its own, or its rows under the first table"),
        fr: .init(
            "un second tableau commence en {cell}",
            hint: "mettez-le sur sa propre feuille, ou ses lignes sous le premier tableau"),
        nl: .init(
            "in {cell} begint een tweede tabel", hint: "zet die op een eigen blad, of de rijen onder de eerste tabel")
    )
    package static let totalRow = DiagnosticKind(
        "import-total-row",
        en: .init(
            "{cell}: this row is a total, not a result: its figures would be counted twice",
            hint: "delete the row; the site adds up by itself where adding up makes sense"),
        fr: .init(
            "{cell} : cette ligne est un total, pas un résultat ; ses chiffres compteraient deux fois",
            hint: "supprimez la ligne ; le site additionne lui-même là où cela a un sens"),
        nl: .init(
            "{cell}: deze rij is een totaal, geen resultaat: de cijfers zouden dubbel tellen",
            hint: "verwijder de rij; de site telt zelf op waar dat zin heeft")
    )
    package static let looseText = DiagnosticKind(
        "import-loose-text",
        en: .init(
            "{cell}: “{text}” stands alone in its row, and is no result", hint: "move it to another sheet, or delete it"
        ),
        fr: .init(
            "{cell} : « {text} » est seul dans sa ligne, et n’est pas un résultat",
            hint: "déplacez-le sur une autre feuille, ou supprimez-le"),
        nl: .init(
            "{cell}: “{text}” staat alleen in de rij, en is geen resultaat",
            hint: "verplaats het naar een ander blad, of verwijder het")
    )
    package static let mergedValue = DiagnosticKind(
        "import-merged-value",
        en: .init(
            "{cell} (“{column}”) is merged over several rows: it is not clear whose figure it is",
            hint: "unmerge it and write the figure in the row where it belongs"),
        fr: .init(
            "{cell} (« {column} ») est fusionnée sur plusieurs lignes : on ne sait pas de laquelle est ce chiffre",
            hint: "défusionnez-la et écrivez le chiffre dans la ligne qui convient"),
        nl: .init(
            "{cell} (“{column}”) is samengevoegd over verschillende rijen: het is niet duidelijk bij welke het cijfer hoort",
            hint: "hef de samenvoeging op en schrijf het cijfer in de juiste rij")
    )
    package static let resultTwice = DiagnosticKind(
        "import-result-twice",
        en: .init("{cell} gives “{indicator}” for {period} again, after {first}", hint: "keep one of the two rows"),
        fr: .init(
            "{cell} donne à nouveau « {indicator} » pour {period}, après {first}", hint: "gardez l’une des deux lignes"),
        nl: .init("{cell} geeft “{indicator}” voor {period} opnieuw, na {first}", hint: "bewaar één van beide rijen")
    )
    package static let dayForPeriod = DiagnosticKind(
        "import-day-for-period",
        en: .init(
            "{cell}: {text} is a day, and a result describes a period",
            hint: "write {year}, or {month} for the month; format the column as text first"),
        fr: .init(
            "{cell} : {text} est un jour, et un résultat décrit une période",
            hint: "écrivez {year}, ou {month} pour le mois ; mettez d’abord la colonne au format texte"),
        nl: .init(
            "{cell}: {text} is een dag, en een resultaat beschrijft een periode",
            hint: "schrijf {year}, of {month} voor de maand; geef de kolom eerst de opmaak tekst")
    )
    package static let percentForNumber = DiagnosticKind(
        "import-percent-for-number",
        en: .init(
            "{cell} (“{column}”) is a percentage, and “{indicator}” is not counted in percent",
            hint: "format the cell as a number, or choose another indicator"),
        fr: .init(
            "{cell} (« {column} ») est un pourcentage, et « {indicator} » ne se compte pas en pour cent",
            hint: "mettez la cellule au format nombre, ou choisissez un autre indicateur"),
        nl: .init(
            "{cell} (“{column}”) is een percentage, en “{indicator}” wordt niet in procent geteld",
            hint: "geef de cel de opmaak getal, of kies een andere indicator")
    )
}
