import Bytes
import Diagnostics
import Liquid

/// What tests show templates: a page about an enterprise.
struct Enterprise: Sendable {
    var name = "Atelier du Lin"
    var town: String?
    var staff = 12
    var story = HTML(safe: "<p>Once</p>")
    var url = URLValue(site: "/fr/entreprises/atelier-du-lin/")
    var tags: [String] = ["lin", "tissage"]
    var motto = Value.text("Samen sterk", language: "nl")
}

enum Fixture {
    static let enterprise = View<Enterprise>(
        "enterprise", "A social enterprise.",
        fields: [
            Field("name", .string, "its name") { .string($0.name) },
            Field("town", .string, "where it is") { Value($0.town) },
            Field("staff", .number, "how many work there") { .int($0.staff) },
            Field("story", .html, "its story") { .html($0.story) },
            Field("url", .url, "its page") { .url($0.url) },
            Field("tags", .array(.string), "its trades") { .list($0.tags.map(Value.string)) },
            Field("motto", .string, "its motto, as it says it") { $0.motto },
            Field("founded", .date, "when it began") { _ in .date(DateValue(year: 2017, month: 6, day: 1)) },
        ])

    static let page = View<[Enterprise]>(
        "page", "The root of a page.",
        fields: [
            Field("title", .string, "its title") { _ in "Tom & Ann's <page>" },
            Field("enterprises", .array(.object("enterprise")), "all of them") { enterprise.list($0) },
            Field("enterprise", .object("enterprise"), "the first of them") { enterprise($0.first) },
            Field("data", .any, "undeclared") { _ in
                let entries: [(String, Value)] = [("key", "value"), ("n", 3), ("list", [1, 2, 3])]
                return .dictionary(ValueDictionary(entries))
            },
        ])

    static let strings = StringCatalogue([
        .init("agenda.upcoming"),
        .init("testers.count", isPlural: true),
        .init("greeting", parameters: ["name"]),
    ])

    /// Partials and layouts.
    static let files = [
        "partials/card.html.liquid":
            "{% doc %}\n@param {enterprise} e - what it shows\n@param {string} [note]\n{% enddoc %}<b>{{ e.name }}{{ note }}</b>",
        "partials/loop.html.liquid": "{% doc %}{% enddoc %}",
        "layouts/base.html.liquid":
            "<title>{% block title %}Site{% endblock %}</title><main>{% block main %}{% endblock %}</main>",
    ]

    static let language = RenderLanguage(tag: "fr") { key, arguments in
        switch key {
        case "agenda.upcoming": return "À venir"
        case "testers.count":
            guard case .int(let count)? = arguments["count"] else { return nil }
            return .string(count < 2 ? "\(count) entreprise" : "\(count) entreprises")
        case "greeting": return .text("Dag", language: "nl")
        default: return nil
        }
    }

    static func engine(_ change: (inout Engine) -> Void = { _ in }) -> Engine {
        var engine = Engine(views: [enterprise.type, page.type], strings: strings)
        change(&engine)
        return engine
    }

    /// Compiles `page.html.liquid` with other files beside it.
    static func compile(
        _ template: String, _ files: [String: String] = [:], path: String = "page.html.liquid", view: String? = "page",
        engine: Engine = engine()
    ) -> (library: TemplateLibrary?, diagnostics: [Diagnostic]) {
        var all = files.map { TemplateFile(path: $0.key, source: $0.value) }
        all.append(TemplateFile(path: path, source: template))
        return TemplateLibrary.compile(files: all, roots: [path: view], engine: engine)
    }

    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    static func render(
        _ template: String, _ files: [String: String] = [:], path: String = "page.html.liquid", view: String? = "page",
        root: Value = page([Enterprise(), Enterprise(name: "Het <Goede> & Co", town: "Kortrijk")]),
        engine: Engine = engine()
    ) throws -> String {
        let (library, diagnostics) = compile(template, files, path: path, view: view, engine: engine)
        guard let library else {
            throw Failed(description: diagnostics.map { $0.message(in: .english) }.joined(separator: "\n"))
        }
        var buffer = ByteBuffer()
        do {
            try library.render(path, root: root, language: language, into: &buffer)
        } catch {
            throw Failed(description: error.diagnostic.message(in: .english))
        }
        return buffer.string
    }

    /// `line:column message | hint`, for each fault.
    static func faults(
        _ template: String, _ files: [String: String] = [:], path: String = "page.html.liquid", view: String? = "page",
        engine: Engine = engine(), language: MessageLanguage = .english
    ) -> [String] {
        compile(template, files, path: path, view: view, engine: engine).diagnostics.map {
            describe($0, files.merging([path: template]) { $1 }, language)
        }
    }

    static func describe(
        _ diagnostic: Diagnostic, _ sources: [String: String], _ language: MessageLanguage = .english
    ) -> String {
        var place = "-"
        if let location = diagnostic.location, let range = location.range, let source = sources[location.path] {
            let before = Array(source.utf8.prefix(range.lowerBound))
            let line = before.count { $0 == 10 } + 1
            let start = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
            let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
            place = "\(line):\(column)"
        }
        return "\(place) \(diagnostic.message(in: language)) | \(diagnostic.hint(in: language))"
    }
}
