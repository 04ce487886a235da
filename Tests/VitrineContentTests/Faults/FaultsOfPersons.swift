/// Persons and pictures: each fault with its place, its words and its remedy.
let faultsOfPersons: [FaultCase] = [
    FaultCase(
        "a testimony without a consent",
        [
            .replace(
                #"""
                  consent: {scopes: [quote, publish], date: 2018-03-22, expires: 2028-03-22, proof: Formulaire 3}

                """#, #""#, in: "enterprises/atelier/testimonies.yml")
        ],
        #"""
        enterprises/atelier/testimonies.yml:1:7: error: the testimony has no recorded consent [testimony-without-consent]
          hint: add “consent” with its scopes, date and proof, or delete the testimony
        """#
    ),
    FaultCase(
        "a consent that does not cover publication",
        [
            .replace(#"[quote, publish]"#, #"[quote]"#, in: "enterprises/atelier/testimonies.yml")
        ],
        #"""
        enterprises/atelier/testimonies.yml:7:21: error: the consent does not cover “publish” [consent-without-scope]
          hint: ask for it and add it to “scopes”: capture, publish and quote are separate consents
        """#
    ),
    FaultCase(
        "a consent that has expired",
        [
            .replace(#"expires: 2028-03-22"#, #"expires: 2019-03-22"#, in: "enterprises/atelier/testimonies.yml")
        ],
        #"""
        enterprises/atelier/testimonies.yml:1:7: warning: the consent expired on 2019-03-22; this item is left out [consent-expired]
          hint: ask for it again, or delete the item
        """#
    ),
    FaultCase(
        "a consent that was withdrawn",
        [
            .replace(#"expires: 2028-03-22"#, #"withdrawn: 2019-11-30"#, in: "enterprises/atelier/testimonies.yml")
        ],
        #"""
        enterprises/atelier/testimonies.yml:1:7: warning: the consent was withdrawn on 2019-11-30; this item is left out [consent-withdrawn]
          hint: delete the item
        """#
    ),
    FaultCase(
        "a consent that holds from later on",
        [
            .replace(
                #"date: 2018-03-22, expires: 2028-03-22"#, #"date: 2020-01-01, expires: 2028-03-22"#,
                in: "enterprises/atelier/testimonies.yml")
        ],
        #"""
        enterprises/atelier/testimonies.yml:1:7: warning: the consent only holds from 2020-01-01 on; this item is left out [consent-not-yet]
          hint: correct the date, or wait
        """#
    ),
    FaultCase(
        "a portrait without a consent",
        [
            .replace(#"people: false, "#, #""#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:36:1: error: the picture has no recorded consent [portrait-without-consent]
          hint: add “consent” with its scopes, date and proof; or “people: false” when nobody can be recognised
        """#
    ),
    FaultCase(
        "a picture without a text",
        [
            .replace(#", alt: {fr: Un métier., nl: Een weefgetouw.}"#, #""#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:36:1: error: the picture has no text for those who cannot see it [picture-without-alt]
          hint: add “alt”, or “decorative: true” when it tells nothing
        """#
    ),
    FaultCase(
        "a decorative picture with a text",
        [
            .replace(
                #"people: false, alt"#, #"people: false, decorative: true, alt"#,
                in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:36:59: error: a decorative picture has no text, and this one has [alt-and-decorative]
          hint: delete “alt”, or “decorative: true”
        """#
    ),
]
