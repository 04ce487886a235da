import Diagnostics

/// Turns a template's items into a tree, recording every fault on the way.
struct TemplateParser {
    let source: Source
    let isStrict: Bool
    let nesting: Int
    var items: [Item]
    var index = 0
    /// The `end…` tags that are due, outermost first.
    var open: [String] = []
    var diagnostics: [Diagnostic] = []
    var documentation: DocComment?
    var layout: (name: String, range: Range<Int>)?
    var liquidDepth = 0
    /// Ends of tags that were not recognised, but nearly.
    var misspelt: [String] = []

    static func parse(_ source: Source, isStrict: Bool, nesting: Int) -> (template: Template, diagnostics: [Diagnostic])
    {
        let (items, faults) = ItemScanner.items(of: source)
        var parser = TemplateParser(source: source, isStrict: isStrict, nesting: nesting, items: items)
        parser.diagnostics = faults
        let body = parser.body(until: []).body
        let template = Template(
            source: source, body: body, documentation: parser.documentation, layout: parser.layout)
        return (template, parser.diagnostics)
    }

    /// Reads nodes up to one of the tags that end or divide the enclosing block.
    mutating func body(until closers: [String]) -> (body: Body, closer: Item?) {
        var body = Body()
        while index < items.count {
            let item = items[index]
            index += 1
            switch item.kind {
            case .text:
                body.append(Node(kind: .text, range: item.range), isBlank: source.trimmed(item.range).isEmpty)
            case .raw: body.append(Node(kind: .text, range: item.range), isBlank: false)
            case .comment: continue
            case .doc:
                if documentation == nil { documentation = DocComment(range: item.range, text: item.markup) }
            case .output:
                output(item, into: &body)
            case .tag(let name):
                if closers.contains(name) {
                    body.end = item.range.lowerBound
                    return (body, item)
                }
                if Tags.dividersAndEnds.contains(name) {
                    if strayEnd(item, name, closers) {
                        body.end = item.range.lowerBound
                        return (body, nil)
                    }
                    continue
                }
                tag(item, name, into: &body)
            }
        }
        body.end = items.last?.range.upperBound ?? 0
        return (body, nil)
    }

    /// An end or divider that does not belong to the innermost block. True when an outer block ends here.
    private mutating func strayEnd(_ item: Item, _ name: String, _ closers: [String]) -> Bool {
        let due = open.last
        if let index = misspelt.lastIndex(of: name), due != name {
            // The end of a tag whose misspelt name was reported.
            misspelt.remove(at: index)
        } else if let due {
            report(LiquidDiagnostics.otherEndDue, item.range, ["tag": .text(name), "due": .text(due)])
        } else {
            report(LiquidDiagnostics.strayEnd, item.range, ["tag": .text(name)])
        }
        if open.dropLast().contains(name) {
            index -= 1
            return true
        }
        return false
    }

    mutating func report(
        _ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: Diagnostic.Argument] = [:]
    ) {
        diagnostics.append(Diagnostic(kind, at: source.location(range), arguments))
    }

    /// Reads a tag's markup; nil when it holds a fault, which is recorded.
    mutating func read<T>(
        _ item: Item, as form: String, _ work: (inout MarkupParser) throws(MarkupParser.Failure) -> T
    ) -> T? {
        var parser = MarkupParser(
            item.markup, in: source, form: form, whole: item.range, isStrict: isStrict, nesting: nesting)
        let result: T?
        do { result = try work(&parser) } catch { result = nil }
        diagnostics += parser.diagnostics
        return result
    }

    private mutating func output(_ item: Item, into body: inout Body) {
        if source.trimmed(item.markup).isEmpty {
            if isStrict { report(LiquidDiagnostics.emptyOutput, item.range) }
            return body.append(Node(kind: .output(nil), range: item.range), isBlank: false)
        }
        let expression = read(item, as: "{{ value | filter: argument }}") { parser throws(MarkupParser.Failure) in
            let expression = try parser.filtered()
            try parser.expectEnd()
            return expression
        }
        body.append(Node(kind: .output(expression), range: item.range), isBlank: false)
    }
}

extension Body {
    mutating func append(_ node: Node, isBlank: Bool) {
        nodes.append(node)
        if !isBlank { self.isBlank = false }
    }
}

/// The language's tags, and how each is written.
enum Tags {
    static let forms: [(name: String, form: String)] = [
        ("assign", "{% assign name = value %}"),
        ("block", "{% block name %}…{% endblock %}"),
        ("break", "{% break %}"),
        ("capture", "{% capture name %}…{% endcapture %}"),
        ("case", "{% case value %}{% when value %}…{% endcase %}"),
        ("comment", "{% comment %}…{% endcomment %}"),
        ("continue", "{% continue %}"),
        ("cycle", "{% cycle value, value %}"),
        ("decrement", "{% decrement name %}"),
        ("doc", "{% doc %}…{% enddoc %}"),
        ("echo", "{% echo value %}"),
        ("for", "{% for item in list %}…{% endfor %}"),
        ("if", "{% if condition %}…{% endif %}"),
        ("ifchanged", "{% ifchanged %}…{% endifchanged %}"),
        ("include", "{% include \"name\" %}"),
        ("increment", "{% increment name %}"),
        ("layout", "{% layout \"name\" %}"),
        ("liquid", "{% liquid … %}"),
        ("raw", "{% raw %}…{% endraw %}"),
        ("render", "{% render \"name\", parameter: value %}"),
        ("tablerow", "{% tablerow item in list %}…{% endtablerow %}"),
        ("unless", "{% unless condition %}…{% endunless %}"),
    ]

    static let formOf = Dictionary(uniqueKeysWithValues: forms.map { ($0.name, $0.form) })

    static let dividersAndEnds: Set<String> = [
        "else", "elsif", "when", "endif", "endunless", "endcase", "endfor", "endtablerow", "endcapture",
        "endifchanged", "endblock", "endraw", "endcomment", "enddoc",
    ]
}
