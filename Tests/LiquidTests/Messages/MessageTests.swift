import Diagnostics
import Testing
@testable import Liquid

/// Every fault of a template, word for word: line, column, message and hint.
@Suite struct Messages {
    typealias Case = (template: String, faults: [String])

    static let table = syntax + names + types + partials + markup

    @Test(arguments: table.indices)
    func `faults are named with their place and what to do`(_ index: Int) {
        let (template, faults) = Self.table[index]
        #expect(Fixture.faults(template, Fixture.files) == faults)
    }

    @Test(arguments: table.indices, [MessageLanguage.french, .dutch])
    func `every message is filled in French and Dutch`(_ index: Int, _ language: MessageLanguage) {
        let (template, english) = Self.table[index]
        let faults = Fixture.faults(template, Fixture.files, language: language)
        #expect(faults.count == english.count)
        for fault in faults { #expect(!Self.holdsPlaceholder(fault), "\(fault)") }
    }

    @Test func `every kind has an identifier of its own and words in three languages`() {
        let identifiers = LiquidDiagnostics.all.map(\.id)
        #expect(Set(identifiers).count == identifiers.count)
        for kind in LiquidDiagnostics.all {
            let names = Self.placeholders(of: kind.text(in: .english).message)
            for language in MessageLanguage.allCases {
                let text = kind.text(in: language)
                #expect(!text.message.isEmpty && !text.hint.isEmpty, "\(kind.id)")
                #expect(Self.placeholders(of: text.message) == names, "\(kind.id) in \(language)")
            }
        }
    }

    @Test func `all faults of all templates come at once`() {
        let files = [
            TemplateFile(path: "page.html.liquid", source: "{{ titel }}{% render \"card\" %}{% if %}{% endif %}"),
            TemplateFile(
                path: "partials/card.html.liquid", source: "{% doc %}@param {enterprize} e{% enddoc %}{{ x }}"),
            TemplateFile(path: "partials/unused.html.liquid", source: "{{ y | upcse }}"),
        ]
        let (library, diagnostics) = TemplateLibrary.compile(
            files: files, roots: ["page.html.liquid": "page"], engine: Fixture.engine())
        #expect(library == nil)
        #expect(
            diagnostics.map { "\($0.location?.path ?? "") \($0.kind.id)" } == [
                "page.html.liquid unknown-name", "page.html.liquid missing-parameter", "page.html.liquid incomplete",
                "partials/card.html.liquid unknown-type", "partials/card.html.liquid undeclared-parameter",
                "partials/unused.html.liquid undeclared-parameter", "partials/unused.html.liquid unknown-filter",
            ])
    }

    static func holdsPlaceholder(_ text: String) -> Bool { !placeholders(of: text).isEmpty }

    /// `{name}`: letters between braces, unlike the language's own `{%` and `{{`.
    static func placeholders(of text: String) -> Set<String> {
        Set(text.matches(of: /\{([a-z]+)\}/).map { String($0.1) })
    }
}
