/// Values of YAML files: each fault with its place, its words and its remedy.
let faultsOfValues: [FaultCase] = [
    FaultCase(
        "a collection with a slip in the site's own fields: what fills them in is not called wrong",
        [
            .replace("enterprises:", "enterprise:", in: "fields.yml")
        ],
        #"""
        fields.yml:1:1: error: “enterprise” is not a key of fields.yml [unknown-key]
          hint: did you mean “enterprises”?
        """#
    ),
    FaultCase(
        "a decimal comma",
        [
            .replace(#"drop_off: 12.5"#, #"drop_off: "12,5""#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:29:42: error: “12,5” has a decimal comma, and numbers here have a decimal point [decimal-comma]
          hint: write 12.5
        """#
    ),
    FaultCase(
        "a decimal comma between braces",
        [
            .replace(
                #"lat: 50.6056, lon: 3.3880"#, #"lat: 50,6056, lon: 3,3880"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:11:17: error: “50,6056” has a decimal comma, and numbers here have a decimal point [decimal-comma]
          hint: write 50.6056
        enterprises/atelier/enterprise.yml:11:31: error: “3,3880” has a decimal comma, and numbers here have a decimal point [decimal-comma]
          hint: write 3.3880
        """#
    ),
    FaultCase(
        "a unit behind a number",
        [
            .replace(#"deadweight: 20"#, #"deadweight: 20 %"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:29:28: error: “20 %” is not a number [not-a-number]
          hint: write digits, with a decimal point where one is needed, and no unit
        """#
    ),
    FaultCase(
        "a percentage over a hundred",
        [
            .replace(#"deadweight: 20"#, #"deadweight: 120"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:29:28: error: 120 % is outside 0 to 100 [percentage-out-of-range]
          hint: write the number that stands before the % sign, such as 12.5
        """#
    ),
    FaultCase(
        "a number with a decimal where it must be whole",
        [
            .replace(#"workforce: 14"#, #"workforce: 14.5"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:16:12: error: “14.5” is not a whole number [not-a-whole-number]
          hint: write digits alone
        """#
    ),
    FaultCase(
        "a goal that does not exist",
        [
            .replace(#"sdgs: [8, 10]"#, #"sdgs: [8, 18]"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:17:11: error: 18 is out of range for “sdgs” [number-out-of-range]
          hint: it lies from 1 to 17
        """#
    ),
    FaultCase(
        "a level above five",
        [
            .replace(#"level: 3"#, #"level: 6"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:35:38: error: 6 is out of range for “level” [number-out-of-range]
          hint: it lies from 0 to 5
        """#
    ),
    FaultCase(
        "a French date",
        [
            .replace(#"date: 2017-01-10"#, #"date: 10/01/2017"#, in: "news/debut/news.yml")
        ],
        #"""
        news/debut/news.yml:2:7: error: “10/01/2017” is not a date [not-a-date]
          hint: write year, month and day, such as 2017-06-01
        """#
    ),
    FaultCase(
        "a day that does not exist",
        [
            .replace(#"date: 2017-01-10"#, #"date: 2017-02-30"#, in: "news/debut/news.yml")
        ],
        #"""
        news/debut/news.yml:2:7: error: there is no 2017-02-30 in the calendar [no-such-date]
          hint: correct the day or the month
        """#
    ),
    FaultCase(
        "a date that is neither day nor month",
        [
            .replace(#"date: 2017-09"#, #"date: sept. 2017"#, in: "publications/cahier/publication.yml")
        ],
        #"""
        publications/cahier/publication.yml:3:7: error: “sept. 2017” is neither a date nor a month [not-a-date-or-month]
          hint: write 2017-06-01, or 2017-06 for the month alone
        """#
    ),
    FaultCase(
        "a year in two digits",
        [
            .replace(#"founded: 2004"#, #"founded: 04"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:15:10: error: “04” is not a year [not-a-year]
          hint: write four digits, such as 2017
        """#
    ),
    FaultCase(
        "an end before its start",
        [
            .replace(
                #"{start: 2017-02-06, end: 2018-06-29}"#, #"{start: 2018-06-29, end: 2017-02-06}"#,
                in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:13:41: error: the end, 2017-02-06, comes before the start, 2018-06-29 [reversed-dates]
          hint: swap the two, or correct one
        """#
    ),
    FaultCase(
        "oui in place of true",
        [
            .replace(#"demo: true"#, #"demo: oui"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:2:7: error: “oui” means yes or no to a person, not to this file [yes-or-no]
          hint: write true
        """#
    ),
    FaultCase(
        "neither true nor false",
        [
            .replace(#"demo: true"#, #"demo: maybe"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:2:7: error: “maybe” is neither true nor false [not-true-or-false]
          hint: write true or false
        """#
    ),
    FaultCase(
        "a choice with a slip",
        [
            .replace(#"status: done"#, #"status: don"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:28:55: error: “don” is not possible for “status” [unknown-choice]
          hint: did you mean “done”?
        """#
    ),
    FaultCase(
        "a choice that does not exist",
        [
            .replace(#"status: done"#, #"status: abandoned"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:28:55: error: “abandoned” is not possible for “status” [unknown-choice]
          hint: choose planned, current or done
        """#
    ),
    FaultCase(
        "an address without https",
        [
            .replace(#"founded: 2004"#, #"website: www.example.org"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:15:10: error: “www.example.org” is not a web address [not-a-web-address]
          hint: write it whole, with https:// in front
        """#
    ),
    FaultCase(
        "a javascript address",
        [
            .replace(#"founded: 2004"#, #"website: "javascript:alert(1)""#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:15:10: error: “javascript:alert(1)” is not a web address [not-a-web-address]
          hint: write it whole, with https:// in front
        """#
    ),
    FaultCase(
        "an e-mail address without a host",
        [
            .replace(#"info@example.org"#, #"info@example"#, in: "site.yml")
        ],
        #"""
        site.yml:36:10: error: “info@example” is not an e-mail address [not-an-email-address]
          hint: write it as name@example.org
        """#
    ),
    FaultCase(
        "an id with capitals",
        [
            .replace(#"- id: trainees"#, #"- id: Trainees"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:21:9: error: “Trainees” cannot be an id [invalid-id]
          hint: use lower-case letters a to z, digits and hyphens, as in “trainees”
        """#
    ),
    FaultCase(
        "an id that climbs out of its folder",
        [
            .replace(#"id: skills"#, #"id: ../../etc"#, in: "vocabulary/themes.yml")
        ],
        #"""
        vocabulary/themes.yml:2:8: error: “../../etc” cannot be an id [invalid-id]
          hint: use lower-case letters a to z, digits and hyphens, as in “etc”
        """#
    ),
    FaultCase(
        "a country in full",
        [
            .replace(
                #"nl: Doornik}, country: BE"#, #"nl: Doornik}, country: Belgique"#,
                in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:10:75: error: “Belgique” is not a country code [not-a-country]
          hint: did you mean “BE”?
        """#
    ),
    FaultCase(
        "a country that is none",
        [
            .replace(
                #"nl: Doornik}, country: BE"#, #"nl: Doornik}, country: Tournaisis"#,
                in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:10:75: error: “Tournaisis” is not a country code [not-a-country]
          hint: write the two capital letters of ISO 3166, such as FR or BE
        """#
    ),
    FaultCase(
        "an original that is not a language of the site",
        [
            .replace(#"original: fr"#, #"original: de"#, in: "pages/why/page.yml")
        ],
        #"""
        pages/why/page.yml:1:11: error: “de” is not a language of this site [unknown-language]
          hint: the languages are fr or nl
        """#
    ),
    FaultCase(
        "a time zone that does not exist",
        [
            .replace(#"Europe/Brussels"#, #"Europe/Bruxelles"#, in: "site.yml")
        ],
        #"""
        site.yml:7:12: error: there is no time zone named “Europe/Bruxelles” [unknown-time-zone]
          hint: write an IANA name, such as Europe/Brussels
        """#
    ),
    FaultCase(
        "an authority that is an address",
        [
            .replace(#"{name: example.org,"#, #"{name: "https://example.org","#, in: "site.yml")
        ],
        #"""
        site.yml:5:19: error: “https://example.org” is not a domain name [not-an-authority]
          hint: write it without https://, such as example.org
        """#
    ),
    FaultCase(
        "a section with spaces in its address",
        [
            .replace(#"method: {fr: demarche,"#, #"method: {fr: la démarche,"#, in: "site.yml")
        ],
        #"""
        site.yml:10:16: error: “la démarche” cannot be part of an address [invalid-slug]
          hint: use lower-case letters a to z, digits and hyphens, as in “la-demarche”
        """#
    ),
    FaultCase(
        "a section that does not exist",
        [
            .replace(
                #"""
                  map: {fr: carte, nl: kaart}

                """#,
                #"""
                  maps: {fr: carte, nl: kaart}

                """#, in: "site.yml")
        ],
        #"""
        site.yml:14:3: error: there is no page “section:maps” [unknown-section]
          hint: did you mean “map”?
        """#
    ),
    FaultCase(
        "a territory code in small letters",
        [
            .replace(#"- {id: BE3,"#, #"- {id: be3,"#, in: "vocabulary/territories.yml")
        ],
        #"""
        vocabulary/territories.yml:1:8: error: “be3” is not a code [invalid-code]
          hint: use letters A to Z and digits, such as FRE11
        """#
    ),
    FaultCase(
        "a language tag in full",
        [
            .replace(#"language: fr,"#, #"language: français,"#, in: "publications/cahier/publication.yml")
        ],
        #"""
        publications/cahier/publication.yml:6:16: error: “français” is not a language tag [not-a-language-tag]
          hint: write two or three lower-case letters, such as fr, nl or de
        """#
    ),
    FaultCase(
        "a custom field that nobody declared",
        [
            .replace(#"custom: {visits: true,"#, #"custom: {visit: true,"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:4:10: error: fields.yml declares no field “visit” for enterprises [unknown-field]
          hint: did you mean “visits”?
        """#
    ),
    FaultCase(
        "a custom value of another type",
        [
            .replace(#"custom: {visits: true,"#, #"custom: {visits: non,"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:4:18: error: “non” means yes or no to a person, not to this file [yes-or-no]
          hint: write false
        """#
    ),
    FaultCase(
        "a required custom field left out",
        [
            .replace(#"{type: bool, label"#, #"{type: bool, required: true, label"#, in: "fields.yml"),
            .replace(#"custom: {visits: true, brand"#, #"custom: {brand"#, in: "enterprises/atelier/enterprise.yml"),
        ],
        #"""
        enterprises/atelier/enterprise.yml:4:1: error: fields.yml asks for the field “visits”, and it is missing [missing-field]
          hint: add “visits: true” under “custom”
        """#
    ),
    FaultCase(
        "a reference that is no entry",
        [
            .replace(#"enterprises/atelier"#, #"atelier"#, in: "newsletters/une/newsletter.yml")
        ],
        #"""
        newsletters/une/newsletter.yml:4:9: error: “atelier” does not name an entry [not-a-reference]
          hint: write its folder, such as enterprises/atelier-du-lin; the folders are poles, enterprises, agenda, newsletters, publications, trainings, news, pages or blocks
        """#
    ),
]
