import Bytes
import Liquid

/// `Templates/README.md`, written from the program's own lists so that it cannot go stale.
package enum TemplateReference {
    package static func markdown() -> String {
        var text = introduction
        text += "\n## Pages\n\n"
        text += "Each kind of page has one template, and its own names beside `site` and `page`.\n\n"
        text += row("template", "what it shows", "its names besides `site` and `page`") + rule(3)
        for kind in PageKinds.all {
            let own = kind.view.fields.map(\.name).filter { $0 != "site" && $0 != "page" }
            text += row(
                "`\(kind.template)`", kind.view.documentation, own.map { "`\($0)`" }.joined(separator: ", "))
        }
        text += "\n## What templates see\n\n"
        text += "A field may always be null, where there is nothing to say. Text that is not in the page's language\n"
        text += "marks itself: written in HTML, it comes with its `lang`.\n\n"
        for view in PageKinds.views where view.fields.contains(where: { !isShared($0, of: view) }) {
            text += section(view)
        }
        text += filters + strings
        return text
    }

    private static func section(_ view: ViewType) -> String {
        var text = "### \(view.name)\n\n\(view.documentation)\n\n" + row("field", "type", "what it is") + rule(3)
        for field in view.fields where !isShared(field, of: view) {
            text += row("`\(field.name)`", type(field.type), field.documentation)
        }
        return text + "\n"
    }

    /// `site` and `page`, which are told once.
    private static func isShared(_ field: FieldType, of view: ViewType) -> Bool {
        (field.name == "site" || field.name == "page") && PageKinds.all.contains { $0.view.name == view.name }
    }

    private static func type(_ type: ValueType) -> String {
        switch type {
        case .any: "anything"
        case .bool: "true or false"
        case .number: "number"
        case .string: "text"
        case .html: "markup"
        case .url: "address"
        case .date: "date"
        case .array(let element): "list of " + Self.type(element)
        case .object(let name): "[\(name)](#\(name))"
        case .range: "range"
        case .forloop, .tablerowloop: "loop"
        case .null: "nothing"
        }
    }

    private static var filters: String {
        var text = "## Filters of this site\n\nBesides all standard filters of Liquid:\n\n"
        text += row("filter", "of", "parameters", "gives", "what it does") + rule(5)
        for filter in Filters.all {
            let parameters = filter.parameters.map { parameter in
                let name = parameter.isNamed ? "\(parameter.name):" : parameter.name
                return "`\(name)`" + (parameter.isOptional ? " (optional)" : "") + " " + parameter.documentation
            }
            text += row(
                "`\(filter.name)`", type(filter.input), parameters.joined(separator: " "), type(filter.result),
                filter.documentation)
        }
        return text + "\n"
    }

    private static var strings: String {
        var text = """
            ## Strings

            `strings/<language>.yml` holds every word of the interface; `{{ "agenda.upcoming" | t }}` writes one. Groups may
            nest: the key joins their names with dots. `{name}` in a string is filled by an argument: `{{ "step" | t: name: x }}`.
            A plural is a group of the forms that its language has (`one`, `other`; French also `many`, for millions) and
            takes `count`. All languages have the same keys with the same placeholders.

            The program itself says these, so they must be there:

            """
        text += "\n" + row("key", "placeholders", "what for") + rule(3)
        for phrase in Phrase.allCases {
            text += row(
                "`\(phrase.rawValue)`", phrase.parameters.map { "`{\($0)}`" }.joined(separator: " "), phrase.purpose)
        }
        return text
    }

    private static func row(_ cells: String...) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
    }

    private static func rule(_ columns: Int) -> String {
        "|" + String(repeating: "---|", count: columns) + "\n"
    }

    private static let introduction = """
        # Templates

        The look of the site, in [Liquid](https://shopify.github.io/liquid/). Change it without touching Swift: every
        name that a template uses is checked before anything is published, with file, line, column and the nearest name
        that exists.

        | folder | what is in it |
        |---|---|
        | `layouts/` | what pages have in common: `{% layout "base" %}` takes `layouts/base.html.liquid`, and its `{% block main %}{% endblock %}` what the page puts there |
        | `pages/` | one template a kind of page |
        | `partials/` | parts: `{% render "contact", contact: site.contact %}` takes `partials/contact.html.liquid`, which declares what it takes in `{% doc %}` |
        | `strings/` | the words of the interface, a file a language |
        | `assets/` | style sheets, scripts, pictures; `{{ "style.css" \\| asset }}` is the address of one |

        What `x.html.liquid` writes is escaped, unless it is markup already (a rendered text, a chart). An address may only
        stand where it is one: `href="{{ page.url }}"`, always in quotes. Nothing may be written inside `<script>`, `<style>`,
        comments, tag names or event handlers.

        This page is generated from the program: `UPDATE_DOCS=1 swift test --filter TemplateReferenceTests` writes it anew.

        """
}
