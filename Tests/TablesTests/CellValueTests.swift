import Diagnostics
import Foundation
import Testing

@testable import Tables

private func shown<Value>(_ result: Result<Value, CellFault>) -> String {
    switch result {
    case .success(let value): "\(value)"
    case .failure(let fault): String(fault.kind.id.dropFirst("cell-".count))
    }
}

@Suite struct `A number in a cell` {
    static let numbers: [(String, String)] = [
        ("0", "0"), ("12", "12"), (" 007 ", "7"), ("-3", "-3"), ("\u{2212}3,5", "-3.5"), ("+4", "4"), ("-0", "0"),
        ("1234,5", "1234.5"), ("1234.5", "1234.5"), ("0,125", "0.125"), ("0.125", "0.125"), ("1,50", "1.5"),
        ("1 234", "1234"), ("1\u{A0}234,50", "1234.5"), ("3\u{202F}265\u{202F}266,53", "3265266.53"),
        ("3.265.266,53", "3265266.53"), ("3,265,266.53", "3265266.53"), ("1.234.567", "1234567"),
        ("1,234,567", "1234567"), ("1 234,567", "1234.567"), ("1234,567", "1234.567"), ("12.3456", "12.3456"),
        ("1.234", "ambiguous-number"), ("123,456", "ambiguous-number"), ("-1.234", "ambiguous-number"),
        ("50,5 %", "unexpected-percent"), ("12 €", "unexpected-euro"), ("EUR 5", "unexpected-euro"),
        ("(12)", "parentheses"), ("(x)", "not-a-number"), ("", "empty"), ("\u{A0}", "empty"),
        ("12abc", "not-a-number"), ("1,2,3", "not-a-number"), ("1.23.456", "not-a-number"), ("12 34", "not-a-number"),
        ("1,234.567.8", "not-a-number"), ("1.2345,6", "not-a-number"), (",5", "not-a-number"), ("5,", "not-a-number"),
        ("1 234.567,8", "not-a-number"), ("1234 567", "not-a-number"), ("--1", "not-a-number"), ("-", "not-a-number"),
        ("½", "not-a-number"), ("٣", "not-a-number"), ("1'000", "not-a-number"), ("NaN", "not-a-number"),
        ("juin-17", "excel-month"), ("jun-17", "excel-month"), ("mrt-17", "excel-month"), ("12-mai", "excel-month"),
        ("sept.-2017", "excel-month"), ("1,23E+05", "excel-scientific"), ("1.5e3", "excel-scientific"),
        ("#DIV/0!", "excel-error"), ("#N/A", "excel-error"), ("#VALEUR!", "excel-error"), ("#REF!", "excel-error"),
        ("####", "excel-hashes"), ("#1", "not-a-number"),
        (String(repeating: "9", count: 38), String(repeating: "9", count: 38)),
        (String(repeating: "9", count: 39), "number-too-long"),
        ("0,0000000000000000000000000000000000001", "0.0000000000000000000000000000000000001"),
    ]

    @Test(arguments: numbers)
    func `is read as people write it`(text: String, expected: String) {
        #expect(shown(CellValue.decimal(text)) == expected)
    }

    @Test func `follows the file's decimal sign where its own form does not tell`() {
        #expect(shown(CellValue.decimal("1.234", sign: .comma)) == "1234")
        #expect(shown(CellValue.decimal("1,234", sign: .comma)) == "1.234")
        #expect(shown(CellValue.decimal("1.234", sign: .point)) == "1.234")
        #expect(shown(CellValue.decimal("1,234", sign: .point)) == "1234")
        #expect(shown(CellValue.decimal("1.5", sign: .comma)) == "1.5")
    }

    @Test func `may carry the signs that are asked for`() {
        #expect(shown(CellValue.decimal("50,5 %", allowing: .percent)) == "50.5")
        #expect(shown(CellValue.decimal("50.5%", allowing: [.percent, .euro])) == "50.5")
        #expect(shown(CellValue.decimal("€\u{A0}3.265.266,53", allowing: .euro)) == "3265266.53")
        #expect(shown(CellValue.decimal("-1 714 046,13 EUR", allowing: .euro)) == "-1714046.13")
        #expect(shown(CellValue.decimal("%", allowing: .percent)) == "not-a-number")
    }

    @Test(arguments: [
        ("v\n1,5\n1.234\n", DecimalSign.comma), ("v\n1.5\n1.234\n", .point), ("v\n1.5\n2,5\n", .unknown),
        ("v;w\n1.234;x\n", .comma), ("v,w\n1.234,x\n", .unknown), ("v,w\n\"1.234,50\",x\n", .comma),
        ("v,w\n1.234.567,x\n", .comma), ("v;w\n1.5;x\n", .point), ("v\tw\n12 %\tx\n", .unknown),
        ("v,w\n1.2.2017,1.5\n", .unknown),
    ])
    func `shows which decimal sign its file uses`(text: String, expected: DecimalSign) {
        let table = CSVReader.read(bytes: Array(text.utf8), path: "a.csv").0
        #expect(table?.decimalSign(inColumns: [0]) == expected)
    }
}

@Suite struct `Other values in a cell` {
    @Test(arguments: [
        ("2017-06-01", "2017-06-01"), ("1/6/2017", "2017-06-01"), ("01-06-2017", "2017-06-01"),
        (" 01.06.2017 ", "2017-06-01"), ("29/02/2016", "2016-02-29"), ("2017-06-01 00:00:00", "2017-06-01"),
        ("2017-06-01T00:00:00", "2017-06-01"), ("29/02/2017", "impossible-date"), ("06/23/2017", "impossible-date"),
        ("2017-13-01", "impossible-date"), ("31/04/2017", "impossible-date"), ("01/06/17", "short-year"),
        ("43101", "date-serial"), ("juin-17", "excel-month"), ("2017", "not-a-date"), ("1/6-2017", "not-a-date"),
        ("2017/06/01", "not-a-date"), ("1 juin 2017", "not-a-date"), ("2017-06-01 12:30", "not-a-date"),
        ("99999999999999999999", "not-a-date"), ("1/6/2017/1", "not-a-date"), ("######", "excel-hashes"), ("", "empty"),
    ])
    func `dates`(text: String, expected: String) {
        #expect(shown(CellValue.date(text)) == expected)
    }

    @Test func `the day that a serial number means is offered`() {
        guard case .failure(let fault) = CellValue.date("43101") else { return #expect(Bool(false)) }
        #expect(fault.arguments["date"] == .text("2018-01-01"))
        #expect(CellDate(spreadsheetSerial: 61)?.description == "1900-03-01")
        #expect(CellDate(spreadsheetSerial: 42429)?.description == "2016-02-29")
        #expect(CellDate(spreadsheetSerial: 2_958_465)?.description == "9999-12-31")
        #expect(CellDate(spreadsheetSerial: 60) == nil)
    }

    @Test func `years`() {
        #expect(
            ["2018", " 1999", "18", "02018", "2018,0", "0999"].map { shown(CellValue.year($0)) } == [
                "2018", "1999", "not-a-year", "not-a-year", "not-a-year", "not-a-year",
            ])
    }

    @Test func `yes and no in three languages`() {
        for yes in ["oui", "Ja", "YES", "vrai", "waar", "true", "1"] { #expect(shown(CellValue.bool(yes)) == "true") }
        for no in ["Non", "nee", "no", "FAUX", "onwaar", "false", "0"] { #expect(shown(CellValue.bool(no)) == "false") }
        #expect(shown(CellValue.bool("x")) == "not-yes-or-no")
    }

    @Test func `codes with the zeros that spreadsheets drop`() {
        #expect(shown(CellValue.code("59000", width: 5)) == "59000")
        #expect(shown(CellValue.code("2A004", width: 5)) == "2A004")
        guard case .failure(let fault) = CellValue.code("1300", width: 5) else { return #expect(Bool(false)) }
        #expect(fault.kind == TablesDiagnostics.lostZero)
        #expect(fault.arguments["whole"] == .text("01300"))
        #expect(
            ["590001", "59 00", "2A04", "é0000"].map { shown(CellValue.code($0, width: 5)) }
                == Array(repeating: "not-a-code", count: 4))
    }
}

@Suite struct `A cell's diagnostic` {
    @Test(arguments: [
        ("4.900", "schrijf 4900 als het duizendtallen zijn, 4,9 als het een kommagetal is"),
        ("4,000", "schrijf 4000 als het duizendtallen zijn, 4 als het een kommagetal is"),
        ("-1.234", "schrijf -1234 als het duizendtallen zijn, -1,2340 als het een kommagetal is"),
    ])
    func `proposes what can be read in one way`(text: String, hint: String) {
        guard case .failure(let fault) = CellValue.decimal(text) else { return #expect(Bool(false)) }
        #expect(Diagnostic(fault.kind, at: nil, fault.arguments).hint(in: .dutch) == hint)
        for word in [fault.arguments["whole"], fault.arguments["decimal"]] {
            guard case .success? = word.map({ CellValue.decimal($0.words(in: .dutch)) }) else {
                return #expect(Bool(false))
            }
        }
    }

    @Test func `names the cell, its column and its text`() throws {
        let table = try #require(CSVReader.read(bytes: Array("année;valeur\n2018;1.234\n".utf8), path: "r.csv").0)
        let cell = table.rows[0][1]
        guard case .failure(let fault) = CellValue.decimal(cell.text) else { return #expect(Bool(false)) }
        let diagnostic = cell.diagnostic(fault)
        #expect(diagnostic.location == SourceLocation("r.csv", 19..<24))
        #expect(
            diagnostic.message(in: .english) == "B2 (“valeur”): “1.234” can be read as thousands or as a decimal number"
        )
        #expect(
            diagnostic.hint(in: .french)
                == "écrivez 1234 s’il s’agit de milliers, 1,2340 s’il s’agit d’un nombre décimal"
        )
    }

    @Test func `leaves no placeholder unfilled`() throws {
        let texts = `A number in a cell`.numbers.map(\.0) + ["01/06/17", "43101", "31/04/2017"]
        let table = try #require(CSVReader.read(bytes: Array("h\nx\n".utf8), path: "r.csv").0)
        let cell = table.rows[0][0]
        for text in texts {
            let faults = [
                fault(CellValue.decimal(text)), fault(CellValue.date(text)), fault(CellValue.year(text)),
                fault(CellValue.bool(text)), fault(CellValue.code(text, width: 5)),
            ]
            for fault in faults.compactMap(\.self) {
                let diagnostic = cell.diagnostic(fault)
                for language in MessageLanguage.allCases {
                    #expect(!(diagnostic.message(in: language) + diagnostic.hint(in: language)).contains("{"))
                }
            }
        }
    }

    private func fault<Value>(_ result: Result<Value, CellFault>) -> CellFault? {
        if case .failure(let fault) = result { fault } else { nil }
    }
}
