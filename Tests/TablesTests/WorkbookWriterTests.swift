import Foundation
import Testing

@testable import Tables

@Suite struct `Writing workbooks` {
    private func document() throws -> WorkbookDocument {
        var sheet = SheetDocument(
            name: validSheetName("Résultats [2018]"),
            rows: [
                [.text("Indicateur", .header), .text("Valeur", .header), .text("Date", .header)],
                [
                    .text("=1+1"), .number(Decimal(string: "71.4") ?? 0, .number(decimals: 1, unit: "%")),
                    .date(try #require(CellDate(year: 2018, month: 6, day: 1))),
                ],
                [OutputCell(.flag(true)), .number(4812), OutputCell(.link("https://example.org/?a=1&b", text: "ici"))],
            ])
        sheet.columnWidths = [30, 12]
        sheet.frozenRows = 1
        sheet.hasFilter = true
        sheet.columnStyles = [1: .literal]
        sheet.comments = [CellComment(row: 0, column: 1, text: "Le chiffre")]
        let column = CellArea(rows: 1...2, columns: 0...0)
        sheet.choices = [
            CellChoices(area: column, source: .values(["a", "b"]), errorTitle: "Liste", errorMessage: "Choisissez"),
            CellChoices(
                area: CellArea(rows: 1...2, columns: 1...1), source: .cells(sheet: "L'autre", column),
                errorTitle: "Liste", errorMessage: "Choisissez"),
        ]
        let values = CellArea(rows: 1...2, columns: 1...1)
        sheet.charts = [
            ChartDocument(
                kind: .columns, title: "Heures", description: "Deux colonnes",
                series: [.init(name: "Heures", sheet: sheet.name, categories: column, values: values)], row: 5,
                column: 0)
        ]
        let other = SheetDocument(name: "L'autre", rows: [[.empty, .text("x")]])
        return WorkbookDocument(title: "Essai", author: "VISES", created: 1_528_000_000, sheets: [sheet, other])
    }

    @Test func `what is written is read again`() throws {
        let bytes = try WorkbookWriter.bytes(of: document())
        let workbook = try #require(WorkbookReader.read(bytes: bytes, path: "a.xlsx").0)
        #expect(workbook.sheets.map(\.name) == ["Résultats -2018-", "L'autre"])
        let rows = workbook.sheets[0].rows.map { $0.cells.map(\.value) }
        let day = try #require(CellDate(year: 2018, month: 6, day: 1))
        #expect(
            rows == [
                [.text("Indicateur"), .text("Valeur"), .text("Date")],
                [.text("=1+1"), .number(Decimal(string: "71.4") ?? 0, .plain), .date(day, .day)],
                [.flag(true), .number(4812, .plain), .text("ici")],
            ])
    }

    @Test func `twice gives the same bytes`() throws {
        #expect(try WorkbookWriter.bytes(of: document()) == WorkbookWriter.bytes(of: document()))
    }

    @Test func `a cell that cannot be kept is a failure that names it`() throws {
        let long = String(repeating: "x", count: 32_768)
        let sheet = SheetDocument(name: "A", rows: [[.empty, .text(long)]])
        let document = WorkbookDocument(title: "", author: "", created: 1, sheets: [sheet])
        let failure = #expect(throws: WorkbookWriter.Failure.self) { try WorkbookWriter.bytes(of: document) }
        #expect(failure?.reason == "A!B1: longer than 32767 characters")
    }

    @Test(arguments: [
        ("Résultats", "Résultats"), ("a/b:c", "a-b-c"), ("'x'", "x"), ("", "-"),
        ("Une feuille dont le nom est trop long", "Une feuille dont le nom est tro"),
    ])
    func `names of sheets are mended`(name: String, expected: String) {
        #expect(validSheetName(name) == expected)
    }
}
