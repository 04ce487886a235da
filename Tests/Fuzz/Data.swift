// Data made by the fuzzer, as JSON or as one text, shown by templates that use every filter and tag. In HTML, no
// data may change the markup of the page.

private let filters: [(name: String, arguments: [String])] = [
    ("plus", [": x", ": 2"]), ("minus", [": x"]), ("times", [": x", ": 2.5"]), ("divided_by", [": x", ": 3"]),
    ("modulo", [": x"]), ("round", ["", ": x"]), ("slice", [": x", ": 1, x", ": -2, 2"]),
    ("truncate", [": x", ": 5, x"]),
    ("truncatewords", [": x"]), ("date", [": x", ": '%c %s %W'"]), ("split", [": x", ": ' '"]), ("join", ["", ": x"]),
    ("replace", [": x, x", ": 'a', x"]), ("replace_first", [": x, x"]), ("replace_last", [": x, x"]),
    ("append", [": x"]),
    ("prepend", [": x"]), ("concat", [": x"]), ("map", [": x", ": 'a'"]), ("where", [": x", ": 'a', x"]),
    ("reject", [": 'a'"]), ("find", [": x"]), ("find_index", [": 'a', x"]), ("has", [": 'a'"]),
    ("sort", ["", ": 'a'"]),
    ("sort_natural", ["", ": 'a'"]), ("uniq", ["", ": 'a'"]), ("compact", ["", ": 'a'"]), ("sum", ["", ": 'a'"]),
    ("default", [": x"]), ("at_least", [": x"]), ("at_most", [": x"]), ("first", [""]), ("last", [""]), ("size", [""]),
    ("reverse", [""]), ("abs", [""]), ("ceil", [""]), ("floor", [""]), ("upcase", [""]), ("downcase", [""]),
    ("capitalize", [""]), ("strip", [""]), ("strip_html", [""]), ("strip_newlines", [""]), ("newline_to_br", [""]),
    ("escape", [""]), ("escape_once", [""]), ("url_encode", [""]), ("url_decode", [""]), ("base64_encode", [""]),
    ("base64_decode", [""]), ("base64_url_safe_decode", [""]), ("json", [""]), ("url", [""]),
]

/// A list is not shown as it is.
private let lists: Set = [
    "split", "concat", "map", "where", "reject", "sort", "sort_natural", "uniq", "compact", "reverse",
]

private let templates: [String] =
    filters.flatMap { filter in
        filter.arguments.map { "{{ x | \(filter.name)\($0)\(lists.contains(filter.name) ? " | json" : "") }}" }
    } + [
        "{{ x }}<p title=\"{{ x }}\">{{ x.a }}{{ x[0] }}{{ x.first }}{{ x.size }}</p>",
        "{% for i in x limit: 5 %}{{ i }}{{ forloop.index }}{% cycle i, 'b' %}{% else %}none{% endfor %}",
        "{% tablerow i in x cols: x %}{{ i }}{% endtablerow %}{% for i in (1..x) %}{{ i }}{% endfor %}",
        "{% if x == empty or x == blank %}a{% elsif x contains 'a' %}b{% elsif x > 3 %}c{% endif %}",
        "{% case x %}{% when 'a', 1, nil %}a{% else %}b{% endcase %}<a href=\"{{ x }}\">b</a>",
        "<a href=\"/a?b={{ x }}\">b</a><title>{{ x }}</title>{% capture y %}{{ x }}{% endcapture %}{{ y }}",
    ]

private func library(_ mode: Engine.Mode) -> TemplateLibrary? {
    var limits = Limits()
    limits.iterations = 2000
    limits.outputBytes = 1 << 18
    let files = templates.enumerated().map { TemplateFile(path: "\($0).html.liquid", source: $1) }
    let roots = Dictionary(uniqueKeysWithValues: files.map { ($0.path, String?.none) })
    let (library, diagnostics) = TemplateLibrary.compile(
        files: files, roots: roots, engine: Engine(mode: mode, escaping: .html, limits: limits))
    precondition(library != nil, diagnostics.first?.message(in: .english) ?? "")
    return library
}

private let strict = library(.strict)
private let compatible = library(.compatible)
private let language = RenderLanguage(tag: "fr")

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
    guard size > 2 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data + 2, count: size - 2))
    let value = (try? JSONReader.read(bytes)) ?? .string(String(decoding: bytes, as: UTF8.self))
    let root = Value.dictionary(ValueDictionary([("x", value)]))
    let library = data[0] & 1 == 0 ? strict : compatible
    // One template an input: the fuzzer learns which.
    let path = "\(Int(data[1]) % templates.count).html.liquid"
    var output = ByteBuffer()
    do {
        try library?.render(path, root: root, language: language, into: &output)
    } catch {
        _ = error.diagnostic.message(in: .french)
        return 0
    }
    var reader = MarkupReader(MarkupState(mode: .text, isXML: false))
    reader.read(output.bytes[...])
    precondition(reader.state.isText, "data changed the markup of \(path): \(output.string)")
    return 0
}
