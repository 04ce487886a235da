/// Results: each fault with its place, its words and its remedy.
let faultsOfResults: [FaultCase] = [
    FaultCase(
        "a column with a slip",
        [
            .replace(#";baseline;"#, #";basline;"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:1:40: error: “basline” is not a column of this table [unknown-column]
          hint: did you mean “baseline”?
        """#
    ),
    FaultCase(
        "a column left out",
        [
            .replace(
                #"""
                territory;measure;year;value;source.fr;source.nl;source_url
                BE32;population;2018;1 344 241;Statbel;Statbel;https://example.org/
                """#,
                #"""
                territory;measure;year;value
                BE32;population;2018;1 344 241
                """#, in: "territories/statistics.csv")
        ],
        #"""
        territories/statistics.csv:1:1: error: the column “source.fr” is missing [missing-column]
          hint: add it to the first line
        """#
    ),
    FaultCase(
        "a column in two languages at once",
        [
            .replace(#"text.fr;text.nl"#, #"texte.fr;text.fr"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:1:33: error: the column “text.fr” stands twice, once in another language [column-twice]
          hint: keep one of the two
        enterprises/atelier/results.csv:5:16: note: “text” has no text in “nl” [untranslated-text]
          hint: add a line “nl: …” under “text”
        """#
    ),
    FaultCase(
        "an empty cell",
        [
            .replace(#"training-hours;2017"#, #"training-hours;"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:2:16: error: row 2 has nothing in the column “period” [empty-cell]
          hint: fill in the cell
        """#
    ),
    FaultCase(
        "a word in place of a number",
        [
            .replace(#"4 310"#, #"beaucoup"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:2:21: error: C2 (“value”): “beaucoup” is not a number [cell-not-a-number]
          hint: write digits only, as 1234,5
        """#
    ),
    FaultCase(
        "a month that a spreadsheet made of a number",
        [
            .replace(#"4 310"#, #"juin-17"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:2:21: error: C2 (“value”): the spreadsheet turned a value into a month: “juin-17” [cell-excel-month]
          hint: format the column as text, then type the value again
        """#
    ),
    FaultCase(
        "a period that is none",
        [
            .replace(#"pride;2018-S1"#, #"pride;2018-S3"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:5:7: error: “2018-S3” is not a period [not-a-period]
          hint: write 2018, 2018-S1, 2018-Q3, 2018-04, or two dates as 2018-01-15..2018-06-30
        """#
    ),
    FaultCase(
        "a period from its end to its start",
        [
            .replace(#"pride;2018-S1"#, #"pride;2018-06-30..2018-01-01"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:5:7: error: the end, 2018-01-01, comes before the start, 2018-06-30 [reversed-dates]
          hint: swap the two, or correct one
        """#
    ),
    FaultCase(
        "a result that stands twice",
        [
            .replace(#"training-hours;2018;"#, #"training-hours;2017;"#, in: "enterprises/atelier/results.csv"),
            .replace(#"@2018"#, #"@2017"#, in: "enterprises/atelier/fr.md"),
        ],
        #"""
        enterprises/atelier/results.csv:3:16: error: “training-hours” already has a result for 2017 [duplicate-result]
          hint: delete one of the two rows, or correct its period
          note: enterprises/atelier/results.csv:2:16
        """#
    ),
    FaultCase(
        "a result that stands twice, its time in two forms",
        [
            .replace(
                #"training-hours;2018;"#, #"training-hours;2017-01-01..2017-12-31;"#,
                in: "enterprises/atelier/results.csv"),
            .replace(#"@2018"#, #"@2017"#, in: "enterprises/atelier/fr.md"),
        ],
        #"""
        enterprises/atelier/results.csv:3:16: error: “training-hours” already has a result for 2017-01-01..2017-12-31 [duplicate-result]
          hint: delete one of the two rows, or correct its period
          note: enterprises/atelier/results.csv:2:16
        """#
    ),
    FaultCase(
        "a number for a qualitative indicator",
        [
            .replace(
                #"pride;2018-S1;;Une nappe.;Een tafellaken.;;;;;;"#, #"pride;2018-S1;5;;;;;;;measured;"#,
                in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:5:15: error: “pride” is qualitative, and this row has a number [number-for-qualitative]
          hint: write what was found in text.fr or text.nl, and empty the cell “value”
        """#
    ),
    FaultCase(
        "a text for a quantitative indicator",
        [
            .replace(
                #"positive-exits;2018;64,3;;;;;14;;declared"#, #"positive-exits;2018;;Bien.;Goed.;;;14;;"#,
                in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:4:22: error: results of “positive-exits” are numbers, and this row has a text in place of one [text-for-quantitative]
          hint: write the number in “value” and the explanation in note.fr or note.nl
        """#
    ),
    FaultCase(
        "a number and a text",
        [
            .replace(#"pride;2018-S1;;"#, #"pride;2018-S1;5;"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:5:15: error: this row has a value and a text [value-and-text]
          hint: keep the value and move the text to note.fr or note.nl, or the reverse
        """#
    ),
    FaultCase(
        "neither a number nor a text",
        [
            .replace(#"positive-exits;2018;64,3;"#, #"positive-exits;2018;;"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:4:1: error: row 4 has neither a value nor a text [empty-result]
          hint: fill in “value”, or text.fr or text.nl; delete the row when nothing is known
        """#
    ),
    FaultCase(
        "a figure without its quality",
        [
            .replace(#"14;;declared"#, #"14;;"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:4:1: error: the figure in row 4 does not say how it was obtained [quality-missing]
          hint: fill in “quality”: measured, declared or estimated
        """#
    ),
    FaultCase(
        "a quality with a slip",
        [
            .replace(#"declared"#, #"decalred"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:4:34: error: “decalred” is not possible for “quality” [unknown-choice]
          hint: did you mean “declared”?
        """#
    ),
    FaultCase(
        "more decimals than the indicator has",
        [
            .replace(#"64,3"#, #"64,35"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:4:21: error: 64.35 has too many decimals: “positive-exits” takes 1 [too-many-decimals]
          hint: round it, or raise “decimals” in vocabulary/indicators.yml
        """#
    ),
    FaultCase(
        "a list of evidence that is none: what rests on it is not called wrong",
        [
            .replace(
                "  - {id: registre, kind: document, date: 2018-12-31, citation: {fr: Registre, nl: Register}}",
                "  {id: registre}", in: "enterprises/atelier/enterprise.yml")
        ],
        #"""
        enterprises/atelier/enterprise.yml:31:3: error: “evidence” should be a list [expected-list]
          hint: begin each item with “- ” on a line of its own, or write [one, two]
        """#
    ),
    FaultCase(
        "a text that no cell can hold",
        [
            .replace(
                "Une nappe.", String(repeating: "é", count: 32_767), in: "enterprises/atelier/results.csv"),
            .replace(
                "Een tafellaken.", String(repeating: "é", count: 32_768), in: "enterprises/atelier/results.csv"),
        ],
        #"""
        enterprises/atelier/results.csv:5:32784: error: E5 holds 32768 characters; a cell takes 32767 at most [csv-long-text]
          hint: shorten it, or put the text in a document and name that
        """#
    ),
    FaultCase(
        "a percentage over a hundred",
        [
            .replace(#"64,3"#, #"164,3"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:4:21: error: 164.3 % is outside 0 to 100 [percentage-out-of-range]
          hint: write the number that stands before the % sign, such as 12.5
        """#
    ),
    FaultCase(
        "a sample larger than the whole",
        [
            .replace(#";22;20;"#, #";22;23;"#, in: "enterprises/atelier/results.csv")
        ],
        #"""
        enterprises/atelier/results.csv:3:44: error: 23 were asked out of 22, which is more than there are [sample-above-whole]
          hint: correct “sample_size” or “denominator”
        """#
    ),
    FaultCase(
        "a statistic that stands twice",
        [
            .replace(
                #"BE32;population;2018;1 344 241;Statbel;Statbel;https://example.org/"#,
                #"""
                BE32;population;2018;1 344 241;Statbel;Statbel;
                BE32;population;2018;1 344 242;Statbel;Statbel;
                """#, in: "territories/statistics.csv")
        ],
        #"""
        territories/statistics.csv:3:17: error: BE32 already has a value of “population” for 2018 [duplicate-statistic]
          hint: delete one of the two rows, or correct its year
          note: territories/statistics.csv:2:17
        """#
    ),
]
