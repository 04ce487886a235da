import Diagnostics
import Testing
@testable import Liquid

/// Every fault of a template, word for word: line, column, message and hint.
@Suite struct Messages {
    static let table: [(template: String, faults: [String])] = [
        (
            "{{ title",
            [
                "1:1 this output has no end | close it with }}"
            ]
        ),
        (
            "{% if title",
            [
                "1:1 this tag has no end | close it with %}"
            ]
        ),
        (
            "{% if title %}x",
            [
                "1:1 if is opened here and never closed | add {% endif %} where it ends"
            ]
        ),
        (
            "{% endif %}",
            [
                "1:1 endif stands here, but nothing is open | remove it, or open what it belongs to"
            ]
        ),
        (
            "{% for e in enterprises %}{% endif %}{% endfor %}",
            [
                "1:27 endif stands here, but endfor is due first | close what was opened last, or remove endif"
            ]
        ),
        (
            "{% unles title %}{% endunless %}",
            [
                "1:4 there is no tag unles | did you mean “unless”?"
            ]
        ),
        (
            "{% %}",
            [
                "1:1 this tag has no name | write a name behind {%, or remove it"
            ]
        ),
        (
            "{{ }}",
            [
                "1:1 this output names nothing | write a value between {{ and }}, or remove it"
            ]
        ),
        (
            "{% doc x %}{% enddoc %}",
            [
                "1:8 doc takes nothing behind its name | remove what follows it"
            ]
        ),
        (
            "{% # one\ntwo %}",
            [
                "2:1 this line of the comment does not start with # | start each line of {% # … %} with #"
            ]
        ),
        (
            "{% if %}x{% endif %}",
            [
                "1:1 something is missing at the end | it is written {% if condition %}"
            ]
        ),
        (
            "{{ title ! }}",
            [
                "1:10 “!” does not belong here | it is written {{ value | filter: argument }}"
            ]
        ),
        (
            "{{ title | append: \"x }}",
            [
                "1:20 this text has no closing quote | close it with the quote that opened it"
            ]
        ),
        (
            "{% if title = \"x\" %}{% endif %}",
            [
                "1:13 a single = does not compare | write == to compare"
            ]
        ),
        (
            "{% assign x? = 1 %}",
            [
                "1:11 x? cannot be given a value | use letters, digits, - and _ in a name"
            ]
        ),
        (
            "{% if title %}{% else %}{% elsif title %}{% endif %}",
            [
                "1:25 elsif stands behind else and is never reached | put else last"
            ]
        ),
        (
            "{% case title %}x{% when \"a\" %}{% endcase %}",
            [
                "1:17 this stands before the first when and is never shown | move it behind {% when … %}"
            ]
        ),
        (
            "{{ titel }}",
            [
                "1:4 there is no titel here | did you mean “title”?"
            ]
        ),
        (
            "{{ enterprise.nmae }}",
            [
                "1:15 enterprise has no nmae | did you mean “name”?"
            ]
        ),
        (
            "{{ title.foo }}",
            [
                "1:10 a value of type string has no foo | show it as it is, or name what holds foo"
            ]
        ),
        (
            "{{ enterprise[\"na\" | upcase] }}",
            [
                "1:20 “|” does not belong here | it is written {{ value | filter: argument }}"
            ]
        ),
        (
            "{{ enterprise[title] }}",
            [
                "1:14 a field of enterprise that is computed cannot be checked | name the field behind a dot"
            ]
        ),
        (
            "{{ title | upcse }}",
            [
                "1:12 there is no filter upcse | did you mean “upcase”?"
            ]
        ),
        (
            "{{ title | append }}",
            [
                "1:12 append needs text | write it as append: text"
            ]
        ),
        (
            "{{ title | upcase: 1 }}",
            [
                "1:20 upcase takes at most 0 values | remove this one"
            ]
        ),
        (
            "{{ title | default: \"x\", allow_fals: true }}",
            [
                "1:26 default takes no allow_fals | did you mean “allow_false”?"
            ]
        ),
        (
            "{{ enterprise.staff | plus: enterprises }}",
            [
                "1:29 plus wants number of type number, but this is enterprise[] | give a value of type number"
            ]
        ),
        (
            "{{ enterprises | upcase }}",
            [
                "1:18 upcase works on string, but this is enterprise[] | use a filter for enterprise[], or another value"
            ]
        ),
        (
            "{{ title | plus: 1 }}",
            [
                "1:12 plus works on number, but this is string | use a filter for string, or another value"
            ]
        ),
        (
            "{% for x in title %}{% endfor %}",
            [
                "1:13 a loop needs a list, but this is string | name a list, or a range such as (1..3)"
            ]
        ),
        (
            "{% for e in enterprises limit: title %}{% endfor %}",
            [
                "1:32 a number is due here, but this is string | give a number"
            ]
        ),
        (
            "{% if title == 3 %}{% endif %}",
            [
                "1:7 string and number are never equal | compare values of one type"
            ]
        ),
        (
            "{% if title < enterprise.staff %}{% endif %}",
            [
                "1:7 string and number have no order | compare two numbers, two texts or two dates"
            ]
        ),
        (
            "{% if enterprise.staff contains 3 %}{% endif %}",
            [
                "1:7 a value of type number contains nothing | use contains on a text or a list"
            ]
        ),
        (
            "{{ enterprises }}",
            [
                "1:1 a list cannot be shown as it is | loop over it, or use | join"
            ]
        ),
        (
            "{{ enterprise }}",
            [
                "1:1 a value of type enterprise cannot be shown as it is | name one of its fields"
            ]
        ),
        (
            "{% break %}",
            [
                "1:1 break stands outside of a loop | move it into {% for %}"
            ]
        ),
        (
            "{{ forloop.index }}",
            [
                "1:4 forloop stands outside of a loop | move it into {% for %}"
            ]
        ),
        (
            "{{ \"agenda.upcomming\" | t }}",
            [
                "1:4 there is no string “agenda.upcomming” | did you mean “agenda.upcoming”?"
            ]
        ),
        (
            "{{ \"testers.count\" | t }}",
            [
                "1:22 the string “testers.count” needs count | write | t: count: value"
            ]
        ),
        (
            "{{ \"greeting\" | t: nam: title }}",
            [
                "1:17 the string “greeting” needs name | write | t: name: value",
                "1:20 the string “greeting” has no place for nam | did you mean “name”?",
            ]
        ),
        (
            "{{ \"agenda.upcoming\" | t: count: 1 }}",
            [
                "1:27 the string “agenda.upcoming” has no place for count | remove it, or add count to the string"
            ]
        ),
        (
            "{% include \"card\" %}",
            [
                "1:4 include shares all variables, so nothing could be checked | use {% render \"name\", parameter: value %}"
            ]
        ),
        (
            "{% render title %}",
            [
                "1:11 the name of a partial must be a text between quotes | write {% render \"name\" %}"
            ]
        ),
        (
            "{% render \"cart\" %}",
            [
                "1:11 there is no partial “cart” | did you mean “card”?"
            ]
        ),
        (
            "{% render \"card\" %}",
            [
                "1:1 the partial “card” needs e | write e: a value of type enterprise"
            ]
        ),
        (
            "{% render \"card\", e: enterprise, size: 3 %}",
            [
                "1:34 the partial “card” takes no size | remove it, or declare it in the partial’s {% doc %}"
            ]
        ),
        (
            "{% render \"card\", e: title %}",
            [
                "1:22 e is declared as enterprise, but this is string | give a value of type enterprise"
            ]
        ),
        (
            "{% layout \"bas\" %}",
            [
                "1:11 there is no layout “bas” | did you mean “base”?"
            ]
        ),
        (
            "{% layout \"base\" %}text{% block main %}{% endblock %}",
            [
                "1:20 this stands outside of a block and would never be shown | move it into {% block … %}"
            ]
        ),
        (
            "{% layout \"base\" %}{% block mian %}{% endblock %}",
            [
                "1:29 no layout has a block mian | did you mean “main”?"
            ]
        ),
        (
            "{% layout \"base\" %}{% block main %}{% endblock %}{% block main %}{% endblock %}",
            [
                "1:59 the block main stands here twice | keep one of the two"
            ]
        ),
        (
            "{{ block.super }}",
            [
                "1:1 block.super stands outside of a block | move it into {% block … %}"
            ]
        ),
        (
            "{% block a %}{{ block.super }}{% endblock %}",
            [
                "1:14 there is no block behind this one | remove block.super"
            ]
        ),
        (
            "<script>{{ title }}</script>",
            [
                "1:9 nothing may be output inside <script> | put the value in a data- attribute and read it from there"
            ]
        ),
        (
            "<style>{{ title }}</style>",
            [
                "1:8 nothing may be output inside <style> | put the value in a data- attribute and read it from there"
            ]
        ),
        (
            "<!-- {{ title }} -->",
            [
                "1:6 nothing may be output inside <!-- | move it out, or use {% comment %}"
            ]
        ),
        (
            "<{{ title }}>",
            [
                "1:2 nothing may be output in the name of a tag: < | write the name, and choose with {% if %}"
            ]
        ),
        (
            "<p {{ title }}=\"x\">",
            [
                "1:4 nothing may be output in the name of an attribute: <p  | write the name, and output in its value, between quotes"
            ]
        ),
        (
            "<p class={{ title }}>",
            [
                "1:10 the value of class has no quotes | write class=\"{{ … }}\""
            ]
        ),
        (
            "<p onclick=\"{{ title }}\">",
            [
                "1:13 nothing may be output in onclick, which is a script | put the value in a data- attribute and read it from there"
            ]
        ),
        (
            "<p style=\"{{ title }}\">",
            [
                "1:11 nothing may be output in style | choose a class instead"
            ]
        ),
        (
            "<iframe srcdoc=\"{{ title }}\"></iframe>",
            [
                "1:17 nothing may be output in srcdoc | give the address of a page in src"
            ]
        ),
        (
            "<a href=\"{{ title }}\">x</a>",
            [
                "1:10 href needs a value of type url, but this is string | use a field of type url, or check the address with | url"
            ]
        ),
        (
            "<a href=\"javascript:{{ enterprise.url }}\">x</a>",
            [
                "1:21 an address may not continue “javascript:” in href | let the value be the whole address"
            ]
        ),
        (
            "<p title=\"{{ enterprise.story }}\">",
            [
                "1:11 markup cannot stand in <p title=\" | add | strip_html"
            ]
        ),
        (
            "<title>{{ enterprise.story }}</title>",
            [
                "1:8 markup cannot stand in <title> | add | strip_html"
            ]
        ),
        (
            "{{ enterprise.story | upcase }}",
            [
                "1:23 upcase could break markup | add | strip_html before it"
            ]
        ),
        (
            "{% if title %}<p{% endif %}>",
            [
                "1:1 the ways through this if end in different places: <p and <…> | end each way in the same place of the markup"
            ]
        ),
        (
            "{% for e in enterprises %}<p class=\"{% endfor %}",
            [
                "1:1 this for starts in <…> and ends in <p class=\" | close in the loop what opens in it"
            ]
        ),
        (
            "{% capture x %}<p{% endcapture %}",
            [
                "1:1 this capture ends in <p | close the tag in it"
            ]
        ),
        (
            "<p class=\"a",
            [
                "1:11 the template ends in <p class=\" | close what is open"
            ]
        ),
        (
            "<title><b></title>",
            [
                "1:8 <title> shows tags as text | remove the tag, or write &lt;"
            ]
        ),
        (
            "<script><!-- </script>",
            [
                "1:9 <!-- inside a script changes where it ends | remove it, or write \\x3C!--"
            ]
        ),
        (
            "<meta content=\"{{ title }}\" http-equiv=\"refresh\">",
            [
                "1:48 http-equiv stands behind content | write http-equiv first"
            ]
        ),
        (
            "<link rel=\"{{ title }}\" href=\"/x\">",
            [
                "1:12 nothing may be output in rel of <link>, which decides what the rest means | write it out, and choose with {% if %}"
            ]
        ),
        (
            "<script src=\"{{ enterprise.url }}?x={{ enterprise.url }}\"></script>",
            [
                "1:37 src of <script> loads code, so its address must be one value | let the value be the whole address"
            ]
        ),
        (
            "<p class=\"a\"id=\"b\">",
            [
                "1:13 “i” does not belong in <p | check the quotes and spaces of the attributes"
            ]
        ),
        (
            "{{ title | relative_url }}",
            [
                "1:12 there is no filter relative_url | use the field url of what you link to"
            ]
        ),
        (
            "{{ enterprise.story | markdownify }}",
            [
                "1:23 there is no filter markdownify | fields with Markdown are already of type html; else use | markdown"
            ]
        ),
        (
            "{{ enterprises | where_exp: \"e\", \"e.name\" }}",
            [
                "1:18 there is no filter where_exp | use | where: \"field\", value, or {% if %} in a loop"
            ]
        ),
        (
            "{{ content }}",
            [
                "1:4 there is no content | use {% block main %} in the layout"
            ]
        ),
        (
            "{% link x.md %}",
            [
                "1:4 there is no tag link | give the address as a value: href=\"{{ page.url }}\""
            ]
        ),
        (
            "{{ enterprises | map: \"nmae\" | join }}",
            [
                "1:23 enterprise has no nmae | did you mean “name”?"
            ]
        ),
        (
            "{{ enterprises | where: \"nam\", 1 | size }}",
            [
                "1:25 enterprise has no nam | did you mean “name”?"
            ]
        ),
        (
            "{% render \"card\" for title as e %}",
            [
                "1:22 a loop needs a list, but this is string | name a list, or a range such as (1..3)",
                "1:22 e is declared as enterprise, but this is string | give a value of type enterprise",
            ]
        ),
        (
            "{% render \"card\", e: enterprise, e: enterprise %}",
            [
                "1:34 e is given twice | keep one of the two"
            ]
        ),
        (
            "{% for e in enterprises %}{{ forloop.idx }}{% endfor %}",
            [
                "1:38 forloop has no idx | what it has: index, index0, rindex, rindex0, first, last, length, name or parentloop"
            ]
        ),
        (
            "{{ enterprises[title] }}",
            [
                "1:1 a value of type enterprise cannot be shown as it is | name one of its fields",
                "1:16 a number is due here, but this is string | give a number",
            ]
        ),
        (
            "{{ [title] }}",
            [
                "1:4 a name that is computed cannot be checked | write the name itself"
            ]
        ),
        (
            "{{ site.posts }}",
            [
                "1:4 there is no site here | what is there: title, enterprises, enterprise or data"
            ]
        ),
        (
            "{% layout \"base\" %}{% layout \"base\" %}",
            [
                "1:20 a template has one layout, outside of everything else | keep one {% layout %} at the top"
            ]
        ),
        (
            "{% layout title %}",
            [
                "1:11 the name of a layout must be a text between quotes | write {% layout \"name\" %}"
            ]
        ),
        (
            "{% if title %}{% layout \"base\" %}{% endif %}",
            [
                "1:15 a template has one layout, outside of everything else | keep one {% layout %} at the top"
            ]
        ),
        (
            "{% liquid\necho titel\nif title\n%}",
            [
                "2:6 there is no titel here | did you mean “title”?",
                "3:1 if is opened here and never closed | add {% endif %} where it ends",
            ]
        ),
        (
            "<a href=\"{{ title | url }}\">{{ enterprise.urll }}</a>",
            [
                "1:43 enterprise has no urll | did you mean “url”?"
            ]
        ),
        (
            "{{ title | truncate: title }}",
            [
                "1:22 truncate wants length of type number, but this is string | give a value of type number"
            ]
        ),
        (
            "{% tablerow e in enterprises %}{{ e.nam }}{% endtablerow %}",
            [
                "1:37 enterprise has no nam | did you mean “name”?"
            ]
        ),
        (
            "{% assign x = 1 %}{{ x.y }}",
            [
                "1:24 a value of type number has no y | show it as it is, or name what holds y"
            ]
        ),
        (
            "{{ title | append: enterprise.story | downcase }}",
            [
                "1:39 downcase could break markup | add | strip_html before it"
            ]
        ),
        (
            "{% comment %}",
            [
                "1:1 comment is opened here and never closed | add {% endcomment %} where it ends"
            ]
        ),
        (
            "{% raw %}",
            [
                "1:1 raw is opened here and never closed | add {% endraw %} where it ends"
            ]
        ),
        (
            "<img src=\"{{ enterprise.story }}\">",
            [
                "1:11 markup cannot stand in <img src=\" | add | strip_html",
                "1:11 src needs a value of type url, but this is html | use a field of type url, or check the address with | url",
            ]
        ),
        (
            "<a href=\"/x/{{ title }}\">x</a>",
            [
                "1:13 href needs a value of type url, but this is string | use a field of type url, or check the address with | url"
            ]
        ),
        (
            "<a href=\"mail{{ enterprise.url }}\">x</a>",
            [
                "1:14 an address may not continue “mail” in href | let the value be the whole address"
            ]
        ),
        (
            "<base href=\"{{ title }}\">",
            [
                "1:13 href needs a value of type url, but this is string | use a field of type url, or check the address with | url"
            ]
        ),
        (
            "<svg><animate attributeName=\"href\" to=\"{{ title }}\"/></svg>",
            [
                "1:40 nothing may be output in to of <animate>, which decides what the rest means | write it out, and choose with {% if %}"
            ]
        ),
        (
            "{{ 123456789012345678901234567890123456789012345 }}",
            [
                "1:4 this number is too large | write at most 38 digits"
            ]
        ),
    ]

    @Test(arguments: table.indices)
    func `faults are named with their place and what to do`(_ index: Int) {
        let (template, faults) = Self.table[index]
        #expect(Fixture.faults(template, Fixture.files) == faults)
    }

    @Test(arguments: table.indices, [MessageLanguage.french, .dutch])
    func `every message is filled in French and Dutch`(_ index: Int, _ language: MessageLanguage) {
        let (template, english) = Self.table[index]
        let faults = Fixture.faults(template, Fixture.files, language: language)
        #expect(faults.count == english.count)
        for fault in faults { #expect(!Self.holdsPlaceholder(fault), "\(fault)") }
    }

    @Test func `every kind has an identifier of its own and words in three languages`() {
        let identifiers = LiquidDiagnostics.all.map(\.id)
        #expect(Set(identifiers).count == identifiers.count)
        for kind in LiquidDiagnostics.all {
            let names = Self.placeholders(of: kind.text(in: .english).message)
            for language in MessageLanguage.allCases {
                let text = kind.text(in: language)
                #expect(!text.message.isEmpty && !text.hint.isEmpty, "\(kind.id)")
                #expect(Self.placeholders(of: text.message) == names, "\(kind.id) in \(language)")
            }
        }
    }

    @Test func `all faults of all templates come at once`() {
        let files = [
            TemplateFile(path: "page.html.liquid", source: "{{ titel }}{% render \"card\" %}{% if %}{% endif %}"),
            TemplateFile(
                path: "partials/card.html.liquid", source: "{% doc %}@param {enterprize} e{% enddoc %}{{ x }}"),
            TemplateFile(path: "partials/unused.html.liquid", source: "{{ y | upcse }}"),
        ]
        let (library, diagnostics) = TemplateLibrary.compile(
            files: files, roots: ["page.html.liquid": "page"], engine: Fixture.engine())
        #expect(library == nil)
        #expect(
            diagnostics.map { "\($0.location?.path ?? "") \($0.kind.id)" } == [
                "page.html.liquid unknown-name", "page.html.liquid missing-parameter", "page.html.liquid incomplete",
                "partials/card.html.liquid unknown-type", "partials/card.html.liquid undeclared-parameter",
                "partials/unused.html.liquid undeclared-parameter", "partials/unused.html.liquid unknown-filter",
            ])
    }

    static func holdsPlaceholder(_ text: String) -> Bool { !placeholders(of: text).isEmpty }

    /// `{name}`: letters between braces, unlike the language's own `{%` and `{{`.
    static func placeholders(of text: String) -> Set<String> {
        Set(text.matches(of: /\{([a-z]+)\}/).map { String($0.1) })
    }
}
