import Diagnostics

/// Names of other engines and sites (Jekyll, Shopify, Jinja) that people will try, each with what ours is called.
enum ForeignNames {
    static let tags: [String: DiagnosticKind] = [
        "link": DiagnosticKind(
            "foreign-tag-link",
            en: .init("there is no tag link", hint: "give the address as a value: href=\"{{ page.url }}\""),
            fr: .init("il n’y a pas de balise link", hint: "donnez l’adresse comme valeur : href=\"{{ page.url }}\""),
            nl: .init("er is geen tag link", hint: "geef het adres als waarde: href=\"{{ page.url }}\"")),
        "post_url": DiagnosticKind(
            "foreign-tag-post-url",
            en: .init("there is no tag post_url", hint: "give the address as a value: href=\"{{ event.url }}\""),
            fr: .init(
                "il n’y a pas de balise post_url", hint: "donnez l’adresse comme valeur : href=\"{{ event.url }}\""),
            nl: .init("er is geen tag post_url", hint: "geef het adres als waarde: href=\"{{ event.url }}\"")),
        "include_relative": DiagnosticKind(
            "foreign-tag-include-relative",
            en: .init("there is no tag include_relative", hint: "use {% render \"name\", parameter: value %}"),
            fr: .init(
                "il n’y a pas de balise include_relative", hint: "utilisez {% render \"nom\", paramètre: valeur %}"),
            nl: .init("er is geen tag include_relative", hint: "gebruik {% render \"naam\", parameter: waarde %}")),
        "include_cached": DiagnosticKind(
            "foreign-tag-include-cached",
            en: .init("there is no tag include_cached", hint: "use {% render \"name\", parameter: value %}"),
            fr: .init(
                "il n’y a pas de balise include_cached", hint: "utilisez {% render \"nom\", paramètre: valeur %}"),
            nl: .init("er is geen tag include_cached", hint: "gebruik {% render \"naam\", parameter: waarde %}")),
        "highlight": DiagnosticKind(
            "foreign-tag-highlight",
            en: .init("there is no tag highlight", hint: "write the code in Markdown, between ```"),
            fr: .init("il n’y a pas de balise highlight", hint: "écrivez le code en Markdown, entre ```"),
            nl: .init("er is geen tag highlight", hint: "schrijf de code in Markdown, tussen ```")),
        "section": DiagnosticKind(
            "foreign-tag-section",
            en: .init("there is no tag section", hint: "use {% render \"name\" %}"),
            fr: .init("il n’y a pas de balise section", hint: "utilisez {% render \"nom\" %}"),
            nl: .init("er is geen tag section", hint: "gebruik {% render \"naam\" %}")),
        "sections": DiagnosticKind(
            "foreign-tag-sections",
            en: .init("there is no tag sections", hint: "use {% render \"name\" %}"),
            fr: .init("il n’y a pas de balise sections", hint: "utilisez {% render \"nom\" %}"),
            nl: .init("er is geen tag sections", hint: "gebruik {% render \"naam\" %}")),
        "schema": DiagnosticKind(
            "foreign-tag-schema",
            en: .init("there is no tag schema", hint: "declare parameters in {% doc %}"),
            fr: .init("il n’y a pas de balise schema", hint: "déclarez les paramètres dans {% doc %}"),
            nl: .init("er is geen tag schema", hint: "declareer parameters in {% doc %}")),
        "form": DiagnosticKind(
            "foreign-tag-form",
            en: .init("there is no tag form", hint: "write <form> yourself"),
            fr: .init("il n’y a pas de balise form", hint: "écrivez <form> vous-même"),
            nl: .init("er is geen tag form", hint: "schrijf <form> zelf")),
        "paginate": DiagnosticKind(
            "foreign-tag-paginate",
            en: .init("there is no tag paginate", hint: "loop with limit and offset"),
            fr: .init("il n’y a pas de balise paginate", hint: "parcourez avec limit et offset"),
            nl: .init("er is geen tag paginate", hint: "doorloop met limit en offset")),
        "style": DiagnosticKind(
            "foreign-tag-style",
            en: .init("there is no tag style", hint: "put styles in a file of Templates/assets"),
            fr: .init("il n’y a pas de balise style", hint: "placez les styles dans un fichier de Templates/assets"),
            nl: .init("er is geen tag style", hint: "zet stijlen in een bestand van Templates/assets")),
        "stylesheet": DiagnosticKind(
            "foreign-tag-stylesheet",
            en: .init("there is no tag stylesheet", hint: "put styles in a file of Templates/assets"),
            fr: .init(
                "il n’y a pas de balise stylesheet", hint: "placez les styles dans un fichier de Templates/assets"),
            nl: .init("er is geen tag stylesheet", hint: "zet stijlen in een bestand van Templates/assets")),
        "javascript": DiagnosticKind(
            "foreign-tag-javascript",
            en: .init("there is no tag javascript", hint: "put scripts in a file of Templates/assets"),
            fr: .init(
                "il n’y a pas de balise javascript", hint: "placez les scripts dans un fichier de Templates/assets"),
            nl: .init("er is geen tag javascript", hint: "zet scripts in een bestand van Templates/assets")),
        "extends": DiagnosticKind(
            "foreign-tag-extends",
            en: .init("there is no tag extends", hint: "use {% layout \"name\" %}"),
            fr: .init("il n’y a pas de balise extends", hint: "utilisez {% layout \"nom\" %}"),
            nl: .init("er is geen tag extends", hint: "gebruik {% layout \"naam\" %}")),
        "set": DiagnosticKind(
            "foreign-tag-set",
            en: .init("there is no tag set", hint: "use {% assign name = value %}"),
            fr: .init("il n’y a pas de balise set", hint: "utilisez {% assign nom = valeur %}"),
            nl: .init("er is geen tag set", hint: "gebruik {% assign naam = waarde %}")),
        "elif": DiagnosticKind(
            "foreign-tag-elif",
            en: .init("there is no tag elif", hint: "use {% elsif condition %}"),
            fr: .init("il n’y a pas de balise elif", hint: "utilisez {% elsif condition %}"),
            nl: .init("er is geen tag elif", hint: "gebruik {% elsif voorwaarde %}")),
        "elseif": DiagnosticKind(
            "foreign-tag-elseif",
            en: .init("there is no tag elseif", hint: "use {% elsif condition %}"),
            fr: .init("il n’y a pas de balise elseif", hint: "utilisez {% elsif condition %}"),
            nl: .init("er is geen tag elseif", hint: "gebruik {% elsif voorwaarde %}")),
        "seo": DiagnosticKind(
            "foreign-tag-seo",
            en: .init("there is no tag seo", hint: "the page’s head has it all: see layouts/base"),
            fr: .init("il n’y a pas de balise seo", hint: "tout est dans l’en-tête de la page : voyez layouts/base"),
            nl: .init("er is geen tag seo", hint: "alles staat in de kop van de pagina: zie layouts/base")),
        "feed_meta": DiagnosticKind(
            "foreign-tag-feed-meta",
            en: .init("there is no tag feed_meta", hint: "the page’s head has it all: see layouts/base"),
            fr: .init(
                "il n’y a pas de balise feed_meta", hint: "tout est dans l’en-tête de la page : voyez layouts/base"),
            nl: .init("er is geen tag feed_meta", hint: "alles staat in de kop van de pagina: zie layouts/base")),
    ]

    static let variables: [String: DiagnosticKind] = [
        "content": DiagnosticKind(
            "foreign-name-content",
            en: .init("there is no content", hint: "use {% block main %} in the layout"),
            fr: .init("il n’y a pas de content", hint: "utilisez {% block main %} dans la mise en page"),
            nl: .init("er is geen content", hint: "gebruik {% block main %} in de lay-out")),
        "content_for_layout": DiagnosticKind(
            "foreign-name-content-for-layout",
            en: .init("there is no content_for_layout", hint: "use {% block main %} in the layout"),
            fr: .init("il n’y a pas de content_for_layout", hint: "utilisez {% block main %} dans la mise en page"),
            nl: .init("er is geen content_for_layout", hint: "gebruik {% block main %} in de lay-out")),
        "content_for_header": DiagnosticKind(
            "foreign-name-content-for-header",
            en: .init("there is no content_for_header", hint: "write the head in the layout"),
            fr: .init("il n’y a pas de content_for_header", hint: "écrivez l’en-tête dans la mise en page"),
            nl: .init("er is geen content_for_header", hint: "schrijf de kop in de lay-out")),
        "layout": DiagnosticKind(
            "foreign-name-layout",
            en: .init("there is no layout", hint: "use {% layout \"name\" %}"),
            fr: .init("il n’y a pas de layout", hint: "utilisez {% layout \"nom\" %}"),
            nl: .init("er is geen layout", hint: "gebruik {% layout \"naam\" %}")),
        "include": DiagnosticKind(
            "foreign-name-include",
            en: .init(
                "there is no include", hint: "a partial’s parameters are declared in {% doc %}, and named directly"),
            fr: .init(
                "il n’y a pas d’include",
                hint: "les paramètres d’un gabarit partiel sont déclarés dans {% doc %}, et nommés directement"),
            nl: .init(
                "er is geen include",
                hint: "parameters van een deelsjabloon worden in {% doc %} gedeclareerd, en rechtstreeks genoemd")),
        "paginator": DiagnosticKind(
            "foreign-name-paginator",
            en: .init("there is no paginator", hint: "loop with limit and offset"),
            fr: .init("il n’y a pas de paginator", hint: "parcourez avec limit et offset"),
            nl: .init("er is geen paginator", hint: "doorloop met limit en offset")),
        "jekyll": DiagnosticKind(
            "foreign-name-jekyll",
            en: .init("there is no jekyll", hint: "there is no such object: see Templates/README.md"),
            fr: .init("il n’y a pas de jekyll", hint: "cet objet n’existe pas : voyez Templates/README.md"),
            nl: .init("er is geen jekyll", hint: "dat object bestaat niet: zie Templates/README.md")),
        "collections": DiagnosticKind(
            "foreign-name-collections",
            en: .init("there is no collections", hint: "name the list itself: see Templates/README.md"),
            fr: .init("il n’y a pas de collections", hint: "nommez la liste elle-même : voyez Templates/README.md"),
            nl: .init("er is geen collections", hint: "noem de lijst zelf: zie Templates/README.md")),
        "now": DiagnosticKind(
            "foreign-name-now",
            en: .init("there is no now", hint: "write \"now\" between quotes: {{ \"now\" | date: \"%Y\" }}"),
            fr: .init("il n’y a pas de now", hint: "écrivez \"now\" entre guillemets : {{ \"now\" | date: \"%Y\" }}"),
            nl: .init("er is geen now", hint: "schrijf \"now\" tussen aanhalingstekens: {{ \"now\" | date: \"%Y\" }}")),
    ]

    /// By the name of a view and of the field.
    static let fields: [String: DiagnosticKind] = [
        "site.data": DiagnosticKind(
            "foreign-field-site-data",
            en: .init("there is no site.data", hint: "data has its own fields: see Templates/README.md"),
            fr: .init(
                "il n’y a pas de site.data", hint: "les données ont leurs propres champs : voyez Templates/README.md"),
            nl: .init("er is geen site.data", hint: "gegevens hebben hun eigen velden: zie Templates/README.md")),
        "site.posts": DiagnosticKind(
            "foreign-field-site-posts",
            en: .init("there is no site.posts", hint: "name the list itself: news, agenda, newsletters"),
            fr: .init("il n’y a pas de site.posts", hint: "nommez la liste elle-même : news, agenda, newsletters"),
            nl: .init("er is geen site.posts", hint: "noem de lijst zelf: news, agenda, newsletters")),
        "site.pages": DiagnosticKind(
            "foreign-field-site-pages",
            en: .init("there is no site.pages", hint: "name the list itself: see Templates/README.md"),
            fr: .init("il n’y a pas de site.pages", hint: "nommez la liste elle-même : voyez Templates/README.md"),
            nl: .init("er is geen site.pages", hint: "noem de lijst zelf: zie Templates/README.md")),
        "site.baseurl": DiagnosticKind(
            "foreign-field-site-baseurl",
            en: .init("there is no site.baseurl", hint: "addresses hold it already: use the field url"),
            fr: .init("il n’y a pas de site.baseurl", hint: "les adresses le contiennent déjà : utilisez le champ url"),
            nl: .init("er is geen site.baseurl", hint: "adressen bevatten het al: gebruik het veld url")),
        "site.time": DiagnosticKind(
            "foreign-field-site-time",
            en: .init("there is no site.time", hint: "write \"now\" | date: \"%Y\""),
            fr: .init("il n’y a pas de site.time", hint: "écrivez \"now\" | date: \"%Y\""),
            nl: .init("er is geen site.time", hint: "schrijf \"now\" | date: \"%Y\"")),
        "site.collections": DiagnosticKind(
            "foreign-field-site-collections",
            en: .init("there is no site.collections", hint: "name the list itself: see Templates/README.md"),
            fr: .init(
                "il n’y a pas de site.collections", hint: "nommez la liste elle-même : voyez Templates/README.md"),
            nl: .init("er is geen site.collections", hint: "noem de lijst zelf: zie Templates/README.md")),
        "page.content": DiagnosticKind(
            "foreign-field-page-content",
            en: .init(
                "there is no page.content", hint: "use {% block main %}, or the field of the entry that holds its text"),
            fr: .init(
                "il n’y a pas de page.content",
                hint: "utilisez {% block main %}, ou le champ de l’entrée qui contient son texte"),
            nl: .init(
                "er is geen page.content",
                hint: "gebruik {% block main %}, of het veld van het item dat zijn tekst bevat")),
        "page.excerpt": DiagnosticKind(
            "foreign-field-page-excerpt",
            en: .init("there is no page.excerpt", hint: "use the field summary of the entry"),
            fr: .init("il n’y a pas de page.excerpt", hint: "utilisez le champ summary de l’entrée"),
            nl: .init("er is geen page.excerpt", hint: "gebruik het veld summary van het item")),
        "page.layout": DiagnosticKind(
            "foreign-field-page-layout",
            en: .init("there is no page.layout", hint: "use {% layout \"name\" %}"),
            fr: .init("il n’y a pas de page.layout", hint: "utilisez {% layout \"nom\" %}"),
            nl: .init("er is geen page.layout", hint: "gebruik {% layout \"naam\" %}")),
        "page.permalink": DiagnosticKind(
            "foreign-field-page-permalink",
            en: .init("there is no page.permalink", hint: "use page.url"),
            fr: .init("il n’y a pas de page.permalink", hint: "utilisez page.url"),
            nl: .init("er is geen page.permalink", hint: "gebruik page.url")),
    ]

    static var all: [DiagnosticKind] {
        [tags, filters, variables, fields].flatMap(\.values).sorted { $0.id < $1.id }
    }
}
