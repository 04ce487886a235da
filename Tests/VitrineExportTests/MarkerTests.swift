import Diagnostics
import Foundation
import Tables
import Testing
import VitrineBuild
import VitrineModel
import VitrineSite

@testable import VitrineExport

/// A marker stands in every field that is not for everyone; each must come out exactly where it may.
@Suite("What is not for everyone") struct MarkerTests {
    private static let all = [
        "QRESULTFUNDERS", "QRESULTMEMBERS", "QRESULTINTERNAL", "QTEXTFUNDERS", "QTEXTINTERNAL", "QQUOTEFUNDERS",
        "QQUOTEMEMBERS", "QQUOTEINTERNAL", "QGRIDMEMBERS", "QGRIDINTERNAL", "QPROOF", "QNOTEFIRST", "QGRANTFIRST",
        "QNOTESECOND", "QGRANTSECOND", "QENTERPRISEFUNDERS", "QENTERPRISEINTERNAL", "QNEWSMEMBERS", "QDRAFT",
    ]

    private func planted() throws -> Project {
        let project = try Project()
        let folder = "Content/enterprises/atelier-du-lin/"
        try project.append(
            folder + "results.csv",
            """
            jobs;2018;11,5;;;;;;;measured;registre;;QRESULTFUNDERS;QRESULTFUNDERS;funders
            lesson-hours;2018;120;;;;;;;measured;registre;;QRESULTMEMBERS;QRESULTMEMBERS;members
            people-reached;2018;31;;;;;;;measured;registre;;QRESULTINTERNAL;QRESULTINTERNAL;internal
            pride;2017;;QTEXTFUNDERS;QTEXTFUNDERS;;;;7;;groupe-2018;voice;;;funders
            pride;2016;;QTEXTINTERNAL;QTEXTINTERNAL;;;;7;;groupe-2018;voice;;;internal

            """)
        for audience in ["funders", "members", "internal"] {
            let marker = "QQUOTE" + audience.uppercased()
            try project.append(
                folder + "testimonies.yml",
                """
                - id: \(audience)
                  quote: {fr: "\(marker)", nl: "\(marker)"}
                  original: fr
                  speaker: "Samira"
                  audience: \(audience)
                  consent: {scopes: [quote, publish], date: 2018-03-22, proof: "QPROOF"}

                """)
        }
        for (audience, marker) in [("members", "QGRIDMEMBERS"), ("internal", "QGRIDINTERNAL")] {
            try project.append(
                folder + "enterprise.yml",
                """
                  - date: 2018-0\(audience == "members" ? 7 : 8)-18
                    audience: \(audience)
                    items: [{domain: finance, level: 2, comment: {fr: \(marker), nl: \(marker)}}]

                """)
        }
        try project.append("Content/funders/fonds-du-pont-levis/fr.md", "\nQNOTEFIRST\n")
        try project.append("Content/funders/fonds-du-pont-levis/nl.md", "\nQNOTEFIRST\n")
        try project.replace("Content/funders/fonds-du-pont-levis/funder.yml", "FPL-2017-031", "QGRANTFIRST")
        try project.append("Content/funders/stichting-tij-en-kade/nl.md", "\nQNOTESECOND\n")
        try project.replace("Content/funders/stichting-tij-en-kade/funder.yml", "TK/2018/114", "QGRANTSECOND")
        try project.replace(
            "Content/enterprises/moulin-en-attente/fr.md", "---\n\n", "---\n\nQENTERPRISEINTERNAL\n\n",
            orAppend: "\nQENTERPRISEINTERNAL\n")
        try project.replace(
            "Content/enterprises/rayon-voile/enterprise.yml", "demo: true", "demo: true\naudience: funders")
        try project.append("Content/enterprises/rayon-voile/fr.md", "\nQENTERPRISEFUNDERS\n")
        try project.makeEntry(
            "news/for-members", "news.yml", "original: fr\ndate: 2018-01-01\naudience: members\n",
            words: "QNEWSMEMBERS")
        try project.makeEntry(
            "news/draft", "news.yml", "original: fr\ndate: 2018-01-01\ndraft: true\n", words: "QDRAFT")
        return project
    }

    private func found(_ project: Project, in folder: String) throws -> Set<String> {
        try project.files(in: folder).reduce(into: []) { found, file in
            if file.key.hasSuffix(".xlsx") {
                found.formUnion(try markers(Self.all, inWorkbook: Array(file.value), file.key))
            } else {
                found.formUnion(markers(Self.all, in: file.value))
            }
        }
    }

    @Test("is in no byte of the public site, and in a members' tree as far as members may see it")
    func trees() throws {
        let project = try planted()
        #expect(!project.build(.public, into: "Public").diagnostics.contains { $0.severity == .error })
        #expect(try found(project, in: "Public") == [])
        let members = project.build(.members, into: "Members")
        #expect(!members.diagnostics.contains { $0.severity == .error })
        #expect(
            try found(project, in: "Members") == ["QRESULTMEMBERS", "QQUOTEMEMBERS", "QGRIDMEMBERS", "QNEWSMEMBERS"])
    }

    @Test(
        "reaches a funder as its profile allows, in every format",
        arguments: ExportFormat.allCases.filter { $0 != .pdf })
    func funders(_ format: ExportFormat) throws {
        let project = try planted()
        let first = project.export(formats: [format])
        #expect(first.ending == .done, Comment(rawValue: messages(first).joined(separator: "\n")))
        var expected: Set<String> = ["QRESULTFUNDERS", "QTEXTFUNDERS"]
        if format == .html { expected.formUnion(["QQUOTEFUNDERS", "QNOTEFIRST", "QGRANTFIRST"]) }
        #expect(try found(project, in: "Exports/fonds-du-pont-levis") == expected)

        let second = project.export(funder: "stichting-tij-en-kade", formats: [format])
        #expect(second.ending == .done, Comment(rawValue: messages(second).joined(separator: "\n")))
        // Themes employment and skills, the year 2018, no testimonies.
        expected = ["QRESULTFUNDERS", "QRESULTMEMBERS"]
        if format == .html { expected.formUnion(["QNOTESECOND", "QGRANTSECOND"]) }
        #expect(try found(project, in: "Exports/stichting-tij-en-kade") == expected)
    }

    @Test("is in the documents of the others no more than in its own")
    func everyone() throws {
        let project = try planted()
        let outcome = project.export([.project], all: true, allowsOriginal: true)
        #expect(outcome.ending == .done, Comment(rawValue: messages(outcome).joined(separator: "\n")))
        #expect(outcome.files.contains { $0.hasSuffix("rayon-voile.fr.html") })
        #expect(!outcome.files.contains { $0.contains("moulin-en-attente") })
        let found = try found(project, in: "Exports")
        // The profile asks for no story and no assessment.
        #expect(found == ["QRESULTFUNDERS", "QTEXTFUNDERS", "QQUOTEFUNDERS", "QNOTEFIRST", "QGRANTFIRST"])
    }

    @Test("goes with a withdrawn consent, from every output")
    func withdrawn() throws {
        let project = try Project()
        let words = "je changeais de sujet"
        let translated = "begon ik over iets anders"
        func shown(_ folder: String) throws -> Bool {
            try project.files(in: folder).values.contains { !markers([words, translated], in: $0).isEmpty }
        }
        _ = project.build(.public, into: "Site")
        _ = project.export()
        #expect(try shown("Site"))
        #expect(try shown("Exports"))
        try project.replace(
            "Content/enterprises/atelier-du-lin/testimonies.yml", "    date: 2018-03-22\n    proof",
            "    date: 2018-03-22\n    withdrawn: 2019-05-01\n    proof")
        _ = project.build(.public, into: "Site")
        let outcome = project.export(
            [.enterprise("atelier-du-lin"), .project, .pole("insertion")], allowsOriginal: true)
        #expect(try !shown("Site"))
        #expect(try !shown("Exports"))
        #expect(outcome.diagnostics.contains { $0.kind.id == "consent-withdrawn" })
    }
}

extension Project {
    func replace(_ path: String, _ old: String, _ new: String, orAppend text: String) throws {
        if try read(path).contains(old) { try replace(path, old, new) } else { try append(path, text) }
    }

    func makeEntry(_ folder: String, _ facts: String, _ text: String, words: String) throws {
        let place = url.appending(path: "Content/" + folder)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try write("Content/\(folder)/\(facts)", text)
        for language in ["fr", "nl"] {
            try write("Content/\(folder)/\(language).md", "---\ntitle: \(words)\nsummary: \(words)\n---\n\(words)\n")
        }
    }
}
