import Diagnostics
import Foundation
import SampleSites
import Testing
import VitrineContent
import VitrineContent

@testable import VitrineSite

@Suite struct `The tokens of site.yml` {
    private func site(_ theme: String) -> MemorySource {
        SmallSite.source.replacing("time_zone:", with: "theme: {\(theme)}\ntime_zone:", in: "site.yml")
    }

    private func build(_ theme: String) -> TestBuild {
        TestBuild(site(theme), theme: Repository.theme)
    }

    private func output(_ build: TestBuild, _ start: String, _ end: String) throws -> String {
        let path = try #require(build.paths.first { $0.hasPrefix(start) && $0.hasSuffix(end) })
        return try #require(build.text(path))
    }

    @Test func `leave a site that has none as it is`() throws {
        let build = TestBuild(theme: Repository.theme)
        #expect(build.messages == [])
        let sheet = try #require(Repository.theme.first { $0.path == "assets/style.css" })
        #expect(try output(build, "assets/style.", ".css") == String(decoding: sheet.bytes, as: UTF8.self))
        #expect(build.page("fr/").contains(##"<meta name="theme-color" content="#17363d">"##))
    }

    @Test func `colour bands, charts, map, icon and the browser's bar`() throws {
        let build = build("deep: \"#12355b\"")
        #expect(build.messages == [])
        let sheet = try output(build, "assets/style.", ".css")
        #expect(sheet.contains("  --deep: #12355b;"))
        for name in ["chart-1", "on-deep-soft", "map-land"] {
            let all = sheet.matches(of: try Regex("--\(name): (#[0-9a-f]{6});")).map {
                String($0.output[1].substring ?? "")
            }
            #expect(Set(all).count > 2, "\(name) has a new value in light and in dark: \(all)")
        }
        #expect(try output(build, "assets/icon.", ".svg").contains("#12355b"))
        for page in ["fr/", "nl/", "", "fr/carte/"] {
            #expect(build.page(page).contains(##"<meta name="theme-color" content="#12355b">"##), "\(page)")
        }
    }

    @Test func `follow into documents for funders`() {
        var tokens = ThemeTokens()
        tokens[.deep, .light] = Colour(0x12355b)
        tokens[.accent, .light] = Colour(0x0b6e4f)
        let sheet = ThemeFile(path: "export/dossier.css", text: "a {}\n").following(tokens)
        let text = String(decoding: sheet.bytes, as: UTF8.self)
        #expect(text.contains("--accent: #0b6e4f;"))
        #expect(text.contains("--chart-1: #"))
        #expect(text.contains("@media screen and (prefers-color-scheme: dark)"))
    }

    @Test func `give the type and the logo`() throws {
        let build = TestBuild(
            site("font: slab, label_font: system, logo: mark.svg").adding("-- Content/project/mark.svg --\n<svg/>\n"),
            theme: Repository.theme)
        #expect(build.messages == [])
        let sheet = try output(build, "assets/style.", ".css")
        #expect(sheet.contains("  --serif: Rockwell, "))
        #expect(sheet.contains("  --sans: system-ui, "))
        #expect(build.page("fr/").contains(#"media/project/mark.svg" alt="Vitrine">"#))
        #expect(build.copied("media/project/mark.svg") == "Content/project/mark.svg")
    }

    @Test func `set only what the shipped style sheet declares, and start from its colours`() throws {
        let sheet = try #require(Repository.theme.first { $0.path == "assets/style.css" })
        let text = String(decoding: sheet.bytes, as: UTF8.self)
        let parts = text.split(separator: "@media (prefers-color-scheme: dark) {\n  :root {", maxSplits: 1)
        try #require(parts.count == 2)
        let band = try #require(text.range(of: ".opening-map {"))
        for (scheme, block) in [(ThemeTokens.Scheme.light, parts[0]), (.dark, parts[1])] {
            let palette = Palette(ThemeTokens(), scheme)
            let rules = block.prefix { $0 != "}" || scheme == .light }
            for name in Palette.Name.allCases where !name.rawValue.hasSuffix(" on deep") {
                let declared = rules.firstMatch(of: try Regex("--\(name.rawValue): (#[0-9a-f]+);"))?[1].substring
                #expect(declared.flatMap { Colour(hex: String($0)) } == palette[name], "\(name) \(scheme)")
            }
            for name in Palette.Name.allCases where name.rawValue.hasSuffix(" on deep") && name != .deepFocus {
                let property = name.rawValue.dropLast(" on deep".count)
                #expect(
                    text[band.lowerBound...].prefix(500).contains("--\(property): \(palette[name].hex);"), "\(name)")
            }
        }
    }

    @Test func `leave a drawing of the site's own alone`() {
        var tokens = ThemeTokens()
        tokens[.deep, .light] = Colour(0x12355b)
        let own = ThemeFile(path: "assets/icon.svg", text: ##"<svg><path fill="#c00"/></svg>"##)
        #expect(own.following(tokens).bytes == own.bytes)
    }
}

@Suite struct `A palette` {
    /// Dark blues, greens, reds, violets, greys.
    private static let deeps = [0x12355b, 0x0b3d2e, 0x5b1212, 0x3b1250, 0x2b2b2b, 0x000000, 0x003399, 0x4a3000]
    private static let accents = [0x0b6e4f, 0xa9332b, 0x7a1fa2, 0x9a4d00, 0x005fcc]

    @Test(arguments: deeps) func `made from a dark colour is legible throughout, in light and in dark`(deep: Int) {
        for accent in Self.accents {
            var tokens = ThemeTokens()
            tokens[.deep, .light] = Colour(deep)
            tokens[.accent, .light] = Colour(accent)
            for scheme in ThemeTokens.Scheme.allCases {
                let weak = Palette(tokens, scheme).weakPairs
                #expect(weak.isEmpty, "\(Colour(deep).hex) \(Colour(accent).hex) \(scheme): \(weak)")
            }
        }
    }

    @Test func `from a ground and its ink too`() {
        for (ground, ink) in [(0xffffff, 0x000000), (0xfdfcf8, 0x1b1b2f), (0xfff8e7, 0x3a2a00), (0xe8f0f8, 0x0a1a2a)] {
            var tokens = ThemeTokens()
            tokens[.ground, .light] = Colour(ground)
            tokens[.ink, .light] = Colour(ink)
            for scheme in ThemeTokens.Scheme.allCases {
                let weak = Palette(tokens, scheme).weakPairs
                #expect(weak.isEmpty, "\(Colour(ground).hex) \(scheme): \(weak)")
            }
        }
    }

    @Test(arguments: [
        (0x000000, 0xffffff, 2100), (0x777777, 0xffffff, 447), (0x767676, 0xffffff, 454), (0x0b6e4f, 0xffffff, 625),
    ]) func `measures contrast as WCAG does`(one: Int, other: Int, hundredths: Int) {
        #expect(Contrast(Colour(one), Colour(other)).hundredths == hundredths)
    }
}
