/// The same corpus as a Hugo site: a page a language, with its facts as front matter.
///
/// What Vitrine looks up (figures in a text, addresses of other entries) is written out, which spares Hugo that work.
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
        let decimals = group.indicator.decimals
        let whole = decimals == 0 ? row.value : row.value / 10
        var digits = ""
        for (place, digit) in String(whole).reversed().enumerated() {
            if place > 0 && place % 3 == 0 { digits = (tongue == .fr ? "\u{202F}" : ".") + digits }
            digits = String(digit) + digits
        }
        if decimals > 0 { digits += ",\(row.value % 10)" }
        guard let unit = group.indicator.unit else { return digits + (tongue == .fr ? "\u{202F}%" : "%") }
        return digits + "\u{A0}" + unit[tongue]
    }

    func enterprise(_ id: String, _ tongue: Tongue) -> String { "/\(tongue.tag)/enterprises/\(id)/" }

    func pole(_ id: String, _ tongue: Tongue) -> String { "/\(tongue.tag)/poles/\(id)/" }

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
            text.line("  - indicator: \(group.indicator.id)")
            text.line("    rows:")
            for row in group.rows {
                func number(_ value: Int) -> String { Text.decimal(value, group.indicator.decimals, point: ".") }
                text.line(
                    "      - {period: \(row.period), value: \(number(row.value)), target: \(number(row.target)), "
                        + "quality: \(row.quality), source: \(row.source + 1)}")
            }
        }
        text.line("  - indicator: \(facts.finding.indicator)")
        text.line("    findings:")
        text.line("      - {period: 2018, text: \"\(facts.finding.statement[tongue])\"}")
        text.line("evidence:")
        for source in facts.sources {
            text.line("  - {citation: \"\(source.citation[tongue])\", year: \(source.date.prefix(4))}")
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
