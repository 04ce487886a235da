/// The corpus as a site of Vitrine's: what varies, beside the fixed content.
struct VitrineSite: CorpusWriter, Narrative.Form {
    let count: Int
    let content: Folder

    func enterprise(_ facts: EnterpriseFacts) throws {
        let folder = try content.folder("enterprises/" + facts.id)
        try folder.write(yaml(facts), "enterprise.yml")
        try folder.write(results(facts), "results.csv")
        if !facts.testimonies.isEmpty { try folder.write(testimonies(facts), "testimonies.yml") }
        let narrative = Narrative(facts, of: count)
        for tongue in Tongue.allCases {
            var text = Text(reserving: 4096)
            head(facts.name, nil, facts.summary[tongue], &text)
            narrative.append(to: &text, tongue, in: self)
            try folder.write(text, tongue.tag + ".md")
        }
    }

    func event(_ facts: EventFacts) throws {
        let folder = try content.folder("agenda/" + facts.id)
        var yaml = Text()
        yaml.line("original: fr")
        yaml.line("start: \"\(facts.start.date) \(facts.start.time)\"")
        yaml.line("place: {town: \(Text.both(facts.town.name)), country: \(facts.town.country)}")
        yaml.line("published: \(facts.published.date)")
        try folder.write(yaml, "event.yml")
        for tongue in Tongue.allCases {
            var text = Text()
            head(facts.title[tongue], facts.id, facts.summary[tongue], &text)
            DiffusionBody.append(event: facts, to: &text, tongue, in: self)
            try folder.write(text, tongue.tag + ".md")
        }
    }

    func newsletter(_ facts: NewsletterFacts) throws {
        let folder = try content.folder("newsletters/" + facts.id)
        var yaml = Text()
        yaml.line("original: fr")
        yaml.line("former_slugs: {fr: [\(facts.formerSlug.fr)], nl: [\(facts.formerSlug.nl)]}")
        yaml.line("number: \(facts.number)")
        yaml.line("date: \(facts.date.date)")
        yaml.line("items:")
        for enterprise in facts.enterprises { yaml.line("  - enterprises/\(EnterpriseFacts.id(enterprise))") }
        for event in facts.events { yaml.line("  - agenda/\(EventFacts(event, enterprises: count).id)") }
        try folder.write(yaml, "newsletter.yml")
        for tongue in Tongue.allCases {
            var text = Text()
            head(facts.title[tongue], facts.id, facts.summary[tongue], &text)
            DiffusionBody.append(newsletter: facts, to: &text, tongue)
            try folder.write(text, tongue.tag + ".md")
        }
    }

    func figure(_ group: EnterpriseFacts.Group, _ row: EnterpriseFacts.Row, _ tongue: Tongue) -> String {
        "[](result:\(group.indicator.id)@\(row.period))"
    }

    func enterprise(_ id: String, _ tongue: Tongue) -> String { "enterprises/" + id }

    func pole(_ id: String, _ tongue: Tongue) -> String { "poles/" + id }

    func block(_ id: String) -> String { "![](block:\(id))" }

    private func head(_ title: String, _ slug: String?, _ summary: String, _ text: inout Text) {
        text.line("---")
        text.line("title: \"\(title)\"")
        if let slug { text.line("slug: \(slug)") }
        text.line("summary: \"\(summary)\"")
        text.line("---")
        text.line()
    }

    private func yaml(_ facts: EnterpriseFacts) -> Text {
        var text = Text(reserving: 2048)
        text.line("original: \(facts.town.side == "VL" ? "nl" : "fr")")
        text.line("name: \"\(facts.name)\"")
        text.line("pole: \(facts.pole)")
        text.line("sector: \(facts.sector)")
        text.line("side: \(facts.town.side)")
        text.line("territory: \(facts.town.territory)")
        let town = facts.town
        text.line(
            "address: {postal_code: \"\(town.postalCode)\", town: \(Text.both(town.name)), country: \(town.country)}")
        text.line(
            "location: {lat: \(Text.degrees(facts.latitude)), lon: \(Text.degrees(facts.longitude)), precision: town}")
        text.line("founded: \(facts.founded)")
        text.line("workforce: \(facts.workforce)")
        text.line("stage: \(facts.stage)")
        text.line("themes: [\(facts.themes.joined(separator: ", "))]")
        text.line("question: {text: \(Text.both(facts.question))}")
        text.line("stakeholders:")
        for (number, stakeholder) in facts.stakeholders.enumerated() {
            text.line("  - {id: group-\(number + 1), kind: \(stakeholder.kind), number: \(stakeholder.number)}")
        }
        text.line("evidence:")
        for source in facts.sources {
            text.line("  - id: \(source.id)")
            text.line("    kind: \(source.kind)")
            text.line("    date: \(source.date)")
            text.line("    citation: \(Text.both(source.citation))")
        }
        return text
    }

    private func results(_ facts: EnterpriseFacts) -> Text {
        var text = Text(reserving: 1024)
        text.line("indicator;period;value;text.fr;text.nl;baseline;target;denominator;quality;source")
        for group in facts.groups {
            let decimals = group.indicator.decimals
            for row in group.rows {
                func number(_ value: Int) -> String { Text.decimal(value, decimals, point: ",") }
                text.line(
                    "\(group.indicator.id);\(row.period);\(number(row.value));;;\(number(row.baseline));"
                        + "\(number(row.target));\(group.indicator.unit == nil ? String(row.sample) : "");"
                        + "\(row.quality);\(facts.sources[row.source].id)")
            }
        }
        let statement = facts.finding.statement
        text.line("\(facts.finding.indicator);2018;;\(statement.fr);\(statement.nl);;;;;\(facts.sources[0].id)")
        return text
    }

    private func testimonies(_ facts: EnterpriseFacts) -> Text {
        var text = Text()
        for (number, testimony) in facts.testimonies.enumerated() {
            text.line("- id: voice-\(number + 1)")
            text.line("  quote: \(Text.both(testimony.quote))")
            text.line("  original: \(facts.town.side == "VL" ? "nl" : "fr")")
            text.line("  speaker: \(testimony.speaker)")
            text.line("  role: \(Text.both(testimony.role))")
            text.line("  date: \(testimony.date)")
            text.line("  consent: {scopes: [quote, publish], date: \(testimony.date), proof: \"Form \(number + 1)\"}")
        }
        return text
    }
}
