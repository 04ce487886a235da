/// What names something else: each fault with its place, its words and its remedy.
let faultsOfReferences: [FaultCase] = [
    FaultCase(
        "a theme with a slip",
        [
            .replace(#"themes: [employment]"#, #"themes: [employement]"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:18:10: error: “employement” is not in vocabulary/themes.yml [unknown-term]
          hint: did you mean “employment”?
        """#
    ),
    FaultCase(
        "a pole that does not exist",
        [
            .replace(#"pole: insertion"#, #"pole: culture"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:6:7: error: there is no entry “poles/culture” [unknown-entry]
          hint: correct the name, or create the folder Content/poles/culture
        """#
    ),
    FaultCase(
        "a partner that does not exist",
        [
            .replace(#"partner: concertes"#, #"partner: inconnu"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:12:10: error: “inconnu” is not in project/partners.csv [unknown-term]
          hint: add it to project/partners.csv, or choose concertes, uriopss, apes
        """#
    ),
    FaultCase(
        "a step that does not exist",
        [
            .replace(#"stage: data-collection"#, #"stage: harvest"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:14:8: error: “harvest” is not in vocabulary/steps.yml [unknown-term]
          hint: add it to vocabulary/steps.yml, or choose state-of-play, data-collection
        """#
    ),
    FaultCase(
        "a sub-step that does not exist",
        [
            .replace(#"sub_step: portrait"#, #"sub_step: portait"#, in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:28:37: error: “portait” is not in vocabulary/steps.yml: state-of-play [unknown-term]
          hint: did you mean “portrait”?
        """#
    ),
    FaultCase(
        "a step in an involvement that does not exist",
        [
            .replace(
                #"involvement: {state-of-play:"#, #"involvement: {state-of-ply:"#,
                in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:24:19: error: “state-of-ply” is not in vocabulary/steps.yml [unknown-term]
          hint: did you mean “state-of-play”?
        """#
    ),
    FaultCase(
        "an evidence that does not exist",
        [
            .replace(
                #"""
                measured;registre;routine;
                training-hours;2018
                """#,
                #"""
                measured;registry;routine;
                training-hours;2018
                """#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:2:47: error: no item under “evidence” has the id “registry” [unknown-own-id]
          hint: did you mean “registre”?
        """#
    ),
    FaultCase(
        "a stakeholder that does not exist",
        [
            .replace(#"stakeholder: trainees"#, #"stakeholder: neighbours"#, in: "enterprises/atelier/testimonies.yml")
        ],
        #"""
        enterprises/atelier/testimonies.yml:6:16: error: no item under “stakeholders” has the id “neighbours” [unknown-own-id]
          hint: the ids are trainees
        """#
    ),
    FaultCase(
        "an entry that does not exist",
        [
            .replace(#"agenda/rencontre"#, #"agenda/rencontres"#, in: "newsletters/une/newsletter.yml")
        ],
        #"""
        newsletters/une/newsletter.yml:4:30: error: there is no entry “agenda/rencontres” [unknown-entry]
          hint: did you mean “agenda/rencontre”?
        """#
    ),
    FaultCase(
        "an indicator that does not exist",
        [
            .replace(#"pride;2018-S1"#, #"prid;2018-S1"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:5:1: error: “prid” is not in vocabulary/indicators.yml [unknown-term]
          hint: did you mean “pride”?
        """#
    ),
    FaultCase(
        "a territory of statistics that does not exist",
        [
            .replace(#"BE32;"#, #"BE23;"#, in: "territories/statistics.csv")
        ],
        #"""
        territories/statistics.csv:2:1: error: “BE23” is not in vocabulary/territories.yml [unknown-term]
          hint: did you mean “BE3”?
        """#
    ),
    FaultCase(
        "a file that is not there",
        [
            .replace(#"file: cahier.pdf"#, #"file: cahiers.pdf"#, in: "publications/cahier/publication.yml")
        ],
        #"""
        publications/cahier/publication.yml:6:26: error: there is no file “cahiers.pdf” in Content/publications/cahier [missing-linked-file]
          hint: did you mean “cahier.pdf”?
        """#
    ),
    FaultCase(
        "a file in another folder",
        [
            .replace(#"file: cahier.pdf"#, #"file: ../../site.yml"#, in: "publications/cahier/publication.yml")
        ],
        #"""
        publications/cahier/publication.yml:6:26: error: “../../site.yml” is not the name of a file beside the entry [invalid-file-path]
          hint: write the name of a file in the entry’s own folder, such as photo.jpg
        """#
    ),
    FaultCase(
        "a publication with a file and an address",
        [
            .replace(
                #"file: cahier.pdf,"#, #"file: cahier.pdf, url: "https://example.org/","#,
                in: "publications/cahier/publication.yml")
        ],
        #"""
        publications/cahier/publication.yml:6:38: error: exactly one of file, url is needed here [exactly-one-of]
          hint: write one of them, and delete the others
        """#
    ),
    FaultCase(
        "a territory that lies in itself",
        [
            .replace(
                #"- {id: BE3, scheme: nuts,"#, #"- {id: BE3, parent: BE32, scheme: nuts,"#,
                in: "vocabulary/territories.yml")
        ],
        #"""
        vocabulary/territories.yml:1:21: error: the territory “BE3” lies in itself [territory-in-itself]
          hint: correct “parent”
        """#
    ),
    FaultCase(
        "a link to a draft",
        [
            .replace(
                #"kind: cahier"#,
                #"""
                draft: true
                kind: cahier
                """#, in: "publications/cahier/publication.yml")
        ],
        #"""
        news/debut/fr.md:4:13: error: “publications/cahier” is a draft, and will not be published [link-to-draft]
          hint: finish it, or take this link away
        """#
    ),
    FaultCase(
        "a link to what fewer people may see",
        [
            .replace(
                #"kind: cahier"#,
                #"""
                audience: members
                kind: cahier
                """#, in: "publications/cahier/publication.yml")
        ],
        #"""
        news/debut/fr.md:4:13: error: “publications/cahier” is for “members”, and not all who read this page may see it [link-to-restricted]
          hint: take the link away, or change the audience of one of the two
        """#
    ),
    FaultCase(
        "a figure that fewer people may see",
        [
            .replace(#"training-hours@2018"#, #"positive-exits@2018"#, in: "enterprises/atelier/fr.md")
        ],
        #"""
        enterprises/atelier/fr.md:7:13: error: “positive-exits@2018” is for “members”, and not all who read this page may see it [link-to-restricted]
          hint: take the link away, or change the audience of one of the two
        """#
    ),
    FaultCase(
        "blocks that include each other",
        [
            .replace(#"Pour tous."#, #"![](block:pour)"#, in: "blocks/pour/fr.md")
        ],
        #"""
        blocks/pour/fr.md:4:5: error: the block “pour” includes itself [block-includes-itself]
          hint: delete one of the inclusions named here
        """#
    ),
]
