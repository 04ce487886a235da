import Bytes
import Diagnostics
import Testing

@testable import Liquid

/// What people write stays text wherever a template may show it.
@Suite struct Escaping {
    struct Subject: Sendable {
        let text: String
    }

    static let view = View<Subject>(
        "subject", "A hostile text in every type that may hold one.",
        fields: [
            Field("text", .string, "") { .string($0.text) },
            Field("foreign", .string, "") { .text($0.text, language: "nl") },
            Field("marked", .string, "") { .text("x", language: $0.text) },
            Field("any", .any, "") { .string($0.text) },
            Field("list", .array(.string), "") { .list([.string($0.text)]) },
            Field("dictionary", .any, "") { .dictionary(ValueDictionary([($0.text, Value.string($0.text))])) },
            Field("site", .url, "") { .url(URLValue(site: "/x?" + $0.text)) },
            Field("url", .url, "") { Value(URLValue(checking: $0.text)) },
        ])

    /// Every place where a template may output, with one output in it.
    static let positions = [
        "<p>{{ text }}</p>", "<p>{{ foreign }}</p>", "<p>{{ marked }}</p>", "<p>{{ any }}</p>",
        "<p title=\"{{ text }}\">x</p>", "<p title='{{ text }}'>x</p>", "<p title=\"{{ foreign }}\">x</p>",
        "<p lang=\"{{ any }}\">x</p>", "<p data-x=\"a {{ text }} b\">x</p>", "<title>{{ text }}</title>",
        "<textarea>{{ text }}</textarea>", "<title>{{ foreign }}</title>",
        "<option value=\"{{ text }}\">{{ text }}</option>",
        "<p>{% capture x %}<i>{{ text }}</i>{% endcapture %}{{ x }}</p>",
        "<p title=\"{% capture x %}<i>{{ text }}</i>{% endcapture %}{{ x | strip_html }}\">x</p>",
        "<p>{{ text | escape }}</p>", "<p>{{ text | escape_once }}</p>", "<p>{{ text | newline_to_br }}</p>",
        "<p>{{ text | escape | append: text }}</p>", "<p>{{ text | prepend: foreign }}</p>",
        "<p>{{ text | upcase }}{{ text | downcase }}{{ text | capitalize }}</p>",
        "<p>{{ text | truncate: 12, text }}</p>",
        "<p>{{ text | strip_html }}</p>", "<p>{{ text | url_encode }}{{ text | json }}</p>",
        "<p>{{ list | join: text }}</p>",
        "<p>{{ text | split: '<' | join: '<' }}</p>", "<p>{{ text | replace: 'a', '<b>' }}</p>",
        "<p>{% for x in list %}{{ x }}{% cycle x, text %}{% endfor %}</p>",
        "<p>{% for pair in dictionary %}{{ pair[0] }}{{ pair[1] }}{% endfor %}</p>",
        "<table>{% tablerow x in list %}{{ x }}{% endtablerow %}</table>", "<p>{{ text | default: text }}</p>",
        "<p>{% ifchanged %}{{ text }}{% endifchanged %}</p>", "<p>{{ 'greeting' | t: name: text }}</p>",
        "<p>{% render 'show', text: text %}</p>", "<p title=\"{% render 'show', text: text %}\">x</p>",
        "<a href=\"{{ url }}\">x</a>", "<a href=\"{{ site }}\">x</a>", "<img src=\"{{ url }}\" alt=\"{{ text }}\">",
        "<a href=\"/search?q={{ any }}\">x</a>", "<a href=\"#{{ any }}\">x</a>", "<a href=\"/x/{{ any }}\">x</a>",
    ]

    static func library(_ templates: [String], type: String = "html") -> TemplateLibrary? {
        var files = templates.enumerated().map { TemplateFile(path: "\($0).\(type).liquid", source: $1) }
        let partial = "{% doc %}@param {string} text{% enddoc %}{{ text }}"
        files.append(TemplateFile(path: "partials/show.\(type).liquid", source: partial))
        let roots = Dictionary(
            uniqueKeysWithValues: templates.indices.map { ("\($0).\(type).liquid", Optional("subject")) })
        let strings = StringCatalogue([.init("greeting", parameters: ["name"])])
        let (library, diagnostics) = TemplateLibrary.compile(
            files: files, roots: roots, engine: Engine(views: [view.type], strings: strings))
        #expect(diagnostics.isEmpty, "\(diagnostics.map { "\($0.location?.path ?? ""): \($0.message(in: .english))" })")
        return library
    }

    static let language = RenderLanguage(tag: "fr") { _, arguments in
        .string("Bonjour \(Text.shown(arguments["name"] ?? .null))")
    }

    static func render(_ library: TemplateLibrary, _ path: String, _ text: String) throws -> [UInt8] {
        var output = ByteBuffer()
        try library.render(path, root: view(Subject(text: text)), language: language, into: &output)
        return output.bytes
    }

    @Test func `there are a hundred hostile strings`() {
        #expect(Hostile.strings.count >= 100)
        #expect(Set(Hostile.strings).count == Hostile.strings.count)
    }

    /// The markup that a tokenizer sees is that of a harmless string, whatever the string.
    @Test func `no hostile string changes the markup of any position`() throws {
        let library = try #require(Self.library(Self.positions))
        for (index, position) in Self.positions.enumerated() {
            let path = "\(index).html.liquid"
            let harmless = Set([
                MarkupShape.of(try Self.render(library, path, "harmless")),
                // A line end makes a `<br />`, and an address that is refused is empty.
                MarkupShape.of(try Self.render(library, path, "harm\nless")),
            ])
            for text in Hostile.strings {
                let bytes = try Self.render(library, path, text)
                #expect(harmless.contains(MarkupShape.of(bytes)), "\(position) with \(text.debugDescription)")
            }
        }
    }

    @Test func `no address leads to code`() throws {
        let library = try #require(Self.library(["<a href=\"{{ url }}\">x</a>", "<a href='{{ any }}'>x</a>"]))
        for text in Hostile.strings {
            for path in ["0.html.liquid", "1.html.liquid"] {
                guard let bytes = try? Self.render(library, path, text) else { continue }
                let page = String(decoding: bytes, as: UTF8.self).lowercased().filter { !$0.isWhitespace }
                for scheme in ["javascript:", "vbscript:", "data:", "file:", "blob:"] {
                    #expect(
                        !page.contains("href=\"\(scheme)") && !page.contains("href='\(scheme)"),
                        "\(text.debugDescription)")
                }
            }
        }
    }

    @Test func `XML is escaped too`() throws {
        let positions = ["<a>{{ text }}</a>", "<a b=\"{{ text }}\"/>", "<a b='{{ any }}'>{{ foreign }}</a>"]
        let library = try #require(Self.library(positions, type: "xml"))
        for index in positions.indices {
            let harmless = MarkupShape.of(try Self.render(library, "\(index).xml.liquid", "harmless"), isXML: true)
            for text in Hostile.strings {
                let bytes = try Self.render(library, "\(index).xml.liquid", text)
                #expect(MarkupShape.of(bytes, isXML: true) == harmless, "\(text.debugDescription)")
                // Characters that XML forbids are left out (XML 1.0, section 2.2).
                #expect(!bytes.contains { $0 < 0x20 && ![9, 10, 13].contains($0) })
            }
        }
    }

    @Test func `text files hold text as it is`() throws {
        let library = try #require(Self.library(["{{ text }}{{ text | escape }}"], type: "txt"))
        let bytes = try Self.render(library, "0.txt.liquid", "<b>")
        #expect(String(decoding: bytes, as: UTF8.self) == "<b>&lt;b&gt;")
    }

    /// Places where nothing may be output.
    static let refused = [
        "<script>{{ text }}</script>", "<script type=\"application/json\">{{ text }}</script>",
        "<style>{{ text }}</style>",
        "<xmp>{{ text }}</xmp>", "<iframe>{{ text }}</iframe>", "<noembed>{{ text }}</noembed>",
        "<plaintext>{{ text }}",
        "<!-- {{ text }} -->", "<!doctype {{ text }}>", "<? {{ text }} ?>", "</{{ text }}>", "<{{ text }}>",
        "<p{{ text }}>",
        "<p {{ text }}>", "<p x{{ text }}>", "<p x {{ text }}>", "<p x={{ text }}>", "<p x=a{{ text }}>",
        "<p onclick=\"{{ text }}\">", "<P ONCLICK='{{ text }}'>", "<p onfoo=\"a('{{ text }}')\">",
        "<p style=\"{{ text }}\">",
        "<p STYLE='color:{{ text }}'>", "<iframe srcdoc=\"{{ text }}\"></iframe>", "<a href=\"{{ text }}\">",
        "<a HREF='{{ text }}'>", "<a href=\"javascript:{{ site }}\">", "<a href=\" javascript:{{ site }}\">",
        "<a href=\"&#106;avascript:{{ site }}\">", "<a href=\"java{{ site }}\">", "<img src=\"{{ text }}\">",
        "<img srcset=\"{{ text }} 2x\">", "<form action=\"{{ text }}\">", "<button formaction=\"{{ text }}\">",
        "<video poster=\"{{ text }}\"></video>", "<svg><a xlink:href=\"{{ text }}\"/></svg>",
        "<svg><use href=\"{{ text }}\"/></svg>", "<svg><set to=\"{{ text }}\"/></svg>",
        "<svg><script>{{ text }}</script></svg>", "<svg><style>{{ text }}</style></svg>",
        "<object data=\"{{ text }}\"></object>",
        "<embed src=\"{{ text }}\">", "<base href=\"{{ text }}\">", "<link rel=\"{{ text }}\">",
        "<script src=\"{{ text }}\"></script>", "<script type=\"{{ text }}\"></script>",
        "<meta http-equiv=\"{{ text }}\" content=\"x\">", "<meta http-equiv=\"refresh\" content=\"0;url={{ text }}\">",
        "<meta content=\"0;url={{ text }}\" http-equiv=\"refresh\">", "<iframe sandbox=\"{{ text }}\"></iframe>",
        "{% if text %}<p title=\"{% endif %}{{ text }}\">", "{% if text %}<script>{% endif %}</script>",
        "{% if text %}<p{% else %}<a{% endif %}>", "<p title=\"{% for x in list %}\"{% endfor %}>",
        "{% for x in list %}<p title=\"{% break %}\">{% endfor %}", "{% capture x %}<p {% endcapture %}",
        "<p title=\"{% capture x %}<i>{% endcapture %}{{ x }}\">", "<title>{{ 'x' | escape }}</title>",
        "<a href=\"{{ text | append: 'x' }}\">", "{% case text %}{% when 'a' %}<!--{% endcase %}-->",
        "<p title=\"{% render 'show', text: text", "<script><!-- <script> {{ text }}</script>",
    ]

    @Test(arguments: refused)
    func `an output that could become code does not compile`(_ template: String) {
        let files = ["partials/show.html.liquid": "{% doc %}@param {string} text{% enddoc %}{{ text }}"]
        let engine = Engine(views: [Self.view.type])
        let (library, diagnostics) = Fixture.compile(template, files, view: "subject", engine: engine)
        #expect(library == nil && !diagnostics.isEmpty)
    }

    /// Places that look alike and are fine.
    static let accepted = [
        "<p{% if text %} title=\"{{ text }}\"{% endif %}>", "<p {% if text %}class=\"a\"{% endif %} id=\"{{ text }}\">",
        "<p class=\"a{% if text %} b{% endif %}\">", "<a href=\"{% if text %}{{ site }}{% else %}#{% endif %}\">x</a>",
        "<img srcset=\"{{ site }} 1x, {{ url }} 2x\">", "<img srcset=\"{{ site }} {{ list.size }}w\">",
        "<a href=\"{{ site }}#n{{ list.size }}\">", "<meta http-equiv=\"refresh\" content=\"0; url={{ site }}\">",
        "<script src=\"{{ site }}\" defer></script>", "<link rel=\"stylesheet\" href=\"{{ site }}\">",
        "<style>p { color: red }</style>", "<script>if (a < b) {}</script>", "<svg><title>{{ text }}</title></svg>",
        "<script>{% if text %}a(){% else %}b(){% endif %}</script>", "<!-- {% if text %}x{% endif %} -->{{ text }}",
        "<!-->{{ text }}", "<!-- a -- b -->{{ text }}", "a < b {{ text }} > c", "<a href='mailto:{{ any }}'>x</a>",
        "{% for x in list %}<p>{% if text %}{% continue %}{% endif %}</p>{% endfor %}",
        "<p title=\"{{ text }}\"{% if text %} lang=\"fr\"{% endif %}>",
        "<input value=\"{{ text }}\" {% if text %}checked{% endif %}>",
    ]

    @Test(arguments: accepted)
    func `what is safe compiles`(_ template: String) {
        let (library, diagnostics) = Fixture.compile(template, view: "subject", engine: Engine(views: [Self.view.type]))
        #expect(library != nil, "\(diagnostics.map { $0.message(in: .english) })")
    }

    @Test func `a stylesheet and a script come from the site alone`() throws {
        let library = try #require(
            Self.library(["<script src=\"{{ url }}\"></script>", "<link rel=\"stylesheet\" href=\"{{ url }}\">"]))
        #expect(throws: RenderError.self) { try Self.render(library, "0.html.liquid", "https://evil.example/x.js") }
        #expect(throws: RenderError.self) { try Self.render(library, "1.html.liquid", "https://evil.example/x.css") }
    }
}

/// What a tokenizer makes of a page, without its texts: the sequence of tags with their attributes' names.
enum MarkupShape {
    static func of(_ bytes: [UInt8], isXML: Bool = false) -> String {
        var reader = MarkupReader(MarkupState(mode: .text, isXML: isXML))
        var shape = ""
        var last = ""
        for index in bytes.indices {
            reader.read(bytes[index...index])
            let state = reader.state
            let kind: String
            switch state.mode {
            case .text: kind = "text"
            case .value, .unquotedValue: kind = "\(state.element) \(state.attribute)=\(state.mode)"
            case .tagName: kind = state.isEndTag ? "</" : "<"
            case .tag, .attributeName: kind = "\(state.element) \(state.attribute)"
            default: kind = "\(state.mode)"
            }
            if kind != last { shape += kind + "\n" }
            last = kind
        }
        // Spans that mark a language are the engine's own.
        return shape
    }
}
