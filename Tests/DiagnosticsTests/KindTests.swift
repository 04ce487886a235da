import CommonMark
import Diagnostics
import Foundation
import Liquid
import Tables
import Testing
import VitrineBuild
import VitrineContent
import VitrineExport
import VitrineImport
import VitrinePublish
import VitrineSite
import YAML

@Suite struct `Every kind of diagnostic` {
    static let all: [DiagnosticKind] = [
        YAMLDiagnostics.all, TablesDiagnostics.all, MarkdownDiagnostics.all, LiquidDiagnostics.all,
        ContentDiagnostics.all, SiteDiagnostics.all, PublishDiagnostics.all,
        BuildDiagnostics.all, DossierDiagnostics.all, ExportDiagnostics.all,
        ImportDiagnostics.all,
    ].flatMap { $0 }

    @Test func `has an identifier of its own, in lower-case words`() {
        var seen: Set<String> = []
        for kind in Self.all {
            #expect(seen.insert(kind.id).inserted, "\(kind.id) stands twice")
            #expect(kind.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(kind.id)")
        }
    }

    @Test func `that the sources make is among those that are listed`() throws {
        let listed = Set(Self.all.map(\.id))
        let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardizedFileURL
        let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
        var count = 0
        for name in names where name.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
            for made in text.matches(of: /(?:DiagnosticKind\(|: DiagnosticKind = \.init\()\s*"([^"]+)"/) {
                count += 1
                #expect(listed.contains(String(made.output.1)), "\(made.output.1) of \(name)")
            }
        }
        #expect(count > 400)
    }

    @Test func `asks for the same values in every language`() {
        for kind in Self.all {
            let english = placeholders(kind.text(in: .english))
            for language in MessageLanguage.allCases {
                #expect(placeholders(kind.text(in: language)) == english, "\(kind.id) \(language)")
            }
        }
    }

    @Test func `has words, and French ones with French spacing`() {
        for kind in Self.all {
            for language in MessageLanguage.allCases {
                #expect(!kind.text(in: language).message.isEmpty, "\(kind.id) \(language)")
            }
            let french = kind.text(in: .french)
            for text in [french.message, french.hint, french.hintWithoutChoices] {
                #expect(text.firstMatch(of: /[\p{L}\p{N}»)][ ][;:!?]|[ ]»|«[ ]/) == nil, "\(kind.id): \(text)")
            }
        }
    }

    private func placeholders(_ text: DiagnosticKind.Text) -> Set<String> {
        Set((text.message + text.hint).matches(of: /\{([A-Za-z0-9_]+)\}/).map { String($0.output.1) })
    }
}
