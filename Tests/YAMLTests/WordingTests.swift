import Diagnostics
import Testing

@testable import YAML

@Suite struct `The words for YAML's faults` {
    @Test func `say what to do in three languages`() throws {
        let (_, diagnostics) = YAMLDocument.parse(bytes: Array("a: @b\n".utf8), path: "a.yml")
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostic.message(in: .english) == "text cannot start with “@”")
        #expect(diagnostic.message(in: .french) == "un texte ne peut pas commencer par «\u{A0}@\u{A0}»")
        #expect(diagnostic.hint(in: .dutch) == "zet de tekst tussen aanhalingstekens")
    }

    @Test func `leave no placeholder unfilled`() {
        for (text, _) in `YAML that is refused`.cases {
            for diagnostic in YAMLDocument.parse(bytes: Array(text.utf8), path: "a.yml").1 {
                for language in MessageLanguage.allCases {
                    #expect(!(diagnostic.message(in: language) + diagnostic.hint(in: language)).contains("{"))
                }
            }
        }
    }
}
