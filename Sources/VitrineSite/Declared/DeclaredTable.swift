import Formats
import Foundation
import VitrineContent
import Locales

extension DataTables {
    /// The entries of a declared collection: what every entry has, then a column a fact.
    static func declared(
        _ collection: DeclaredCollection, _ context: SiteContext, _ words: WordColumns
    ) -> DataTable<DeclaredEntry> {
        let id: [DataColumn<DeclaredEntry>] = [
            DataColumn("id", .string, "Identifier, stable", required: true) { .text($0.head.id) }
        ]
        let titles = words.titles { (entry: DeclaredEntry) in entry.head }
        let summaries = words.columns("summary", "Summary") { (entry: DeclaredEntry) in entry.head.words.summaries }
        let facts = collection.type.factList.enumerated().flatMap { columns($1, at: $0, words) }
        let demo: [DataColumn<DeclaredEntry>] = [
            DataColumn("demo", .boolean, "True: fictional", required: true) { .flag($0.head.isDemo) }
        ]
        return DataTable(
            name: collection.type.name, columns: id + titles + summaries + facts + demo, key: ["id"],
            rows: collection.entries)
    }

    private static func columns(
        _ fact: DeclaredFact, at index: Int, _ words: WordColumns
    ) -> [DataColumn<DeclaredEntry>] {
        let label = fact.label.universal ?? fact.label.versions.first?.value ?? fact.name
        if fact.kind == .text {
            return words.columns(fact.name, label) { entry in
                if case .text(let text) = entry.values[index] { text } else { nil }
            }
        }
        return [
            DataColumn(
                fact.name, fact.fieldKind, label, format: fact.kind == .url ? "uri" : nil, required: fact.isRequired
            ) {
                $0.values[index].cell
            }
        ]
    }
}

extension DeclaredFact {
    fileprivate var fieldKind: DataPackage.Field.Kind {
        switch kind {
        case .integer: .integer
        case .number, .money, .percent: .number
        case .date: .date
        case .boolean: .boolean
        default: .string
        }
    }
}

extension FactValue {
    fileprivate var cell: DataCell {
        switch self {
        case .integer(let number): .integer(number)
        case .number(let number): .number(number)
        case .flag(let flag): .flag(flag)
        case .date(let date): .date(date)
        default: .text(words)
        }
    }

    /// In machine form; nil for nothing.
    private var words: String? {
        switch self {
        case .none, .group: nil
        case .name(let text), .choice(let text), .partner(let text), .url(let text), .file(let text): text
        case .term(_, let id): id
        case .text(let text): text.universal ?? text.versions.first?.value
        case .integer(let number): String(number)
        case .number(let number): number.description
        case .flag(let flag): String(flag)
        case .date(let date): date.description
        case .entry(let reference): reference.description
        case .list(let values): values.compactMap(\.words).joined(separator: "; ")
        }
    }
}
