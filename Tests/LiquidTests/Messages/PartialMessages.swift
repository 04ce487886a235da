extension Messages {
    /// Partials, layouts and blocks.
    static let partials: [Case] = [
        (
            "{% include \"card\" %}",
            [
                "1:4 include shares all variables, so nothing could be checked | use {% render \"name\", parameter: value %}"
            ]
        ),
        (
            "{% render title %}",
            ["1:11 the name of a partial must be a text between quotes | write {% render \"name\" %}"]
        ),
        ("{% render \"cart\" %}", ["1:11 there is no partial “cart” | did you mean “card”?"]),
        ("{% render \"card\" %}", ["1:1 the partial “card” needs e | write e: a value of type enterprise"]),
        (
            "{% render \"card\", e: enterprise, size: 3 %}",
            ["1:34 the partial “card” takes no size | remove it, or declare it in the partial’s {% doc %}"]
        ),
        (
            "{% render \"card\", e: title %}",
            ["1:22 e is declared as enterprise, but this is string | give a value of type enterprise"]
        ),
        ("{% layout \"bas\" %}", ["1:11 there is no layout “bas” | did you mean “base”?"]),
        (
            "{% layout \"base\" %}text{% block main %}{% endblock %}",
            ["1:20 this stands outside of a block and would never be shown | move it into {% block … %}"]
        ),
        (
            "{% layout \"base\" %}{% block mian %}{% endblock %}",
            ["1:29 no layout has a block mian | did you mean “main”?"]
        ),
        (
            "{% layout \"base\" %}{% block main %}{% endblock %}{% block main %}{% endblock %}",
            ["1:59 the block main stands here twice | keep one of the two"]
        ),
        ("{{ block.super }}", ["1:1 block.super stands outside of a block | move it into {% block … %}"]),
        (
            "{% block a %}{{ block.super }}{% endblock %}",
            ["1:14 there is no block behind this one | remove block.super"]
        ),
        (
            "{% render \"card\" for title as e %}",
            [
                "1:22 a loop needs a list, but this is string | name a list, or a range such as (1..3)",
                "1:22 e is declared as enterprise, but this is string | give a value of type enterprise",
            ]
        ),
        ("{% render \"card\", e: enterprise, e: enterprise %}", ["1:34 e is given twice | keep one of the two"]),
        (
            "{% layout \"base\" %}{% layout \"base\" %}",
            ["1:20 a template has one layout, outside of everything else | keep one {% layout %} at the top"]
        ),
        (
            "{% layout title %}",
            ["1:11 the name of a layout must be a text between quotes | write {% layout \"name\" %}"]
        ),
        (
            "{% if title %}{% layout \"base\" %}{% endif %}",
            ["1:15 a template has one layout, outside of everything else | keep one {% layout %} at the top"]
        ),
    ]
}
