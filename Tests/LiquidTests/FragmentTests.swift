import Bytes
import Diagnostics
import Liquid
import Synchronization
import Testing

/// What pages of a set have in common is written once, and a page is what it is without the others.
@Suite struct Fragments {
    /// How often a shared field was asked for.
    final class Counter: Sendable {
        let asked = Mutex(0)
    }

    struct Page: Sendable {
        var title = "One"
        var words = ["a", "b"]
        let counter = Counter()
    }

    struct Link: Sendable {
        let title: String
        var children: [Link] = []

        static let view: View<Link> = View(
            "link", "A link.",
            fields: [
                Field("title", .string, "Its words.") { .string($0.title) },
                Field("children", .array(.object("link")), "Those below it.") { Link.view.list($0.children) },
            ])
    }

    static let site = View<Page>(
        "site", "What all pages share.",
        fields: [
            Field("name", .string, "Its name.") { page in
                page.counter.asked.withLock { $0 += 1 }
                return "Site & Co"
            },
            Field("links", .array(.object("link")), "The menu.") { _ in
                Link.view.list([Link(title: "Home"), Link(title: "More", children: [Link(title: "Less")])])
            },
        ])

    static let root = View<Page>(
        "root", "A page.",
        fields: [
            Field("site", .object("site"), "The site.", isShared: true) { site($0) },
            Field("title", .string, "Its title.") { .string($0.title) },
            Field("words", .array(.string), "Its words.") { .list($0.words.map(Value.string)) },
            Field("number", .number, "How many words it has.") { .int($0.words.count) },
        ])

    static let files = [
        "partials/named.html.liquid":
            "{% doc %}@param {string} who{% enddoc %}<b>{{ \"agenda.upcoming\" | t }} {{ who }}</b>",
        "partials/plain.html.liquid": "<i>{{ \"agenda.upcoming\" | t }}</i>",
        "partials/turn.html.liquid": "{% cycle \"x\", \"y\" %}",
        "layouts/base.html.liquid": "<h1>{{ site.name }}</h1>{% block main %}-{% endblock %}<p>{{ site.name }}</p>",
    ]

    static func library(_ template: String, _ change: (inout Engine) -> Void = { _ in }) throws -> TemplateLibrary {
        var engine = Engine(views: [root.type, site.type, Link.view.type], strings: Fixture.strings)
        change(&engine)
        let (library, diagnostics) = Fixture.compile(template, files, view: "root", engine: engine)
        guard let library else {
            throw Fixture.Failed(description: diagnostics.map { $0.message(in: .english) }.joined(separator: "\n"))
        }
        return library
    }

    static func render(_ library: TemplateLibrary, _ page: Page, _ cache: FragmentCache?) throws -> String {
        var buffer = ByteBuffer("before ")
        do {
            try library.render(
                "page.html.liquid", root: root(page), language: Fixture.language, sharing: cache, into: &buffer)
        } catch {
            throw Fixture.Failed(description: error.diagnostic.message(in: .english))
        }
        return buffer.string
    }

    static let pages = [
        Page(), Page(title: "Two", words: []), Page(title: "Three", words: ["c"]), Page(words: ["d", "e", "f"]),
    ]

    @Test(arguments: [
        "{{ site.name }}{{ title }}{{ site.name }}",
        "{% if site.name %}<p>{{ site.name }}</p>{% else %}{{ title }}{% endif %}",
        "{% if title == \"One\" %}{{ site.name }}{% else %}<i>{{ site.links.first.title }}</i>{% endif %}.",
        "{% for link in site.links %}{{ link.title }}{% unless forloop.last %}, {% endunless %}{% endfor %}",
        "{% for link in site.links %}{{ link.title }}{{ title }}{{ site.name }}{% endfor %}",
        "{% for link in site.links %}{{ link.title }}{% for c in link.children %}{{ c.title }}{{ link.title }}{% endfor %}{% endfor %}",
        "{% for link in site.links %}{% for c in link.children %}{{ c.title }}{{ title }}{% endfor %}{{ link.title }}{% endfor %}",
        "{% for link in site.links limit: number %}{{ link.title }}{% endfor %}",
        "{% for link in site.links offset: number %}{{ link.title }}{{ title }}{% else %}none{% endfor %}",
        "{% for word in words %}<b>{{ site.name }}</b>{{ word }}{% for link in site.links %}{{ link.title }}{{ forloop.parentloop.index }}{% endfor %}{% endfor %}",
        "{% for word in words %}{{ site.name }}{% if word == \"b\" %}{{ site.name }}{% break %}{% endif %}{% endfor %}{{ site.name }}",
        "{% for link in site.links %}{{ link.title }}{% break %}{% endfor %}{{ title }}{% for link in site.links %}{% continue %}{% endfor %}",
        "{% for link in site.links limit: 1 %}{{ link.title }}{% endfor %}{% for link in site.links offset: continue %}{{ link.title }}{{ title }}{% endfor %}",
        "{% assign a = site.name %}{{ site.name }}{% if title == \"Two\" %}{% assign a = title %}{% endif %}{{ a }}{{ a }}",
        "{% capture a %}{{ site.name }}{{ title }}{% endcapture %}{{ site.name }}{{ a }}",
        "{% for word in words %}{% cycle \"x\", \"y\" %}{% ifchanged %}{{ site.name }}{% endifchanged %}{% endfor %}",
        "{% increment n %}{{ site.name }}{% increment n %}{% decrement n %}",
        "{% case site.name %}{% when \"Site & Co\" %}{{ site.name }}{% else %}{{ title }}{% endcase %}",
        "{% case title %}{% when \"One\", \"Two\" %}{{ site.name }}{% else %}-{% endcase %}{{ site.name }}",
        "{% render \"plain\" %}{% render \"named\", who: title %}{% render \"named\", who: site.name %}",
        "{% for link in site.links %}{% render \"named\", who: link.title %}{% render \"plain\" %}{% endfor %}",
        "{% render \"turn\" %}{% render \"turn\" %}{{ site.name }}",
        "{{ \"agenda.upcoming\" | t }}{{ \"testers.count\" | t: count: number }}{{ \"testers.count\" | t: count: 3 }}",
        "{{ site.links[number].title }}{{ site.links[0].title }}{{ site.name | append: title }}",
        "{% layout \"base\" %}{% assign x = title %}{% block main %}{{ site.name }}{{ x }}{{ block.super }}{% endblock %}",
        "<a title=\"{{ site.name }}{{ title }}\">{{ site.name | upcase | escape }}</a>",
        "{% tablerow link in site.links cols: 2 %}{{ link.title }}{% endtablerow %}{% tablerow w in words %}{{ site.name }}{% endtablerow %}",
    ])
    func `a page is the same alone and after others, in any order`(_ template: String) throws {
        let library = try Self.library(template)
        let alone = try Self.pages.map { try Self.render(library, $0, nil) }
        for first in Self.pages.indices {
            let cache = FragmentCache()
            for index in Self.pages.indices {
                let page = (first + index) % Self.pages.count
                #expect(try Self.render(library, Self.pages[page], cache) == alone[page])
            }
        }
    }

    @Test func `what is shared is asked for once`() throws {
        let library = try Self.library(
            "{{ site.name }}{% if site.name %}{{ site.links[1].title }}{% endif %}{{ title }}")
        let cache = FragmentCache()
        let (first, second) = (Page(), Page(title: "Two"))
        #expect(try Self.render(library, first, cache) == "before Site &amp; CoMoreOne")
        #expect(try Self.render(library, second, cache) == "before Site &amp; CoMoreTwo")
        #expect(first.counter.asked.withLock { $0 } == 1)
        #expect(second.counter.asked.withLock { $0 } == 0)
    }

    @Test func `a cache serves one library`() throws {
        let (one, other) = (try Self.library("1 {{ site.name }}"), try Self.library("{{ title }} {{ site.name }} 2"))
        let cache = FragmentCache()
        for _ in 0..<2 {
            #expect(try Self.render(one, Page(), cache) == "before 1 Site &amp; Co")
            #expect(try Self.render(other, Page(), cache) == "before One Site &amp; Co 2")
        }
    }

    @Test func `a page that fails leaves nothing behind`() throws {
        let library = try Self.library("{{ site.name }}{% for word in words %}{{ word }}{% endfor %}{{ site.name }}") {
            $0.limits.iterations = 2
        }
        let cache = FragmentCache()
        #expect(throws: Fixture.Failed.self) { try Self.render(library, Page(words: ["a", "b", "c"]), cache) }
        #expect(try Self.render(library, Page(words: ["d"]), cache) == "before Site &amp; CodSite &amp; Co")
    }
}
