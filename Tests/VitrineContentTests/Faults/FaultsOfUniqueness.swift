/// What may stand once: each fault with its place, its words and its remedy.
let faultsOfUniqueness: [FaultCase] = [
    FaultCase(
        "an id that stands twice in a list",
        [
            .replace(#"id: skills"#, #"id: employment"#, in: "vocabulary/themes.yml")
        ],
        #"""
        vocabulary/themes.yml:2:8: error: the id “employment” stands twice [duplicate-id]
          hint: give one of the two another id, or delete it
          note: vocabulary/themes.yml:1:8
        """#
    ),
    FaultCase(
        "two entries with one address",
        [
            .add(
                "pages/legal/page.yml",
                #"""
                original: fr
                """#),
            .add(
                "pages/legal/fr.md",
                #"""
                ---
                title: Pourquoi
                ---
                """#),
            .add(
                "pages/legal/nl.md",
                #"""
                ---
                title: Juridisch
                ---
                """#),
        ],
        #"""
        pages/why/fr.md:2:8: error: two entries would have the address “pourquoi” in “fr” [duplicate-slug]
          hint: give one of the two a “slug” of its own
          note: pages/legal/fr.md:2:8
        """#
    ),
    FaultCase(
        "a former address that another entry has",
        [
            .replace(
                #"former_slugs: {fr: [vieil-atelier]}"#, #"former_slugs: {fr: [filature]}"#,
                in: "enterprises/atelier/enterprise.yml"),
            .add(
                "enterprises/filature/enterprise.yml",
                #"""
                original: nl
                name: Filature
                pole: insertion
                side: VL
                address: {town: Gent, country: BE}
                stage: state-of-play
                """#),
            .add(
                "enterprises/filature/fr.md",
                #"""
                ---
                title: Filature
                ---
                """#),
            .add(
                "enterprises/filature/nl.md",
                #"""
                ---
                title: Spinnerij
                ---
                """#),
        ],
        #"""
        enterprises/atelier/enterprise.yml:3:21: error: the former address “filature” in “fr” belongs to another entry [former-slug-taken]
          hint: delete it from one of the two
          note: enterprises/filature/fr.md:2:8
        """#
    ),
    FaultCase(
        "a former address that is the present one",
        [
            .replace(#"[vieil-atelier]"#, #"[atelier-du-lin]"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:3:21: error: “atelier-du-lin” is the present address in “fr”, not a former one [former-slug-current]
          hint: delete it from “former_slugs”
          note: enterprises/atelier/fr.md:2:8
        """#
    ),
    FaultCase(
        "two sections with one address",
        [
            .replace(#"poles: {fr: poles, nl: groepen}"#, #"poles: {fr: carte, nl: groepen}"#, in: "site.yml")
        ],
        #"""
        site.yml:14:13: error: the address “carte” in “fr” already belongs to another page [duplicate-route]
          hint: choose another slug for one of the two
          note: site.yml:11:15
        """#
    ),
    FaultCase(
        "a page with the address of a section",
        [
            .replace(
                #"title: Waarom"#,
                #"""
                title: Waarom
                slug: kaart
                """#, in: "pages/why/nl.md")
        ],
        #"""
        pages/why/nl.md:3:7: error: the address “kaart” in “nl” already belongs to another page [duplicate-route]
          hint: choose another slug for one of the two
          note: site.yml:14:24
        """#
    ),
    FaultCase(
        "two newsletters with one number",
        [
            .add(
                "newsletters/deux/newsletter.yml",
                #"""
                original: nl
                number: 1
                date: 2018-01-01
                """#),
            .add(
                "newsletters/deux/fr.md",
                #"""
                ---
                title: Lettre 2
                ---
                """#),
            .add(
                "newsletters/deux/nl.md",
                #"""
                ---
                title: Nieuwsbrief 2
                ---
                """#),
        ],
        #"""
        newsletters/une/newsletter.yml:2:9: error: another newsletter already has the number 1 [duplicate-number]
          hint: correct one of the two
          note: newsletters/deux/newsletter.yml:2:9
        """#
    ),
    FaultCase(
        "a domain that stands twice in a grid",
        [
            .replace(
                #"items: [{domain: finance, level: 3}]"#,
                #"items: [{domain: finance, level: 3}, {domain: finance, level: 4}]"#,
                in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:35:51: error: “finance” stands twice in this list [duplicate-item]
          hint: delete one
          note: enterprises/atelier/enterprise.yml:35:22
        """#
    ),
]
