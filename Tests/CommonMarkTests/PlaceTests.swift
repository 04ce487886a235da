import Diagnostics
import Foundation
import Testing

@testable import CommonMark

@Suite struct `The place of a link` {
    /// Each destination is `bad` and a number, in order.
    static let cases: [(String, [String])] = [
        ("é [a](bad1) ![b](bad2) [c](<bad3 x> 'T') [d]( bad4 )", ["bad1", "bad2", "bad3 x", "bad4"]),
        ("- é\n  [a](bad1)\n      [b](bad2) [c](bad1)\n\n  > d\n[e](bad3)", ["bad1", "bad2", "bad1", "bad3"]),
        ("> é [a](bad1)\n> > `](bad2)` [b](bad2)\nlazy [c](bad3)", ["bad1", "bad2", "bad3"]),
        ("[![a](bad2)](bad1) bad3 [bad3](bad3)", ["bad1", "bad2", "bad3"]),
        ("| é | [a](bad1) |\n|---|---|\n| `\\|` [b](bad2) | \\| [c](bad3) |", ["bad1", "bad2", "bad3"]),
        ("[a][x] [x] [b](bad2)\n\n[x]: bad1 'T'\n[y]: <bad 3>\n\n[y][]", ["bad1", "bad1", "bad2", "bad 3"]),
        ("a\r\n[b](bad1)\r\nc[^1] [d](bad3)\r\n\r\n[^1]: e [f](bad2)", ["bad1", "bad3", "bad2"]),
        ("# [a](bad1)\n\n[b](bad2)\n===\n\n[c](\nbad3)", ["bad1", "bad2", "bad3"]),
    ]

    @Test(arguments: cases, [0, 1])
    func `is that of its destination in the file`(sample: (String, [String]), offset: Int) {
        let before = offset == 0 ? "" : "---\nsummary: é\n---\n"
        let bytes = Array((before + sample.0).utf8)
        let (document, diagnostics) = MarkdownDocument.parse(bytes, path: "x", in: before.utf8.count..<bytes.count)
        #expect(diagnostics == [])
        let links = document?.links ?? []
        #expect(links.map { String(decoding: bytes[$0.range], as: UTF8.self) } == sample.1)
        #expect(links.map(\.destination) == sample.1)
    }

    @Test func `differs for links that are the same`() {
        let ranges = MarkdownDocument.parse(Array("[a](b) [a](b) ![a](b)".utf8), path: "x").0?.links.map(\.range)
        #expect(ranges == [4..<5, 11..<12, 19..<20])
    }

    @Test func `is that of a bare address`() {
        let text = "é www.a.be et b@c.be, <https://d.be>\n  e@f.be <g@h.be> https://i.be/?x=&amp;y"
        let bytes = Array(text.utf8)
        let links = MarkdownDocument.parse(bytes, path: "x").0?.links ?? []
        #expect(
            links.map { String(decoding: bytes[$0.range], as: UTF8.self) }.prefix(5) == [
                "www.a.be", "b@c.be", "https://d.be", "e@f.be", "g@h.be",
            ])
    }

    @Test func `is that of its paragraph when nothing better is known`() {
        let text = "a\n\nb [c](d\\_e&amp;f) g\n\nh"
        let bytes = Array(text.utf8)
        let link = MarkdownDocument.parse(bytes, path: "x").0?.links.first
        #expect(link?.destination == "d_e&f")
        #expect(link.map { String(decoding: bytes[$0.range], as: UTF8.self) } == "b [c](d\\_e&amp;f) g")
    }
}

@Suite struct `Markdown that is refused` {
    static let cases: [(String, [String])] = [
        ("é <b>x</b> <br>", ["markdown-html ‹<b>›@3", "markdown-html ‹<br>›@12"]),
        ("a\n\n<div>\nx\n</div>\n\nb", ["markdown-html ‹<div>›@3"]),
        ("- a\n     <img\n       src=x>", ["markdown-html ‹<img›@9"]),
        ("a <!-- b\nc --> d", ["markdown-comment ‹<!-- b›@2"]),
        ("<!-- b\nc -->\n\nd", ["markdown-comment ‹<!-- b›@0"]),
        ("</b>", ["markdown-html ‹</b>›@0"]),
        ("`<b>` \\<b> &lt;b> 2 < 3", []),
        (
            "| a | b |\n|---|---|\n| 1 | 2 | 3 |\n| 1 | 2 | |\n| `x|y` |\n| \\| | 2 |",
            ["markdown-surplus-cell ‹ 3 ›@29"]
        ),
        ("a[^x] \\[^y] `[^z]` [^x]", ["markdown-unknown-footnote ‹[^x]›@1", "markdown-unknown-footnote ‹[^x]›@19"]),
        (
            "a[^x]\n\n[^x]: b\n\n[^y]: c\n\n[^X]: d",
            ["markdown-unused-footnote ‹[^y]›@16", "markdown-unused-footnote ‹[^X]›@25"]
        ),
        ("```\n[^x]: b\n```", []),
        ("a ![](chart:x)", ["markdown-block-not-alone ‹chart:x›@6"]),
        ("# ![](chart:x)", ["markdown-block-not-alone ‹chart:x›@6"]),
        ("| a |\n|---|\n| ![](chart:x) |", ["markdown-block-not-alone ‹chart:x›@18"]),
        ("![](chart:x)\n\n> [](chart:y)", []),
        (
            "[a](enterprises/x) ![b](nope.jpg)",
            ["markdown-comment ‹enterprises/x›@4", "markdown-comment ‹nope.jpg›@24"]
        ),
        ("# A\n[a](#a) [b](#b)", ["markdown-comment ‹#b›@16"]),
        ("a\u{0}b", ["markdown-control-character ‹\u{0}›@1"]),
        ("a\u{1B}b", ["markdown-control-character ‹\u{1B}›@1"]),
    ]

    @Test(arguments: cases)
    func `is named at its place`(text: String, expected: [String]) {
        #expect(faults(text) == expected)
    }

    @Test func `names the first byte that is not UTF-8`() {
        let (document, diagnostics) = MarkdownDocument.parse([0x61, 0xE9, 0x62], path: "x")
        #expect(document == nil)
        #expect(diagnostics.map(\.kind) == [MarkdownDiagnostics.notUTF8])
        #expect(diagnostics.map(\.location) == [SourceLocation("x", 1..<2)])
    }

    @Test func `leaves no placeholder unfilled`() {
        let texts =
            Self.cases.map(\.0) + `The bounds of Markdown`.hostile(20_000) + [String(repeating: "a", count: 300_000)]
        for text in texts {
            let (document, diagnostics) = MarkdownDocument.parse(Array(text.utf8), path: "x")
            for diagnostic in diagnostics + (document?.check(TestLinks()) ?? []) {
                for language in MessageLanguage.allCases {
                    #expect(!(diagnostic.message(in: language) + diagnostic.hint(in: language)).contains("{"))
                }
            }
        }
    }
}

@Suite(.serialized) struct `The bounds of Markdown` {
    static func hostile(_ size: Int) -> [String] {
        [
            "a <!A ", "a <![CDATA[ ", "![[]()", "a@b.c", "*[^a]", "~[^a]", "www.a.b<http://", "b*<!--http://", "|",
            "a\n-|-\n", ">", "> ", "- ", "* a ", "**a*", "[", "[a](", "[a](<b", "`a``", "<b>", "[a]", "[x](y)", "# a\n",
            "[^a]: b\n", "a\n:-\n", "|a|b|\n|-|-|\n", "~\"<a~", "&#x", "- a\n", "<a ", "[](#a)\n# a\n", "    [^a]:\n\n",
            "|a\n|-\n", "\\", "a[^1] ", "![](a)", "[a]: b\n", "~\"a~", "[x](y)_&* >/", "**]:\r-|-\r", "<!-- a -->\n\n",
            "<b>\n\n",
        ].map { String(repeating: $0, count: max(1, size / $0.utf8.count)) }
            + [
                "- " + String(repeating: "*_", count: size / 4) + "\n  "
                    + String(repeating: "[x](y)", count: size / 12),
                "[a]: " + String(repeating: "u", count: size / 2) + "\n\n" + String(repeating: "[a] ", count: size / 8),
                String(repeating: "a\n", count: size / 2 - 1000) + String(repeating: "-|-\n", count: 199),
                "|" + String(repeating: "a|", count: 500) + "\n|" + String(repeating: "-|", count: 500),
            ]
    }

    @Test(arguments: 0..<46)
    func `keep any text from taking long`(index: Int) {
        let bytes = Array(Self.hostile(MarkdownBounds.largestSize / 2)[index].utf8)
        let start = processorSeconds()
        _ = MarkdownDocument.parse(bytes, path: "x")
        // In a debug build; a release build takes a tenth.
        #expect(processorSeconds() - start < 5)
    }

    @Test func `allow what people write`() {
        let wide = "|" + String(repeating: "a|", count: 64) + "\n|" + String(repeating: "-|", count: 64)
        #expect(faults(wide) == [])
        #expect(
            faults(wide.replacing("\n", with: "a|\n") + "-|").map { $0.prefix { $0 != " " } } == [
                "markdown-too-many-columns"
            ])
        #expect(faults(String(repeating: "> ", count: 50) + "a") == [])
        #expect(faults(String(repeating: "> ", count: 70) + "a").first?.hasPrefix("markdown-too-deep") == true)
        #expect(faults(String(repeating: "- 10:30 - 12:00\n", count: 2000)) == [])
        #expect(faults(String(repeating: "a", count: MarkdownBounds.largestSize)) == [])
    }
}

/// Of this thread: what a busy machine does not change much.
private func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
