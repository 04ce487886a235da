/// The story of an enterprise in Markdown, about 3 kB a language, the same sentences in both.
struct Narrative {
    /// How each generator's authors name what is then looked up.
    protocol Form {
        func figure(_ group: EnterpriseFacts.Group, _ row: EnterpriseFacts.Row, _ tongue: Tongue) -> String
        func enterprise(_ id: String, _ tongue: Tongue) -> String
        func pole(_ id: String, _ tongue: Tongue) -> String
        func block(_ id: String) -> String
    }

    private let facts: EnterpriseFacts
    private let neighbour: Int
    private let chosen: [[Said]]
    private let numbers: [Int]

    init(_ facts: EnterpriseFacts, of count: Int) {
        var random = Random(5, facts.index)
        self.facts = facts
        neighbour = random.number(0...count - 1)
        chosen = [
            random.some(6, of: Story.opening), random.some(6, of: Story.wondering), random.some(5, of: Story.method),
            random.some(4, of: Story.items), random.some(7, of: Story.seeing), random.some(5, of: Story.changing),
        ]
        numbers = (0..<4).map { _ in random.number(7...95) }
    }

    func append(to text: inout Text, _ tongue: Tongue, in form: some Form) {
        let group = facts.groups[0]
        let figure = group.rows.last.map { form.figure(group, $0, tongue) } ?? ""
        let french = tongue == .fr
        paragraph(0, tongue, &text)
        text.line(french ? "## Ce que nous voulions savoir" : "## Wat we wilden weten")
        text.line()
        paragraph(1, tongue, &text)
        text.line(french ? "## Comment nous avons fait" : "## Hoe we te werk gingen")
        text.line()
        paragraph(2, tongue, &text)
        for item in chosen[3] { text.line("- " + filled(item[tongue], 3, tongue)) }
        text.line()
        text.line(french ? "## Ce que nous avons vu" : "## Wat we zagen")
        text.line()
        text.line(
            french
                ? "En 2018, nous avons relevé \(figure), ce qui se lit avec le reste."
                : "In 2018 noteerden we \(figure), wat men samen met de rest moet lezen.")
        text.line()
        paragraph(4, tongue, &text)
        if facts.index.isMultiple(of: 3) {
            text.line(form.block("reading"))
            text.line()
        }
        text.line(french ? "## Ce que nous avons changé" : "## Wat we veranderd hebben")
        text.line()
        paragraph(5, tongue, &text)
        let other = "[\(EnterpriseFacts.name(neighbour))](\(form.enterprise(EnterpriseFacts.id(neighbour), tongue)))"
        let pole = form.pole(facts.pole, tongue)
        text.line(
            french
                ? "Nous en parlons avec \(other) et avec les autres entreprises du [pôle](\(pole))."
                : "We praten erover met \(other) en met de andere ondernemingen van de [groep](\(pole)).")
    }

    private func paragraph(_ part: Int, _ tongue: Tongue, _ text: inout Text) {
        text.line(chosen[part].map { filled($0[tongue], part, tongue) }.joined(separator: " "))
        text.line()
    }

    private func filled(_ sentence: String, _ part: Int, _ tongue: Tongue) -> String {
        guard sentence.utf8.contains(UInt8(ascii: "{")) else { return sentence }
        var result = ""
        var rest = Substring(sentence)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            switch rest[rest.index(after: open)..<close] {
            case "town": result += facts.town.name[tongue]
            case "name": result += facts.name
            default: result += String(numbers[part % numbers.count])
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
