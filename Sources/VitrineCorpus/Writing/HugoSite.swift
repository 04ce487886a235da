/// The same corpus as a Hugo site: a page a language, with its facts as front matter.
///
/// Nothing is worked out here that Vitrine works out while it builds: figures, addresses and blocks are named in the
/// texts, results are rows.
struct HugoSite: CorpusWriter, Narrative.Form {
    let count: Int
    let folders: [Folder]

    init(count: Int, site: Folder) throws {
        self.count = count
        folders = try Tongue.allCases.map { tongue in
            let folder = try site.folder("content/" + tongue.tag)
            for section in ["enterprises", "agenda", "newsletters"] { _ = try folder.folder(section) }
            return folder
        }
    }

    func enterprise(_ facts: EnterpriseFacts) throws {
        let narrative = Narrative(facts, of: count)
        for tongue in Tongue.allCases {
            var text = Text(reserving: 6144)
            frontMatter(facts, tongue, &text)
            narrative.append(to: &text, tongue, in: self)
            try folders[tongue.rawValue].write(text, "enterprises/\(facts.id).md")
        }
    }

    func event(_ facts: EventFacts) throws {
        for tongue in Tongue.allCases {
            var text = Text()
            text.line("---")
            text.line("title: \"\(facts.title[tongue])\"")
            text.line("description: \"\(facts.summary[tongue])\"")
            text.line("date: \(facts.start.date)T\(facts.start.time):00")
            text.line("published: \(facts.published.date)")
            text.line("town: \"\(facts.town.name[tongue])\"")
            text.line("country: \(facts.town.country)")
            text.line("---")
            text.line()
            DiffusionBody.append(event: facts, to: &text, tongue, in: self)
            try folders[tongue.rawValue].write(text, "agenda/\(facts.id).md")
        }
    }

    func newsletter(_ facts: NewsletterFacts) throws {
        for tongue in Tongue.allCases {
            var text = Text()
            text.line("---")
            text.line("title: \"\(facts.title[tongue])\"")
            text.line("description: \"\(facts.summary[tongue])\"")
            text.line("date: \(facts.date.date)")
            text.line("published: \(facts.date.date)")
            text.line("aliases: [\(facts.formerSlug[tongue])]")
            text.line("items:")
            for enterprise in facts.enterprises { text.line("  - /enterprises/\(EnterpriseFacts.id(enterprise))") }
            for event in facts.events { text.line("  - /agenda/\(EventFacts(event, enterprises: count).id)") }
            text.line("---")
            text.line()
            DiffusionBody.append(newsletter: facts, to: &text, tongue)
            try folders[tongue.rawValue].write(text, "newsletters/\(facts.id).md")
        }
    }

    func figure(_ group: EnterpriseFacts.Group, _ row: EnterpriseFacts.Row, _ tongue: Tongue) -> String {
        "{{< result \"\(group.indicator.id)\" \(row.period) >}}"
    }

    func enterprise(_ id: String, _ tongue: Tongue) -> String { "/enterprises/" + id }

    func pole(_ id: String, _ tongue: Tongue) -> String { "/poles/" + id }

    func block(_ id: String) -> String { "{{< block \"\(id)\" >}}" }

    private func frontMatter(_ facts: EnterpriseFacts, _ tongue: Tongue, _ text: inout Text) {
        text.line("---")
        text.line("title: \"\(facts.name)\"")
        text.line("description: \"\(facts.summary[tongue])\"")
        text.line("poles: [\(facts.pole)]")
        text.line("territories: [\(facts.town.territory.lowercased())]")
        text.line("sector: \(facts.sector)")
        text.line("side: \(facts.town.side)")
        text.line("postal_code: \"\(facts.town.postalCode)\"")
        text.line("town: \"\(facts.town.name[tongue])\"")
        text.line("country: \(facts.town.country)")
        text.line("lat: \(Text.degrees(facts.latitude))")
        text.line("lon: \(Text.degrees(facts.longitude))")
        text.line("founded: \(facts.founded)")
        text.line("workforce: \(facts.workforce)")
        text.line("stage: \(facts.stage)")
        text.line("themes: [\(facts.themes.joined(separator: ", "))]")
        text.line("question: \"\(facts.question[tongue])\"")
        text.line("results:")
        for group in facts.groups {
            for row in group.rows {
                func number(_ value: Int) -> String { Text.decimal(value, group.indicator.decimals, point: ".") }
                text.line(
                    "  - {indicator: \(group.indicator.id), period: \(row.period), value: \(number(row.value)), "
                        + "baseline: \(number(row.baseline)), target: \(number(row.target)), "
                        + (group.indicator.unit == nil ? "denominator: \(row.sample), " : "")
                        + "quality: \(row.quality), source: \(facts.sources[row.source].id)}")
            }
        }
        text.line(
            "  - {indicator: \(facts.finding.indicator), period: 2018, text: \"\(facts.finding.statement[tongue])\", "
                + "source: \(facts.sources[0].id)}")
        text.line("evidence:")
        for source in facts.sources {
            text.line(
                "  - {id: \(source.id), kind: \(source.kind), date: \(source.date), "
                    + "citation: \"\(source.citation[tongue])\"}")
        }
        if !facts.testimonies.isEmpty {
            text.line("testimonies:")
            for testimony in facts.testimonies {
                text.line("  - quote: \"\(testimony.quote[tongue])\"")
                text.line("    speaker: \(testimony.speaker)")
                text.line("    role: \"\(testimony.role[tongue])\"")
            }
        }
        text.line("---")
        text.line()
    }
}
