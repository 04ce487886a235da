import Diagnostics
import YAML

extension ValueKind where Value == DeclaredType.Order {
    /// `date`, `-date`.
    static var order: ValueKind {
        ValueKind(
            .name, show: { .name(($0.isDescending ? "-" : "") + $0.fact) },
            scalar: { _, scalar in
                let isDescending = scalar.text.hasPrefix("-")
                return Value(
                    fact: isDescending ? String(scalar.text.dropFirst()) : scalar.text, isDescending: isDescending)
            })
    }
}

extension ValueKind where Value == [DeclaredFact] {
    /// A mapping of keys to what they are.
    static var declaredFacts: ValueKind {
        ValueKind(
            .keyed(by: "key", .mapping(DeclaredFact.facts.list)), show: { .list($0.map { .name($0.name) }) },
            read: { reader, entry in
                guard let items = reader.mapping(entry, "date, minutes, …") else { return nil }
                return items.compactMap { item -> DeclaredFact? in
                    guard isKey(item, reader) else { return nil }
                    let group = MappingReader(
                        item.value, DeclaredFact.facts.list, in: reader.file, under: (item.key, item.keyRange))
                    guard let group else { return nil }
                    var fact = DeclaredFact()
                    guard DeclaredFact.facts.read(group, into: &fact) else { return nil }
                    fact.name = item.key
                    return fact
                }
            })
    }

    /// Neither one that every entry has nor one that could not be written.
    private static func isKey(_ item: YAMLEntry, _ reader: ScalarReader) -> Bool {
        let taken = (EntryKeys.common + DeclaredRows.common).map(\.baseName)
        if taken.contains(item.key) {
            reader.file.report(DuplicateDiagnostics.duplicateItem, at: item.keyRange, ["value": .text(item.key)])
            return false
        }
        let isPlain = item.key.utf8.allSatisfy { (0x61...0x7A).contains($0) || isDigit($0) || $0 == 0x5F }
        if isPlain, item.key.utf8.first.map({ !isDigit($0) }) == true { return true }
        let proposal = foldedColumn(item.key).filter { $0.isASCII && ($0.isLetter || $0 == "_") }
        reader.file.report(
            FormDiagnostics.notAnID, at: item.keyRange,
            ["value": .text(item.key), "proposal": .text(proposal.isEmpty ? "my_key" : proposal)])
        return false
    }
}

extension ValueKind where Value == [DeclaredFact.Choice] {
    /// A mapping of values to their words.
    static var declaredChoices: ValueKind {
        ValueKind(
            .keyed(by: "value", .text), show: { .list($0.map { .name($0.id) }) },
            read: { reader, entry in
                reader.mapping(entry, "live, studio, …")?.compactMap { item in
                    TextReader(file: reader.file, key: item.key).text(item.value)
                        .map { DeclaredFact.Choice(id: item.key, label: $0) }
                }
            })
    }
}

extension ValueKind where Value == String {
    /// One of some names.
    static func choice(named names: [String]) -> ValueKind {
        ValueKind(
            .choice(names), show: { .choice($0) },
            scalar: { reader, scalar in
                if names.contains(scalar.text) { return scalar.text }
                let arguments: [String: Diagnostic.Argument] = [
                    "key": .text(reader.key), "choices": .choices(names),
                ]
                reader.report(ValueDiagnostics.unknownChoice, scalar, arguments.suggesting(scalar.text, among: names))
                return nil
            })
    }

    /// The id of an entry of a collection, or `COLLECTION/ID` of one in it.
    static func entry(in name: String) -> ValueKind {
        ValueKind(
            .entry(in: name), show: { .name($0) },
            scalar: { reader, scalar in
                let collection = reader.file.catalogue.collection(name) ?? Collection(declared: name)
                let prefix = name + "/"
                let id = scalar.text.hasPrefix(prefix) ? String(scalar.text.dropFirst(prefix.count)) : scalar.text
                _ = reader.refer(scalar, .entry(EntryReference(collection, id)))
                return id
            })
    }
}

extension ScalarReader {
    /// The entries of a mapping; nil after a diagnostic.
    fileprivate func mapping(_ entry: YAMLEntry, _ choices: String) -> [YAMLEntry]? {
        if let items = entry.value.mapping { return items }
        file.report(
            ValueDiagnostics.expectedMapping, at: entry.value.range, ["key": .text(key), "choices": .text(choices)])
        return nil
    }
}
