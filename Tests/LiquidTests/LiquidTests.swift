import Testing

@Suite struct Basics {
    @Test func `outputs are escaped, markup is not`() throws {
        #expect(try Fixture.render("<h1>{{ title }}</h1>") == "<h1>Tom &amp; Ann&#39;s &lt;page&gt;</h1>")
        #expect(try Fixture.render("{{ enterprise.story }}") == "<p>Once</p>")
    }

    @Test func `text in another language is marked in text and plain in attributes`() throws {
        let template = #"<p title="{{ enterprise.motto }}">{{ enterprise.motto }}</p>"#
        #expect(
            try Fixture.render(template) == #"<p title="Samen sterk"><span lang="nl">Samen sterk</span></p>"#)
    }

    @Test func `loops, conditions, assignments and filters work together`() throws {
        let template = """
            {%- for e in enterprises -%}
              {%- if forloop.first %}[{% endif %}{{ e.name | upcase }}{% unless forloop.last %}, {% endunless -%}
            {%- else -%}none{% endfor %}{% assign n = enterprises.size | plus: 1 %} {{ n }}
            """
        #expect(try Fixture.render(template) == "[ATELIER DU LIN, HET &lt;GOEDE&gt; &amp; CO 3")
    }

    @Test func `a partial leaves the variables of the template that renders it as they were`() throws {
        let files = ["partials/dash.html.liquid": "<i>–</i>"]
        #expect(
            try Fixture.render(#"{% assign x = 5 %}{{ x }}{% render "dash" %}{{ x }}"#, files) == "5<i>–</i>5")
    }

    @Test func `a partial sees its parameters alone`() throws {
        let files = [
            "partials/card.html.liquid":
                "{% doc %}@param {enterprise} e\n@param {string} [note]{% enddoc %}<b>{{ e.name }}{{ note }}</b>"
        ]
        #expect(try Fixture.render(#"{% render "card", e: enterprise %}"#, files) == "<b>Atelier du Lin</b>")
        #expect(
            try Fixture.render(#"{% render "card" for enterprises as e, note: "!" %}"#, files)
                == "<b>Atelier du Lin!</b><b>Het &lt;Goede&gt; &amp; Co!</b>")
    }

    @Test func `blocks of a page go into its layout`() throws {
        let files = [
            "layouts/base.html.liquid":
                "<title>{% block title %}Site{% endblock %}</title><main>{% block main %}{% endblock %}</main>"
        ]
        let template = """
            {% layout "base" %}{% assign x = "1" %}
            {% block title %}{{ title }} – {{ block.super }}{% endblock %}
            {% block main %}{{ x }}{% endblock %}
            """
        #expect(
            try Fixture.render(template, files)
                == "<title>Tom &amp; Ann&#39;s &lt;page&gt; – Site</title><main>1</main>")
    }

    @Test func `strings come from the catalogue`() throws {
        #expect(
            try Fixture.render(#"{{ "agenda.upcoming" | t }} {{ "testers.count" | t: count: 3 }}"#)
                == "À venir 3 entreprises")
        #expect(try Fixture.render(#"{{ "greeting" | t: name: "x" }}"#) == #"<span lang="nl">Dag</span>"#)
    }

    @Test func `addresses accept URLs`() throws {
        #expect(
            try Fixture.render(#"<a href="{{ enterprise.url }}#top">x</a>"#)
                == #"<a href="/fr/entreprises/atelier-du-lin/#top">x</a>"#)
        #expect(
            Fixture.faults(#"<a href="{{ title }}">x</a>"#) == [
                "1:10 href needs a value of type url, but this is string | use a field of type url, or check the address with | url"
            ])
    }

    @Test func `names are checked in branches never taken`() {
        #expect(
            Fixture.faults("{% if false %}{{ enterprise.nmae }}{{ tilte }}{% endif %}") == [
                "1:29 enterprise has no nmae | did you mean “name”?",
                "1:39 there is no tilte here | did you mean “title”?",
            ])
    }
}
