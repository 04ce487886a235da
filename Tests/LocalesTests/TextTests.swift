import Testing

@testable import Locales

@Suite("Language tags and languages")
struct LanguageTests {
    @Test(
        "tags are checked and written canonically",
        arguments: [
            ("fr", "fr"), ("NL-be", "nl-BE"), ("sr-latn-rs", "sr-Latn-RS"), ("es-419", "es-419"),
            ("sl-nedis", "sl-nedis"),
            ("f", nil), ("", nil), ("fr_BE", nil), ("fr-", nil), ("français", nil), ("fr-BE-x", nil), ("12", nil),
        ] as [(String, String?)])
    func tags(_ text: String, expected: String?) {
        #expect(LanguageTag(text)?.description == expected)
    }

    @Test(
        "each language knows its own name and direction",
        arguments: [
            ("fr", "Français", "ltr"), ("nl", "Nederlands", "ltr"), ("de", "Deutsch", "ltr"), ("en", "English", "ltr"),
            ("es", "Español", "ltr"), ("ar", "العربية", "rtl"), ("fr-CH", "Français", "ltr"),
        ])
    func names(_ tag: String, autonym: String, direction: String) throws {
        let language = try #require(Language.named(tag))
        #expect(language.autonym == autonym)
        #expect(language.direction.rawValue == direction)
    }

    @Test("the same tag is the same object")
    func cached() {
        #expect(Language.named("fr") === Language.named("FR"))
    }
}

@Suite("Slugs")
struct SlugTests {
    @Test(
        "become lower-case ASCII",
        arguments: [
            ("L’œuvre d'été", "l-oeuvre-d-ete"), ("Atelier du lin", "atelier-du-lin"),
            ("Æsir & Straße", "aesir-strasse"),
            ("IJzerwaren", "ijzerwaren"), ("Ĳzer", "ijzer"), ("Łódź Đà Ø Þ", "lodz-da-o-th"), ("Київ", "kiiv"),
            ("Αθήνα", "athena"), ("  --a--b--  ", "a-b"), ("e\u{301}te\u{301}", "ete"),
            ("’s-Hertogenbosch", "s-hertogenbosch"),
            ("CO₂ n° 3", "co2-n-3"), ("ﬁn", "fin"), ("…", nil), ("", nil), ("日本", "ri-ben"), ("🙂", nil), ("ÇA", "ca"),
        ] as [(String, String?)])
    func making(_ text: String, expected: String?) {
        #expect(Slug.make(text) == expected)
    }

    @Test("equal titles in any normalisation give one slug")
    func normalisation() {
        #expect(Slug.make("Évaluée") == Slug.make("E\u{301}value\u{301}e"))
    }

    @Test("are cut between words where they are too long")
    func length() {
        #expect(Slug.make("question évaluative partagée", maximumLength: 20) == "question-evaluative")
        #expect(Slug.make("question évaluative partagée", maximumLength: 22) == "question-evaluative")
        #expect(Slug.make("anticonstitutionnellement", maximumLength: 10) == "anticonsti")
        #expect(Slug.make(String(repeating: "é ", count: 500))?.utf8.count == 79)
    }

    @Test(
        "validity",
        arguments: [
            ("a", true), ("a-b", true), ("2017", true), ("-a", false), ("a-", false), ("a--b", false), ("A", false),
            ("é", false), ("", false), ("a_b", false), ("a/b", false), ("..", false),
        ])
    func validity(_ text: String, isValid: Bool) {
        #expect(Slug.isValid(text) == isValid)
    }
}

@Suite("Capitals, collation, normal form")
struct TextTests {
    @Test(
        "a sentence's first letter",
        arguments: [
            ("nl", "ijzer", "IJzer"), ("fr", "ijzer", "Ijzer"), ("fr", "état", "État"),
            ("fr", "«\u{A0}bonjour", "«\u{A0}Bonjour"),
            ("fr", "œuvre", "Œuvre"), ("nl", "", ""), ("nl", "3 dagen", "3 dagen"), ("de", "ßa", "Ssa"),
            ("fr", "Déjà", "Déjà"),
            ("nl", "…", "…"), ("tr", "istanbul", "İstanbul"),
        ])
    func capitals(_ tag: String, text: String, expected: String) throws {
        #expect(try #require(Language.named(tag)).capitalisation.sentence(text) == expected)
    }

    @Test("accents sort beside their letters, numbers by value, whatever their normal form")
    func collation() {
        let names = [
            "zèbre", "Éte", "ete", "étage", "a10", "a9", "œuvre", "ode", "IJzer", "ijs", "été", "e\u{301}te\u{301}",
        ]
        let sorted = Collation.root.sorted(names) { $0 }
        #expect(
            sorted == [
                "a9", "a10", "étage", "ete", "Éte", "été", "e\u{301}te\u{301}", "ijs", "IJzer", "ode", "œuvre", "zèbre",
            ])
    }

    @Test("a long text's key is whole")
    func longKeys() {
        let long = String(repeating: "é€字", count: 400)
        #expect(Collation.root.sortKey(long).lexicographicallyPrecedes(Collation.root.sortKey(long + "a")))
        #expect(
            Collation.root.sortKey("").isEmpty == false || Collation.root.sortKey("").lexicographicallyPrecedes([1]))
    }

    @Test(
        "form C",
        arguments: [
            ("été", "été"), ("e\u{301}", "é"), ("a’b", "a’b"), ("\u{212B}", "Å"),
            ("«\u{A0}x\u{202F}»", "«\u{A0}x\u{202F}»"),
            ("\u{2000}", "\u{2002}"), ("字", "字"),
        ])
    func normalForm(_ text: String, expected: String) {
        #expect(Array(Normalisation.nfc(text).utf8) == Array(expected.utf8))
        #expect(Normalisation.isNFC(expected))
        #expect(Normalisation.isNFC(text) == (Array(text.utf8) == Array(expected.utf8)))
    }
}
