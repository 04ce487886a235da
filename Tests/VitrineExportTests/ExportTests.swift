import Bytes
import Crypto
import Diagnostics
import Foundation
import Testing
import VitrineContent
import VitrineSite

@testable import VitrineExport

@Suite("An export") struct ExportTests {
    @Test("is a file for each language and format, the same in each run")
    func reproducible() throws {
        let project = try Project()
        let formats: [ExportFormat] = [.html, .csv, .xlsx, .jsonld]
        let scopes: [DossierScope] = [.enterprise("atelier-du-lin"), .project, .pole("insertion"), .territory("BE32")]
        let first = project.export(scopes, formats: formats, allowsOriginal: true, output: "One")
        let second = project.export(scopes, formats: formats, allowsOriginal: true, output: "Two")
        #expect(first.ending == .done, Comment(rawValue: messages(first).joined(separator: "\n")))
        #expect(first.files.count == 32)
        #expect(second.files.count == 32)
        #expect(try project.files(in: "One") == project.files(in: "Two"))
    }

    @Test("gives each result one reference, the same in every format and language")
    func references() throws {
        let project = try Project()
        #expect(project.export(formats: [.html, .csv, .jsonld]).ending == .done)
        let folder = "Exports/fonds-du-pont-levis/atelier-du-lin"
        for (language, label) in [
            ("fr", "Personnes qui disent avoir gagné en confiance"), ("nl", "Personen die zeggen"),
        ] {
            let row = try project.read("\(folder).\(language).csv").split(separator: "\r\n")
                .first { $0.contains(",confidence,") }
            let reference = String(try #require(row?.split(separator: ",").first))
            #expect(reference == "R-07")
            let html = try project.read("\(folder).\(language).html")
            #expect(html.contains("<tr id=\"r-07\">"))
            #expect(html.contains(label))
            let data = try project.read("\(folder).\(language).jsonld")
            #expect(data.contains("#report-R-07\""))
        }
    }

    @Test("asks nothing of anybody: everything that it shows is within it")
    func selfContained() throws {
        let project = try Project()
        #expect(project.export([.enterprise("atelier-du-lin"), .project], allowsOriginal: true).ending == .done)
        for (path, data) in try project.files(in: "Exports") where path.hasSuffix(".html") {
            let html = String(decoding: data, as: UTF8.self)
            for match in html.matches(
                of: /<(?:img|script|link|iframe|source|object|use)[^>]*?(?:src|href|data)="([^"]*)"/)
            {
                #expect(match.1.hasPrefix("data:image/"), "\(path): \(match.1.prefix(60))")
            }
            #expect(!html.contains("<link"))
            #expect(!html.contains("<script"))
            #expect(!html.contains("@import"))
            #expect(html.matches(of: /url\(/).isEmpty || !html.contains(/url\(\s*["']?https?:/))
        }
    }

    @Test("names the table behind its figures with a digest that anybody can recompute")
    func digests() throws {
        let project = try Project()
        #expect(project.export(formats: [.html]).ending == .done)
        let html = try project.read("Exports/fonds-du-pont-levis/atelier-du-lin.fr.html")
        #expect(html.contains("Content/enterprises/atelier-du-lin/results.csv"))
        let table = try Data(contentsOf: project.url.appending(path: "Content/enterprises/atelier-du-lin/results.csv"))
        #expect(html.contains("<code>\(SHA256.hash(data: table).map { String(format: "%02x", $0) }.joined())</code>"))
    }

    @Test("without a language asked for is in those that the funder reads")
    func languages() throws {
        let project = try Project()
        let outcome = project.export(funder: "stichting-tij-en-kade", formats: [.csv])
        #expect(outcome.files.map { ($0 as NSString).lastPathComponent } == ["atelier-du-lin.nl.csv"])
    }

    @Test("shows the funder's sections in the funder's order, and no other")
    func sections() throws {
        let project = try Project()
        #expect(project.export(funder: "stichting-tij-en-kade", formats: [.html]).ending == .done)
        let html = try project.read("Exports/stichting-tij-en-kade/atelier-du-lin.nl.html")
        let ids = html.matches(of: /<section[^>]* id="([a-z-]+)"/).map { String($0.1) }
        #expect(ids == ["note", "how-much", "who", "story", "risk", "method", "annex"])
        #expect(!html.contains("id=\"indicator-own-income\""))
        #expect(html.contains("TK/2018/114"))
        #expect(!html.contains("TK/2018/120"))
    }

    @Test("marks what stands in its original language where that is allowed")
    func originals() throws {
        let project = try Project()
        try project.replace(
            "Content/enterprises/atelier-du-lin/enterprise.yml", "risk:\n  fr: \"Nous n’avons",
            "risk:\n  fr: \"QRISK Nous n’avons")
        try project.replace(
            "Content/enterprises/atelier-du-lin/enterprise.yml",
            "  nl: \"We hebben niet iedereen teruggevonden. Met wie van nummer veranderde, gaat het misschien minder goed dan met de anderen.\"\n",
            "")
        let refused = project.export(formats: [.html])
        #expect(
            messages(refused) == [
                "Content/enterprises/atelier-du-lin/enterprise.yml: “risk” is missing in the language “nl” [export-untranslated]"
            ])
        #expect(refused.files == [])
        #expect(project.export(formats: [.html], allowsOriginal: true).ending == .done)
        let html = try project.read("Exports/fonds-du-pont-levis/atelier-du-lin.nl.html")
        #expect(html.contains("<span lang=\"fr\">QRISK"))
    }
}
