import Testing

@testable import VitrineContent

@Suite("Names of files")
struct NamesTests {
    @Test(
        "that programs leave behind are ignored",
        arguments: [
            "~$lettre.docx", ".~lock.results.csv#", "Thumbs.db", ".DS_Store", "desktop.ini", "fr.md~", "__MACOSX",
        ]
    )
    func areIgnored(_ name: String) {
        #expect(IgnoredNames.isIgnored(name[...]))
    }

    @Test(
        "of copies are refused",
        arguments: [
            "fr (1).md", "results (12).csv", "fr (conflicted copy 2019-05-02 101112).md", "fr - Copie.md",
            "fr - kopie.md",
            "results (Copie en conflit de Marie 2018-05-02).csv", "fr.sync-conflict-20190502-101112-ABCDEFG.md",
            "Copie de fr.md", "enterprise copy.yml",
        ]
    )
    func areCopies(_ name: String) {
        #expect(IgnoredNames.isConflictedCopy(name[...]))
    }

    @Test(
        "of honest files are neither",
        arguments: [
            "fr.md", "atelier (vue de la rue).jpg", "photo (2018).jpg", "copie-conforme.pdf", "plan d’étage.pdf",
        ]
    )
    func areHonest(_ name: String) {
        #expect(!IgnoredNames.isIgnored(name[...]))
        #expect(!IgnoredNames.isConflictedCopy(name[...]))
    }
}

@Suite("Addresses")
struct AddressTests {
    @Test(
        "of the web are http or https, with a host",
        arguments: [
            "https://example.org", "http://example.org:8080/a?b=c#d", "https://www.été.fr/", "HTTPS://EXAMPLE.ORG/",
            "http://localhost/",
        ]
    )
    func areWeb(_ text: String) {
        #expect(isWebAddress(text))
    }

    @Test(
        "that are something else are refused",
        arguments: [
            "", "www.example.org", "https://", "https:///x", "javascript:alert(1)", "data:text/html,x",
            "ftp://example.org",
            "https://a b.org/", "https://example.org/a b", "https://bank.org@evil.org/", "https://-a.org/",
            "https://a..org/",
            "https://example.org:x/", "https://example.org/\u{202E}x", "//example.org/",
            "https://example.org/\"onclick=",
        ]
    )
    func areNotWeb(_ text: String) {
        #expect(!isWebAddress(text))
    }

    @Test("of e-mail have a name and a host", arguments: ["a@b.be", "marie.dupont+vises@example.org"])
    func areEmail(_ text: String) {
        #expect(isEmailAddress(text))
    }

    @Test(
        "of e-mail without a name or a host are refused",
        arguments: ["a", "@b.be", "a@", "a@b", "a@b@c.be", "a b@c.be", "a?x@b.be"])
    func areNotEmail(_ text: String) {
        #expect(!isEmailAddress(text))
    }
}
