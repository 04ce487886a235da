/// Keys of YAML files: each fault with its place, its words and its remedy.
let faultsOfKeys: [FaultCase] = [
    FaultCase(
        "an unknown key near a known one",
        [
            .replace(#"sector: textile"#, #"sektor: textile"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:7:1: error: “sektor” is not a key of enterprises/ID/enterprise.yml [unknown-key]
          hint: did you mean “sector”?
        """#
    ),
    FaultCase(
        "an unknown key near nothing",
        [
            .replace(
                #"order: 1"#,
                #"""
                order: 1
                colour: red
                """#, in: "poles/insertion/pole.yml")
        ],
        #"""
        poles/insertion/pole.yml:3:1: error: “colour” is not a key of poles/ID/pole.yml [unknown-key]
          hint: the keys are original, draft, audience, demo, former_slugs, custom, order, partners
        """#
    ),
    FaultCase(
        "an unknown key inside a group",
        [
            .replace(#"precision: town"#, #"precission: town"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:11:39: error: “precission” is not a key of enterprises/ID/enterprise.yml: location [unknown-key]
          hint: did you mean “precision”?
        """#
    ),
    FaultCase(
        "a key that stands twice",
        [
            .replace(
                #"pole: insertion"#,
                #"""
                pole: insertion
                stage: state-of-play
                """#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:15:1: error: the key “stage” stands twice [duplicate-key]
          hint: keep one of the two lines
          note: enterprises/atelier/enterprise.yml:7:1
        """#
    ),
    FaultCase(
        "a missing key",
        [
            .replace(
                #"""
                date: 2017-01-10
                updated: 2017-02-01
                """#, #"author: Concertes"#, in: "news/debut/news.yml")
        ],
        #"""
        news/debut/news.yml:1:1: error: “date” is missing [missing-key]
          hint: add a line such as “date: 2017-11-23”
        """#
    ),
    FaultCase(
        "a missing key inside a group",
        [
            .replace(#"{town: Louvain-la-Neuve, country: BE}"#, #"{town: Louvain-la-Neuve}"#, in: "site.yml")
        ],
        #"""
        site.yml:37:3: error: “country” is missing [missing-key]
          hint: add a line such as “country: BE”
        """#
    ),
    FaultCase(
        "a required key with a slip",
        [
            .replace(#"order: 1"#, #"ordre: 1"#, in: "poles/insertion/pole.yml")
        ],
        #"""
        poles/insertion/pole.yml:2:1: error: “ordre” is not a key of poles/ID/pole.yml [unknown-key]
          hint: did you mean “order”?
        """#
    ),
    FaultCase(
        "a key without a value",
        [
            .replace(#"pole: insertion"#, #"pole:"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:6:1: error: “pole” has no value [missing-value]
          hint: write one, such as “pole: insertion”
        """#
    ),
    FaultCase(
        "a group that is a text",
        [
            .replace(#"{start: 2017-02-06, end: 2018-06-29}"#, #"2017-02-06"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:13:16: error: “accompaniment” should hold keys with values of their own [expected-keys]
          hint: write each as “name: value” on a line of its own, indented: start, end
        """#
    ),
    FaultCase(
        "a list that is a text",
        [
            .replace(#"themes: [employment]"#, #"themes: employment"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:18:9: error: “themes” should be a list [expected-list]
          hint: begin each item with “- ” on a line of its own, or write [one, two]
        """#
    ),
    FaultCase(
        "a text that is a list",
        [
            .replace(#"founded: 2004"#, #"founded: [2004]"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:15:10: error: “founded” should be a single value [expected-value]
          hint: write it after the colon, on the same line
        """#
    ),
    FaultCase(
        "an item that stands twice in a list",
        [
            .replace(#"sdgs: [8, 10]"#, #"sdgs: [8, 10, 8]"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:17:15: error: “8” stands twice in this list [duplicate-item]
          hint: delete one
          note: enterprises/atelier/enterprise.yml:17:8
        """#
    ),
    FaultCase(
        "a language that the site has not",
        [
            .replace(
                #"text: {fr: Que change l’atelier ?, nl: Wat verandert het atelier?}"#,
                #"text: {fr: Que change l’atelier ?, nl: Wat verandert het atelier?, de: Was?}"#,
                in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:19:79: error: “de” is not a language of this site [unknown-language]
          hint: the languages are fr or nl
        """#
    ),
    FaultCase(
        "a text without a translation",
        [
            .replace(#"{fr: Tournai, nl: Doornik}"#, #"{fr: Tournai}"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:10:38: note: “town” has no text in “nl” [untranslated-text]
          hint: add a line “nl: …” under “town”
        """#
    ),
    FaultCase(
        "a tag of YAML",
        [
            .replace(#"founded: 2004"#, #"founded: !!int 2004"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:15:10: error: tags (!type) are not supported [yaml-tag]
          hint: remove it; if this is text, put quotes around it
        """#
    ),
    FaultCase(
        "a file of nothing",
        [
            .replace(
                #"""
                original: fr
                date: 2017-01-10
                updated: 2017-02-01

                """#,
                #"""
                # rien

                """#, in: "news/debut/news.yml")
        ],
        #"""
        news/debut/news.yml: error: the file is empty [empty-file]
          hint: fill it in; Content/README.md says what it holds
        """#
    ),
    FaultCase(
        "two of three exclusive keys",
        [
            .replace(
                #"""
                - section: project

                """#,
                #"""
                - section: project
                    url: https://example.org/

                """#, in: "site.yml")
        ],
        #"""
        site.yml:25:5: error: exactly one of section, entry, url is needed here [exactly-one-of]
          hint: write one of them, and delete the others
        """#
    ),
    FaultCase(
        "a link to elsewhere without a label",
        [
            .replace(
                #"""
                    label: {fr: Programme, nl: Programma}

                """#, #""#, in: "site.yml")
        ],
        #"""
        site.yml:27:5: error: a link to another site has no label [label-needed]
          hint: add “label”
        """#
    ),
]
