import Bytes
import Diagnostics
import Liquid
import Testing

/// Nothing in a template runs for ever, or brings the program down.
@Suite struct LimitTests {
    private func fault(
        _ template: String, _ files: [String: String] = [:], mode: Engine.Mode = .strict,
        _ change: (inout Limits) -> Void = { _ in }
    ) -> String {
        let engine = Fixture.engine {
            $0.mode = mode
            change(&$0.limits)
        }
        let path = "page.html.liquid"
        var all = files.map { TemplateFile(path: $0.key, source: $0.value) }
        all.append(TemplateFile(path: path, source: template))
        let (library, diagnostics) = TemplateLibrary.compile(
            files: all, roots: [path: mode == .strict ? "page" : nil], engine: engine)
        guard let library else {
            return diagnostics.first.map { "\($0.kind.id): \($0.message(in: .english))" } ?? "none"
        }
        var output = ByteBuffer()
        do {
            try library.render(path, root: Fixture.page([Enterprise()]), language: Fixture.language, into: &output)
            return "rendered"
        } catch {
            return "\(error.diagnostic.kind.id): \(error.diagnostic.message(in: .english))"
        }
    }

    @Test func `loops end`() {
        #expect(
            fault("{% for a in (1..1000) %}{% for b in (1..1000) %}x{% endfor %}{% endfor %}") { $0.iterations = 5000 }
                == "too-many-iterations: the loops of this page ran more than 5000 times")
        #expect(
            fault("{% for a in (1..9223372036854775807) %}{% endfor %}") { $0.iterations = 5000 }
                == "too-many-iterations: the loops of this page ran more than 5000 times")
    }

    @Test func `ranges are not made into endless lists`() {
        for filter in ["join", "reverse", "sort", "concat: tags"] {
            let template =
                "{% assign tags = enterprise.tags %}{% assign x = (-9223372036854775807..9223372036854775807) | \(filter) %}"
            #expect(fault(template) { $0.iterations = 5000 }.hasPrefix("too-many-iterations"), "\(filter)")
        }
    }

    @Test func `output is bounded`() {
        #expect(
            fault("{% for a in (1..1000) %}0123456789{% endfor %}") { $0.outputBytes = 5000 }
                == "output-too-large: the page is larger than 5000 bytes")
    }

    @Test func `texts and lists do not grow without bound`() {
        let double = "{% assign x = 'abcdefgh' %}{% for a in (1..100) %}{% assign x = x | append: x %}{% endfor %}"
        #expect(fault(double) { $0.outputBytes = 5000 }.hasPrefix("output-too-large"))
        let lists =
            "{% assign x = 'a,b' | split: ',' %}{% for a in (1..100) %}{% assign x = x | concat: x %}{% endfor %}"
        #expect(fault(lists) { $0.iterations = 5000 }.hasPrefix("too-many-iterations"))
        let replaced =
            "{% assign x = 'aaaaaaaaaaaaaaaa' %}{% for a in (1..100) %}{% assign x = x | replace: '', x %}{% endfor %}"
        #expect(fault(replaced) { $0.outputBytes = 5000 }.hasPrefix("output-too-large"))
    }

    @Test func `a partial that includes itself is an error`() {
        #expect(
            fault("{% render 'a' %}", ["partials/a.html.liquid": "{% render 'a' %}"])
                == "partial-recursion: the partial “a” includes itself")
        let circle = ["partials/a.html.liquid": "{% render 'b' %}", "partials/b.html.liquid": "{% render 'a' %}"]
        #expect(fault("{% render 'a' %}", circle) == "partial-recursion: the partial “a” includes itself")
        #expect(
            fault("{% include 'a' %}", ["partials/a.html.liquid": "{% include 'a' %}"], mode: .compatible)
                == "partials-too-deep: partials call each other more than 60 deep")
        let computed = [
            "partials/a.html.liquid": "{% assign n = 'a' %}{% for i in (1..3) %}{% include n %}{% endfor %}"
        ]
        #expect(fault("{% include 'a' %}", computed, mode: .compatible).hasPrefix("partials-too-deep"))
    }

    @Test func `a long chain of partials is an error, not a crash`() {
        var files: [String: String] = [:]
        for index in 0..<3000 { files["partials/p\(index).html.liquid"] = "{% render 'p\(index + 1)' %}" }
        files["partials/p3000.html.liquid"] = "end"
        #expect(fault("{% render 'p0' %}", files).hasPrefix("partials-too-deep"))
        #expect(fault("{% render 'p0' %}", files, mode: .compatible).hasPrefix("partials-too-deep"))
    }

    @Test func `a layout that is its own is an error`() {
        let files = ["layouts/a.html.liquid": "{% layout 'b' %}", "layouts/b.html.liquid": "{% layout 'a' %}"]
        #expect(fault("{% layout 'a' %}", files).hasPrefix("layout-recursion"))
        #expect(
            fault(
                "{% layout 'c' %}{% block x %}{% block x %}{% endblock %}{% endblock %}",
                ["layouts/c.html.liquid": "{% block x %}{% endblock %}"])
                == "repeated-block: the block x stands here twice")
    }

    @Test func `blocks that multiply are stopped`() {
        var files = ["layouts/l0.html.liquid": "{% block x %}0123456789{{ title }}{% endblock %}"]
        for index in 1..<16 {
            let supers = String(repeating: "{{ block.super }}", count: 8)
            files["layouts/l\(index).html.liquid"] = "{% layout 'l\(index - 1)' %}{% block x %}\(supers){% endblock %}"
        }
        let template = "{% layout 'l14' %}{% block x %}{{ block.super }}{% endblock %}"
        #expect(fault(template, files) { $0.instructions = 10_000 }.hasPrefix("template-too-complex"))
    }

    @Test func `deep nesting is an error, not a crash`() {
        let depth = 20_000
        func nested(_ open: String, _ close: String) -> String {
            String(repeating: open, count: depth) + String(repeating: close, count: depth)
        }
        #expect(fault(nested("{% if true %}", "{% endif %}")).hasPrefix("nested-too-deep"))
        #expect(fault(nested("{% for a in (1..2) %}", "{% endfor %}")).hasPrefix("nested-too-deep"))
        #expect(fault(nested("{% capture a %}", "{% endcapture %}")).hasPrefix("nested-too-deep"))
        #expect(fault("{{ " + nested("[", "]") + " }}").hasPrefix("nested-too-deep"))
        #expect(fault("{{ " + nested("(1..", ")") + " }}").hasPrefix("nested-too-deep"))
        #expect(fault("{% liquid " + String(repeating: "liquid ", count: depth) + "%}").hasPrefix("nested-too-deep"))
        #expect(
            fault("{% doc %}@param {string" + String(repeating: "[]", count: depth) + "} x{% enddoc %}").hasPrefix(
                "unknown-type"))
    }

    @Test func `long chains are neither`() {
        let depth = 20_000
        #expect(fault("{{ title" + String(repeating: " | upcase", count: depth) + " }}") == "rendered")
        #expect(fault("{% if title" + String(repeating: " and title", count: depth) + " %}{% endif %}") == "rendered")
        #expect(fault("{{ data" + String(repeating: ".key", count: depth) + " }}").hasPrefix("no-fields"))
        #expect(
            fault("{% if title %}" + String(repeating: "{% elsif title %}", count: depth) + "{% endif %}") == "rendered"
        )
    }

    @Test func `numbers do not overflow`() {
        for expression in [
            "9223372036854775807 | plus: 1", "-9223372036854775807 | minus: 9",
            "9223372036854775807 | times: 9223372036854775807",
            "-9223372036854775808 | abs", "-9223372036854775808 | divided_by: -1", "-9223372036854775808 | modulo: -1",
            "1 | round: 9223372036854775807", "1.5 | round: -9223372036854775807",
            "'x' | truncate: -9223372036854775807",
            "'x' | slice: -9223372036854775807, 9223372036854775807", "'x' | slice: 1, 9223372036854775807",
            "9223372036854775807 | date: '%Y'", "'99999999999999999999' | date: '%c'",
            "'x' | truncatewords: 9223372036854775807",
        ] {
            #expect(fault("{{ \(expression) }}") == "rendered", "\(expression)")
        }
        let loop = "{% for a in (1..3) limit: 9223372036854775807 offset: 9223372036854775807 %}{% endfor %}"
        #expect(fault(loop) == "rendered")
        #expect(fault("{% tablerow a in (1..3) cols: -9223372036854775807 %}{% endtablerow %}") == "rendered")
        for text in ["_1", " _", "-_", ""] {
            #expect(fault("{{ '\(text)' | plus: '\(text)' }}", mode: .compatible) == "rendered", "\(text)")
        }
    }
}
