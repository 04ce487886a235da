import Diagnostics
import Testing

@Suite struct `A message` {
    @Test func `takes its values by name, and keeps braces that are text`() {
        let texts = DiagnosticKind.Text("{% if %} {{ x }} {right_lat} {n} {} {missing}", hint: "{choices}{")
        let kind = DiagnosticKind("x", en: texts, fr: texts, nl: texts)
        let diagnostic = Diagnostic(
            kind, at: nil, ["right_lat": "{n}", "n": 3, "choices": .choices(["a", "b\n", "c"])]
        )
        #expect(diagnostic.message(in: .english) == "{% if %} {{ x }} {n} 3 {} {missing}")
        #expect(diagnostic.hint(in: .english) == "a, b  or c{")
        #expect(diagnostic.hint(in: .french) == "a, b  ou c{")
        #expect(diagnostic.hint(in: .dutch) == "a, b  of c{")
    }

    @Test func `shows numbers with the decimal sign of its language`() {
        let texts = DiagnosticKind.Text("{n}", hint: "")
        let kind = DiagnosticKind("x", en: texts, fr: texts, nl: texts)
        let diagnostic = Diagnostic(kind, at: nil, ["n": .decimal("-1234.50")])
        #expect(MessageLanguage.allCases.map { diagnostic.message(in: $0) } == ["-1234.50", "-1234,50", "-1234,50"])
    }

    @Test func `has another hint where there is nothing to choose from`() {
        let texts = DiagnosticKind.Text("", hint: "choose {choices}", withoutChoices: "make {one}")
        let kind = DiagnosticKind("x", en: texts, fr: texts, nl: texts)
        #expect(Diagnostic(kind, at: nil, ["choices": .choices(["a"])]).hint(in: .english) == "choose a")
        #expect(Diagnostic(kind, at: nil, ["choices": .choices([]), "one": "b"]).hint(in: .english) == "make b")
    }

    @Test func `suggests the nearest word`() {
        #expect(suggestion(for: "tile", among: ["title", "text"]) == "title")
        #expect(suggestion(for: "Titel", among: ["title", "summary"]) == "title")
        #expect(suggestion(for: "sort_name", among: ["sort-name"]) == "sort-name")
        #expect(suggestion(for: "zzz", among: ["title"]) == nil)
        let diagnostic = Diagnostic(duplicate, at: nil, ["suggestion": "titre"])
        #expect(diagnostic.hint(in: .french) == "vouliez-vous dire «\u{A0}titre\u{A0}»\u{202F}?")
    }
}
