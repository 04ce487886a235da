import Diagnostics
import Foundation
import Testing
import VitrineContent

@testable import Tables
@testable import VitrineImport

@Suite struct `Importing results` {
    @Test func `tells what is new, changed and the same, and leaves the rest as it is`() {
        let outcome = imported(
            """
            Indicateur;Année;Valeur;Cible;Qualité;Source
            Heures de formation;2018;4 830,0;4 800;mesuré;Registre de formation
            Opleidingsuren;2017;4310;;gemeten;registre
            training-hours;2019;5 020;;Mesuré;registre

            """)
        #expect(outcome.said == [])
        #expect(
            outcome.lines == [
                "changed training-hours 2018 [public] value 4 812 → 4830",
                "same training-hours 2017 [public] ",
                "new training-hours 2019 [internal] value – → 5020, quality – → measured, source – → registre",
            ])
        #expect(outcome.plan?.untouched == 2)
        #expect(
            outcome.file == """
                indicator;period;value;text.fr;text.nl;baseline;target;denominator;sample_size;quality;source;outcome;audience
                training-hours;2017;4 310;;;3 980;;;;measured;registre;routine;
                training-hours;2018;4830;;;3 980;4 800;22;20;measured;registre;routine;public
                positive-exits;2018;64,3;;;;;14;;mesuré;registre;;members
                pride;2018-S1;;Une nappe.;Een tafellaken.;;;;;;registre;;
                training-hours;2019;5020;;;;;;;measured;registre;;internal

                """)
    }

    @Test func `of the same file twice changes nothing`() throws {
        let text =
            "indicator,period,value,quality,source,note (nl)\npositive-exits,2019,\"12,5\",declared,registre,\"a;b\"\n"
        let first = imported(text)
        #expect(first.newLines.last == "positive-exits;2019;12,5;;;;;;;declared;registre;;internal;\"a;b\"")
        var site = smallSite
        site.add(resultsPath, bytes: try #require(first.plan).bytes)
        let second = imported(text, into: site)
        #expect(second.plan?.hasChanges == false)
        #expect(second.file == first.file)
    }

    @Test func `into an enterprise that has none yet makes the table`() throws {
        let text = "Indicator;Periode;Tekst (nl);Bron\npride;2018;Een tafellaken.;telling\n"
        let outcome = Outcome(importer("vide").plan(bytes: Array(text.utf8), path: "a.csv", sheet: nil))
        #expect(outcome.said == [])
        #expect(
            outcome.file == """
                indicator;period;value;text.fr;text.nl;baseline;target;denominator;sample_size;quality;source;outcome;note.fr;note.nl;audience
                pride;2018;;;Een tafellaken.;;;;;;telling;;;;internal

                """)
    }

    @Test func `keeps separator, line ends, byte order mark and the order of columns, and adds a column that is due`() {
        var site = smallSite
        let old = "\u{FEFF}source,indicator,period,quality,value\r\nregistre,positive-exits,2018,measured,64.3\r\n\r\n"
        site.add(resultsPath, bytes: Array(old.utf8))
        let outcome = imported(
            "indicator;period;value;quality;source\npositive-exits;2019;70,5;estimated;registre\n", into: site)
        #expect(
            outcome.file == "\u{FEFF}source,indicator,period,quality,value,audience\r\n"
                + "registre,positive-exits,2018,measured,64.3,\r\n\r\n"
                + "registre,positive-exits,2019,estimated,70.5,internal\r\n")
    }

    @Test func `rewrites a table in Windows-1252 as UTF-8`() {
        var site = smallSite
        let old = "indicator;period;text.fr;source\npride;2018;Été;registre\n"
        site.add(resultsPath, bytes: old.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        let outcome = imported("indicator;period;text.nl;source\npride;2018;Zomer;registre\n", into: site)
        #expect(outcome.file == "indicator;period;text.fr;source;text.nl\npride;2018;Été;registre;Zomer\n")
    }

    @Test func `a blank cell says nothing, and a text without a language is in that of the enterprise`() {
        let outcome = imported("indicateur;période;texte;public;source\npride;2018-S1;Deux nappes.;;\n")
        #expect(outcome.lines == ["changed pride 2018-S1 [public] text.fr Une nappe. → Deux nappes."])
    }

    @Test func `what changes a result that is there need not say all of it again`() {
        let outcome = imported("indicateur;période;valeur\ntraining-hours;2018;5000\n")
        #expect(outcome.said == [])
        #expect(outcome.lines == ["changed training-hours 2018 [public] value 4 812 → 5000"])
    }

    @Test func `a result may become public by the file's own word`() {
        let outcome = imported(
            "indicateur;période;valeur;qualité;source;public\ntraining-hours;2019;1;mesuré;registre;membres\n")
        #expect(outcome.newLines == ["training-hours;2019;1;;;;;;;measured;registre;;members"])
    }

    @Test(
        arguments: [
            ("2018", "2018"), ("2018-S1", "2018-S1"), ("1er semestre 2018", "2018-S1"), ("S2 2018", "2018-S2"),
            ("T3 2018", "2018-Q3"), ("2018 Q4", "2018-Q4"), ("2e kwartaal 2018", "2018-Q2"), ("avril 2018", "2018-04"),
            ("04/2018", "2018-04"), ("Année 2018", "2018"), ("augustus 2018", "2018-08"),
            ("eerste halfjaar 2018", "2018-S1"),
            ("du 15/01/2018 au 30/06/2018", "2018-01-15..2018-06-30"),
            ("15-01-2018 t/m 30-06-2018", "2018-01-15..2018-06-30"),
            ("2018-01-15..2018-06-30", nil), ("01/06/2018", nil), ("2017-2018", nil), ("bientôt", nil),
            ("5e trimestre 2018", nil),
            ("13/2018", nil), ("2018-04", "2018-04"),
        ] as [(String, String?)])
    func `understands periods`(text: String, expected: String?) {
        #expect(PeriodWords.canonical(text) == expected)
    }
}

@Suite struct `Importing a workbook` {
    @Test func `takes numbers, percentages and dates by their format`() throws {
        let month = try #require(CellDate(year: 2019, month: 4, day: 1))
        let outcome = imported([
            headers,
            ["positive-exits", number("2019"), number("0.714", .percent), "mesuré", "registre"],
            ["training-hours", .date(month, .month), number("71"), "mesuré", "registre"],
            ["training-hours", .date(month, .year), "1 234", "mesuré", "registre"],
            ["subsidies", "2019", "1 234,50 €", "déclaré", "registre"],
        ])
        #expect(outcome.said == [])
        #expect(
            outcome.newLines == [
                "positive-exits;2019;71,4;;;;;;;measured;registre;;internal",
                "training-hours;2019-04;71;;;;;;;measured;registre;;internal",
                "training-hours;2019;1234;;;;;;;measured;registre;;internal",
                "subsidies;2019;1234,5;;;;;;;declared;registre;;internal",
            ])
    }

    @Test func `finds the table under a title, with headers in two rows, and empty rows between`() {
        let outcome = imported(
            [
                ["Résultats 2019"],
                [],
                ["Indicateur", "Période", "Texte", nil, "Source"],
                [nil, nil, "fr", "nl", nil],
                [],
                ["Fierté", "2019", "Oui.", "Ja.", "registre"],
                [],
                ["Fierté", "2020", "Non.", "Nee.", "registre"],
            ], merges: ["A1:E1", "A3:A4", "B3:B4", "C3:D3", "E3:E4"])
        #expect(outcome.said == [])
        #expect(
            outcome.newLines == [
                "pride;2019;;Oui.;Ja.;;;;;;registre;;internal", "pride;2020;;Non.;Nee.;;;;;;registre;;internal",
            ])
    }

    @Test func `an indicator merged over its periods counts for each`() {
        let outcome = imported(
            [
                headers, ["Heures de formation", "2019", number("1"), "mesuré", "registre"],
                [nil, "2020", number("2"), "mesuré", nil],
            ], merges: ["A2:A3", "E2:E3"])
        #expect(
            outcome.newLines == [
                "training-hours;2019;1;;;;;;;measured;registre;;internal",
                "training-hours;2020;2;;;;;;;measured;registre;;internal",
            ])
    }

    @Test func `takes the one sheet that holds results, or the one that is named`() {
        let row: [SheetValue?] = ["training-hours", "2019", number("1"), "mesuré", "registre"]
        let sheets = [sheet("Notes", [["Bonjour"]]), sheet("Données", [headers, row])]
        #expect(Outcome(importer().plan(sheets, path: "a.xlsx", sheet: nil)).plan?.sheet == "Données")
        let two = sheets + [sheet("Copie", [headers, row])]
        #expect(Outcome(importer().plan(two, path: "a.xlsx", sheet: "Copie")).plan?.sheet == "Copie")
    }

    @Test func `a template is recognised by its own import, and the same each time`() throws {
        for (enterprise, indicator, quality, source) in [
            ("atelier", "Heures de formation", "mesuré", "registre"), ("vide", "Opleidingsuren", "gemeten", "telling"),
        ] {
            let first = TemplateWorkbook.bytes(of: enterprise, in: smallSite.source, now: december2019)
            #expect(first.diagnostics == [])
            let bytes = try #require(first.bytes)
            #expect(bytes == TemplateWorkbook.bytes(of: enterprise, in: smallSite.source, now: december2019).bytes)
            let workbook = try #require(WorkbookReader.read(bytes: bytes, path: "a.xlsx").0)
            let empty = Outcome(importer(enterprise).plan(bytes: bytes, path: "a.xlsx", sheet: nil))
            #expect(empty.diagnostics.map(\.kind.id) == ["import-no-rows"])
            let heads = workbook.sheets[0].rows[0].cells.map { Optional($0.value) }
            #expect(heads.count == 15)
            var cells = [SheetValue?](repeating: nil, count: 15)
            (cells[0], cells[1], cells[2]) = (.text(indicator), "2019", number("7"))
            (cells[9], cells[10]) = (.text(quality), .text(source))
            let filled = [sheet(workbook.sheets[0].name ?? "", [heads, cells])] + workbook.sheets.dropFirst()
            let outcome = Outcome(importer(enterprise).plan(filled, path: "a.xlsx", sheet: nil))
            #expect(outcome.said == [])
            #expect(outcome.lines.count == 1 && outcome.lines[0].hasPrefix("new training-hours 2019 [internal]"))
        }
    }
}
