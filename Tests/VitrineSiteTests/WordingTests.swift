import Diagnostics
import Testing

@testable import VitrineSite

@Suite struct WordingTests {
    @Test(arguments: SiteDiagnostics.all)
    func everyDiagnosticNamesTheSamePlaceholdersInEveryLanguage(_ kind: DiagnosticKind) {
        let texts = MessageLanguage.allCases.map { kind.text(in: $0) }
        #expect(Set(texts.map { Self.placeholders($0.message) }).count == 1)
        #expect(Set(texts.map { Self.placeholders($0.hint) }).count == 1)
    }

    @Test func identifiersAreUnique() {
        #expect(Set(SiteDiagnostics.all.map(\.id)).count == SiteDiagnostics.all.count)
    }

    private static func placeholders(_ text: String) -> [String] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
            $0.split(separator: "}").first.map(String.init)
        }.sorted()
    }
}
