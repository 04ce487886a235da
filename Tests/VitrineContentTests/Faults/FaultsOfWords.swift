/// Markdown files: each fault with its place, its words and its remedy.
let faultsOfWords: [FaultCase] = [
    FaultCase(
        "no front matter",
        [
            .replace(
                #"""
                ---
                title: Début
                ---

                """#, #""#, in: "news/debut/fr.md")
        ],
        #"""
        news/debut/fr.md:1:1: error: the file does not begin with its title between two lines “---” [front-matter-missing]
          hint: begin the file with a line “---”, a line “title: …” and a line “---”
        """#
    ),
    FaultCase(
        "front matter without a title",
        [
            .replace(#"title: Début"#, #"summary: Début"#, in: "news/debut/fr.md")
        ],
        #"""
        news/debut/fr.md:2:1: error: “title” is missing [missing-key]
          hint: add a line such as “title: L’atelier du lin”
        """#
    ),
    FaultCase(
        "a title without a letter",
        [
            .replace(#"title: Début"#, #"title: "…""#, in: "news/debut/fr.md")
        ],
        #"""
        news/debut/fr.md:2:8: error: no address can be made from the title “…” [no-slug]
          hint: add a line such as “slug: my-page”
        """#
    ),
    FaultCase(
        "a slug with capitals and accents",
        [
            .replace(
                #"title: Début"#,
                #"""
                title: Début
                slug: Début
                """#, in: "news/debut/fr.md")
        ],
        #"""
        news/debut/fr.md:3:7: error: “Début” cannot be part of an address [invalid-slug]
          hint: use lower-case letters a to z, digits and hyphens, as in “debut”
        """#
    ),
    FaultCase(
        "a state on the original",
        [
            .replace(
                #"title: Début"#,
                #"""
                title: Début
                state: reviewed
                """#, in: "news/debut/fr.md")
        ],
        #"""
        news/debut/fr.md:3:8: error: “state” says how far a translation is, and this file is the original [state-of-original]
          hint: delete the line, or correct “original”
        """#
    ),
    FaultCase(
        "a heading of level one",
        [
            .replace(#"## Ce que"#, #"# Ce que"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:5:1: error: this heading has the level of the title [heading-level-one]
          hint: write “## ” in place of “# ”: the title is in the lines between “---”
        """#
    ),
    FaultCase(
        "a heading that skips a level",
        [
            .replace(#"## Ce que"#, #"### Ce que"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:5:1: warning: this heading goes from level 1 to level 3 [heading-level-skipped]
          hint: write it with 2 signs “#”, or add the heading between
        """#
    ),
    FaultCase(
        "raw HTML",
        [
            .replace(#"En 2018,"#, #"En <b>2018</b>,"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:7:4: error: HTML (“<b>”) is not allowed in a text [markdown-html]
          hint: write it in Markdown, or write &lt; for the sign itself
        """#
    ),
    FaultCase(
        "a link to an entry that does not exist",
        [
            .replace(#"poles/insertion"#, #"poles/insertions"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:7:51: error: there is no entry “poles/insertions” [unknown-entry]
          hint: did you mean “poles/insertion”?
        """#
    ),
    FaultCase(
        "a link to a collection with a slip",
        [
            .replace(#"poles/insertion"#, #"pole/insertion"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:7:51: error: “pole/insertion” is not an address that this site knows [unknown-link]
          hint: did you mean “poles/insertion”?
        """#
    ),
    FaultCase(
        "a link to an address on the site",
        [
            .replace(#"poles/insertion"#, #"/fr/poles/insertion/"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:7:51: error: “/fr/poles/insertion/” is an address on this site, and addresses may change [link-to-path]
          hint: name the entry instead, as COLLECTION/ID, or the page as section:NAME
        """#
    ),
    FaultCase(
        "a link to a Markdown file",
        [
            .replace(#"poles/insertion"#, #"../../poles/insertion/fr.md"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:7:51: error: “../../poles/insertion/fr.md” is not an address that this site knows [unknown-link]
          hint: write https://…, mailto:…, tel:…, #heading, COLLECTION/ID, section:NAME, or the name of a file beside this one
        """#
    ),
    FaultCase(
        "a link that runs a script",
        [
            .replace(#"(poles/insertion)"#, #"(javascript:alert(1))"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:7:51: error: a link may not begin with “javascript:” [unsafe-link]
          hint: use https:, mailto: or tel:
        """#
    ),
    FaultCase(
        "a link to a page that does not exist",
        [
            .replace(#"poles/insertion"#, #"section:pole"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:7:51: error: there is no page “section:pole” [unknown-section]
          hint: did you mean “poles”?
        """#
    ),
    FaultCase(
        "a link to a heading of a text that has none",
        [
            .replace("Een atelier.", "Een [atelier](#boven).", in: "enterprises/atelier/nl.md")
        ],
        #"""
        enterprises/atelier/nl.md:5:15: error: no heading of this text has the anchor “#boven” [unknown-anchor]
          hint: it has no headings: add one with “## ”, or link to the page alone
        """#
    ),
    FaultCase(
        "a link to a heading that does not exist",
        [
            .replace(#"poles/insertion"#, #"#ce-que-nous-avons-vus"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:7:51: error: no heading of this text has the anchor “#ce-que-nous-avons-vus” [unknown-anchor]
          hint: did you mean “#ce-que-nous-avons-vu”?
        """#
    ),
    FaultCase(
        "a link to a block",
        [
            .replace(#"poles/insertion"#, #"blocks/pour"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:7:51: error: the block “pour” has no page of its own [link-to-block]
          hint: include it with ![](block:pour), alone in a paragraph
        """#
    ),
    FaultCase(
        "a link without text",
        [
            .replace(#"[lire]"#, #"[]"#, in: "pages/why/fr.md")
        ],
        #"""
        pages/why/fr.md:6:39: error: the link to “https://example.org/” has no text [link-without-text]
          hint: write between the brackets where it leads
        """#
    ),
    FaultCase(
        "an e-mail link without a host",
        [
            .replace(#"mailto:info@example.org"#, #"mailto:info"#, in: "pages/why/fr.md")
        ],
        #"""
        pages/why/fr.md:6:10: error: “info” is not an e-mail address [not-an-email-address]
          hint: write it as name@example.org
        """#
    ),
    FaultCase(
        "an image without a text",
        [
            .replace(#"![](chart:training-hours)"#, #"![](photo.jpg)"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:9:5: error: the image “photo.jpg” has no text for those who cannot see it [image-without-alt]
          hint: describe it between the brackets: ![what it shows](photo.jpg)
        """#
    ),
    FaultCase(
        "an image that is not there",
        [
            .replace(#"![](chart:training-hours)"#, #"![Un métier](foto.jpg)"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:9:14: error: there is no file “foto.jpg” in Content/enterprises/atelier [missing-linked-file]
          hint: did you mean “photo.jpg”?
        """#
    ),
    FaultCase(
        "an image on another site",
        [
            .replace(
                #"![](chart:training-hours)"#, #"![Un métier](https://example.org/a.jpg)"#,
                in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:9:14: error: the image “https://example.org/a.jpg” lies on another site [image-elsewhere]
          hint: put the file beside this one and write its name
        """#
    ),
    FaultCase(
        "a chart in the middle of a sentence",
        [
            .replace(
                #"![](chart:training-hours)"#, #"Voici ![](chart:training-hours)"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:9:11: error: “chart:training-hours” must stand alone in its paragraph [not-alone-in-paragraph]
          hint: put an empty line before and after it
        """#
    ),
    FaultCase(
        "a chart of what is not counted",
        [
            .replace(#"![](chart:training-hours)"#, #"![](chart:pride)"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:9:5: error: enterprises/atelier has no figures for “pride” to draw [chart-without-figures]
          hint: correct the indicator, or add rows to results.csv
        """#
    ),
    FaultCase(
        "a result that does not exist",
        [
            .replace(#"training-hours@2018"#, #"training-hours@2019"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:7:13: error: enterprises/atelier has no result “training-hours@2019” [unknown-result]
          hint: did you mean “training-hours@2017”?
        """#
    ),
    FaultCase(
        "a result without a period",
        [
            .replace(#"training-hours@2018"#, #"training-hours"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:7:13: error: “result:training-hours” does not name a result [invalid-result-reference]
          hint: write result:INDICATOR@PERIOD, such as result:training-hours@2018
        """#
    ),
    FaultCase(
        "a result with words of its own",
        [
            .replace(#"[](result:"#, #"[heures](result:"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:7:19: error: the figure takes the place of the text “heures” [result-with-text]
          hint: leave the brackets empty: [](result:…), and write the text before or after
        """#
    ),
    FaultCase(
        "a result outside an enterprise",
        [
            .replace(#"[](enterprises/atelier)"#, #"[](result:training-hours@2018)"#, in: "pages/why/fr.md")
        ],
        #"""
        pages/why/fr.md:6:69: error: “result:training-hours@2018” does not say of which enterprise [result-outside-enterprise]
          hint: write the enterprise in front, as in result:ENTERPRISE/training-hours@2018
        """#
    ),
    FaultCase(
        "a block that does not exist",
        [
            .replace(#"block:pour"#, #"block:pou"#, in: "pages/why/fr.md")
        ],
        #"""
        pages/why/fr.md:4:5: error: there is no entry “blocks/pou” [unknown-entry]
          hint: did you mean “blocks/pour”?
        """#
    ),
]
