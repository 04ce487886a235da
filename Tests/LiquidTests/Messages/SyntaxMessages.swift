extension Messages {
    /// Marks, tags and numbers that cannot be read.
    static let syntax: [Case] = [
        ("{{ title", ["1:1 this output has no end | close it with }}"]),
        ("{% if title", ["1:1 this tag has no end | close it with %}"]),
        ("{% if title %}x", ["1:1 if is opened here and never closed | add {% endif %} where it ends"]),
        ("{% endif %}", ["1:1 endif stands here, but nothing is open | remove it, or open what it belongs to"]),
        (
            "{% for e in enterprises %}{% endif %}{% endfor %}",
            ["1:27 endif stands here, but endfor is due first | close what was opened last, or remove endif"]
        ),
        ("{% unles title %}{% endunless %}", ["1:4 there is no tag unles | did you mean “unless”?"]),
        ("{% %}", ["1:1 this tag has no name | write a name behind {%, or remove it"]),
        ("{{ }}", ["1:1 this output names nothing | write a value between {{ and }}, or remove it"]),
        ("{% doc x %}{% enddoc %}", ["1:8 doc takes nothing behind its name | remove what follows it"]),
        (
            "{% # one\ntwo %}",
            ["2:1 this line of the comment does not start with # | start each line of {% # … %} with #"]
        ),
        ("{% if %}x{% endif %}", ["1:1 something is missing at the end | it is written {% if condition %}"]),
        ("{{ title ! }}", ["1:10 “!” does not belong here | it is written {{ value | filter: argument }}"]),
        ("{{ title | append: \"x }}", ["1:20 this text has no closing quote | close it with the quote that opened it"]),
        ("{% if title = \"x\" %}{% endif %}", ["1:13 a single = does not compare | write == to compare"]),
        ("{% assign x? = 1 %}", ["1:11 x? cannot be given a value | use letters, digits, - and _ in a name"]),
        (
            "{% if title %}{% else %}{% elsif title %}{% endif %}",
            ["1:25 elsif stands behind else and is never reached | put else last"]
        ),
        (
            "{% case title %}x{% when \"a\" %}{% endcase %}",
            ["1:17 this stands before the first when and is never shown | move it behind {% when … %}"]
        ),
        (
            "{{ enterprise[\"na\" | upcase] }}",
            ["1:20 “|” does not belong here | it is written {{ value | filter: argument }}"]
        ),
        ("{% comment %}", ["1:1 comment is opened here and never closed | add {% endcomment %} where it ends"]),
        ("{% raw %}", ["1:1 raw is opened here and never closed | add {% endraw %} where it ends"]),
        (
            "{{ 123456789012345678901234567890123456789012345 }}",
            ["1:4 this number is too large | write at most 38 digits"]
        ),
    ]
}
