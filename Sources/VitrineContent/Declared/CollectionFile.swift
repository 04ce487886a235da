import Diagnostics
import Locales
import YAML

/// Reads a file of `Content/collections/`.
struct CollectionFile {
    let file: FileContext
    /// Built-in and declared ones.
    let collections: [String]

    /// - Parameter name: of the file, without ending.
    func type(_ node: YAMLNode?, named name: String) -> DeclaredType {
        var type = DeclaredType()
        type.name = name
        type.isSound = false
        guard let node, let reader = MappingReader(node, DeclaredType.facts.list, in: file, under: nil) else {
            return type
        }
        let isWhole = DeclaredType.facts.read(reader, into: &type)
        if reader.has("entry") == reader.has("rows") {
            file.report(ValueDiagnostics.exactlyOne, at: reader.keyPlace(of: "rows"), ["choices": "entry, rows"])
        }
        checkOrder(type, reader)
        for fact in type.factList {
            check(fact, reader)
            if type.rows != nil { checkColumn(fact, reader) }
        }
        type.isSound = isWhole && !file.findings.diagnostics.contains { $0.severity == .error }
        return type
    }

    private func checkOrder(_ type: DeclaredType, _ reader: MappingReader) {
        let names = reader.entry("facts")?.value.mapping?.map(\.key) ?? []
        guard let order = type.order, !names.contains(order.fact) else { return }
        let arguments: [String: Diagnostic.Argument] = [
            "key": .text(order.fact), "place": "facts", "choices": .names(names),
        ]
        file.report(
            ValueDiagnostics.unknownKey, at: reader.place(of: "order"), arguments.suggesting(order.fact, among: names))
    }

    /// A cell is one value, and a row has no folder for files.
    private func checkColumn(_ fact: DeclaredFact, _ reader: MappingReader) {
        let impossible: [DeclaredFact.Kind] = [.list, .file, .image]
        guard impossible.contains(fact.kind) else { return }
        let choices = DeclaredFact.Kind.allCases.filter { !impossible.contains($0) }.map(\.rawValue)
        let place = reader.entry("facts")?.value.entry(fact.name)?.value.entry("type")?.value.range
        file.report(
            ValueDiagnostics.unknownChoice, at: place ?? reader.place(of: "facts"),
            ["key": "type", "value": .text(fact.kind.rawValue), "choices": .choices(choices)])
    }

    private func check(_ fact: DeclaredFact, _ reader: MappingReader) {
        guard let name = fact.of, !collections.contains(name) else { return }
        let arguments: [String: Diagnostic.Argument] = [
            "key": .text(name), "place": "Content/", "choices": .names(collections),
        ]
        let place = reader.entry("facts")?.value.entry(fact.name)?.value.entry("of")?.value.range
        file.report(
            ValueDiagnostics.unknownKey, at: place ?? reader.place(of: "facts"),
            arguments.suggesting(name, among: collections))
    }
}

extension DeclaredType: FactGroup {
    package static let facts = Facts<DeclaredType>(
        "collections/NAME.yml",
        [
            .optional("entry", .id, \.entry, "The name of an entry’s file; either this or `rows`", "podcast"),
            .optional(
                "rows", .name, \.rows, "The table whose rows are the entries; either this or `entry`",
                "podcasts.csv"),
            .required("section", .slugs, \.section, "The address part of its list", "{fr: podcasts, nl: podcasts}"),
            .required("title", .text, \.title, "Its title", "{fr: Podcasts, nl: Podcasts}"),
            .optional("summary", .text, \.summary, "What it is, in a sentence", "{fr: À écouter., nl: Om te horen.}"),
            .optional(
                "order", .order, \.order, "The fact that orders the list; `-` before it for the highest first",
                "-date"),
            .optional(
                "feed", .flag, \.isInFeed, "Whether its entries are in the feeds, each under its date", "true"),
            .required(
                "facts", .declaredFacts, \.factList, "The facts of an entry, by key",
                "{date: {type: date, label: {fr: Date, nl: Datum}}}"),
            .found(\.name),
            .found(\.digest),
        ])
}

extension DeclaredFact: FactGroup {
    package static let facts = Facts<DeclaredFact>(
        "collections/NAME.yml: each fact",
        [
            .required("type", .choice, \.kind, "What its values are", "date"),
            .required("label", .text, \.label, "Its name on the page", "{fr: Date, nl: Datum}"),
            .optional("required", .flag, \.isRequired, "Whether every entry must have it", "true"),
            .optional("items", .choice, \.items, "Of a `list`: what its items are", "name"),
            .optional("of", .name, \.of, "Of an `entry`: its collection; any when not given", "enterprises"),
            .optional("unit", .text, \.unit, "Shown after a number", "{fr: min, nl: min}"),
            .optional("min", .integer(-1_000_000_000...1_000_000_000), \.least, "The least, of an `integer`", "1"),
            .optional(
                "max", .integer(-1_000_000_000...1_000_000_000), \.greatest, "The greatest, of an `integer`", "600"),
            .optional(
                "choices", .declaredChoices, \.choices, "Of a `choice`: the values, each with its words",
                "{live: {fr: En public, nl: Met publiek}}"),
            .found(\.name),
        ],
        check: { reader, fact in
            if let least = fact.least, let greatest = fact.greatest, least > greatest {
                reader.file.report(
                    NumberDiagnostics.outOfRange, at: reader.place(of: "max"),
                    [
                        "key": "max", "value": .text(String(greatest)), "least": .number(least),
                        "greatest": .number(1_000_000_000),
                    ])
                return false
            }
            let needs = (fact.kind == .choice || fact.items == .choice) && fact.choices.isEmpty ? "choices" : nil
            guard let missing = needs ?? (fact.kind == .list && fact.items == nil ? "items" : nil) else { return true }
            reader.file.report(
                ValueDiagnostics.missingKey, at: reader.place,
                ["key": .text(missing), "example": .text(reader.keys[missing]?.example ?? "")])
            return false
        })
}
