import Bytes
import Diagnostics
import Testing

@testable import CommonMark

/// Resolves what the tests write, and nothing else.
struct TestLinks: MarkdownLinks {
    func resolve(_ link: MarkdownLink) -> MarkdownResolution {
        switch link.target {
        case .web(let address), .contact(let address): .address(address)
        case .path("photo.jpg", fragment: nil): .address("/p/photo.jpg", attributes: [("width", "80")])
        case .path("page", let fragment): .address("/page/" + (fragment.map { "#" + $0 } ?? ""))
        case .scheme("result", _): .text("12 < 13")
        case .scheme("badge", _): .inline(ByteBuffer("<b>!</b>"))
        case .scheme("chart", _): .block(ByteBuffer("<figure></figure>"))
        default: .refused([Diagnostic(MarkdownDiagnostics.comment, at: link.location)])
        }
    }
}

let words = MarkdownRendering.Words(
    table: "Tableau", footnotes: "Notes", backToText: "Retour au texte", taskDone: "fait", taskOpen: "à faire"
)

func html(_ text: String, _ change: (inout MarkdownRendering) -> Void = { _ in }) -> String {
    var options = MarkdownRendering(words: words)
    change(&options)
    var buffer = ByteBuffer()
    MarkdownDocument.parse(Array(text.utf8), path: "fr.md").0?.render(into: &buffer, options, links: TestLinks())
    return buffer.string
}

func faults(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let (document, diagnostics) = MarkdownDocument.parse(bytes, path: "fr.md")
    return (diagnostics + (document?.check(TestLinks()) ?? [])).map { diagnostic in
        let range = diagnostic.location?.range ?? 0..<0
        return "\(diagnostic.kind.id) ‹\(String(decoding: bytes[range], as: UTF8.self))›@\(range.lowerBound)"
    }
}

@Suite struct `Markdown as HTML` {
    static let cases: [(String, String)] = [
        (
            "Un *deux* **trois** ~~quatre~~ `a<b>`\\\ncinq\nsix",
            "<p>Un <em>deux</em> <strong>trois</strong> <del>quatre</del> <code>a&lt;b&gt;</code><br>\ncinq\nsix</p>\n"
        ),
        ("R&D < 3 \"x\" &eacute;", "<p>R&amp;D &lt; 3 &quot;x&quot; é</p>\n"),
        (
            "# A\n## A\n### L’été à Liège, 2018 !\n#### *œ* `c`\n# !",
            "<h1 id=\"a\">A</h1>\n<h2 id=\"a-2\">A</h2>\n<h3 id=\"l-ete-a-liege-2018\">L’été à Liège, 2018 !</h3>\n"
                + "<h4 id=\"oe-c\"><em>œ</em> <code>c</code></h4>\n<h1 id=\"section\">!</h1>\n"
        ),
        (
            "- a\n- b\n  1. c\n\n     d",
            "<ul>\n<li>a</li>\n<li>b\n<ol>\n<li><p>c</p>\n<p>d</p></li>\n</ol></li>\n</ul>\n"
        ),
        ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
        (
            "- [x] a\n- [ ] b",
            "<ul class=\"tasks\">\n<li><span role=\"img\" aria-label=\"fait\">☑</span> a</li>\n"
                + "<li><span role=\"img\" aria-label=\"à faire\">☐</span> b</li>\n</ul>\n"
        ),
        (
            "> a\n>\n> > b\n\n---",
            "<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>\n<hr>\n"
        ),
        (
            "```swift x\nlet a = \"<b>\"\n```",
            "<pre><code class=\"language-swift\">let a = &quot;&lt;b&gt;&quot;\n</code></pre>\n"
        ),
        ("    <b>", "<pre><code>&lt;b&gt;\n</code></pre>\n"),
        (
            "|a|b|c|\n|-|:-:|-:|\n|1|*2*|e \\| f|\n\n|x|\n|-|",
            "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Tableau\"><table>\n<thead>\n<tr>"
                + "<th scope=\"col\">a</th><th scope=\"col\" class=\"center\">b</th><th scope=\"col\" class=\"right\">c</th>"
                + "</tr>\n</thead>\n<tbody>\n<tr><td>1</td><td class=\"center\"><em>2</em></td><td class=\"right\">e | f</td>"
                + "</tr>\n</tbody>\n</table></div>\n<div class=\"table\" role=\"region\" tabindex=\"0\""
                + " aria-label=\"Tableau 2\"><table>\n<thead>\n<tr><th scope=\"col\">x</th></tr>\n</thead>\n</table></div>\n"
        ),
        (
            "[a *b*](page#c \"T<\") [w](https://x.be/é?a=1&b='2'%20\\\"<) www.y.be <m@z.be> n@z.be",
            "<p><a href=\"/page/#c\" title=\"T&lt;\">a <em>b</em></a> "
                + "<a href=\"https://x.be/%C3%A9?a=1&amp;b=&#39;2&#39;%20%22%3C\">w</a> "
                + "<a href=\"http://www.y.be\">www.y.be</a> <a href=\"mailto:m@z.be\">m@z.be</a> "
                + "<a href=\"mailto:n@z.be\">n@z.be</a></p>\n"
        ),
        (
            "![une *photo*](photo.jpg \"T\") [](result:x@2018) ![a](badge:x)",
            "<p><img src=\"/p/photo.jpg\" alt=\"une photo\" width=\"80\" title=\"T\"> 12 &lt; 13 <b>!</b></p>\n"
        ),
        ("![](chart:x)\n\n- [](chart:x)", "<figure></figure>\n<ul>\n<li><figure></figure></li>\n</ul>\n"),
        ("[mot *gras*](javascript:x) ![alt <](data:x)", "<p>mot <em>gras</em> alt &lt;</p>\n"),
        ("", ""),
    ]

    @Test(arguments: cases)
    func `is what the text says`(text: String, expected: String) {
        #expect(html(text) == expected)
    }

    @Test func `numbers footnotes, and leads back from each`() {
        #expect(
            html("a[^z] b[^y] c[^z]\n\n[^y]: deux\n\n    suite\n[^z]: ```\n    x\n    ```\n[^q]: rien") == """
                <p>a<sup><a role="doc-noteref" id="fnref-1" href="#fn-1">1</a></sup> \
                b<sup><a role="doc-noteref" id="fnref-2" href="#fn-2">2</a></sup> \
                c<sup><a role="doc-noteref" id="fnref-1-2" href="#fn-1">1</a></sup></p>
                <section class="footnotes" role="doc-endnotes" aria-label="Notes">
                <ol>
                <li id="fn-1"><pre><code>x
                </code></pre>
                 <a role="doc-backlink" href="#fnref-1" aria-label="Retour au texte 1">↩</a> \
                <a role="doc-backlink" href="#fnref-1-2" aria-label="Retour au texte 1 (2)">↩</a></li>
                <li id="fn-2"><p>deux</p>
                <p>suite <a role="doc-backlink" href="#fnref-2" aria-label="Retour au texte 2">↩</a></p>
                </li>
                </ol>
                </section>

                """)
    }

    @Test func `shifts headings and prefixes every id`() {
        let text = "# T\n##### U\n[a](#t) [b](#v) c[^1]\n\n[^1]: d"
        let shifted = html(text) {
            $0.headingOffset = 2
            $0.idPrefix = "x-"
        }
        #expect(shifted.hasPrefix("<h3 id=\"x-t\">T</h3>\n<h6 id=\"x-u\">U</h6>\n<p><a href=\"#x-t\">a</a> b c<sup>"))
        for id in ["id=\"x-fnref-1\"", "href=\"#x-fn-1\"", "id=\"x-fn-1\"", "href=\"#x-fnref-1\""] {
            #expect(shifted.contains(id))
        }
    }

    @Test func `gives words alone to typography, whole`() {
        let shown = html("Quoi ! *a* !\n`b !` [c !](page \"d !\") ![e !](photo.jpg) &amp; f") {
            $0.typography = { $1.appendEscaped("‹" + String(decoding: $0, as: UTF8.self) + "›") }
        }
        #expect(
            shown == "<p>‹Quoi ! ›<em>‹a›</em>‹ !›\n<code>b !</code>‹ ›<a href=\"/page/\" title=\"d !\">‹c !›</a>‹ ›"
                + "<img src=\"/p/photo.jpg\" alt=\"e !\" width=\"80\">‹ &amp; f›</p>\n"
        )
    }

    @Test func `appends to what is there`() {
        var buffer = ByteBuffer("<main>")
        let document = MarkdownDocument.parse(Array("a".utf8), path: "x").0
        document?.render(into: &buffer, MarkdownRendering(words: words), links: TestLinks())
        document?.render(into: &buffer, MarkdownRendering(words: words), links: TestLinks())
        #expect(buffer.string == "<main><p>a</p>\n<p>a</p>\n")
    }

    @Test func `is the same from many threads at once`() async {
        let text = String(repeating: "~~a~~ www.b.be c@d.be\n\n| a |\n|---|\n\n- [x] e[^1]\n\n", count: 20) + "[^1]: f"
        let expected = html(text)
        await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<64 { group.addTask { html(text) == expected } }
            for await isEqual in group { #expect(isEqual) }
        }
    }
}

@Suite struct `What a document knows` {
    let text = """
        ---
        title: x
        ---
        # Un *titre*

        Un [lien](page), [](result:x)
        et **plus**.[^1]

        ![alt](photo.jpg)

        - a
        - b

        | c | d |
        |---|---|
        | e | |

        [^1]: note
        """

    @Test func `is its words, headings and links`() throws {
        let bytes = Array(text.utf8)
        let (front, faults) = FrontMatter.split(bytes, path: "fr.md")
        #expect(faults == [])
        #expect(front.yaml.map { String(decoding: bytes[$0], as: UTF8.self) } == "title: x\n")
        let (parsed, diagnostics) = MarkdownDocument.parse(bytes, path: "fr.md", in: front.body)
        let document = try #require(parsed)
        #expect(diagnostics == [])
        #expect(document.plainText() == "Un titre\nUn lien,  et plus.\na\nb\nc d\ne")
        #expect(document.plainText(TestLinks()) == "Un titre\nUn lien, 12 < 13 et plus.\na\nb\nc d\ne")
        #expect(document.headings.map(\.text) == ["Un titre"])
        #expect(document.headings.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["# Un *titre*"])
        #expect(document.links.map(\.destination) == ["page", "result:x", "photo.jpg"])
        #expect(document.links.map(\.text) == ["lien", "", "alt"])
        #expect(document.links.map(\.isAlone) == [false, false, true])
        #expect(
            document.links.map { String(decoding: bytes[$0.range], as: UTF8.self) } == document.links.map(\.destination)
        )
    }

    @Test(arguments: [
        ("https://x.be/a#b", MarkdownTarget.web("https://x.be/a#b")), ("HTTP:x", .web("HTTP:x")),
        ("mailto:a@b", .contact("mailto:a@b")), ("tel:+32", .contact("tel:+32")), ("#a", .anchor("a")),
        ("a/b#c#d", .path("a/b", fragment: "c#d")), ("", .path("", fragment: nil)),
        ("result:t@2018", .scheme("result", "t@2018")), ("JavaScript:x", .scheme("javascript", "x")),
        ("a b:c", .path("a b:c", fragment: nil)), ("1a:b", .path("1a:b", fragment: nil)),
        (":a", .path(":a", fragment: nil)),
    ])
    func `is what each destination names`(text: String, target: MarkdownTarget) {
        #expect(MarkdownTarget(text) == target)
    }

    @Test(arguments: [
        ("---\na: b\n---\nc", "a: b\n", "c"), ("---\r\na: b\r\n--- \r\nc", "a: b\r\n", "c"), ("---\n---\n", "", ""),
        ("c\n---\n", nil, "c\n---\n"), ("\u{FEFF}---\na\n---\nb", "a\n", "b"),
        ("----\na\n---\n", nil, "----\na\n---\n"),
        ("", nil, ""), ("---\ra\r---\rb", "a\r", "b"), ("---\na\n---", "a\n", ""),
    ])
    func `starts after its front matter`(text: String, yaml: String?, body: String) {
        let bytes = Array(text.utf8)
        let (front, faults) = FrontMatter.split(bytes, path: "x")
        #expect(faults == [])
        #expect(front.yaml.map { String(decoding: bytes[$0], as: UTF8.self) } == yaml)
        #expect(String(decoding: bytes[front.body], as: UTF8.self) == body)
    }

    @Test func `is refused when its front matter has no end`() {
        let (front, faults) = FrontMatter.split(Array("---\na: b\n\ntext".utf8), path: "x")
        #expect(front == FrontMatter(yaml: nil, body: 14..<14))
        #expect(faults.map(\.location) == [SourceLocation("x", 0..<3)])
    }
}
