import Diagnostics
import Foundation
import Tables
import Testing
import VitrineBuild
import VitrineContent
import VitrineSite

@testable import VitrineExport

/// A marker stands in every field that is not for everyone; each must come out exactly where it may.
@Suite("What is not for everyone") struct MarkerTests {
    private static let all = [
        "QRESULTFUNDERS", "QRESULTMEMBERS", "QRESULTINTERNAL", "QTEXTFUNDERS", "QTEXTINTERNAL", "QQUOTEFUNDERS",
        "QQUOTEMEMBERS", "QQUOTEINTERNAL", "QGRIDMEMBERS", "QGRIDINTERNAL", "QPROOF", "QNOTEFIRST", "QGRANTFIRST",
        "QNOTESECOND", "QGRANTSECOND", "QENTERPRISEFUNDERS", "QENTERPRISEINTERNAL", "QNEWSMEMBERS", "QDRAFT",
        "QSOURCEFUNDERS", "QSOURCEINTERNAL", "QFILEINTERNAL", "QFILEMEMBERS", "QFILEBESIDE", "QCOMMENT",
        "Moulin en Attente",
        "moulin-en-attente", "Samedi Caché", "1987-06-05", "5 juin 1987", "5 juni 1987", "2099-04-03",
    ]

    private func planted() throws -> Project {
        let project = try Project()
        let folder = "Content/enterprises/atelier-du-lin/"
        try project.replace(
            "Content/site.yml", "downloads: [csv, jsonld]", "downloads: [csv, jsonld, html, xlsx]")
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
                  consent: {scopes: [quote, publish], date: 1987-06-05, expires: 2099-04-03, proof: "QPROOF"}

                """)
        }
        try plantSources(project, folder)
        try plantHiddenEnterprise(project)
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
            "Content/enterprises/rayon-voile/enterprise.yml", "demo: true", "demo: true\naudience: funders")
        try project.append("Content/enterprises/rayon-voile/fr.md", "\nQENTERPRISEFUNDERS\n")
        try project.makeEntry(
            "news/for-members", "news.yml", "original: fr\ndate: 2018-01-01\naudience: members\n",
            words: "QNEWSMEMBERS")
        try project.write("Content/news/for-members/handout.txt", "QFILEMEMBERS")
        for language in ["fr", "nl"] {
            try project.append("Content/news/for-members/\(language).md", "\n[QNEWSMEMBERS](handout.txt)\n")
        }
        try project.makeEntry(
            "news/draft", "news.yml", "original: fr\ndate: 2018-01-01\ndraft: true\n", words: "QDRAFT")
        return project
    }

    /// What results for others come from, and a file that nothing names.
    private func plantSources(_ project: Project, _ folder: String) throws {
        try project.replace(
            folder + "enterprise.yml", "evidence:\n",
            """
            # QCOMMENT
            evidence:
              - {id: for-funders, kind: document, date: 2018-12-31, citation: QSOURCEFUNDERS}
              - {id: for-us, kind: document, date: 2018-12-31, citation: QSOURCEINTERNAL, file: for-us.txt}

            """)
        try project.write(folder + "for-us.txt", "QFILEINTERNAL")
        try project.write(folder + "signed-form.txt", "QFILEBESIDE")
        try project.replace(
            folder + "results.csv", "registre;;QRESULTFUNDERS", "for-funders;;QRESULTFUNDERS")
        try project.replace(
            folder + "results.csv", "registre;;QRESULTINTERNAL", "for-us;;QRESULTINTERNAL")
    }

    /// An enterprise for nobody but us: its name, its address, its words, its people.
    private func plantHiddenEnterprise(_ project: Project) throws {
        let folder = "Content/enterprises/moulin-en-attente/"
        for language in ["fr", "nl"] { try project.append(folder + language + ".md", "\nQENTERPRISEINTERNAL\n") }
        try project.append(
            folder + "testimonies.yml",
            """
            - id: hidden
              quote: {fr: QENTERPRISEINTERNAL, nl: QENTERPRISEINTERNAL}
              original: fr
              speaker: "Samedi Caché"
              consent: {scopes: [quote, publish], date: 1987-06-05, proof: QPROOF}

            """)
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
            try found(project, in: "Members") == [
                "QRESULTMEMBERS", "QQUOTEMEMBERS", "QGRIDMEMBERS", "QNEWSMEMBERS", "QFILEMEMBERS",
            ])
    }

    @Test(
        "reaches a funder as its profile allows, in every format",
        arguments: ExportFormat.allCases.filter { $0 != .pdf })
    func funders(_ format: ExportFormat) throws {
        let project = try planted()
        let first = project.export(formats: [format])
        #expect(first.ending == .done, Comment(rawValue: messages(first).joined(separator: "\n")))
        var expected: Set<String> = ["QRESULTFUNDERS", "QTEXTFUNDERS", "QSOURCEFUNDERS"]
        if format == .html { expected.formUnion(["QQUOTEFUNDERS", "QNOTEFIRST", "QGRANTFIRST"]) }
        #expect(try found(project, in: "Exports/fonds-du-pont-levis") == expected)

        let second = project.export(funder: "stichting-tij-en-kade", formats: [format])
        #expect(second.ending == .done, Comment(rawValue: messages(second).joined(separator: "\n")))
        // Themes employment and skills, the year 2018, no testimonies.
        expected = ["QRESULTFUNDERS", "QRESULTMEMBERS", "QSOURCEFUNDERS"]
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
        #expect(
            found == [
                "QRESULTFUNDERS", "QTEXTFUNDERS", "QQUOTEFUNDERS", "QNOTEFIRST", "QGRANTFIRST", "QSOURCEFUNDERS",
            ])
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

    @Test("goes with a portrait's consent, the file of the picture too")
    func portrait() throws {
        let project = try Project()
        let folder = "Content/enterprises/atelier-du-lin/"
        let markers = ["QPORTRAIT"]
        try project.write(
            folder + "portrait.svg",
            "<!--xQPORTRAIT--><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><path d=\"M0 0h4v3H0z\"/></svg>"
        )
        try project.append(
            folder + "enterprise.yml",
            """
            photo:
              file: portrait.svg
              alt: {fr: "Samira au métier QPORTRAIT", nl: "Samira aan het getouw QPORTRAIT"}
              consent:
                scopes: [capture, publish]
                date: 2018-05-14
                proof: Form 12

            """)
        try project.replace(
            "Content/funders/fonds-du-pont-levis/funder.yml", "sections: [what,", "sections: [story, what,")
        func shown(_ folder: String) throws -> Set<String> {
            try project.files(in: folder).values.reduce(into: []) { found, data in
                found.formUnion(VitrineExportTests.markers(markers, in: data))
            }
        }
        _ = project.build(.public, into: "Site")
        _ = project.export()
        #expect(try project.files(in: "Site").keys.contains { $0.hasSuffix("portrait.svg") })
        #expect(try shown("Exports").contains("QPORTRAIT"))
        try project.replace(
            folder + "enterprise.yml", "date: 2018-05-14", "date: 2018-05-14\n    withdrawn: 2019-01-01")
        #expect(project.build(.public, into: "Site").diagnostics.contains { $0.kind.id == "consent-withdrawn" })
        _ = project.export()
        #expect(try shown("Site") == [])
        #expect(try shown("Exports") == [])
        #expect(try !project.files(in: "Site").keys.contains { $0.contains("portrait") })
    }
}

extension Project {
    func makeEntry(_ folder: String, _ facts: String, _ text: String, words: String) throws {
        let place = url.appending(path: "Content/" + folder)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        try write("Content/\(folder)/\(facts)", text)
        for language in ["fr", "nl"] {
            try write("Content/\(folder)/\(language).md", "---\ntitle: \(words)\nsummary: \(words)\n---\n\(words)\n")
        }
    }
}
