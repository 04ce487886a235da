import Diagnostics

/// Filters of other engines.
extension ForeignNames {
    static let filters: [String: DiagnosticKind] = [
        "relative_url": DiagnosticKind(
            "foreign-filter-relative-url",
            en: .init("there is no filter relative_url", hint: "use the field url of what you link to"),
            fr: .init("il n’y a pas de filtre relative_url", hint: "utilisez le champ url de ce que vise le lien"),
            nl: .init("er is geen filter relative_url", hint: "gebruik het veld url van datgene waarnaar u linkt")),
        "absolute_url": DiagnosticKind(
            "foreign-filter-absolute-url",
            en: .init("there is no filter absolute_url", hint: "use the field url of what you link to"),
            fr: .init("il n’y a pas de filtre absolute_url", hint: "utilisez le champ url de ce que vise le lien"),
            nl: .init("er is geen filter absolute_url", hint: "gebruik het veld url van datgene waarnaar u linkt")),
        "asset_url": DiagnosticKind(
            "foreign-filter-asset-url",
            en: .init(
                "there is no filter asset_url",
                hint: "use the filter that your site declares for assets: see Templates/README.md"),
            fr: .init(
                "il n’y a pas de filtre asset_url",
                hint: "utilisez le filtre que votre site déclare pour les fichiers : voyez Templates/README.md"),
            nl: .init(
                "er is geen filter asset_url",
                hint: "gebruik de filter die uw site voor bestanden declareert: zie Templates/README.md")),
        "markdownify": DiagnosticKind(
            "foreign-filter-markdownify",
            en: .init(
                "there is no filter markdownify",
                hint: "fields with Markdown are already of type html; else use | markdown"),
            fr: .init(
                "il n’y a pas de filtre markdownify",
                hint: "les champs en Markdown sont déjà de type html ; sinon utilisez | markdown"),
            nl: .init(
                "er is geen filter markdownify",
                hint: "velden met Markdown zijn al van type html; gebruik anders | markdown")),
        "where_exp": DiagnosticKind(
            "foreign-filter-where-exp",
            en: .init("there is no filter where_exp", hint: "use | where: \"field\", value, or {% if %} in a loop"),
            fr: .init(
                "il n’y a pas de filtre where_exp",
                hint: "utilisez | where: \"champ\", valeur, ou {% if %} dans une boucle"),
            nl: .init("er is geen filter where_exp", hint: "gebruik | where: \"veld\", waarde, of {% if %} in een lus")),
        "find_exp": DiagnosticKind(
            "foreign-filter-find-exp",
            en: .init("there is no filter find_exp", hint: "use | find: \"field\", value"),
            fr: .init("il n’y a pas de filtre find_exp", hint: "utilisez | find: \"champ\", valeur"),
            nl: .init("er is geen filter find_exp", hint: "gebruik | find: \"veld\", waarde")),
        "group_by": DiagnosticKind(
            "foreign-filter-group-by",
            en: .init("there is no filter group_by", hint: "sort the list, and show a heading with {% ifchanged %}"),
            fr: .init(
                "il n’y a pas de filtre group_by", hint: "triez la liste, et affichez un titre avec {% ifchanged %}"),
            nl: .init("er is geen filter group_by", hint: "sorteer de lijst, en toon een kop met {% ifchanged %}")),
        "group_by_exp": DiagnosticKind(
            "foreign-filter-group-by-exp",
            en: .init(
                "there is no filter group_by_exp", hint: "sort the list, and show a heading with {% ifchanged %}"),
            fr: .init(
                "il n’y a pas de filtre group_by_exp", hint: "triez la liste, et affichez un titre avec {% ifchanged %}"
            ),
            nl: .init("er is geen filter group_by_exp", hint: "sorteer de lijst, en toon een kop met {% ifchanged %}")),
        "xml_escape": DiagnosticKind(
            "foreign-filter-xml-escape",
            en: .init("there is no filter xml_escape", hint: "leave it out: outputs are escaped already"),
            fr: .init("il n’y a pas de filtre xml_escape", hint: "omettez-le : les sorties sont déjà échappées"),
            nl: .init("er is geen filter xml_escape", hint: "laat het weg: uitvoer wordt al gecodeerd")),
        "cgi_escape": DiagnosticKind(
            "foreign-filter-cgi-escape",
            en: .init("there is no filter cgi_escape", hint: "use | url_encode"),
            fr: .init("il n’y a pas de filtre cgi_escape", hint: "utilisez | url_encode"),
            nl: .init("er is geen filter cgi_escape", hint: "gebruik | url_encode")),
        "uri_escape": DiagnosticKind(
            "foreign-filter-uri-escape",
            en: .init("there is no filter uri_escape", hint: "use | url_encode"),
            fr: .init("il n’y a pas de filtre uri_escape", hint: "utilisez | url_encode"),
            nl: .init("er is geen filter uri_escape", hint: "gebruik | url_encode")),
        "jsonify": DiagnosticKind(
            "foreign-filter-jsonify",
            en: .init("there is no filter jsonify", hint: "use | json"),
            fr: .init("il n’y a pas de filtre jsonify", hint: "utilisez | json"),
            nl: .init("er is geen filter jsonify", hint: "gebruik | json")),
        "slugify": DiagnosticKind(
            "foreign-filter-slugify",
            en: .init("there is no filter slugify", hint: "addresses come from Content: use the field url"),
            fr: .init(
                "il n’y a pas de filtre slugify", hint: "les adresses viennent de Content : utilisez le champ url"),
            nl: .init("er is geen filter slugify", hint: "adressen komen uit Content: gebruik het veld url")),
        "handleize": DiagnosticKind(
            "foreign-filter-handleize",
            en: .init("there is no filter handleize", hint: "addresses come from Content: use the field url"),
            fr: .init(
                "il n’y a pas de filtre handleize", hint: "les adresses viennent de Content : utilisez le champ url"),
            nl: .init("er is geen filter handleize", hint: "adressen komen uit Content: gebruik het veld url")),
        "date_to_string": DiagnosticKind(
            "foreign-filter-date-to-string",
            en: .init("there is no filter date_to_string", hint: "use | local_date"),
            fr: .init("il n’y a pas de filtre date_to_string", hint: "utilisez | local_date"),
            nl: .init("er is geen filter date_to_string", hint: "gebruik | local_date")),
        "date_to_long_string": DiagnosticKind(
            "foreign-filter-date-to-long-string",
            en: .init("there is no filter date_to_long_string", hint: "use | local_date"),
            fr: .init("il n’y a pas de filtre date_to_long_string", hint: "utilisez | local_date"),
            nl: .init("er is geen filter date_to_long_string", hint: "gebruik | local_date")),
        "date_to_xmlschema": DiagnosticKind(
            "foreign-filter-date-to-xmlschema",
            en: .init("there is no filter date_to_xmlschema", hint: "use | date: \"%Y-%m-%dT%H:%M:%S%:z\""),
            fr: .init("il n’y a pas de filtre date_to_xmlschema", hint: "utilisez | date: \"%Y-%m-%dT%H:%M:%S%:z\""),
            nl: .init("er is geen filter date_to_xmlschema", hint: "gebruik | date: \"%Y-%m-%dT%H:%M:%S%:z\"")),
        "date_to_rfc822": DiagnosticKind(
            "foreign-filter-date-to-rfc822",
            en: .init("there is no filter date_to_rfc822", hint: "use | date: \"%a, %d %b %Y %H:%M:%S %z\""),
            fr: .init("il n’y a pas de filtre date_to_rfc822", hint: "utilisez | date: \"%a, %d %b %Y %H:%M:%S %z\""),
            nl: .init("er is geen filter date_to_rfc822", hint: "gebruik | date: \"%a, %d %b %Y %H:%M:%S %z\"")),
        "number_of_words": DiagnosticKind(
            "foreign-filter-number-of-words",
            en: .init("there is no filter number_of_words", hint: "use | split: \" \" | size"),
            fr: .init("il n’y a pas de filtre number_of_words", hint: "utilisez | split: \" \" | size"),
            nl: .init("er is geen filter number_of_words", hint: "gebruik | split: \" \" | size")),
        "array_to_sentence_string": DiagnosticKind(
            "foreign-filter-array-to-sentence-string",
            en: .init("there is no filter array_to_sentence_string", hint: "use | join: \", \""),
            fr: .init("il n’y a pas de filtre array_to_sentence_string", hint: "utilisez | join: \", \""),
            nl: .init("er is geen filter array_to_sentence_string", hint: "gebruik | join: \", \"")),
        "smartify": DiagnosticKind(
            "foreign-filter-smartify",
            en: .init("there is no filter smartify", hint: "typography is done in Content"),
            fr: .init("il n’y a pas de filtre smartify", hint: "la typographie se fait dans Content"),
            nl: .init("er is geen filter smartify", hint: "typografie gebeurt in Content")),
        "normalize_whitespace": DiagnosticKind(
            "foreign-filter-normalize-whitespace",
            en: .init("there is no filter normalize_whitespace", hint: "use | strip_newlines | strip"),
            fr: .init("il n’y a pas de filtre normalize_whitespace", hint: "utilisez | strip_newlines | strip"),
            nl: .init("er is geen filter normalize_whitespace", hint: "gebruik | strip_newlines | strip")),
        "sample": DiagnosticKind(
            "foreign-filter-sample",
            en: .init("there is no filter sample", hint: "nothing is random here: use | first"),
            fr: .init("il n’y a pas de filtre sample", hint: "rien n’est aléatoire ici : utilisez | first"),
            nl: .init("er is geen filter sample", hint: "niets is hier willekeurig: gebruik | first")),
        "push": DiagnosticKind(
            "foreign-filter-push",
            en: .init("there is no filter push", hint: "use | concat with a list"),
            fr: .init("il n’y a pas de filtre push", hint: "utilisez | concat avec une liste"),
            nl: .init("er is geen filter push", hint: "gebruik | concat met een lijst")),
        "to_integer": DiagnosticKind(
            "foreign-filter-to-integer",
            en: .init("there is no filter to_integer", hint: "use | round"),
            fr: .init("il n’y a pas de filtre to_integer", hint: "utilisez | round"),
            nl: .init("er is geen filter to_integer", hint: "gebruik | round")),
        "inspect": DiagnosticKind(
            "foreign-filter-inspect",
            en: .init("there is no filter inspect", hint: "use | json"),
            fr: .init("il n’y a pas de filtre inspect", hint: "utilisez | json"),
            nl: .init("er is geen filter inspect", hint: "gebruik | json")),
        "raw": DiagnosticKind(
            "foreign-filter-raw",
            en: .init(
                "there is no filter raw", hint: "fields of type html are written as they are; text is always escaped"),
            fr: .init(
                "il n’y a pas de filtre raw",
                hint: "les champs de type html sont écrits tels quels ; le texte est toujours échappé"),
            nl: .init(
                "er is geen filter raw",
                hint: "velden van type html worden geschreven zoals ze zijn; tekst wordt altijd gecodeerd")),
        "safe": DiagnosticKind(
            "foreign-filter-safe",
            en: .init(
                "there is no filter safe", hint: "fields of type html are written as they are; text is always escaped"),
            fr: .init(
                "il n’y a pas de filtre safe",
                hint: "les champs de type html sont écrits tels quels ; le texte est toujours échappé"),
            nl: .init(
                "er is geen filter safe",
                hint: "velden van type html worden geschreven zoals ze zijn; tekst wordt altijd gecodeerd")),
        "h": DiagnosticKind(
            "foreign-filter-h",
            en: .init("there is no filter h", hint: "use | escape, or nothing: outputs are escaped already"),
            fr: .init("il n’y a pas de filtre h", hint: "utilisez | escape, ou rien : les sorties sont déjà échappées"),
            nl: .init("er is geen filter h", hint: "gebruik | escape, of niets: uitvoer wordt al gecodeerd")),
        "length": DiagnosticKind(
            "foreign-filter-length",
            en: .init("there is no filter length", hint: "use | size"),
            fr: .init("il n’y a pas de filtre length", hint: "utilisez | size"),
            nl: .init("er is geen filter length", hint: "gebruik | size")),
        "trim": DiagnosticKind(
            "foreign-filter-trim",
            en: .init("there is no filter trim", hint: "use | strip"),
            fr: .init("il n’y a pas de filtre trim", hint: "utilisez | strip"),
            nl: .init("er is geen filter trim", hint: "gebruik | strip")),
        "lower": DiagnosticKind(
            "foreign-filter-lower",
            en: .init("there is no filter lower", hint: "use | downcase"),
            fr: .init("il n’y a pas de filtre lower", hint: "utilisez | downcase"),
            nl: .init("er is geen filter lower", hint: "gebruik | downcase")),
        "upper": DiagnosticKind(
            "foreign-filter-upper",
            en: .init("there is no filter upper", hint: "use | upcase"),
            fr: .init("il n’y a pas de filtre upper", hint: "utilisez | upcase"),
            nl: .init("er is geen filter upper", hint: "gebruik | upcase")),
        "translate": DiagnosticKind(
            "foreign-filter-translate",
            en: .init("there is no filter translate", hint: "use | t"),
            fr: .init("il n’y a pas de filtre translate", hint: "utilisez | t"),
            nl: .init("er is geen filter translate", hint: "gebruik | t")),
        "money_with_currency": DiagnosticKind(
            "foreign-filter-money-with-currency",
            en: .init("there is no filter money_with_currency", hint: "use | money"),
            fr: .init("il n’y a pas de filtre money_with_currency", hint: "utilisez | money"),
            nl: .init("er is geen filter money_with_currency", hint: "gebruik | money")),
        "image_url": DiagnosticKind(
            "foreign-filter-image-url",
            en: .init("there is no filter image_url", hint: "use the field url of the image"),
            fr: .init("il n’y a pas de filtre image_url", hint: "utilisez le champ url de l’image"),
            nl: .init("er is geen filter image_url", hint: "gebruik het veld url van de afbeelding")),
        "img_url": DiagnosticKind(
            "foreign-filter-img-url",
            en: .init("there is no filter img_url", hint: "use the field url of the image"),
            fr: .init("il n’y a pas de filtre img_url", hint: "utilisez le champ url de l’image"),
            nl: .init("er is geen filter img_url", hint: "gebruik het veld url van de afbeelding")),
        "link_to": DiagnosticKind(
            "foreign-filter-link-to",
            en: .init("there is no filter link_to", hint: "write <a href=\"{{ page.url }}\"> yourself"),
            fr: .init("il n’y a pas de filtre link_to", hint: "écrivez <a href=\"{{ page.url }}\"> vous-même"),
            nl: .init("er is geen filter link_to", hint: "schrijf <a href=\"{{ page.url }}\"> zelf")),
    ]

}
