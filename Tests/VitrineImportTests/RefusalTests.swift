import Diagnostics
import SampleSites
import Testing
import VitrineContent

@testable import Tables
@testable import VitrineImport

/// A file with a slip, and everything that is said about it.
struct Slip: Sendable, CustomTestStringConvertible {
    let name: String
    var rows: [[SheetValue?]]
    var merges: [String] = []
    var formulas: Set<String> = []
    let expected: [String]

    var testDescription: String { name }
}

private let good: [SheetValue?] = ["training-hours", "2019", number("1"), "mesuré", "registre"]

private let slips: [Slip] = [
    Slip(
        name: "a row of totals", rows: [headers, good, ["Total", nil, number("1")]],
        expected: [
            "a.xlsx: Feuille1!A3: this row is a total, not a result: its figures would be counted twice [import-total-row] delete the row; the site adds up by itself where adding up makes sense"
        ]),
    Slip(
        name: "a sum without a word", rows: [headers, good, [nil, nil, number("1")]], formulas: ["C3"],
        expected: [
            "a.xlsx: Feuille1!C3: this row is a total, not a result: its figures would be counted twice [import-total-row] delete the row; the site adds up by itself where adding up makes sense"
        ]),
    Slip(
        name: "a second table", rows: [headers, good, [], headers, good],
        expected: [
            "a.xlsx: a second table begins at Feuille1!A4 [import-second-table] put it on a sheet of its own, or its rows under the first table"
        ]),
    Slip(
        name: "two tables side by side", rows: [headers + [nil] + headers, good + [nil] + good],
        expected: ["G", "H", "I", "J", "K"].enumerated().map { index, letter in
            let first = ["A", "B", "C", "D", "E"][index]
            let header = ["Indicateur", "Période", "Valeur", "Qualité", "Source"][index]
            return
                "a.xlsx: Feuille1!\(letter)1 and Feuille1!\(first)1 name the same column, “\(header)” [import-column-twice] keep one; of two tables side by side, put each on a sheet of its own"
        }),
    Slip(
        name: "a formula that failed",
        rows: [
            headers,
            [
                "training-hours", "2019", .fault(CellFault(TablesDiagnostics.excelError, ["text": "#DIV/0!"])),
                "mesuré", "registre",
            ],
        ],
        expected: [
            "a.xlsx: Feuille1!C2 (“Valeur”): a formula of the spreadsheet failed: “#DIV/0!” [cell-excel-error] mend the formula, or replace it by its value"
        ]),
    Slip(
        name: "a day for a period",
        rows: [
            headers,
            [
                "training-hours", CellDate(year: 2018, month: 6, day: 1).map { .date($0, .day) }, number("1"), "mesuré",
                "registre",
            ],
        ],
        expected: [
            "a.xlsx: Feuille1!B2: 2018-06-01 is a day, and a result describes a period [import-day-for-period] write 2018, or 2018-06 for the month; format the column as text first"
        ]),
    Slip(
        name: "a date as text for a period",
        rows: [headers, ["training-hours", "01/06/2018", number("1"), "mesuré", "registre"]],
        expected: [
            "a.xlsx: Feuille1!B2: “01/06/2018” is not a period [not-a-period] write 2018, 2018-S1, 2018-Q3, 2018-04, or two dates as 2018-01-15..2018-06-30"
        ]),
    Slip(
        name: "what no vocabulary knows",
        rows: [headers, ["Heures de formations", "2019", number("1"), "mesuré", "regstre"]],
        expected: [
            "a.xlsx: Feuille1!A2: “Heures de formations” is not in vocabulary/indicators.yml [unknown-term] did you mean “Heures de formation”?",
            "a.xlsx: Feuille1!E2: no item under “evidence” has the id “regstre” [unknown-own-id] did you mean “registre”?",
        ]),
    Slip(
        name: "no source, no quality", rows: [headers, ["training-hours", "2019", number("1")]],
        expected: [
            "a.xlsx: Feuille1!A2: the figure in row 2 does not say how it was obtained [quality-missing] fill in “quality”: measured, declared or estimated",
            "a.xlsx: Feuille1!E2: row 2 has nothing in the column “Source” [empty-cell] fill in the cell",
        ]),
    Slip(
        name: "a percentage of hours",
        rows: [headers, ["training-hours", "2019", number("0.5", .percent), "mesuré", "registre"]],
        expected: [
            "a.xlsx: Feuille1!C2 (“Valeur”) is a percentage, and “training-hours” is not counted in percent [import-percent-for-number] format the cell as a number, or choose another indicator"
        ]),
    Slip(
        name: "too many decimals", rows: [headers, ["positive-exits", "2019", number("71.42"), "mesuré", "registre"]],
        expected: [
            "a.xlsx: Feuille1!C2: 71.42 has too many decimals: “positive-exits” takes 1 [too-many-decimals] round it, or raise “decimals” in vocabulary/indicators.yml"
        ]),
    Slip(
        name: "a number that can be read in two ways",
        rows: [headers, ["training-hours", "2019", "1,234", "mesuré", "registre"]],
        expected: [
            "a.xlsx: Feuille1!C2 (“Valeur”): “1,234” can be read as thousands or as a decimal number [cell-ambiguous-number] write 1234 if it is thousands, 1.2340 if it is a decimal number"
        ]),
    Slip(
        name: "a word for a number", rows: [headers, ["training-hours", "2019", "beaucoup", "mesuré", "registre"]],
        expected: [
            "a.xlsx: Feuille1!C2 (“Valeur”): “beaucoup” is not a number [cell-not-a-number] write digits only, as 1234,5"
        ]),
    Slip(
        name: "a column with a slip", rows: [["Indicateur", "Période", "Valeur", "Kalité", "sourse"], good],
        expected: [
            "a.xlsx: Feuille1!D1: “Kalité” is no column of results [import-unknown-column] did you mean “Qualité”?",
            "a.xlsx: Feuille1!E1: “sourse” is no column of results [import-unknown-column] did you mean “Source”?",
        ]),
    Slip(
        name: "a column that nobody knows", rows: [["Indicateur", "Période", "Valeur", "Qualité", "Couleur"], good],
        expected: [
            "a.xlsx: Feuille1!E1: “Couleur” is no column of results [import-unknown-column] rename it or delete it; the columns are indicator, period, value, text.fr, text.nl, baseline, target, denominator, sample_size, quality, source, outcome, note.fr, note.nl, audience",
            "a.xlsx: Feuille1!A1: the table has no column “Source” (source) [import-missing-column] add it to the row with the names of the columns, and fill it in for each result",
        ]),
    Slip(
        name: "no column for the period, in Dutch",
        rows: [
            ["Indicator", "Waarde", "Kwaliteit", "Bron"],
            ["Opleidingsuren", number("4900"), "gemeten", "registre"],
            ["Opleidingsuren", number("5"), "gemeten", "registre"],
        ],
        expected: [
            "a.xlsx: Feuille1!A1: the table has no column “Periode” (period) [import-missing-column] add it to the row with the names of the columns, and fill it in for each result"
        ]),
    Slip(
        name: "indicators and periods alone, under a title",
        rows: [
            ["Résultats"], [], ["Indicateur", "Période"], ["subsidies", "2019"], ["subsidies", "2020"],
        ],
        expected: [
            "a.xlsx: Feuille1!A3: the table has no column “Valeur” (value) [import-missing-column] add it to the row with the names of the columns, and fill it in for each result",
            "a.xlsx: Feuille1!A3: the table has no column “Source” (source) [import-missing-column] add it to the row with the names of the columns, and fill it in for each result",
        ]),
    Slip(
        name: "a finding without a column for it",
        rows: [["Indicateur", "Période", "Source"], ["pride", "2019", "registre"]],
        expected: [
            "a.xlsx: Feuille1!A1: the table has no column “Texte” (text) [import-missing-column] add it to the row with the names of the columns, and fill it in for each result"
        ]),
    Slip(
        name: "a finding that failed",
        rows: [
            ["Indicateur", "Période", "Texte", "Source"],
            ["pride", "2019", .fault(CellFault(TablesDiagnostics.excelError, ["text": "#N/A"])), "registre"],
        ],
        expected: [
            "a.xlsx: Feuille1!C2 (“Texte”): a formula of the spreadsheet failed: “#N/A” [cell-excel-error] mend the formula, or replace it by its value"
        ]),
    Slip(
        name: "no column for the source where only some results are new",
        rows: [
            ["indicator", "period", "value"], ["training-hours", "2018", number("1")],
            ["training-hours", "2019", number("1")], ["training-hour", "2018", number("1")],
        ],
        expected: [
            "a.xlsx: Feuille1!A1: the table has no column “Quality” (quality) [import-missing-column] add it to the row with the names of the columns, and fill it in for each result",
            "a.xlsx: Feuille1!A1: the table has no column “Source” (source) [import-missing-column] add it to the row with the names of the columns, and fill it in for each result",
            "a.xlsx: Feuille1!A4: “training-hour” is not in vocabulary/indicators.yml [unknown-term] did you mean “training-hours”?",
        ]),
    Slip(
        name: "a fault of each kind, all in one run",
        rows: [
            headers, ["Opleidingsurenn", "2019", number("1"), "mesuré", "registre"],
            ["training-hours", "2019", "abc", "mesuré", "registre"],
            ["training-hours", "2020", number("1"), "zeker", "registre"],
            ["training-hours", "2021", number("1"), "mesuré", "xx"],
            ["training-hours", "2022", number("1.5"), "mesuré", "registre"],
            ["training-hours", "2023", "abc"],
            ["training-hours", "2018", "abc"],
        ],
        expected: [
            "a.xlsx: Feuille1!C3 (“Valeur”): “abc” is not a number [cell-not-a-number] write digits only, as 1234,5",
            "a.xlsx: Feuille1!C7 (“Valeur”): “abc” is not a number [cell-not-a-number] write digits only, as 1234,5",
            "a.xlsx: Feuille1!C8 (“Valeur”): “abc” is not a number [cell-not-a-number] write digits only, as 1234,5",
            "a.xlsx: Feuille1!A2: “Opleidingsurenn” is not in vocabulary/indicators.yml [unknown-term] did you mean “Opleidingsuren”?",
            "a.xlsx: Feuille1!D4: “zeker” is not possible for “Qualité” [unknown-choice] choose measured, declared or estimated",
            "a.xlsx: Feuille1!E5: no item under “evidence” has the id “xx” [unknown-own-id] the ids are registre",
            "a.xlsx: Feuille1!C6: 1.5 has too many decimals: “training-hours” takes 0 [too-many-decimals] round it, or raise “decimals” in vocabulary/indicators.yml",
            "a.xlsx: Feuille1!A7: the figure in row 7 does not say how it was obtained [quality-missing] fill in “quality”: measured, declared or estimated",
            "a.xlsx: Feuille1!E7: row 7 has nothing in the column “Source” [empty-cell] fill in the cell",
        ]),
    Slip(
        name: "a result twice, the second with a slip of its own",
        rows: [headers, good, ["training-hours", "2019", number("1"), nil, "xx"]],
        expected: [
            "a.xlsx: Feuille1!A3 gives “training-hours” for 2019 again, after Feuille1!A2 [import-result-twice] keep one of the two rows",
            "a.xlsx: Feuille1!E3: no item under “evidence” has the id “xx” [unknown-own-id] the ids are registre",
        ]),
    Slip(
        name: "a period that may be meant for a result that is there",
        rows: [headers, ["training-hours", "2018-13", number("7")]],
        expected: [
            "a.xlsx: Feuille1!B2: “2018-13” is not a period [not-a-period] write 2018, 2018-S1, 2018-Q3, 2018-04, or two dates as 2018-01-15..2018-06-30"
        ]),
    Slip(
        name: "a cell beside the table", rows: [headers, good + [nil, "à vérifier"]],
        expected: [
            "a.xlsx: Feuille1!G2 lies outside the table: its column has no name [import-cell-without-header] name the column, or move the cell away"
        ]),
    Slip(
        name: "a remark under the table", rows: [headers, good, [], ["* selon le registre"]],
        expected: [
            "a.xlsx: Feuille1!A4: “* selon le registre” stands alone in its row, and is no result [import-loose-text] move it to another sheet, or delete it"
        ]),
    Slip(
        name: "a figure over two rows",
        rows: [headers, good, ["training-hours", "2020", nil, "mesuré", "registre"]], merges: ["C2:C3"],
        expected: [
            "a.xlsx: Feuille1!C2 (“Valeur”) is merged over several rows: it is not clear whose figure it is [import-merged-value] unmerge it and write the figure in the row where it belongs"
        ]),
    Slip(
        name: "a result twice", rows: [headers, good, good],
        expected: [
            "a.xlsx: Feuille1!A3 gives “training-hours” for 2019 again, after Feuille1!A2 [import-result-twice] keep one of the two rows"
        ]),
    Slip(
        name: "headers alone", rows: [headers],
        expected: [
            "a.xlsx: below the names of the columns there is no result [import-no-rows] fill in at least one row"
        ]),
    Slip(
        name: "no table", rows: [["Bonjour", "le monde"]],
        expected: [
            "a.xlsx: no row has the names of columns of results [import-no-table] write a row with at least “Indicator”, “Period” and “Value”, or start from the template (--template)"
        ]),
]

@Suite struct `Each slip in a spreadsheet is told with its cell` {
    @Test(arguments: slips)
    func `in its words and with its remedy`(_ slip: Slip) {
        let outcome = imported(slip.rows, merges: slip.merges, formulas: slip.formulas)
        #expect(outcome.plan == nil)
        #expect(outcome.said == slip.expected)
    }

    @Test(arguments: slips)
    func `in French and in Dutch no placeholder is left`(_ slip: Slip) {
        let outcome = imported(slip.rows, merges: slip.merges, formulas: slip.formulas)
        for diagnostic in outcome.diagnostics {
            for language in MessageLanguage.allCases {
                #expect(!outcome.said(diagnostic, language).contains("{"))
            }
        }
    }

    @Test func `in a text file with its place too`() {
        let outcome = imported(
            "Indicateur;Période;Valeur;Qualité;Source\ntraining-hours;2019;beaucoup;mesuré;registre\n")
        #expect(
            outcome.said == [
                "a.csv:63: C2 (“Valeur”): “beaucoup” is not a number [cell-not-a-number] write digits only, as 1234,5"
            ])
    }

    @Test func `an unknown sheet, several sheets, an unknown enterprise`() {
        let sheets = [sheet("Un", [headers, good]), sheet("Deux", [headers, good])]
        func said(_ name: String?, _ id: String = "atelier") -> [String] {
            Outcome(importer(id).plan(sheets, path: "a.xlsx", sheet: name)).said
        }
        #expect(
            said(nil) == [
                "a.xlsx: several sheets hold a table of results [import-several-sheets] choose with --sheet: Un, Deux"
            ])
        #expect(
            said("Trois") == ["a.xlsx: the file has no sheet “Trois” [import-unknown-sheet] its sheets are Un, Deux"])
        #expect(
            said(nil, "ateliers") == [
                "nowhere: there is no enterprise “ateliers” [import-unknown-enterprise] did you mean “atelier”?"
            ])
    }

    @Test func `the column that is missing is named as the table names the others`() {
        let outcome = imported("Indicator;Waarde;Kwaliteit;Bron\nOpleidingsuren;4900;gemeten;registre\n")
        #expect(
            outcome.diagnostics.map { outcome.said($0, .dutch) } == [
                "a.csv:0: A1: de tabel heeft geen kolom “Periode” (period) [import-missing-column] voeg ze toe aan de rij met de namen van de kolommen, en vul ze in voor elk resultaat"
            ])
        #expect(outcome.diagnostics.first?.location?.range == 0..<31)
    }

    @Test func `what a text says of a result that comes in with a fault is not called wrong`() {
        let site = smallSite.replacing(
            "title: Atelier du Lin\n---\n", with: "title: Atelier du Lin\n---\n[](result:training-hours@2030)\n",
            in: "enterprises/atelier/fr.md")
        #expect(
            imported(
                "indicator;period;value;quality;source;audience\ntraining-hours;2030;x;measured;registre;public\n",
                into: site
            )
            .diagnostics.map(\.kind.id) == ["cell-not-a-number"])
        #expect(
            imported("indicator;value;quality;source;audience\ntraining-hours;7;measured;registre;public\n", into: site)
                .diagnostics.map(\.kind.id) == ["import-missing-column"])
    }

    @Test func `without a sheet or an enterprise to choose, the hint says what to do`() {
        let text = Array("indicator;period;value\n".utf8)
        #expect(
            Outcome(importer().plan(bytes: text, path: "a.csv", sheet: "Un")).said == [
                "a.csv: the file has no sheet “Un” [import-unknown-sheet] a text file has no sheets: leave --sheet out"
            ])
        var site = smallSite
        for id in ["atelier", "vide"] {
            for file in ["enterprise.yml", "fr.md", "nl.md", "results.csv"] {
                site = site.removing("enterprises/\(id)/\(file)")
            }
        }
        #expect(
            Outcome(importer("atelier", site).plan(bytes: text, path: "a.csv", sheet: nil)).said == [
                "nowhere: there is no enterprise “atelier” [import-unknown-enterprise] there is none yet: make a folder for it in Content/enterprises"
            ])
    }

    @Test func `faults of the enterprise itself come first`() {
        let site = smallSite.adding("-- Content/enterprises/vide/enterprise.yml --\noriginal: fr\nnam: x\n")
        let (plan, diagnostics) = importer("vide", site).plan([sheet("A", [headers, good])], path: "a", sheet: nil)
        #expect(plan == nil)
        #expect(Set(diagnostics.compactMap(\.location?.path)) == ["Content/enterprises/vide/enterprise.yml"])
    }

    @Test func `a fault of the table as it is says where it is, and nothing is imported over it`() {
        var site = smallSite
        site.add(
            resultsPath, bytes: Array("indicator;period;value;quality;source\npride;2018;5;measured;registre\n".utf8))
        let outcome = imported(
            "indicator;period;value;quality;source\ntraining-hours;2019;1;measured;registre\n", into: site)
        #expect(outcome.plan == nil)
        #expect(outcome.diagnostics.map(\.kind.id) == ["number-for-qualitative"])
        #expect(outcome.diagnostics.first?.location?.path == resultsPath)
    }
}

@Suite struct `The wording of imports` {
    @Test func `is complete in three languages`() {
        let kinds = ImportDiagnostics.all
        #expect(Set(kinds.map(\.id)).count == kinds.count)
        for kind in kinds {
            let sets = MessageLanguage.allCases.map { placeholders(kind.text(in: $0).message + kind.text(in: $0).hint) }
            #expect(Set(sets).count == 1, "\(kind.id): \(sets)")
        }
    }

    private func placeholders(_ text: String) -> Set<String> {
        Set(text.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) })
    }
}
