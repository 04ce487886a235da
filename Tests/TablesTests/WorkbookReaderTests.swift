import Diagnostics
import Testing

@testable import Tables

/// Each cell as `C7 value`, or the identifiers of what is wrong.
private func cells(_ fixture: WorkbookFixture, limits: WorkbookReader.Limits = .init()) -> [String] {
    let (workbook, diagnostics) = WorkbookReader.read(bytes: fixture.bytes, path: "a.xlsx", limits: limits)
    guard let workbook else { return diagnostics.map(\.kind.id) }
    return workbook.sheets.flatMap { sheet in
        sheet.rows.flatMap { row in
            row.cells.map { "\(sheet.place(row: row.number, column: $0.column).name) \(shown($0.value))" }
        }
    }
}

private func shown(_ value: SheetValue) -> String {
    switch value {
    case .text(let text): "“\(text)”"
    case .number(let number, let form): form == .plain ? "\(number)" : "\(number) \(form)"
    case .date(let date, let form): "\(date) \(form)"
    case .flag(let flag): "\(flag)"
    case .fault(let fault): "! \(fault.kind.id)"
    }
}

@Suite struct `Reading workbooks` {
    @Test func `takes every kind of cell`() {
        let fixture = WorkbookFixture(
            rows: """
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>gr</t></r><r><t>as</t></r></is></c></row>
                <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>4812</v></c><c r="C3" t="str"><f>A1</f><v>a&amp;b</v></c>
                <c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#DIV/0!</v></c><c r="F3" s="1"/><c r="G3"><f>1+1</f></c></row>
                """,
            strings: [
                "<t>Période</t>", "<r><t>H</t></r><r><t xml:space=\"preserve\"> é_x000A_x</t></r><rPh><t>no</t></rPh>",
            ])
        #expect(
            cells(fixture) == [
                "Feuille1!A1 “Période”", "Feuille1!C1 “gras”", "Feuille1!A3 “H é\nx”", "Feuille1!B3 4812",
                "Feuille1!C3 “a&b”", "Feuille1!D3 true", "Feuille1!E3 ! cell-excel-error",
                "Feuille1!G3 ! cell-formula-without-value",
            ])
    }

    @Test(arguments: [
        ("0", "43101", "43101"), ("1", "43101", "2018-01-01 day"), ("1", "43101.75", "2018-01-01 day"),
        ("2", "43191", "2018-04-01 month"), ("3", "43101", "2018-01-01 year"), ("4", "0.714", "0.714 percent"),
        ("5", "0.5", "0.5 time"), ("6", "71.400000000000006", "71.4"), ("0", "0.30000000000000004", "0.3"),
        ("0", "1E-3", "0.001"), ("0", "-1.5E3", "-1500"), ("0", "123456789012345", "123456789012345"),
        ("1", "-3", "! cell-not-a-date"), ("0", "1E400", "! cell-not-a-number"), ("0", "abc", "! cell-not-a-number"),
        ("0", "nan", "! cell-not-a-number"), ("99", "7", "7"), ("1", "1e99", "! cell-not-a-date"),
    ])
    func `reads a number by its format`(style: String, value: String, expected: String) {
        #expect(
            cells(WorkbookFixture(rows: "<row><c s=\"\(style)\"><v>\(value)</v></c></row>")) == [
                "Feuille1!A1 \(expected)"
            ])
    }

    @Test func `counts days from 1904 where the workbook says so`() {
        let row = "<row><c s=\"1\"><v>41639</v></c></row>"
        #expect(
            cells(WorkbookFixture(rows: row, workbook: "<workbookPr date1904=\"1\"/>")) == [
                "Feuille1!A1 2018-01-01 day"
            ])
    }

    @Test(arguments: [
        ("General", "number(Tables.SheetValue.NumberForm.plain)"),
        ("#,##0.00\\ \"€ dû\"", "number(Tables.SheetValue.NumberForm.plain)"),
        ("0.0%", "number(Tables.SheetValue.NumberForm.percent)"),
        ("dd/mm/yyyy", "date(Tables.SheetValue.DateForm.day)"),
        ("[$-813]d mmmm yyyy;@", "date(Tables.SheetValue.DateForm.day)"),
        ("mm/yyyy", "date(Tables.SheetValue.DateForm.month)"),
        ("[h]:mm:ss", "number(Tables.SheetValue.NumberForm.time)"),
        ("[Red]0;-0", "number(Tables.SheetValue.NumberForm.plain)"),
        ("yyyy\"-S\"1", "date(Tables.SheetValue.DateForm.year)"),
        ("0;[d]", "number(Tables.SheetValue.NumberForm.plain)"),
    ])
    func `tells dates from numbers by the format code`(code: String, expected: String) {
        #expect("\(NumberFormats.form(ofCode: code))" == expected)
    }

    @Test func `ignores prefixes of namespaces and keeps merged cells`() throws {
        var fixture = WorkbookFixture(rows: "")
        fixture["xl/worksheets/sheet1.xml"] = """
            <x:worksheet xmlns:x="y"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row></x:sheetData>
            <x:mergeCells><x:mergeCell ref="A1:C1"/></x:mergeCells></x:worksheet>
            """
        #expect(cells(fixture) == ["Feuille1!B2 5"])
        let sheet = try #require(WorkbookReader.read(bytes: fixture.bytes, path: "a.xlsx").0?.sheets.first)
        #expect(sheet.merges == [MergedCells(rows: 1...1, columns: 0...2)])
    }

    @Test func `names a sheet with spaces as spreadsheets do`() {
        let place = SheetPlace(path: "a", sheet: "L'an 2018", row: 7, column: 27, range: nil)
        #expect(place.name == "'L''an 2018'!AB7")
    }
}

@Suite struct `Refusing workbooks` {
    private static let good = WorkbookFixture(rows: "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")

    @Test(
        arguments: [
            ("a photo", [0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 1, count: 99), "workbook-other-file"),
            ("an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "workbook-old-format"),
            (
                "one with a password",
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 69]
                    + Array("EncryptedPackage".utf8).flatMap { [$0, 0] },
                "workbook-encrypted"
            ),
            ("nothing", [], "workbook-none"), ("noise", [1, 2, 3], "workbook-none"),
            ("a truncated one", Array(good.bytes.dropLast(30)), "workbook-damaged"),
            ("a cut one", Array(good.bytes.prefix(600)), "workbook-damaged"),
        ] as [(String, [UInt8], String)])
    func `that are none`(name: String, bytes: [UInt8], expected: String) {
        let (workbook, diagnostics) = WorkbookReader.read(bytes: bytes, path: "a.xlsx")
        #expect(workbook == nil)
        #expect(diagnostics.map(\.kind.id) == [expected])
        #expect(diagnostics.map(\.location) == [SourceLocation("a.xlsx")])
    }

    @Test(
        arguments: [
            ("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v>", "workbook-damaged"),
            ("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>", "workbook-document-type"),
            ("xl/sharedStrings.xml", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><sst/>", "workbook-document-type"),
            ("xl/workbook.xml", "<!DOCTYPE x><workbook/>", "workbook-document-type"),
            ("xl/worksheets/sheet1.xml", "<worksheet>&unknown;</worksheet>", nil),
            ("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>", "workbook-damaged"),
            (
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c><v>&x;</v></c></row></sheetData></worksheet>", "workbook-damaged"
            ),
            (
                "xl/worksheets/sheet1.xml",
                WorkbookFixture.sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>"), "workbook-damaged"
            ),
            ("xl/worksheets/sheet1.xml", WorkbookFixture.sheet("<row r=\"2\"/><row r=\"1\"/>"), "workbook-damaged"),
            (
                "xl/worksheets/sheet1.xml", WorkbookFixture.sheet("<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>"),
                "workbook-damaged"
            ),
            (
                "xl/worksheets/sheet1.xml",
                WorkbookFixture.sheet("<row r=\"99999999999999999999\"><c><v>1</v></c></row>"), nil
            ),
            ("xl/worksheets/sheet1.xml", nil, "workbook-damaged"),
            ("xl/workbook.xml", nil, "workbook-none"),
            ("_rels/.rels", nil, "workbook-none"),
        ] as [(String, String?, String?)])
    func `whose parts are wrong`(part: String, text: String?, expected: String?) {
        let (_, diagnostics) = WorkbookReader.read(bytes: Self.good.with(part, text).bytes, path: "a.xlsx")
        #expect(diagnostics.map(\.kind.id) == [expected].compactMap(\.self))
    }

    @Test func `that lie about deep nesting, size and number of cells`() {
        let deep = String(repeating: "<a>", count: 100_000)
        #expect(cells(Self.good.with("xl/worksheets/sheet1.xml", deep)) == ["workbook-damaged"])
        let limits = WorkbookReader.Limits(unpacked: 4000, cells: 3)
        let many = String(repeating: "<c><v>1</v></c>", count: 4)
        #expect(cells(WorkbookFixture(rows: "<row>\(many)</row>"), limits: limits) == ["workbook-too-many-cells"])
        let text = WorkbookFixture(
            rows: "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>", strings: ["<t>twice the same</t>"])
        #expect(cells(text, limits: .init(text: 20)) == ["workbook-too-much-text"])
        let large = Self.good.with("xl/styles.xml", String(repeating: " ", count: 3000))
        #expect(cells(large, limits: limits) == ["workbook-unpacks-too-large"])
        let bytes = Self.good.bytes
        let (_, diagnostics) = WorkbookReader.read(
            bytes: bytes, path: "a.xlsx", limits: .init(bytes: bytes.count - 1))
        #expect(diagnostics.map(\.kind.id) == ["workbook-too-large"])
    }

    @Test func `in any state of damage, without stopping`() {
        let bytes = Self.good.bytes
        for index in stride(from: 0, to: bytes.count, by: 7) {
            var damaged = bytes
            damaged[index] ^= 0x55
            _ = WorkbookReader.read(bytes: damaged, path: "a.xlsx")
            _ = WorkbookReader.read(bytes: Array(bytes.prefix(index)), path: "a.xlsx")
        }
    }
}
