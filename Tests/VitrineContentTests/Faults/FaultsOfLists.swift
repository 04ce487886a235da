/// What a site lists or leaves out, and what then must or may not be said elsewhere.
let faultsOfLists: [FaultCase] = [
    FaultCase(
        "a link to a section that is not listed",
        [
            .replace(
                #"""
                  map: {fr: carte, nl: kaart}

                """#, #""#, in: "site.yml")
        ],
        #"""
        project/fr.md:4:25: error: this site has no section “map” [unlisted-section]
          hint: list it under “sections” in site.yml, as “map: {fr: …, nl: …}”, or take the link away
        """#
    ),
    FaultCase(
        "an item of the menu whose section is not listed",
        [
            .replace("  - section: project", "  - section: glossary", in: "site.yml"),
            .replace("  glossary: {fr: glossaire, nl: woordenlijst}\n", "", in: "site.yml"),
        ],
        #"""
        site.yml:23:14: error: this site has no section “glossary” [unlisted-section]
          hint: list it under “sections” in site.yml, as “glossary: {fr: …, nl: …}”, or take the link away
        """#
    ),
    FaultCase(
        "entries whose section is not listed",
        [
            .replace("  agenda: agenda\n", "", in: "site.yml")
        ],
        #"""
        agenda/rencontre: error: Content/agenda has entries, and this site has no section “agenda” for their pages [entries-without-section]
          hint: list it under “sections” in site.yml, as “agenda: {fr: …, nl: …}”
        """#
    ),
    FaultCase(
        "a section of which there is nothing",
        [
            .remove("project/partners.csv"),
            .replace("lead: concertes\n", "", in: "project/project.yml"),
            .replace(
                "budget: {total: 300.50, erdf: 150.25, date: 2016-05-17, source: Registre}\n", "",
                in: "project/project.yml"),
            .replace("partner: concertes\n", "", in: "enterprises/atelier/enterprise.yml"),
            .replace("partners: [concertes]", "partners: []", in: "poles/insertion/pole.yml"),
            .replace("organiser: concertes\n", "", in: "trainings/question/training.yml"),
        ],
        #"""
        site.yml:12:18: warning: the section “partners” has nothing to show: Content/project/partners.csv is not there [section-without-content]
          hint: add it, or take “partners” out of “sections”
        """#
    ),
    FaultCase(
        "an enterprise without pole, side and step in a site that has some",
        [
            .replace("pole: insertion\n", "", in: "enterprises/atelier/enterprise.yml"),
            .replace("side: WA\n", "", in: "enterprises/atelier/enterprise.yml"),
            .replace("stage: data-collection\n", "", in: "enterprises/atelier/enterprise.yml"),
        ],
        #"""
        enterprises/atelier/enterprise.yml:1:1: error: “pole” is missing [missing-key]
          hint: add a line such as “pole: insertion”
        enterprises/atelier/enterprise.yml:1:1: error: “side” is missing [missing-key]
          hint: add a line such as “side: WA”
        enterprises/atelier/enterprise.yml:1:1: error: “stage” is missing [missing-key]
          hint: add a line such as “stage: data-collection”
        """#
    ),
    FaultCase(
        "a side that is not listed",
        [
            .replace("side: WA", "side: WAL", in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:8:7: error: “WAL” is not in vocabulary/sides.yml [unknown-term]
          hint: did you mean “WA”?
        """#
    ),
    FaultCase(
        "sides in a site that lists none",
        [
            .remove("vocabulary/sides.yml"),
            .remove("vocabulary/territories.yml"),
            .remove("territories/statistics.csv"),
            .replace("  territories: {fr: territoires, nl: gebieden}\n", "", in: "site.yml"),
            .replace("territory: BE32\n", "", in: "enterprises/atelier/enterprise.yml"),
            .replace("id;name;side;", "id;name;abbreviation;", in: "project/partners.csv"),
        ],
        #"""
        enterprises/atelier/enterprise.yml:8:7: error: “WA” is not in vocabulary/sides.yml [unknown-term]
          hint: add it to vocabulary/sides.yml, where there is none yet
        """#
    ),
    FaultCase(
        "a territory and a partner without side in a site that has sides",
        [
            .replace(
                "label: {fr: Hainaut, nl: Henegouwen}, side: WA", "label: {fr: Hainaut, nl: Henegouwen}",
                in: "vocabulary/territories.yml"),
            .replace("APES;FR;", "APES;;", in: "project/partners.csv"),
        ],
        #"""
        project/partners.csv:4:11: error: row 4 has nothing in the column “side” [empty-cell]
          hint: fill in the cell
        vocabulary/territories.yml:2:4: error: “side” is missing [missing-key]
          hint: add a line such as “side: FR”
        """#
    ),
    FaultCase(
        "a programme that pays and is not named",
        [
            .replace("programme: Interreg V\n", "", in: "project/project.yml")
        ],
        #"""
        project/project.yml:1:1: error: “programme” is missing [missing-key]
          hint: add a line such as “programme: Programme de l’Exemple”
        """#
    ),
    FaultCase(
        "no project, and what names it",
        [
            .remove("project/project.yml"), .remove("project/partners.csv"), .remove("project/phases.yml"),
            .remove("project/fr.md"), .remove("project/nl.md"), .remove("project/logo.svg"),
            .replace("  partners: {fr: partenaires, nl: partners}\n", "", in: "site.yml"),
            .replace("partner: concertes\n", "", in: "enterprises/atelier/enterprise.yml"),
        ],
        #"""
        poles/insertion/pole.yml:3:12: error: “concertes” is not in project/partners.csv [unknown-term]
          hint: add it to project/partners.csv, where there is none yet
        site.yml:9:17: warning: the section “project” has nothing to show: Content/project is not there [section-without-content]
          hint: add it, or take “project” out of “sections”
        trainings/question/training.yml:4:12: error: “concertes” is not in project/partners.csv [unknown-term]
          hint: add it to project/partners.csv, where there is none yet
        """#
    ),
]
