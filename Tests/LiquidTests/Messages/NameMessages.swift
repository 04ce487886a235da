extension Messages {
    /// Names that do not exist, with what they should be.
    static let names: [Case] = [
        ("{{ titel }}", ["1:4 there is no titel here | did you mean “title”?"]),
        ("{{ enterprise.nmae }}", ["1:15 enterprise has no nmae | did you mean “name”?"]),
        ("{{ title.foo }}", ["1:10 a value of type string has no foo | show it as it is, or name what holds foo"]),
        (
            "{{ enterprise[title] }}",
            ["1:14 a field of enterprise that is computed cannot be checked | name the field behind a dot"]
        ),
        ("{{ title | upcse }}", ["1:12 there is no filter upcse | did you mean “upcase”?"]),
        ("{{ title | append }}", ["1:12 append needs text | write it as append: text"]),
        ("{{ title | upcase: 1 }}", ["1:20 upcase takes at most 0 values | remove this one"]),
        (
            "{{ title | default: \"x\", allow_fals: true }}",
            ["1:26 default takes no allow_fals | did you mean “allow_false”?"]
        ),
        ("{% break %}", ["1:1 break stands outside of a loop | move it into {% for %}"]),
        ("{{ forloop.index }}", ["1:4 forloop stands outside of a loop | move it into {% for %}"]),
        (
            "{{ \"agenda.upcomming\" | t }}",
            ["1:4 there is no string “agenda.upcomming” | did you mean “agenda.upcoming”?"]
        ),
        ("{{ \"testers.count\" | t }}", ["1:22 the string “testers.count” needs count | write | t: count: value"]),
        (
            "{{ \"greeting\" | t: nam: title }}",
            [
                "1:17 the string “greeting” needs name | write | t: name: value",
                "1:20 the string “greeting” has no place for nam | did you mean “name”?",
            ]
        ),
        (
            "{{ \"agenda.upcoming\" | t: count: 1 }}",
            ["1:27 the string “agenda.upcoming” has no place for count | remove it, or add count to the string"]
        ),
        (
            "{{ title | relative_url }}",
            ["1:12 there is no filter relative_url | use the field url of what you link to"]
        ),
        (
            "{{ enterprise.story | markdownify }}",
            ["1:23 there is no filter markdownify | fields with Markdown are already of type html; else use | markdown"]
        ),
        (
            "{{ enterprises | where_exp: \"e\", \"e.name\" }}",
            ["1:18 there is no filter where_exp | use | where: \"field\", value, or {% if %} in a loop"]
        ),
        ("{{ content }}", ["1:4 there is no content | use {% block main %} in the layout"]),
        ("{% link x.md %}", ["1:4 there is no tag link | give the address as a value: href=\"{{ page.url }}\""]),
        ("{{ enterprises | map: \"nmae\" | join }}", ["1:23 enterprise has no nmae | did you mean “name”?"]),
        ("{{ enterprises | where: \"nam\", 1 | size }}", ["1:25 enterprise has no nam | did you mean “name”?"]),
        (
            "{% for e in enterprises %}{{ forloop.idx }}{% endfor %}",
            [
                "1:38 forloop has no idx | what it has: index, index0, rindex, rindex0, first, last, length, name or parentloop"
            ]
        ),
        ("{{ [title] }}", ["1:4 a name that is computed cannot be checked | write the name itself"]),
        ("{{ site.posts }}", ["1:4 there is no site here | what is there: title, enterprises, enterprise or data"]),
        (
            "{% liquid\necho titel\nif title\n%}",
            [
                "2:6 there is no titel here | did you mean “title”?",
                "3:1 if is opened here and never closed | add {% endif %} where it ends",
            ]
        ),
        (
            "<a href=\"{{ title | url }}\">{{ enterprise.urll }}</a>",
            ["1:43 enterprise has no urll | did you mean “url”?"]
        ),
        (
            "{% tablerow e in enterprises %}{{ e.nam }}{% endtablerow %}",
            ["1:37 enterprise has no nam | did you mean “name”?"]
        ),
        (
            "{% assign x = 1 %}{{ x.y }}",
            ["1:24 a value of type number has no y | show it as it is, or name what holds y"]
        ),
    ]
}
