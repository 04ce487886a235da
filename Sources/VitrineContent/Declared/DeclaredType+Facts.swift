import Foundation
import Locales

extension DeclaredType {
    /// Of the YAML file of an entry.
    var entryFacts: Facts<DeclaredEntry> {
        Facts(
            "\(name)/ID/\(file)", common: EntryKeys.common,
            factList.enumerated().map { $1.fact(at: $0, isColumn: false) })
    }

    /// Of a row of its table.
    var rowFacts: Facts<DeclaredEntry> {
        Facts(
            "\(name)/\(rows ?? "")", common: DeclaredRows.common,
            factList.enumerated().map { $1.fact(at: $0, isColumn: true) })
    }
}

extension DeclaredFact {
    /// - Parameter index: its place among the values of an entry.
    func fact(at index: Int, isColumn: Bool) -> Fact<DeclaredEntry> {
        let column = isColumn && kind == .text ? name + ".*" : name
        return Fact(
            keys: [
                isRequired
                    ? .required(column, valueKind.type, summary, example)
                    : .optional(column, valueKind.type, summary, example)
            ],
            path: \.values[index], value: { $0 },
            read: { [kind = valueKind, isRequired] reader, position, entry in
                entry.values[index] = reader.value(at: position, kind) ?? .none
                return !isRequired || reader.entry(at: position) != nil
            },
            readRow: { [kind = valueKind, isRequired] row, position, entry in
                let column = row.table.column(at: position)
                entry.values[index] = kind.cell(row, column) ?? .none
                return !isRequired || row.has(column)
            })
    }

    private var summary: String { label.versions.first?.value ?? label.universal ?? name }

    private var valueKind: ValueKind<FactValue> {
        if kind == .list { return ValueKind<[FactValue]>.list(single(items ?? .name)).erased }
        return kind == .text ? ValueKind<LocalizedText>.text.erased : single(kind)
    }

    private func single(_ kind: Kind) -> ValueKind<FactValue> {
        switch kind {
        case .text, .name, .list: ValueKind<String>.name.erased
        case .integer: ValueKind<Int>.integer((least ?? -1_000_000_000)...(greatest ?? 1_000_000_000)).erased
        case .number: ValueKind<Decimal>.number().erased
        case .money: ValueKind<Decimal>.amount.erased
        case .percent: ValueKind<Decimal>.percentage.erased
        case .date: ValueKind<CalendarDate>.date.erased
        case .month: ValueKind<DayOrMonth>.dateOrMonth.erased
        case .boolean: ValueKind<Bool>.flag.erased
        case .choice: ValueKind<String>.choice(named: choices.map(\.id)).erased
        case .entry: of.map { ValueKind<String>.entry(in: $0).erased } ?? ValueKind<EntryReference>.anyEntry.erased
        case .file, .image: ValueKind<String>.file.erased
        case .url: ValueKind<String>.url.erased
        }
    }

    /// As it may be written.
    private var example: String {
        switch kind {
        case .text: "{fr: …, nl: …}"
        case .name: "…"
        case .integer: String(max(least ?? 0, min(greatest ?? 42, 42)))
        case .number, .percent: "12.5"
        case .money: "1250.00"
        case .date: "2018-05-14"
        case .month: "2018-05"
        case .boolean: "true"
        case .choice: choices.first?.id ?? "…"
        case .entry: of == nil ? "enterprises/atelier-du-lin" : "atelier-du-lin"
        case .file: "son.mp3"
        case .image: "photo.jpg"
        case .url: "https://example.org/"
        case .list: "[]"
        }
    }
}

extension ValueKind {
    /// The same, of which nobody has to know the type.
    var erased: ValueKind<FactValue> {
        let (read, cell, show) = (read, cell, show)
        if let scalar {
            return ValueKind<FactValue>(
                type, show: { $0 }, cell: { cell($0, $1).map(show) }, scalar: { scalar($0, $1).map(show) })
        }
        return ValueKind<FactValue>(
            type, show: { $0 }, cell: { cell($0, $1).map(show) }, read: { read($0, $1).map(show) })
    }
}
