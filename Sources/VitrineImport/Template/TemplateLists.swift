import Tables
import VitrineContent

/// The words from which a person chooses, each list explained on a sheet of its own.
struct TemplateLists {
    /// For the columns that have one.
    private(set) var choices: [ResultColumn: CellChoices.Source] = [:]
    private(set) var sheet: SheetDocument

    init(target: ImportTarget, words: TemplateWords, shown: (LocalizedText) -> String) {
        sheet = SheetDocument(name: words.lists)
        sheet.columnWidths = [48, 60, 18, 14]
        choices[.quality] = .values(words.qualities)
        choices[.audience] = .values(words.audiences)
        let indicators = target.vocabulary.indicators.map { indicator -> [OutputCell] in
            let label = shown(indicator.label)
            // Where two indicators have the same words, only the id tells them apart.
            let name = target.words.canonical(label, in: .indicator) == indicator.id ? label : indicator.id
            let unit =
                indicator.isPercentage ? words.percent : indicator.isMoney ? "€" : indicator.unit.map(shown) ?? ""
            return [
                .text(name, .literal.wrapped()), .text(indicator.method.map(shown) ?? "", CellStyle().wrapped()),
                .text(unit), .text(words.kinds[indicator.kind.rawValue] ?? ""),
            ]
        }
        let evidence = target.enterprise.evidence.map { item -> [OutputCell] in
            [.text(item.id, .literal), .text(shown(item.citation), CellStyle().wrapped())]
        }
        let outcomes = target.enterprise.outcomes.map { item -> [OutputCell] in
            [.text(item.id, .literal), .text(shown(item.statement), CellStyle().wrapped())]
        }
        let names = [words.idHeader, words.descriptionHeader]
        add(words.indicatorsTitle, names + [words.unitHeader, words.kindHeader], indicators, for: .indicator)
        add(words.sourcesTitle, names, evidence, for: .source)
        if evidence.isEmpty { sheet.rows.append([.text(words.noSources, CellStyle().italic())]) }
        add(words.outcomesTitle, names, outcomes, for: .outcome)
    }

    private mutating func add(_ title: String, _ headers: [String], _ rows: [[OutputCell]], for column: ResultColumn) {
        if !sheet.rows.isEmpty { sheet.rows.append([]) }
        sheet.rows.append([.text(title, CellStyle().bold().sized(12))])
        sheet.rows.append(headers.map { .text($0, .header) })
        let first = sheet.rows.count
        sheet.rows += rows
        guard !rows.isEmpty else { return }
        let area = CellArea(rows: first...(first + rows.count - 1), columns: 0...0)
        choices[column] = .cells(sheet: sheet.name, area)
    }
}
