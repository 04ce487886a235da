import Testing

@testable import VitrinePublish

@Suite("The path of an output")
struct OutputPathTests {
    @Test(
        "takes what every system and host takes",
        arguments: [
            "index.html", "fr/entreprises/atelier-du-lin/index.html", ".nojekyll", ".well-known/security.txt",
            "a.b/c..d", "fr/été/é.jpg", "_redirects", "vitrine/.vitrine", String(repeating: "a", count: 255),
        ])
    func takes(_ path: String) {
        #expect(OutputPath(path)?.string == path)
    }

    @Test(
        "refuses what leads elsewhere or is somebody's trouble",
        arguments: [
            "", "/", "/etc/passwd", "a/", "a//b", ".", "..", "./a", "a/../b", "a/..", "a/./b", "a\0b", "a\nb",
            "a\tb", "a\\b", "C:/a", "a?b", "a*", "a|b", "a<b", "a\"b", "con.", "a ", "a /b", "a./b", ".vitrine",
            ".vitrine/manifest", ".VITRINE/lock", "e\u{301}.jpg", String(repeating: "a", count: 256),
            "\u{7F}",
        ])
    func refuses(_ path: String) {
        #expect(OutputPath(path) == nil)
    }

    @Test("sorts by bytes, as the manifest does")
    func sorts() throws {
        let paths = ["é", "a/b", "a-b", "a", "Z", "a/é", "z"].compactMap(OutputPath.init)
        let sorted = paths.sorted().map(\.string)
        #expect(sorted == sorted.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        #expect(sorted == ["Z", "a", "a-b", "a/b", "a/é", "z", "é"])
    }
}
