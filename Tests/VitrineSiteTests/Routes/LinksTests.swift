import Testing

@testable import VitrineSite

@Suite struct LinksTests {
    static let bases = [
        ("https://example.org", "https://example.org/", "/"),
        ("https://example.org/", "https://example.org/", "/"),
        ("https://example.org/vises", "https://example.org/vises/", "/vises/"),
        ("https://example.org/a/b/", "https://example.org/a/b/", "/a/b/"),
    ]

    @Test(arguments: bases)
    func aSubFolderOfTheBaseStandsInEveryAddress(_ written: String, _ base: String, _ root: String) {
        let links = Links(base: written)
        #expect(links.base == base)
        #expect(links.relative("fr/agenda/") == root + "fr/agenda/")
        #expect(links.absolute("fr/agenda/") == base + "fr/agenda/")
        #expect(links.absolute(root: root + "fr/") == base + "fr/")
    }

    @Test func namesOfFilesAreEncodedAsAddressesAskFor() {
        #expect(Links.encoded("média/plan 2 & é.pdf") == "m%C3%A9dia/plan%202%20%26%20%C3%A9.pdf")
    }
}
