extension Messages {
    /// Values where they could become markup or code, and templates that leave markup open.
    static let markup: [Case] = [
        (
            "<script>{{ title }}</script>",
            ["1:9 nothing may be output inside <script> | put the value in a data- attribute and read it from there"]
        ),
        (
            "<style>{{ title }}</style>",
            ["1:8 nothing may be output inside <style> | put the value in a data- attribute and read it from there"]
        ),
        ("<!-- {{ title }} -->", ["1:6 nothing may be output inside <!-- | move it out, or use {% comment %}"]),
        (
            "<{{ title }}>",
            ["1:2 nothing may be output in the name of a tag: < | write the name, and choose with {% if %}"]
        ),
        (
            "<p {{ title }}=\"x\">",
            [
                "1:4 nothing may be output in the name of an attribute: <p  | write the name, and output in its value, between quotes"
            ]
        ),
        ("<p class={{ title }}>", ["1:10 the value of class has no quotes | write class=\"{{ … }}\""]),
        (
            "<p onclick=\"{{ title }}\">",
            [
                "1:13 nothing may be output in onclick, which is a script | put the value in a data- attribute and read it from there"
            ]
        ),
        ("<p style=\"{{ title }}\">", ["1:11 nothing may be output in style | choose a class instead"]),
        (
            "<iframe srcdoc=\"{{ title }}\"></iframe>",
            ["1:17 nothing may be output in srcdoc | give the address of a page in src"]
        ),
        (
            "<a href=\"{{ title }}\">x</a>",
            [
                "1:10 href needs a value of type url, but this is string | use a field of type url, or check the address with | url"
            ]
        ),
        (
            "<a href=\"javascript:{{ enterprise.url }}\">x</a>",
            ["1:21 an address may not continue “javascript:” in href | let the value be the whole address"]
        ),
        ("<p title=\"{{ enterprise.story }}\">", ["1:11 markup cannot stand in <p title=\" | add | strip_html"]),
        ("<title>{{ enterprise.story }}</title>", ["1:8 markup cannot stand in <title> | add | strip_html"]),
        ("{{ enterprise.story | upcase }}", ["1:23 upcase could break markup | add | strip_html before it"]),
        (
            "{% if title %}<p{% endif %}>",
            [
                "1:1 the ways through this if end in different places: <p and <…> | end each way in the same place of the markup"
            ]
        ),
        (
            "{% for e in enterprises %}<p class=\"{% endfor %}",
            ["1:1 this for starts in <…> and ends in <p class=\" | close in the loop what opens in it"]
        ),
        ("{% capture x %}<p{% endcapture %}", ["1:1 this capture ends in <p | close the tag in it"]),
        ("<p class=\"a", ["1:11 the template ends in <p class=\" | close what is open"]),
        ("<title><b></title>", ["1:8 <title> shows tags as text | remove the tag, or write &lt;"]),
        ("<script><!-- </script>", ["1:9 <!-- inside a script changes where it ends | remove it, or write \\x3C!--"]),
        (
            "<meta content=\"{{ title }}\" http-equiv=\"refresh\">",
            ["1:48 http-equiv stands behind content | write http-equiv first"]
        ),
        (
            "<link rel=\"{{ title }}\" href=\"/x\">",
            [
                "1:12 nothing may be output in rel of <link>, which decides what the rest means | write it out, and choose with {% if %}"
            ]
        ),
        (
            "<script src=\"{{ enterprise.url }}?x={{ enterprise.url }}\"></script>",
            ["1:37 src of <script> loads code, so its address must be one value | let the value be the whole address"]
        ),
        ("<p class=\"a\"id=\"b\">", ["1:13 “i” does not belong in <p | check the quotes and spaces of the attributes"]),
        (
            "{{ title | append: enterprise.story | downcase }}",
            ["1:39 downcase could break markup | add | strip_html before it"]
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
            ["1:14 an address may not continue “mail” in href | let the value be the whole address"]
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
    ]
}
