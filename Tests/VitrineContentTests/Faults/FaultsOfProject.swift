/// The project and its partners: each fault with its place, its words and its remedy.
let faultsOfProject: [FaultCase] = [
    FaultCase(
        "rows that do not add up to the budget",
        [
            .replace(#"100,00;50,00"#, #"100,00;50,01"#, in: "project/partners.csv")
        ],
        #"""
        project/project.yml:12:31: error: the budget says 150.25 for “erdf”, and the rows of project/partners.csv add up to 150.26: 0.01 between them [total-not-sum]
          hint: correct the row or the total that is wrong
        """#
    ),
    FaultCase(
        "a funded partner without an amount",
        [
            .replace(#"operator;100,00;50,00"#, #"operator;100,00;"#, in: "project/partners.csv")
        ],
        #"""
        project/partners.csv:3:20: error: “uriopss” has the role operator and no amount for “erdf” [amount-missing]
          hint: fill in the amount, or write “associated” as its role
        """#
    ),
    FaultCase(
        "an associated partner with an amount",
        [
            .replace(#"associated;;"#, #"associated;0,00;"#, in: "project/partners.csv")
        ],
        #"""
        project/partners.csv:4:25: error: an associated partner has no amount, and “apes” has one [amount-of-associated]
          hint: empty the cell, or correct the role
        """#
    ),
    FaultCase(
        "a Fund that pays more than the whole",
        [
            .replace(#"erdf: 150.25"#, #"erdf: 350.25"#, in: "project/project.yml")
        ],
        #"""
        project/project.yml:12:31: error: the Fund’s part, 350.25, is larger than the whole, 300.5 [fund-above-total]
          hint: correct one of the two amounts
        """#
    ),
    FaultCase(
        "a lead that is not the lead",
        [
            .replace(#"lead: concertes"#, #"lead: uriopss"#, in: "project/project.yml")
        ],
        #"""
        project/project.yml:10:7: error: “uriopss” is the lead, and project/partners.csv does not give it the role lead [lead-mismatch]
          hint: correct “lead”, or the role in project/partners.csv
        """#
    ),
    FaultCase(
        "a lead that is not a partner",
        [
            .replace(#"lead: concertes"#, #"lead: concerte"#, in: "project/project.yml")
        ],
        #"""
        project/project.yml:10:7: error: “concerte” is not in project/partners.csv [unknown-term]
          hint: did you mean “concertes”?
        """#
    ),
    FaultCase(
        "no logo of the project",
        [
            .replace(
                #"""
                logo: logo.svg

                """#, #""#, in: "project/project.yml")
        ],
        #"""
        project/project.yml:1:1: warning: the project has no logo, and the programme asks for it on every support [project-logo-missing]
          hint: put the file that the programme supplied in Content/project and name it under “logo”
        """#
    ),
    FaultCase(
        "a logo without a text",
        [
            .replace(
                #"""
                role;total;erdf
                concertes;Concertes;WA;lead;200,50;100,25
                """#,
                #"""
                role;total;erdf;logo
                concertes;Concertes;WA;lead;200,50;100,25;logo.svg
                """#, in: "project/partners.csv")
        ],
        #"""
        project/partners.csv:2:43: error: the logo of “concertes” has no text for those who cannot see it [logo-without-alt]
          hint: fill in “logo_alt.fr”; the organisation’s name is enough
        project/partners.csv:3:1: error: row 3 holds fewer cells (6) than there are columns (7) [csv-missing-cells]
          hint: fill it in from column G (“logo”) on; a cell may be empty, its separator must be there
        project/partners.csv:4:1: error: row 4 holds fewer cells (6) than there are columns (7) [csv-missing-cells]
          hint: fill it in from column G (“logo”) on; a cell may be empty, its separator must be there
        """#
    ),
    FaultCase(
        "an id that stands twice in a table",
        [
            .replace(#"apes;APES"#, #"concertes;APES"#, in: "project/partners.csv")
        ],
        #"""
        project/partners.csv:4:1: error: the id “concertes” stands twice [duplicate-id]
          hint: give one of the two another id, or delete it
          note: project/partners.csv:2:1
        """#
    ),
    FaultCase(
        "phases that run backwards",
        [
            .replace(#"end: 2018-12-31"#, #"end: 2016-12-31"#, in: "project/phases.yml")
        ],
        #"""
        project/phases.yml:1:77: error: the end, 2016-12-31, comes before the start, 2017-01-01 [reversed-dates]
          hint: swap the two, or correct one
        """#
    ),
]
