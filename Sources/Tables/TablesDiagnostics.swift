package import Diagnostics

package enum TablesDiagnostics {
    package static let all: [DiagnosticKind] = structure + cells + WorkbookDiagnostics.all

    private static let structure = [
        tooLarge, workbook, utf16, encoding, noHeader, tooManyColumns, tooManyRows, emptyHeader, duplicateHeader,
        missingCells, surplusCell, unclosedQuote, textAfterQuote, controlCharacter, longText,
    ]

    // MARK: The file

    package static let tooLarge = DiagnosticKind(
        "csv-too-large",
        en: .init("the table is larger than {limit} MiB", hint: "split it into several files"),
        fr: .init("le tableau dépasse {limit} Mio", hint: "divisez-le en plusieurs fichiers"),
        nl: .init("de tabel is groter dan {limit} MiB", hint: "splits ze in verschillende bestanden")
    )
    package static let workbook = DiagnosticKind(
        "csv-workbook",
        en: .init(
            "this is an Excel workbook under the name of a CSV file",
            hint: "open it in the spreadsheet and save it as “CSV UTF-8”"
        ),
        fr: .init(
            "ceci est un classeur Excel qui porte le nom d’un fichier CSV",
            hint: "ouvrez-le dans le tableur et enregistrez-le au format « CSV UTF-8 »"
        ),
        nl: .init(
            "dit is een Excel-werkmap met de naam van een CSV-bestand",
            hint: "open het in het rekenblad en bewaar het als “CSV UTF-8”"
        )
    )
    package static let utf16 = DiagnosticKind(
        "csv-utf16",
        en: .init("the table is saved as UTF-16 (“Unicode text”)", hint: "save it again as “CSV UTF-8”"),
        fr: .init(
            "le tableau est enregistré en UTF-16 (« texte Unicode »)",
            hint: "enregistrez-le à nouveau au format « CSV UTF-8 »"
        ),
        nl: .init("de tabel is bewaard als UTF-16 (“Unicode-tekst”)", hint: "bewaar ze opnieuw als “CSV UTF-8”")
    )
    package static let encoding = DiagnosticKind(
        "csv-encoding",
        en: .init(
            "this byte belongs neither to UTF-8 nor to the encoding of the rest of the table",
            hint: "type the word again, then save the table as “CSV UTF-8”"
        ),
        fr: .init(
            "cet octet n’appartient ni à l’UTF-8 ni à l’encodage du reste du tableau",
            hint: "retapez le mot, puis enregistrez le tableau au format « CSV UTF-8 »"
        ),
        nl: .init(
            "deze byte hoort niet bij UTF-8 en niet bij de codering van de rest van de tabel",
            hint: "typ het woord opnieuw en bewaar de tabel als “CSV UTF-8”"
        )
    )
    package static let noHeader = DiagnosticKind(
        "csv-no-header",
        en: .init("the table is empty", hint: "write the names of the columns in its first row"),
        fr: .init("le tableau est vide", hint: "écrivez les noms des colonnes dans la première ligne"),
        nl: .init("de tabel is leeg", hint: "schrijf de namen van de kolommen in de eerste rij")
    )
    package static let tooManyColumns = DiagnosticKind(
        "csv-too-many-columns",
        en: .init("the table has more than {limit} columns", hint: "remove the columns that are not needed"),
        fr: .init("le tableau a plus de {limit} colonnes", hint: "supprimez les colonnes inutiles"),
        nl: .init("de tabel heeft meer dan {limit} kolommen", hint: "verwijder de kolommen die niet nodig zijn")
    )
    package static let tooManyRows = DiagnosticKind(
        "csv-too-many-rows",
        en: .init("only the first {limit} rows of the table can be read", hint: "split it into several files"),
        fr: .init(
            "seules les {limit} premières lignes du tableau peuvent être lues",
            hint: "divisez-le en plusieurs fichiers"
        ),
        nl: .init(
            "alleen de eerste {limit} rijen van de tabel kunnen gelezen worden",
            hint: "splits ze in verschillende bestanden"
        )
    )

    // MARK: Headers

    package static let emptyHeader = DiagnosticKind(
        "csv-empty-header",
        en: .init("column {column} has no name", hint: "name it in the first row, or delete the column"),
        fr: .init(
            "la colonne {column} n’a pas de nom",
            hint: "nommez-la dans la première ligne, ou supprimez la colonne"
        ),
        nl: .init("kolom {column} heeft geen naam", hint: "geef ze een naam in de eerste rij, of verwijder ze")
    )
    package static let duplicateHeader = DiagnosticKind(
        "csv-duplicate-header",
        en: .init("two columns are named “{header}”", hint: "rename one of them, or delete it"),
        fr: .init("deux colonnes s’appellent « {header} »", hint: "renommez l’une des deux, ou supprimez-la"),
        nl: .init("twee kolommen heten “{header}”", hint: "geef één ervan een andere naam, of verwijder ze")
    )

    // MARK: Rows

    package static let missingCells = DiagnosticKind(
        "csv-missing-cells",
        en: .init(
            "row {row} holds fewer cells ({found}) than there are columns ({due})",
            hint: "fill it in from column {column} (“{header}”) on; a cell may be empty, its separator must be there"
        ),
        fr: .init(
            "la ligne {row} a moins de cellules ({found}) qu’il n’y a de colonnes ({due})",
            hint: "complétez-la dès la colonne {column} (« {header} ») ; vide ou non, chaque cellule doit y être"
        ),
        nl: .init(
            "rij {row} heeft minder cellen ({found}) dan er kolommen zijn ({due})",
            hint: "vul ze aan vanaf kolom {column} (“{header}”); een cel mag leeg zijn, maar niet ontbreken"
        )
    )
    package static let surplusCell = DiagnosticKind(
        "csv-surplus-cell",
        en: .init(
            "{cell} stands beyond the last column: the table has {due}",
            hint: "if the text holds a separator, put the whole cell between double quotes; otherwise name the column"
        ),
        fr: .init(
            "{cell} se trouve après la dernière colonne : le tableau en a {due}",
            hint: "si le texte contient un séparateur, mettez la cellule entre guillemets ; sinon, nommez la colonne"
        ),
        nl: .init(
            "{cell} staat voorbij de laatste kolom: de tabel heeft er {due}",
            hint: "zet een cel met een scheidingsteken tussen aanhalingstekens; geef anders de kolom een naam"
        )
    )
    package static let unclosedQuote = DiagnosticKind(
        "csv-unclosed-quote",
        en: .init(
            "the quotation mark that opens {cell} is never closed",
            hint: "close it, or write it twice where it belongs to the text"
        ),
        fr: .init(
            "le guillemet qui ouvre {cell} n’est jamais refermé",
            hint: "refermez-le, ou doublez-le s’il fait partie du texte"
        ),
        nl: .init(
            "het aanhalingsteken dat {cell} opent, wordt nooit gesloten",
            hint: "sluit het, of schrijf het dubbel waar het bij de tekst hoort"
        )
    )
    package static let textAfterQuote = DiagnosticKind(
        "csv-text-after-quote",
        en: .init(
            "text follows the closing quotation mark of {cell}",
            hint: "write a quotation mark that belongs to the text twice"
        ),
        fr: .init(
            "du texte suit le guillemet fermant de {cell}",
            hint: "doublez un guillemet qui fait partie du texte"
        ),
        nl: .init(
            "er volgt tekst op het sluitende aanhalingsteken van {cell}",
            hint: "schrijf een aanhalingsteken dat bij de tekst hoort dubbel"
        )
    )
    package static let controlCharacter = DiagnosticKind(
        "csv-control-character",
        en: .init("{cell} holds an invisible control character", hint: "type the text of the cell again"),
        fr: .init("{cell} contient un caractère de contrôle invisible", hint: "retapez le texte de la cellule"),
        nl: .init("{cell} bevat een onzichtbaar stuurteken", hint: "typ de tekst van de cel opnieuw")
    )
    package static let longText = DiagnosticKind(
        "csv-long-text",
        en: .init(
            "{cell} holds {count} characters; a cell takes {limit} at most",
            hint: "shorten it, or put the text in a document and name that"
        ),
        fr: .init(
            "{cell} contient {count} caractères ; une cellule en admet au plus {limit}",
            hint: "abrégez-la, ou mettez le texte dans un document et citez celui-ci"
        ),
        nl: .init(
            "{cell} bevat {count} tekens; een cel mag er hoogstens {limit} bevatten",
            hint: "kort ze in, of zet de tekst in een document en vermeld dat"
        )
    )
}
