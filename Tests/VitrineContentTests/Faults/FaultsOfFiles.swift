/// Files and folders: each fault with its place, its words and its remedy.
let faultsOfFiles: [FaultCase] = [
    FaultCase(
        "a YAML file with the other ending",
        [
            .add(
                "enterprises/atelier/enterprise.yaml",
                #"""
                original: fr
                """#)
        ],
        #"""
        enterprises/atelier/enterprise.yaml: error: no file named “enterprise.yaml” is expected here [unknown-file]
          hint: did you mean “enterprise.yml”?
        """#
    ),
    FaultCase(
        "a table under another name: what texts say of its results is not called wrong",
        [
            .remove("enterprises/atelier/results.csv"),
            .add("enterprises/atelier/resultaten.csv", "indicator;period;value"),
        ],
        #"""
        enterprises/atelier/resultaten.csv: error: no file named “resultaten.csv” is expected here [unknown-file]
          hint: did you mean “results.csv”?
        """#
    ),
    FaultCase(
        "facts that cannot be read: what texts say of the results is not called wrong",
        [
            .add("enterprises/atelier/enterprise.yml", String(repeating: "x", count: 1 << 20))
        ],
        #"""
        enterprises/atelier/enterprise.yml: error: the file is 1024 KiB large; at most 1024 KiB are read [file-too-large]
          hint: split it, or move what is not text elsewhere
        """#
    ),
    FaultCase(
        "a list of terms under another name: what names its items is not called wrong",
        [
            .remove("vocabulary/indicators.yml"),
            .add("vocabulary/indicatoren.yml", "- {id: training-hours}"),
        ],
        #"""
        vocabulary/indicatoren.yml: error: no file named “indicatoren.yml” is expected here [unknown-file]
          hint: did you mean “indicators.yml”?
        """#
    ),
    FaultCase(
        "a table of which there is only a copy",
        [
            .remove("enterprises/atelier/results.csv"),
            .add("enterprises/atelier/results (1).csv", "indicator;period;value"),
        ],
        #"""
        enterprises/atelier/results (1).csv: error: this is a second copy made by a file-sharing service or by a copy command [conflicted-copy]
          hint: compare it with the original, keep one of the two, and delete the other
        """#
    ),
    FaultCase(
        "a list of terms of which there is only a copy",
        [
            .remove("vocabulary/themes.yml"),
            .add("vocabulary/themes (1).yml", "[]"),
        ],
        #"""
        vocabulary/themes (1).yml: error: this is a second copy made by a file-sharing service or by a copy command [conflicted-copy]
          hint: compare it with the original, keep one of the two, and delete the other
        """#
    ),
    FaultCase(
        "no list of terms",
        [
            .remove("vocabulary/themes.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:18:10: error: “employment” is not in vocabulary/themes.yml [unknown-term]
          hint: add it to vocabulary/themes.yml, where there is none yet
        enterprises/atelier/enterprise.yml:26:71: error: “employment” is not in vocabulary/themes.yml [unknown-term]
          hint: add it to vocabulary/themes.yml, where there is none yet
        """#
    ),
    FaultCase(
        "the site's own fields under another name: what fills them in is not called wrong",
        [
            .remove("fields.yml"),
            .add("field.yml", "enterprises: {}"),
        ],
        #"""
        field.yml: error: no file named “field.yml” is expected here [unknown-file]
          hint: did you mean “fields.yml”?
        """#
    ),
    FaultCase(
        "the site's own fields in a file that is no mapping",
        [
            .remove("fields.yml"),
            .add("fields.yml", "- visits"),
        ],
        #"""
        fields.yml:1:1: error: “fields.yml” should hold keys with values of their own [expected-keys]
          hint: write each as “name: value” on a line of its own, indented: poles, enterprises, agenda, newsletters, publications, trainings, news, pages, blocks, funders
        """#
    ),
    FaultCase(
        "no table at all",
        [
            .remove("enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/fr.md:7:13: error: enterprises/atelier has no result “training-hours@2018” [unknown-result]
          hint: there is none yet: add rows to results.csv
        enterprises/atelier/fr.md:9:5: error: enterprises/atelier has no figures for “training-hours” to draw [chart-without-figures]
          hint: correct the indicator, or add rows to results.csv
        """#
    ),
    FaultCase(
        "a language file in capitals",
        [
            .add(
                "pages/why/FR.md",
                #"""
                x
                """#)
        ],
        #"""
        pages/why/FR.md: error: no file named “FR.md” is expected here [unknown-file]
          hint: did you mean “fr.md”?
        """#
    ),
    FaultCase(
        "a language file of another language",
        [
            .add(
                "pages/why/de.md",
                #"""
                x
                """#)
        ],
        #"""
        pages/why/de.md: error: “de.md” is in a language that site.yml does not list [unlisted-language-file]
          hint: add “de” to the languages of site.yml, or rename the file: the languages are fr or nl
        """#
    ),
    FaultCase(
        "a workbook in place of a table",
        [
            .add(
                "enterprises/atelier/results.xlsx",
                #"""
                PK
                """#)
        ],
        #"""
        enterprises/atelier/results.xlsx: error: no file named “results.xlsx” is expected here [unknown-file]
          hint: did you mean “results.csv”?
        """#
    ),
    FaultCase(
        "a file outside any folder",
        [
            .add(
                "enterprises/notes.txt",
                #"""
                x
                """#)
        ],
        #"""
        enterprises/notes.txt: error: “notes.txt” lies outside the folder of an entry [loose-file]
          hint: make a folder for the entry in “Content/enterprises”, and put the file in it
        """#
    ),
    FaultCase(
        "a folder whose name is no id",
        [
            .add(
                "news/Été 2018/news.yml",
                #"""
                original: fr
                """#)
        ],
        #"""
        news/Été 2018: error: “Été 2018” cannot be the name of an entry’s folder [invalid-folder-name]
          hint: use lower-case letters a to z, digits and hyphens, as in “ete-2018”
        """#
    ),
    FaultCase(
        "a folder whose name is no id: what links to the entry is not called wrong",
        [
            .remove("poles/insertion/pole.yml"), .remove("poles/insertion/fr.md"), .remove("poles/insertion/nl.md"),
            .add("poles/Insertion/pole.yml", "original: fr"),
        ],
        #"""
        poles/Insertion: error: “Insertion” cannot be the name of an entry’s folder [invalid-folder-name]
          hint: use lower-case letters a to z, digits and hyphens, as in “insertion”
        """#
    ),
    FaultCase(
        "a folder of entries under another name: what links to them is not called wrong",
        [
            .remove("poles/insertion/pole.yml"), .remove("poles/insertion/fr.md"), .remove("poles/insertion/nl.md"),
            .add("pole/insertion/pole.yml", "original: fr"),
        ],
        #"""
        pole: error: no folder named “pole” is expected here [unknown-folder]
          hint: did you mean “poles”?
        """#
    ),
    FaultCase(
        "a folder that nobody knows",
        [
            .add(
                "enterprise/x/enterprise.yml",
                #"""
                original: fr
                """#)
        ],
        #"""
        enterprise: error: no folder named “enterprise” is expected here [unknown-folder]
          hint: did you mean “enterprises”?
        """#
    ),
    FaultCase(
        "a file that nobody knows",
        [
            .add(
                "sites.yml",
                #"""
                title: x
                """#)
        ],
        #"""
        sites.yml: error: no file named “sites.yml” is expected here [unknown-file]
          hint: did you mean “site.yml”?
        """#
    ),
    FaultCase(
        "a vocabulary that nobody knows",
        [
            .add(
                "vocabulary/theme.yml",
                #"""
                []
                """#)
        ],
        #"""
        vocabulary/theme.yml: error: no file named “theme.yml” is expected here [unknown-file]
          hint: did you mean “themes.yml”?
        """#
    ),
    FaultCase(
        "a copy of a sharing service",
        [
            .add(
                "pages/why/fr (copie en conflit de Marie 2018-05-02).md",
                #"""
                x
                """#)
        ],
        #"""
        pages/why/fr (copie en conflit de Marie 2018-05-02).md: error: this is a second copy made by a file-sharing service or by a copy command [conflicted-copy]
          hint: compare it with the original, keep one of the two, and delete the other
        """#
    ),
    FaultCase(
        "a copy of a browser",
        [
            .add(
                "pages/why (1)/fr.md",
                #"""
                x
                """#),
            .add(
                "pages/why (1)/page.yml",
                #"""
                x
                """#),
        ],
        #"""
        pages/why (1): error: this is a second copy made by a file-sharing service or by a copy command [conflicted-copy]
          hint: compare it with the original, keep one of the two, and delete the other
        """#
    ),
    FaultCase(
        "an entry without its facts",
        [
            .add(
                "news/vide/fr.md",
                #"""
                ---
                title: Vide
                ---
                """#)
        ],
        #"""
        news/vide: error: “news.yml” is missing [missing-file]
          hint: create the file; Content/README.md says what it holds
        """#
    ),
    FaultCase(
        "a missing original",
        [
            .remove("news/debut/fr.md")
        ],
        #"""
        news/debut/news.yml:1:11: error: the words in the original language are missing: there is no “fr.md” [missing-original]
          hint: write “fr.md”, or correct “original”
        """#
    ),
    FaultCase(
        "a missing translation",
        [
            .remove("news/debut/nl.md")
        ],
        #"""
        news/debut/news.yml:1:11: warning: there is no “nl.md” yet; the page is shown in its original language [untranslated]
          hint: translate “fr.md” into “nl.md”
        """#
    ),
    FaultCase(
        "no settings at all",
        [
            .remove("site.yml")
        ],
        #"""
        site.yml: error: “site.yml” is missing [missing-file]
          hint: create the file; Content/README.md says what it holds
        """#
    ),
]
