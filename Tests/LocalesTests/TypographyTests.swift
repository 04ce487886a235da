import Testing

@testable import Locales

@Suite("Typography")
struct TypographyTests {
    @Test(
        "French",
        arguments: [
            ("Pourquoi mesurer?", "Pourquoi mesurer⟨202F⟩?"),
            ("Pourquoi mesurer ?", "Pourquoi mesurer⟨202F⟩?"),
            ("Quoi ?! Oui !", "Quoi⟨202F⟩?! Oui⟨202F⟩!"),
            ("Trois étapes: lire; écrire.", "Trois étapes⟨00A0⟩: lire⟨202F⟩; écrire."),
            ("Trois étapes\u{A0}: lire\u{202F}; écrire.", "Trois étapes⟨00A0⟩: lire⟨202F⟩; écrire."),
            ("L'impact de l'insertion", "L’impact de l’insertion"),
            ("Et puis...", "Et puis…"),
            ("«Bonjour» « toi »", "«⟨00A0⟩Bonjour⟨00A0⟩» «⟨00A0⟩toi⟨00A0⟩»"),
            (#"Elle dit "oui" puis "non"."#, "Elle dit «⟨00A0⟩oui⟨00A0⟩» puis «⟨00A0⟩non⟨00A0⟩»."),
            (#"« Il a dit "oui" »"#, "«⟨00A0⟩Il a dit “oui”⟨00A0⟩»"),
            (#"l'"impact""#, "l’«⟨00A0⟩impact⟨00A0⟩»"),
            ("À 14:30, ratio 1:2", "À 14:30, ratio 1:2"),
            ("Voir https://example.org/a?b=c;d:e! ok", "Voir https://example.org/a?b=c;d:e! ok"),
            ("Voir https://example.org ?", "Voir https://example.org⟨202F⟩?"),
            ("www.example.org/it's ?", "www.example.org/it's⟨202F⟩?"),
            ("a.b@example.org: oui", "a.b@example.org: oui"),
            ("Merci ;-) :) :-( :D", "Merci ;-) :) :-( :D"),
            ("a&nbsp;b &amp; c", "a&nbsp;b &amp; c"),
            ("(?) [!] (vraiment ?)", "(?) [!] (vraiment⟨202F⟩?)"),
            ("50 % et 12 €", "50⟨00A0⟩% et 12⟨00A0⟩€"),
            ("5' et 3\" de haut", "5' et 3\" de haut"),
            ("en 5'30", "en 5'30"), ("rock 'n' roll", "rock ’n’ roll"),
            ("std::vector ../x .../y ....", "std::vector ../x .../y ...."),
            ("Titre\n: suite", "Titre\n: suite"),
            ("« Vraiment? »", "«⟨00A0⟩Vraiment⟨202F⟩?⟨00A0⟩»"),
            ("Un mot \"seul", "Un mot \"seul"),
            ("rien à faire", "rien à faire"),
            ("", ""),
        ])
    func french(_ text: String, expected: String) {
        #expect(visible(LocalesTests.french.typography.apply(text)) == expected)
    }

    @Test(
        "Dutch",
        arguments: [
            (#"Zij zei "ja" en 'nee'."#, "Zij zei “ja” en ‘nee’."),
            (#"Hij zei: "zij riep 'nee'"!"#, "Hij zei: “zij riep ‘nee’”!"),
            ("foto's van 's morgens, 't is zo", "foto’s van ’s morgens, ’t is zo"),
            ("Hoe meten? Zo!", "Hoe meten? Zo!"),
            ("Wacht...", "Wacht…"),
            ("€ 12 en 50%", "€⟨00A0⟩12 en 50%"),
            ("in '68 en '69", "in ’68 en ’69"),
            ("'s-Hertogenbosch", "’s-Hertogenbosch"),
        ])
    func dutch(_ text: String, expected: String) {
        #expect(visible(LocalesTests.dutch.typography.apply(text)) == expected)
    }

    @Test("German and English quotes; a language without a profile is left alone")
    func others() throws {
        #expect(german.typography.apply("Sie sagt \"ja\".") == "Sie sagt „ja“.")
        #expect(english.typography.apply("It's \"so\"...") == "It’s “so”…")
        #expect(try #require(Language.named("fi")).typography.apply("\"a\"...") == "\"a\"...")
    }

    @Test("a paragraph given in pieces is one text")
    func pieces() {
        func joined(_ pieces: [String]) -> String {
            var context = Typography.Context()
            return visible(
                pieces.map { LocalesTests.french.typography.apply($0, continuing: &context) }.joined(separator: "|"))
        }
        #expect(joined(["\"", "mot", "\" clé"]) == "«⟨00A0⟩|mot|⟨00A0⟩» clé")
        #expect(joined(["« ", "mot", " »"]) == "«⟨00A0⟩|mot|⟨00A0⟩»")
        #expect(joined(["«", " mot", "»"]) == "«⟨00A0⟩|mot|⟨00A0⟩»")
        #expect(joined(["Vraiment", "?"]) == "Vraiment|⟨202F⟩?")
        #expect(joined(["Vraiment", " ?"]) == "Vraiment|⟨202F⟩?")
        #expect(joined(["l'", "eau"]) == "l’|eau")
        var context = Typography.Context()
        context.passOver()
        #expect(visible(LocalesTests.french.typography.apply(" : oui", continuing: &context)) == "⟨00A0⟩: oui")
    }

    @Test("a text that is passed over would not change", arguments: ["fr", "nl", "en", "de"])
    func passedOver(_ tag: String) throws {
        let language = try #require(Language.named(tag))
        let profile = try #require(language.typography.profile)
        let alphabet = [
            "a", "é", "s", "1", " ", "\u{A0}", "\u{202F}", "’", "…", "—", ",", "-", "/", "n", "www", "@", "ß", "日", "😀",
            ".", ";", "%", "«", "€", "'", "x", "y", "z",
        ]
        var generator = SplitMix(seed: 32)
        var passed = 0
        for _ in 0..<5000 {
            let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            }.joined()
            let bytes = Array(text.utf8)
            bytes.withUnsafeBufferPointer { input in
                guard !profile.concerns(input) else { return }
                passed += 1
                var pass = TypographyPass(input, profile, Typography.Context(), convertsQuotes: true, isWhole: true)
                pass.run()
                #expect(pass.output == bytes)
            }
        }
        #expect(passed > 500)
    }

    @Test("twice is once, over thousands of awkward texts", arguments: ["fr", "nl", "en", "de"])
    func idempotent(_ tag: String) throws {
        let typography = try #require(Language.named(tag)).typography
        let alphabet = [
            "a", "é", "s", "1", " ", " ", "\u{A0}", "\u{202F}", "'", "'", "\"", "\"", ".", "...", ";", ":", "!", "?",
            "«", "»", "(", ")", "-", "%", "€", "’", "\n", "www.", "://", "@",
        ]
        var generator = SplitMix(seed: 31)
        for _ in 0..<20000 {
            let text = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]
            }.joined()
            let once = typography.apply(text)
            let twice = typography.apply(once)
            #expect(visible(twice) == visible(once), "from \(visible(text).debugDescription)")
            if twice != once { break }
        }
    }
}
