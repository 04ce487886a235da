package import Diagnostics
package import Locales
import Tables
package import VitrineContent

/// An empty workbook for an enterprise to fill in: its headers, lists and explanations are those that an import
/// understands, in the language in which the enterprise was first described.
package struct TemplateWorkbook {
    private let target: ImportTarget
    private let language: MessageLanguage
    private let words: TemplateWords
    private let created: Int64

    private static let rows = 300

    /// - Returns: no bytes when there is an error.
    package static func bytes(
        of enterprise: String, in source: ContentSource, now: Instant
    ) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
        let (target, diagnostics) = ImportTarget.find(enterprise, in: source, now: now)
        guard let target else { return (nil, diagnostics) }
        do throws(WorkbookWriter.Failure) {
            return (try WorkbookWriter.bytes(of: TemplateWorkbook(target, now).document()), [])
        } catch {
            let fault = Diagnostic(
                ImportDiagnostics.unwritable, at: nil, ["path": .text(enterprise), "reason": .text(error.reason)])
            return (nil, [fault])
        }
    }

    private init(_ target: ImportTarget, _ now: Instant) {
        self.target = target
        language = MessageLanguage(tag: target.enterprise.head.original.tag)
        words = TemplateWords.of(language)
        created = max(now.seconds, 1)
    }

    private func document() -> WorkbookDocument {
        let name = shown(target.enterprise.name)
        let title = words.title.split(separator: "{name}", omittingEmptySubsequences: false).joined(separator: name)
        let lists = TemplateLists(target: target, words: words, shown: shown)
        return WorkbookDocument(
            title: title, author: name, created: created,
            sheets: [results(lists), instructions(title), lists.sheet])
    }

    private func shown(_ text: LocalizedText) -> String {
        text.shown(in: target.enterprise.head.original)?.value ?? ""
    }

    // MARK: - Results

    private var columns: [ResultColumn] { ResultColumn.all(target.languages) }

    private func label(_ column: ResultColumn) -> String {
        let label = ColumnWords.of(column.key)?.label[language] ?? column.key
        return column.language.map { "\(label) (\($0))" } ?? label
    }

    private func results(_ lists: TemplateLists) -> SheetDocument {
        var sheet = SheetDocument(name: words.results, rows: [columns.map { .text(label($0), .header) }])
        sheet.frozenRows = 1
        sheet.frozenColumns = 1
        sheet.isLandscape = true
        sheet.columnWidths = columns.map { Self.width(of: $0) }
        for (index, column) in columns.enumerated() {
            // A period would become a date as soon as it is typed, a text that begins with “=” a formula.
            if !column.isNumber { sheet.columnStyles[index] = column.language == nil ? .literal : .literal.wrapped() }
            if let help = ColumnWords.of(column.key)?.help[language] {
                sheet.comments.append(CellComment(row: 0, column: index, text: help))
            }
            if let choices = lists.choices[column] {
                let area = CellArea(rows: 1...Self.rows, columns: index...index)
                sheet.choices.append(
                    CellChoices(
                        area: area, source: choices, errorTitle: words.notInList, errorMessage: words.chooseFromList))
            }
        }
        return sheet
    }

    private static func width(of column: ResultColumn) -> Double {
        if column.language != nil { return 40 }
        return column == .indicator ? 44 : column == .source || column == .outcome ? 20 : 14
    }

    // MARK: - Instructions

    private func instructions(_ title: String) -> SheetDocument {
        var rows: [[OutputCell]] = [[.text(title, CellStyle().bold().sized(14))], []]
        for (index, step) in words.steps.enumerated() {
            rows.append([.text("\(index + 1)."), .text(step, CellStyle().wrapped())])
        }
        rows.append([])
        let headers = [words.columnHeader, words.helpHeader, words.neededHeader]
        rows.append(headers.map { .text($0, .header) })
        for column in columns {
            rows.append([
                .text(label(column), CellStyle().bold().wrapped()),
                .text(ColumnWords.of(column.key)?.help[language] ?? "", CellStyle().wrapped()),
                .text(need(of: column), CellStyle().wrapped()),
            ])
        }
        var sheet = SheetDocument(name: words.instructions, rows: rows)
        sheet.columnWidths = [26, 80, 22]
        return sheet
    }

    private func need(of column: ResultColumn) -> String {
        switch column.key {
        case "indicator", "period", "source": words.needed
        case "value", "text": words.valueOrText
        case "quality": words.neededWithValue
        default: words.optional
        }
    }
}
