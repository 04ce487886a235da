import Diagnostics
import Foundation
import Testing
import VitrineContent
import VitrineSite

@testable import VitrineExport

@Suite("What keeps an export from being made") struct FaultTests {
    /// Place, message and hint in English.
    private func told(_ outcome: ExportOutcome) -> [String] {
        outcome.diagnostics.map {
            let place = $0.location.map { $0.path + ": " } ?? ""
            return "\(place)\($0.message(in: .english)) [\($0.kind.id)] \($0.hint(in: .english))"
        }
    }

    @Test("an unknown funder, enterprise, pole, territory or language is told with what was meant")
    func unknown() throws {
        let project = try Project()
        #expect(
            told(project.export(funder: "fonds-du-pont-levi")) == [
                "there is no funder “fonds-du-pont-levi” [unknown-funder] did you mean “fonds-du-pont-levis”?"
            ])
        let scopes: [DossierScope] = [.enterprise("atelier-du-linn"), .pole("insertions"), .territory("BE99")]
        #expect(
            told(project.export(scopes)) == [
                "there is no enterprise “atelier-du-linn” that “fonds-du-pont-levis” may see [unknown-enterprise] did you mean “atelier-du-lin”?",
                "there is no pole “insertions” [unknown-pole] did you mean “insertion”?",
                "there is no territory “BE99” [unknown-territory] give the code of a territory of vocabulary/territories.yml",
            ])
        #expect(
            told(project.export(languages: ["de"])) == [
                "“de” is not a language of the site [unknown-export-language] choose from: fr or nl"
            ])
        #expect(!FileManager.default.fileExists(atPath: project.root + "/Exports"))
    }

    @Test("what can be known without the funder's view is told in the run that does not know the funder")
    func unknownAtOnce() throws {
        let project = try Project()
        let scopes: [DossierScope] = [
            .enterprise("atelier-du-lni"), .enterprise("atelier-du-lin"), .enterprise("moulin-en-attente"),
            .pole("insertions"), .territory("BE99"), .project,
        ]
        #expect(
            Set(told(project.export(scopes, funder: "fonds-du-pont-levi", languages: ["de"]))) == [
                "there is no funder “fonds-du-pont-levi” [unknown-funder] did you mean “fonds-du-pont-levis”?",
                "there is no enterprise “atelier-du-lni” [no-such-enterprise] did you mean “atelier-du-lin”?",
                "there is no pole “insertions” [unknown-pole] did you mean “insertion”?",
                "there is no territory “BE99” [unknown-territory] give the code of a territory of vocabulary/territories.yml",
                "“de” is not a language of the site [unknown-export-language] choose from: fr or nl",
            ])
    }

    @Test("a fault in the content does not hide a name that nobody has")
    func unknownBesideFaults() throws {
        let project = try Project()
        try project.replace("Content/enterprises/atelier-du-lin/results.csv", "71,4", "171,4")
        let outcome = project.export([.enterprise("atelier-du-lni")], funder: "fonds-du-pont-levi")
        #expect(
            Set(outcome.diagnostics.filter { $0.severity == .error }.map(\.kind.id)) == [
                "unknown-funder", "no-such-enterprise", "percentage-out-of-range",
            ])
    }

    @Test("without a funder there is a hint that says where to make one")
    func noFunder() throws {
        let project = try Project()
        try FileManager.default.removeItem(atPath: project.root + "/Content/funders")
        #expect(
            told(project.export()) == [
                "there is no funder “fonds-du-pont-levis” [unknown-funder] there is none yet: make a folder for it in Content/funders"
            ])
    }

    @Test("a text that is not translated says whose it is, and in which language it is missing")
    func untranslated() throws {
        let project = try Project()
        try FileManager.default.removeItem(atPath: project.root + "/Content/enterprises/atelier-du-lin/nl.md")
        let words = project.export(languages: ["nl"]).diagnostics.filter { $0.kind.id == "export-untranslated-page" }
        #expect(
            words.map { $0.message(in: .dutch) } == ["“enterprises/atelier-du-lin” heeft geen tekst in de taal “nl”"])
        #expect(words.first?.hint(in: .dutch).hasPrefix("schrijf Content/enterprises/atelier-du-lin/nl.md, of") == true)
    }

    @Test("an enterprise for another audience is not there")
    func hidden() throws {
        let project = try Project()
        let outcome = project.export([.enterprise("moulin-en-attente")])
        #expect(outcome.diagnostics.map(\.kind.id) == ["unknown-enterprise"])
        #expect(outcome.ending == .faults)
    }

    @Test("a required indicator without a result is named")
    func required() throws {
        let project = try Project()
        let outcome = project.export([.enterprise("bocal-a-l-envers")], funder: "stichting-tij-en-kade")
        #expect(
            told(outcome).contains(
                "Content/enterprises/bocal-a-l-envers/results.csv: “stichting-tij-en-kade” requires a result of “training-hours”, and the enterprise has none that it may be shown [required-indicator-missing] add a row to results.csv, for its period and an audience that the funder sees"
            ))
        #expect(outcome.files == [])
    }

    @Test("with --all, who lacks a required result is left out, and named")
    func leftOut() throws {
        let project = try Project()
        let outcome = project.export(
            [], funder: "stichting-tij-en-kade", all: true, formats: [.csv], allowsOriginal: true)
        #expect(outcome.ending == .done)
        let names = outcome.files.map { ($0 as NSString).lastPathComponent }
        #expect(names.contains("atelier-du-lin.nl.csv"))
        #expect(!names.contains("bocal-a-l-envers.nl.csv"))
        let leftOut = outcome.diagnostics.filter { $0.kind.id == "export-left-out" }
        #expect(leftOut.count == 1 && leftOut.first?.severity == .warning)
        let message = leftOut.first?.message(in: .english) ?? ""
        #expect(message.contains("(training-hours)") && message.contains("bocal-a-l-envers"))
        #expect(!message.contains("atelier-du-lin"))
    }

    @Test("with --all and nobody who has what is required, everybody's fault is told")
    func nobodyComplete() throws {
        let project = try Project()
        try project.replace(
            "Content/funders/stichting-tij-en-kade/funder.yml", "required: [training-hours]",
            "required: [good-days, homes]")
        let outcome = project.export([], funder: "stichting-tij-en-kade", all: true, formats: [.csv])
        #expect(outcome.ending == .faults)
        #expect(outcome.files == [])
        #expect(outcome.diagnostics.contains { $0.kind.id == "required-indicator-missing" })
        #expect(!outcome.diagnostics.contains { $0.kind.id == "export-left-out" })
    }

    @Test("without a PDF engine the other formats are written, and the error says what to install")
    func noEngine() throws {
        let project = try Project()
        let outcome = project.export(languages: ["fr"], formats: [.pdf, .csv])
        #expect(outcome.ending == .faults)
        #expect(outcome.files.map { ($0 as NSString).lastPathComponent } == ["atelier-du-lin.fr.csv"])
        #expect(
            told(outcome) == [
                "no program that makes a PDF was found; the other formats were written [no-pdf-engine] install WeasyPrint (pip install weasyprint) or Chromium (apt install chromium)"
            ])
    }

    @Test(
        "documents for one funder are not written among the sources, nor among what is public",
        arguments: [
            "Content", "Templates", "Public/exports",
        ])
    func refused(_ folder: String) throws {
        let project = try Project()
        try FileManager.default.createDirectory(
            atPath: project.root + "/Public", withIntermediateDirectories: true)
        let outcome = project.export(output: folder)
        #expect(outcome.ending == .files)
        #expect(outcome.diagnostics.map(\.kind.id) == ["export-into-source"])
    }

    @Test("a fault in the content is told, and nothing is written")
    func content() throws {
        let project = try Project()
        try project.replace("Content/enterprises/atelier-du-lin/results.csv", "71,4", "171,4")
        let outcome = project.export()
        #expect(outcome.ending == .faults)
        #expect(outcome.files == [])
        #expect(outcome.diagnostics.contains { $0.location?.path == "Content/enterprises/atelier-du-lin/results.csv" })
    }

    @Test("a profile with slips is refused with its places")
    func profile() throws {
        let project = try Project()
        try project.append(
            "Content/funders/fonds-du-pont-levis/funder.yml", "themes: [skils]\nsection: [what]\nrequired: [jobz]\n")
        let outcome = project.export()
        #expect(
            Set(outcome.diagnostics.filter { $0.severity == .error }.map(\.kind.id)) == ["unknown-term", "unknown-key"])
    }
}
