package import Diagnostics

/// What can be wrong with the columns of a table, beyond what the table reader finds.
package enum ColumnDiagnostics {
    package static let all: [DiagnosticKind] = [
        unknownColumn, columnTwice, missingColumn, emptyCell,
    ]

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
}
