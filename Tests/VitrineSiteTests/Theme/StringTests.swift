import Diagnostics
import Foundation
import Liquid
import Locales
import Testing
import VitrineContent

@testable import VitrineSite

@Suite struct StringTests {
    private func reader(_ text: String, _ language: String = "fr") -> StringsReader? {
        Speech.named(language).map {
            StringsReader(path: "Templates/strings/\(language).yml", bytes: Array(text.utf8), speech: $0)
        }
    }

    private func table(_ text: String, _ language: String = "fr") -> StringTable? {
        guard let reader = reader(text, language), let speech = Speech.named(language) else { return nil }
        return StringTable(reader.entries, speech: speech)
    }

    private func named(_ arguments: [(name: String, value: Value)]) -> FilterArguments {
        FilterArguments(positional: [], named: arguments)
    }

    @Test func nestedGroupsBecomeDottedKeysInTheOrderOfTheFile() {
        let table = table("skip: Aller\nagenda:\n  upcoming: À venir\n  past: Passés\n")
        #expect(table?.keys == ["skip", "agenda.upcoming", "agenda.past"])
        #expect(table?.text("agenda.past", named([])) == "Passés")
        #expect(table?.text("agenda.none", named([])) == nil)
    }

    @Test(arguments: [
        ("fr", Value.int(0), "0 entreprise"), ("fr", .int(1), "1 entreprise"), ("fr", .int(2), "2 entreprises"),
        ("fr", .int(1_000_000), "1\u{202F}000\u{202F}000 d’entreprises"), ("fr", .decimal(1.5), "1,5 entreprise"),
        ("nl", .int(0), "0 entreprises"), ("nl", .int(1), "1 entreprise"), ("nl", .decimal(1.5), "1,5 entreprises"),
    ])
    func aPluralFollowsItsLanguageAndWritesItsNumber(_ language: String, _ count: Value, _ expected: String) {
        let text = "count: {one: '{count} entreprise', many: '{count} d’entreprises', other: '{count} entreprises'}"
        #expect(table(text, language)?.text("count", named([("count", count)])) == expected)
    }

    @Test func parametersAreFilledAndDoubledBracesStay() {
        let table = table("step: 'Étape {number} : {label} {{sic}}'")
        #expect(
            table?.text("step", named([("label", "Analyse"), ("number", 3)])) == "Étape 3 : Analyse {sic}")
    }

    static let faults: [(String, String, String)] = [
        ("a: {one: x, two: [y]}", "string-brace", "a"),
        ("a: 'un {nom'", "string-brace", "a"),
        ("a: [x]", "string-value", "a"),
        ("a: {one: x}", "plural-form", "a"),
    ]

    @Test(arguments: faults)
    func aFaultInTheStringsNamesItsKey(_ text: String, _ kind: String, _ key: String) {
        let diagnostics = reader(text)?.diagnostics ?? []
        #expect(diagnostics.map(\.kind.id) == [kind])
        #expect(diagnostics.first?.arguments["key"] == .text(key))
        #expect(diagnostics.first?.location?.range != nil)
    }

    private func load(fr: String, nl: String) -> [String] {
        let files = [ThemeFile(path: "strings/fr.yml", text: fr), ThemeFile(path: "strings/nl.yml", text: nl)]
        let loader = StringsLoader(files, languages: [VitrineContent.Language("fr"), VitrineContent.Language("nl")])
        let phrases = Set(Phrase.allCases.map(\.rawValue))
        return loader.diagnostics.filter { diagnostic in
            guard case .text(let key)? = diagnostic.arguments["key"] else { return true }
            return !phrases.contains(key)
        }.map { "\($0.location?.path ?? "") \($0.message(in: .english))" }
    }

    @Test func languagesAreHeldAgainstEachOther() {
        let found = load(
            fr: "a: x\nb: 'de {start} à {end}'\nc: {one: x, other: y}\n", nl: "b: 'van {start}'\nc: x\nd: z\n")
        #expect(
            found == [
                "Templates/strings/fr.yml the string `d` is missing (label)",
                "Templates/strings/nl.yml the string `a` is missing (label)",
                "Templates/strings/nl.yml the string `b` uses the placeholders start where end, start are due",
                "Templates/strings/nl.yml the string `c` is plural in one language and plain in another",
            ])
    }

    @Test func aLanguageWithoutFileIsNamedOnce() {
        let loader = StringsLoader(
            [ThemeFile(path: "strings/fr.yml", text: "a: x")],
            languages: [VitrineContent.Language("fr"), VitrineContent.Language("de")])
        #expect(
            loader.diagnostics.filter { $0.kind == SiteDiagnostics.missingStrings }.map { $0.hint(in: .english) }
                == ["create Templates/strings/de.yml, with the same keys as the other languages"])
    }

    @Test func whatTheProgramSaysItselfMustBeThere() {
        let loader = StringsLoader(
            [ThemeFile(path: "strings/fr.yml", text: "pagination: {title: '{titel}'}")],
            languages: [VitrineContent.Language("fr")])
        let missing = loader.diagnostics.filter { $0.kind == SiteDiagnostics.missingString }
        #expect(missing.count == Phrase.allCases.count - 1)
        #expect(loader.diagnostics.contains { $0.kind == SiteDiagnostics.stringParameters })
    }
}
