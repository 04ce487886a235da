import Diagnostics

/// What a web designer has to know of an engine's views, filters, tags, partials and strings, as Markdown.
///
/// It is generated from what templates are checked against, so it cannot be out of date; a test compares it with the
/// file that is read.
public struct TemplateGuide: Sendable {
    /// The pages: a template and the view whose fields are its top-level names.
    public let roots: [(template: String, view: String)]
    public let engine: Engine
    /// Partials whose parameters are listed.
    public let partials: [TemplateFile]

    public init(engine: Engine, roots: [(template: String, view: String)], partials: [TemplateFile] = []) {
        self.engine = engine
        self.roots = roots
        self.partials = partials
    }

    /// Sections of second level, each ending in an empty line, without a title of first level.
    public var markdown: String {
        [
            rootSection, viewSection, partialSection, tagSection, filterSection, typeSection, stringSection,
            foreignSection,
        ]
        .filter { !$0.isEmpty }.joined(separator: "\n")
    }

    // MARK: Pages and views

    private var rootSection: String {
        guard !roots.isEmpty else { return "" }
        return section(
            "Pages", "Each template sees the fields of one view as its top-level names.",
            table(["template", "view"], roots.map { ["`\($0.template)`", link($0.view)] }))
    }

    private var viewSection: String {
        guard !engine.views.isEmpty else { return "" }
        var text = "## Views\n\nWhat has no value is empty: `{% if x %}` tells.\n"
        for view in engine.views {
            text += "\n### \(view.name)\n\n\(view.documentation)\n\n"
            text += table(
                ["field", "type", "what it is"],
                view.fields.map { ["`\($0.name)`", shown($0.type), cell($0.documentation)] })
        }
        return text
    }

    private func shown(_ type: ValueType) -> String {
        switch type {
        case .object(let view): link(view)
        case .array(.any): "list"
        case .array(let element): "list of \(shown(element))"
        default: "`\(type.name)`"
        }
    }

    private func link(_ view: String) -> String {
        engine.views.contains { $0.name == view } ? "[\(view)](#\(view))" : "`\(view)`"
    }

    // MARK: Partials

    private var partialSection: String {
        guard !partials.isEmpty else { return "" }
        let compiler = LibraryCompiler(engine)
        for partial in partials { compiler.add(partial, isRoot: false) }
        let rows = partials.sorted { $0.path < $1.path }.map { partial in
            let parameters = (compiler.partialParameters[partial.path] ?? []).map { parameter in
                let name = parameter.isOptional ? "[\(parameter.name)]" : parameter.name
                return "`\(name)` \(shown(parameter.type))"
            }
            return ["`\(LibraryCompiler.bareName(partial.path))`", parameters.joined(separator: ", ")]
        }
        return section(
            "Partials", "`{% render \"name\", parameter: value %}`. Parameters between brackets may be left out.",
            table(["name", "parameters"], rows))
    }

    // MARK: The language

    private var tagSection: String {
        section(
            "Tags", "The tags of [Liquid](https://shopify.github.io/liquid/), and `layout`, `block` and `t`.",
            Tags.forms.filter { $0.name != "include" }.map { "- `\($0.form)`\n" }.joined())
    }

    private var filterSection: String {
        var rows: [(name: String, row: [String])] = engine.filters.map { filter in
            (filter.name, row(filter.name, filter.input, filter.parameters, shown(filter.result), filter.documentation))
        }
        for filter in StandardFilter.allCases
        where filter != .h && !engine.filters.contains(where: { $0.name == filter.rawValue }) {
            guard let signature = StandardFilter.signatures[filter] else { continue }
            rows.append(
                (
                    filter.rawValue,
                    row(
                        filter.rawValue, signature.input, signature.parameters, Self.shown(signature.result),
                        signature.documentation)
                ))
        }
        return section(
            "Filters", "`{{ value | filter: argument, name: argument }}`.",
            table(["filter", "takes", "gives", "what it does"], rows.sorted { $0.name < $1.name }.map(\.row)))
    }

    private func row(
        _ name: String, _ input: ValueType, _ parameters: [Filter.Parameter], _ result: String, _ documentation: String
    ) -> [String] {
        let arguments = parameters.map { parameter in
            let name = parameter.isNamed ? "\(parameter.name): …" : parameter.name
            return parameter.isOptional && !parameter.isNamed ? "[\(name)]" : name
        }
        let form = arguments.isEmpty ? name : "\(name): \(arguments.joined(separator: ", "))"
        return ["`\(form)`", shown(input), result, cell(documentation)]
    }

    private static func shown(_ result: FilterSignature.Result) -> String {
        switch result {
        case .fixed(.array(let element)): "list of `\(element.name)`"
        case .fixed(let type): "`\(type.name)`"
        case .input: "what it takes"
        case .element: "an element"
        case .properties, .concatenation: "list"
        case .either: "one of the two"
        case .text: "`string` or `html`"
        case .slice: "what it takes"
        case .markup: "`html`"
        }
    }

    private var typeSection: String {
        let types = [
            ("string", "text; escaped where it is written"), ("number", "shown with `number`, `money` or `percent`"),
            ("bool", "`true` or `false`"), ("date", "shown with `local_date`, or `date` for machines"),
            ("html", "markup that is safe already; other text filters want `strip_html` first"),
            ("url", "the only thing that `href`, `src` and their like accept"),
            ("list", "`size`, `first`, `last`, `[0]`"),
        ]
        return section(
            "Types", "As in `{% doc %}`: `@param {string} name`, `@param {number[]} [name]`.",
            table(["type", "what it is"], types.map { ["`\($0.0)`", $0.1] }))
    }

    private var stringSection: String {
        guard !engine.strings.entries.isEmpty else { return "" }
        let rows = engine.strings.entries.sorted { $0.key < $1.key }.map { entry in
            let parameters = entry.parameters + (entry.isPlural ? ["count"] : [])
            return ["`\(entry.key)`", parameters.map { "`\($0)`" }.joined(separator: ", "), cell(entry.example)]
        }
        return section("Strings", "`{{ \"key\" | t: parameter: value }}`.", table(["key", "parameters", "text"], rows))
    }

    /// What other engines have and this one has not: the same words as the error that names it.
    private var foreignSection: String {
        func listed(_ kinds: [String: DiagnosticKind], _ before: String, _ after: String) -> [[String]] {
            kinds.sorted { $0.key < $1.key }.map { name, kind in
                [cell("`\(before)\(name)\(after)`"), cell(kind.text(in: .english).hint)]
            }
        }
        let rows =
            listed(ForeignNames.tags, "{% ", " %}") + listed(ForeignNames.filters, "| ", "")
            + listed(ForeignNames.variables, "{{ ", " }}") + listed(ForeignNames.fields, ".", "")
        return section(
            "Names of other engines", "What Jekyll, Eleventy, Shopify and Jinja call so, and what to do here.",
            table(["there", "here"], rows))
    }

    // MARK: Markdown

    private func section(_ title: String, _ lead: String, _ body: String) -> String {
        "## \(title)\n\n\(lead)\n\n\(body)"
    }

    private func table(_ head: [String], _ rows: [[String]]) -> String {
        guard !rows.isEmpty else { return "" }
        let lines = [head, head.map { _ in "---" }] + rows
        return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    /// One line, with the bars that would end a cell escaped.
    private func cell(_ text: String) -> String {
        text.replacing("\n", with: " ").replacing("|", with: "\\|")
    }
}
