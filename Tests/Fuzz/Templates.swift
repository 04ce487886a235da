// A template made by the fuzzer, with data that holds every kind of value. Whatever it is, it compiles or has
// faults, and renders or has a fault: it never crashes and always ends. A page is the same alone and after another one
// that it shares fragments with.

struct Subject: Sendable {
    var name: String
    var number: Int
}

private let item = View<Subject>(
    "item", "",
    fields: [
        Field("name", .string, "") { .string($0.name) },
        Field("number", .number, "") { .int($0.number) },
        Field("html", .html, "") { _ in .html(HTML(safe: "<b>x</b>")) },
        Field("url", .url, "") { _ in .url(URLValue(site: "/x/")) },
        Field("date", .date, "") { _ in .date(DateValue(year: 2017, month: 6, day: 1)) },
        Field("foreign", .string, "") { _ in .text("tekst", language: "nl") },
        Field("list", .array(.number), "") { _ in [3, 1, 2] },
    ])

private let root = View<[Subject]>(
    "root", "",
    fields: [
        Field("a", .object("item"), "", isShared: true) { _ in item(Subject(name: "<x>", number: 1)) },
        Field("b", .array(.object("item")), "") { item.list($0) },
        Field("s", .string, "") { .string($0.last?.name ?? "none") },
        Field("n", .number, "") { .int($0.count) },
        Field("d", .any, "") { _ in
            .dictionary(ValueDictionary([("k", Value.int(1)), ("l", Value.list([1, "x", nil]))]))
        },
    ])

private let partials = [
    TemplateFile(path: "partials/p.html.liquid", source: "{% doc %}@param {any} [x]{% enddoc %}<i>{{ x }}</i>"),
    TemplateFile(
        path: "partials/q.html.liquid",
        source: "{% doc %}@param {any} [x]{% enddoc %}{% for i in x %}{% render 'p', x: i %}{% endfor %}"),
    TemplateFile(
        path: "layouts/l.html.liquid", source: "<title>{% block t %}T{% endblock %}</title>{% block m %}M{% endblock %}"
    ),
]

private let language = RenderLanguage(tag: "fr")

private func engine(_ mode: UInt8) -> Engine {
    var limits = Limits()
    limits.iterations = 2000
    limits.outputBytes = 1 << 18
    limits.partialDepth = 12
    return Engine(
        mode: mode & 1 == 0 ? .strict : .compatible, escaping: mode & 2 == 0 ? .html : (mode & 4 == 0 ? .none : .xml),
        views: [item.type, root.type], strings: StringCatalogue([.init("k", parameters: ["x"])]), limits: limits,
        now: DateValue(year: 2017, month: 6, day: 1))
}

private let engines = (0..<8).map { engine(UInt8($0)) }
private let pages = [
    root([Subject(name: "<x>", number: 1), Subject(name: "y", number: 2)]),
    root([]),
    root([Subject(name: "z", number: 0), Subject(name: "é", number: 1), Subject(name: "y", number: 7)]),
]

/// Nil for a page that has a fault.
private func render(_ library: TemplateLibrary, _ path: String, _ page: Value, _ cache: FragmentCache?) -> ByteBuffer? {
    var output = ByteBuffer()
    do {
        try library.render(path, root: page, language: language, sharing: cache, into: &output)
    } catch {
        _ = error.diagnostic.message(in: .dutch)
        return nil
    }
    return output
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
    guard size > 1 else { return 0 }
    let source = Array(UnsafeBufferPointer(start: data + 1, count: size - 1))
    let path = "t.html.liquid"
    let isDeclared = data[0] & 8 == 0
    let (library, diagnostics) = TemplateLibrary.compile(
        files: partials + [TemplateFile(path: path, source: source)], roots: [path: isDeclared ? "root" : nil],
        engine: engines[Int(data[0] & 7)])
    for diagnostic in diagnostics {
        _ = diagnostic.message(in: .french)
        guard let range = diagnostic.location?.range, diagnostic.location?.path == path else { continue }
        precondition(range.upperBound <= source.count, "a diagnostic outside of its file")
    }
    guard let library else { return 0 }
    let cache = FragmentCache()
    for page in pages {
        guard let alone = render(library, path, page, nil) else { continue }
        let shared = render(library, path, page, cache)
        precondition(shared == alone, "\(shared?.string ?? "a fault") is not \(alone.string)")
    }
    return 0
}
