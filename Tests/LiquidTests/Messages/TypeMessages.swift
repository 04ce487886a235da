extension Messages {
    /// Values of the wrong type.
    static let types: [Case] = [
        (
            "{{ enterprise.staff | plus: enterprises }}",
            ["1:29 plus wants number of type number, but this is enterprise[] | give a value of type number"]
        ),
        (
            "{{ enterprises | upcase }}",
            ["1:18 upcase works on string, but this is enterprise[] | use a filter for enterprise[], or another value"]
        ),
        (
            "{{ title | plus: 1 }}",
            ["1:12 plus works on number, but this is string | use a filter for string, or another value"]
        ),
        (
            "{% for x in title %}{% endfor %}",
            ["1:13 a loop needs a list, but this is string | name a list, or a range such as (1..3)"]
        ),
        (
            "{% for e in enterprises limit: title %}{% endfor %}",
            ["1:32 a number is due here, but this is string | give a number"]
        ),
        ("{% if title == 3 %}{% endif %}", ["1:7 string and number are never equal | compare values of one type"]),
        (
            "{% if title < enterprise.staff %}{% endif %}",
            ["1:7 string and number have no order | compare two numbers, two texts or two dates"]
        ),
        (
            "{% if enterprise.staff contains 3 %}{% endif %}",
            ["1:7 a value of type number contains nothing | use contains on a text or a list"]
        ),
        ("{{ enterprises }}", ["1:1 a list cannot be shown as it is | loop over it, or use | join"]),
        ("{{ enterprise }}", ["1:1 a value of type enterprise cannot be shown as it is | name one of its fields"]),
        (
            "{{ enterprises[title] }}",
            [
                "1:1 a value of type enterprise cannot be shown as it is | name one of its fields",
                "1:16 a number is due here, but this is string | give a number",
            ]
        ),
        (
            "{{ title | truncate: title }}",
            ["1:22 truncate wants length of type number, but this is string | give a value of type number"]
        ),
    ]
}
