import CommonMark
import Diagnostics
import Locales

/// Reads a table whose rows are the entries of a declared collection: facts, title and summary in columns, no text.
struct DeclaredRows {
    let type: DeclaredType
    let context: EntryContext

    static let common: [Key] = [
        .required("id", .id, "Its id: the part of its address that no language changes", "premier-episode"),
        .required("title.*", .text, "Its title", "Premier épisode", also: ["titre.*", "titel.*"]),
        .optional("summary.*", .text, "One sentence", "Karim raconte.", also: ["résumé.*", "samenvatting.*"]),
        .optional("demo", .flag, "Fictional: the site says so wherever it is shown or counted", "true"),
        .optional("draft", .flag, "Not ready: left out of the site", "true"),
    ]

    /// One for each row that can be used.
    ///
    /// - Parameter findings: also of the rows; each entry has its own references and addresses.
    func entries(_ bytes: [UInt8], _ path: String) -> (entries: [ParsedEntry], diagnostics: [Diagnostic]) {
        let tableFindings = Findings()
        let file = context.file(path, tableFindings)
        let facts = type.rowFacts
        guard let table = TableReader(bytes, facts.list, in: file) else { return ([], tableFindings.diagnostics) }
        var ids = UniqueIDs()
        let entries = table.rows.compactMap { row in entry(row, facts, &ids) }
        return (entries, tableFindings.diagnostics)
    }

    private func entry(_ row: RowReader, _ facts: Facts<DeclaredEntry>, _ ids: inout UniqueIDs) -> ParsedEntry? {
        let table = row.table
        let findings = table.file.findings
        let start = findings.references.count
        let id = row.id(table["id"])
        let title = row.text(table["title.*"])
        let summary = row.text(table["summary.*"])
        let isDemo = row.flag(table["demo"]) ?? false
        let isDraft = row.flag(table["draft"]) ?? false
        guard let id, ids.insert(id, at: row.place(of: table["id"]), in: table.file), let title else {
            var none = DeclaredEntry(head: .blank, type)
            _ = facts.read(row, into: &none)
            return nil
        }
        let place = table.file.location(row.place(of: table["title.*"]))
        let words = Localized<Words>(
            versions: context.languages.compactMap { language in
                guard let text = title.exact(language) else { return nil }
                let words = Words(
                    title: text, slug: Slug.make(text) ?? id, summary: summary?.exact(language),
                    body: Body(MarkdownDocument(path: table.file.path)), location: place)
                return .init(language, words, language == table.file.original ? .original : .translated)
            })
        let head = EntryHead(
            id: id, original: table.file.original, words: words, isDraft: isDraft, isDemo: isDemo,
            folder: "Content/\(type.name)/\(id)", location: table.file.location(row.range))
        var value = DeclaredEntry(head: head, type)
        let isWhole = facts.read(row, into: &value)
        return ParsedEntry(
            reference: EntryReference(type.collection, id), folder: head.folder, value: isWhole ? value : nil,
            isDraft: isDraft, audience: .public,
            slugs: words.versions.map { PlacedSlug(language: $0.language, slug: $0.value.slug, location: place) },
            references: Array(findings.references[start...]))
    }
}
