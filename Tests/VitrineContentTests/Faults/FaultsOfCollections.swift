private let declaration = """
    entry: podcast
    section: {fr: podcasts, nl: podcasts}
    title: {fr: Podcasts, nl: Podcasts}
    order: -date
    facts:
      date: {type: date, required: true, label: {fr: Date, nl: Datum}}
      minutes: {type: integer, min: 1, max: 600, label: {fr: Durée, nl: Duur}}
      about: {type: entry, of: enterprises, label: {fr: Entreprise, nl: Onderneming}}

    """

private func entry(_ facts: String) -> [FaultCase.Edit] {
    [
        .add("collections/podcasts.yml", declaration),
        .add("podcasts/premier/podcast.yml", "original: fr\n" + facts),
        .add("podcasts/premier/fr.md", "---\ntitle: Premier\n---\n"),
        .add("podcasts/premier/nl.md", "---\ntitle: Eerste\n---\n"),
    ]
}

/// Collections that a site declares, and their entries.
let faultsOfCollections: [FaultCase] = [
    FaultCase(
        "a misspelt key of an entry", entry("date: 2018-05-01\nminuts: 42\n"),
        #"""
        podcasts/premier/podcast.yml:3:1: error: “minuts” is not a key of podcasts/ID/podcast.yml [unknown-key]
          hint: did you mean “minutes”?
        """#),
    FaultCase(
        "a value of another type", entry("date: 2018-05-01\nminutes: long\n"),
        #"""
        podcasts/premier/podcast.yml:3:10: error: “long” is not a whole number [not-a-whole-number]
          hint: write digits alone
        """#),
    FaultCase(
        "an enterprise that does not exist", entry("date: 2018-05-01\nabout: ateliers\n"),
        #"""
        podcasts/premier/podcast.yml:3:8: error: there is no entry “enterprises/ateliers” [unknown-entry]
          hint: did you mean “enterprises/atelier”?
        """#),
    FaultCase(
        "a required fact that is missing", entry("minutes: 42\n"),
        #"""
        podcasts/premier/podcast.yml:1:1: error: “date” is missing [missing-key]
          hint: add a line such as “date: 2018-05-14”
        """#),
    FaultCase(
        "a list and a file in a table: a cell is one value",
        [
            .add(
                "collections/readings.yml",
                """
                rows: readings.csv
                section: {fr: lectures, nl: lectuur}
                title: {fr: Lectures, nl: Lectuur}
                facts:
                  who: {type: list, items: name, label: {fr: Qui, nl: Wie}}
                  scan: {type: file, label: {fr: Scan, nl: Scan}}
                """),
            .add("readings/readings.csv", "id;title.fr;title.nl;who;scan\nguide;Le guide;De gids;Lise;a.pdf\n"),
        ],
        #"""
        collections/readings.yml:5:15: error: “list” is not possible for “type” [unknown-choice]
          hint: choose text, name, integer, number, money, percent, date, month, boolean, choice, entry or url
        collections/readings.yml:6:16: error: “file” is not possible for “type” [unknown-choice]
          hint: choose text, name, integer, number, money, percent, date, month, boolean, choice, entry or url
        """#),
    FaultCase(
        "a declaration with faults: nothing is said of its entries",
        [
            .add(
                "collections/podcasts.yml",
                """
                entri: podcast
                section: {fr: podcasts, nl: podcasts}
                title: {fr: Podcasts, nl: Podcasts}
                order: -dat
                facts:
                  date: {type: dat, label: {fr: Date, nl: Datum}}
                  about: {type: entry, of: enterprise, label: {fr: Entreprise, nl: Onderneming}}
                """),
            .add("podcasts/premier/podcast.yml", "original: fr\nnonsense: 1\n"),
            .add("podcasts/premier/fr.md", "---\ntitle: Premier\n---\n"),
        ],
        #"""
        collections/podcasts.yml:1:1: error: exactly one of entry, rows is needed here [exactly-one-of]
          hint: write one of them, and delete the others
        collections/podcasts.yml:1:1: error: “entri” is not a key of collections/NAME.yml [unknown-key]
          hint: did you mean “entry”?
        collections/podcasts.yml:4:8: error: “dat” is not a key of facts [unknown-key]
          hint: did you mean “date”?
        collections/podcasts.yml:6:16: error: “dat” is not possible for “type” [unknown-choice]
          hint: did you mean “date”?
        collections/podcasts.yml:7:28: error: “enterprise” is not a key of Content/ [unknown-key]
          hint: did you mean “enterprises”?
        """#),
]
