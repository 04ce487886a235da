import Liquid

/// `Templates/README.md`, written from the program's own lists so that it cannot go stale.
package enum TemplateReference {
    package static func markdown() -> String {
        let guide = TemplateGuide(
            engine: Engine(views: PageKinds.views, filters: Filters.all),
            roots: (PageKinds.all + PageKinds.general + PageKinds.dossiers).map { ($0.template, $0.view.name) })
        return introduction + "\n" + guide.markdown + "\n" + strings
    }

    private static var strings: String {
        var text = """
            ## Strings that must be there

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
        | `export/` | documents for funders |
        | `strings/` | the words of the interface, a file a language |
        | `assets/` | style sheets, scripts, pictures; `{{ "style.css" \\| asset }}` is the address of one |

        The program carries this theme. A site's own `Templates/` holds only what differs, and may be left out: a file
        there takes the place of the one with its path, and a key in `strings/fr.yml` that of the built-in text. Messages
        call the others `built-in theme: pages/home.html.liquid`. Colours, type and logo need no template: they are
        `theme` in `Content/site.yml`. Files are UTF-8; what programs leave behind (`style.css~`, `.DS_Store`) is ignored,
        links that lead out of the folder and conflicted copies are refused, and so is a file whose name nothing uses.

        ## Coming from Jekyll, Eleventy or Shopify

        The language is the one that you know, with its tags and filters. What differs:

        - **No front matter.** A page's template begins with `{% layout "base" %}` and fills blocks. Where a layout of
          Jekyll has `{{ content }}`, ours has `{% block main %}{% endblock %}`; `{{ block.super }}` in a page is what the
          layout had there.
        - **`render`, not `include`.** A partial sees what it is given and nothing else. It declares that first:
          `{% doc %}@param {event} event{% enddoc %}`; brackets make a parameter optional: `@param {string} [title]`.
        - **No `site.pages`, no `site.posts`.** A template shows one kind of page, and has the lists that the page shows as
          fields, in order. [Pages](#pages) says which template sees what.
        - **Names are checked.** A name that does not exist is an error, with file, line and column, even where it would
          not be shown. A field that exists and has no value is just empty.
        - **Escaping is not your care.** `| escape` changes nothing more.
        - **Links are values.** Write `href="{{ event.url }}"`: there is nothing to join, and no `relative_url`.
        - **No words in templates.** The site has several languages: `{{ "agenda.upcoming" | t }}` takes the words from
          `strings/`, `{{ "enterprises.count" | t: count: n }}` also the right plural.
        - **Figures and dates** are written in the page's language by `number`, `money`, `percent` and `local_date`.

        At the end stands [what other engines call otherwise](#names-of-other-engines).

        ## A first change

        Say that the list of events should tell how many people came. `partials/event-entry.html.liquid` makes one entry and
        declares `@param {event} event`. [event](#event) lists what an event has. Write the field where it should stand,
        `<p>{{ event.attendance }}</p>`, and build the site. Had the name been wrong, nothing would have been published, and
        the message would name the file, the line and the nearest field:

        ```
        Templates/partials/event-entry.html.liquid:8:13: error: event has no attendence [no-such-field]
          8 | <p>{{ event.attendence }}</p>
            |             ^~~~~~~~~~
          hint: did you mean “attendance”?
        ```

        ## Pages with a template of their own

        A page of text is shown by `pages/page.html.liquid`. With `template: landing` in its `page.yml` it is shown by the site's
        own `pages/landing.html.liquid`, which sees the same fields.

        ## Collections that the site declares

        `Content/collections/podcasts.yml` may declare podcasts ([Content/README.md](../Content/README.md#collections-of-your-own)).
        `pages/collection.html.liquid` shows the list of any such collection and `pages/collection-entry.html.liquid` any entry:
        they go through [facts](#fact), each with its label. A site may have `pages/podcasts.html.liquid` and
        `pages/podcast.html.liquid` in their place. These see the same fields, and each fact under its key too: `entry.minutes`,
        `entry.about.url`. A fact with the key of a field that every entry has is only among the facts.

        ## Safety

        What `x.html.liquid` writes is escaped, unless it is markup already (a rendered text, a chart). An address may only
        stand where it is one: `href="{{ page.url }}"`, always in quotes. Nothing may be written inside `<script>`, `<style>`,
        comments, tag names or event handlers.

        This page is generated from the program: `UPDATE_DOCS=1 swift test --filter TemplateReferenceTests` writes it anew.

        """
}
