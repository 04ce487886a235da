import Diagnostics
import Foundation
import Testing
import VitrineBuild
import VitrineContent

/// What `downloads` of `site.yml` lists is made, or refused.
@Suite("A download") struct DownloadTests {
    private func project(_ formats: String) throws -> Project {
        let project = try Project()
        try project.replace("Content/site.yml", "downloads: [csv, jsonld]", "downloads: [\(formats)]")
        return project
    }

    @Test("of every listed format lies beside the pages, linked from its enterprise's")
    func listed() throws {
        let project = try project("csv, jsonld, html, xlsx")
        #expect(!project.build(.public, into: "Site").diagnostics.contains { $0.severity == .error })
        let page = try project.read("Site/nl/testbedrijven/atelier-du-lin/index.html")
        let names = Set(try project.files(in: "Site").keys)
        for name in ["csv", "nl.jsonld", "nl.html", "nl.xlsx"].map({ "data/enterprises/atelier-du-lin.\($0)" }) {
            #expect(page.contains("/\(name)\""))
            #expect(names.contains(name))
        }
        let document = try project.read("Site/data/enterprises/atelier-du-lin.nl.html")
        #expect(document.contains("<title>Wat de onderneming vaststelt – Atelier du Lin</title>"))
        // Addressed to nobody, and without the digest of a table that may hold more than is public.
        #expect(!document.contains("class=\"logo\""))
        #expect(!document.contains("results.csv"))
    }

    @Test("that is a PDF needs its engine: without it nothing is published", arguments: ["en", "fr", "nl"])
    func missingEngine(_ language: String) throws {
        let project = try project("csv, pdf")
        let outcome = project.build(.public, into: "Site")
        let fault = try #require(outcome.diagnostics.first { $0.severity == .error })
        #expect(fault.kind.id == "download-engine-missing")
        #expect(fault.location?.path == "Content/site.yml")
        #expect(
            fault.hint(in: try #require(MessageLanguage(rawValue: language))).contains("pip install weasyprint")
                == true)
        #expect(!FileManager.default.fileExists(atPath: project.root + "/Site/index.html"))
    }

    @Test("that is a PDF is made once, and again only when its page changes")
    func kept() throws {
        let project = try project("pdf")
        let tools = project.root + "/tools"
        try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: true)
        try project.write(
            "tools/weasyprint",
            """
            #!/bin/sh
            case $1 in --info) echo "Engine 1"; exit ;; esac
            echo x >>"\(tools)/calls"
            { echo %PDF; cat document.html; } >document.pdf

            """)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tools + "/weasyprint")
        func calls() -> Int {
            (FileManager.default.contents(atPath: tools + "/calls").map { String(decoding: $0, as: UTF8.self) } ?? "")
                .count { $0 == "x" }
        }
        #expect(!project.build(.public, into: "Site", programs: tools).diagnostics.contains { $0.severity == .error })
        let first = calls()
        #expect(first > 2)
        #expect(try project.read("Site/data/enterprises/atelier-du-lin.fr.pdf").hasPrefix("%PDF"))
        _ = project.build(.public, into: "Site", programs: tools)
        #expect(calls() == first)
        try project.append("Content/enterprises/atelier-du-lin/nl.md", "\nNog een zin.\n")
        _ = project.build(.public, into: "Site", programs: tools)
        #expect(calls() == first + 1)
    }
}
