import Diagnostics
import Liquid
import Locales
import VitrineContent

/// The interface words of all languages, held against each other and against what the program says itself.
struct StringsLoader {
    private(set) var tables: [Language: StringTable] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var catalogue = StringCatalogue([])
    private var readers: [(language: Language, reader: StringsReader)] = []

    static let folder = "strings/"

    init(_ files: [ThemeFile], languages: [Language]) {
        for language in languages {
            let path = "\(Self.folder)\(language.tag).yml"
            guard let speech = Speech.named(language.tag) else { continue }
            let parts = files.filter { $0.path == path }
                .map { StringsReader(path: $0.name, bytes: $0.bytes, speech: speech) }
            guard let first = parts.first else {
                diagnostics.append(
                    Diagnostic(
                        SiteDiagnostics.missingStrings, at: nil,
                        ["language": .text(language.tag), "path": .text(Theme.folder + path)]))
                continue
            }
            var reader = parts.dropFirst().reduce(first) { $0.overridden(by: $1, of: files) }
            reader.path = Theme.folder + path
            diagnostics += reader.diagnostics
            readers.append((language, reader))
            tables[language] = StringTable(reader.entries, speech: speech)
        }
        compareLanguages()
        requirePhrases()
        catalogue = makeCatalogue()
    }

    private mutating func compareLanguages() {
        var known: [String: (entry: StringTable.Entry, place: SourceLocation?)] = [:]
        var order: [String] = []
        for (_, reader) in readers {
            for (key, entry) in reader.entries where known[key] == nil {
                known[key] = (entry, reader.places[key])
                order.append(key)
            }
        }
        for (language, reader) in readers {
            for key in order {
                guard let expected = known[key] else { continue }
                guard let entry = tables[language]?[key] else {
                    report(
                        SiteDiagnostics.missingString, key, SourceLocation(reader.path),
                        ["purpose": .text(purpose(of: key))], expected.place)
                    continue
                }
                compare(entry, expected, key, reader.places[key])
            }
        }
    }

    private mutating func compare(
        _ entry: StringTable.Entry, _ expected: (entry: StringTable.Entry, place: SourceLocation?), _ key: String,
        _ place: SourceLocation?
    ) {
        guard entry.isPlural == expected.entry.isPlural else {
            report(SiteDiagnostics.stringShape, key, place, [:], expected.place)
            return
        }
        guard entry.parameters != expected.entry.parameters else { return }
        report(
            SiteDiagnostics.stringParameters, key, place,
            [
                "found": .text(Self.listed(entry.parameters)),
                "expected": .text(Self.listed(expected.entry.parameters)),
            ], expected.place)
    }

    private mutating func requirePhrases() {
        for (language, reader) in readers {
            for phrase in Phrase.allCases {
                guard let entry = tables[language]?[phrase.rawValue] else {
                    let isReported = readers.contains { tables[$0.language]?[phrase.rawValue] != nil }
                    if !isReported {
                        report(
                            SiteDiagnostics.missingString, phrase.rawValue, SourceLocation(reader.path),
                            ["purpose": .text(phrase.purpose)], nil)
                    }
                    continue
                }
                if entry.isPlural {
                    report(SiteDiagnostics.stringShape, phrase.rawValue, reader.places[phrase.rawValue], [:], nil)
                }
                let surplus = entry.parameters.filter { !phrase.parameters.contains($0) }
                if !surplus.isEmpty {
                    report(
                        SiteDiagnostics.stringParameters, phrase.rawValue, reader.places[phrase.rawValue],
                        [
                            "found": .text(Self.listed(entry.parameters)),
                            "expected": .text(Self.listed(phrase.parameters)),
                        ], nil)
                }
            }
        }
    }

    private func makeCatalogue() -> StringCatalogue {
        guard let first = readers.first?.reader else { return StringCatalogue([]) }
        return StringCatalogue(
            first.entries.map { key, entry in
                StringCatalogue.Entry(key, parameters: entry.parameters, isPlural: entry.isPlural)
            })
    }

    private mutating func report(
        _ kind: DiagnosticKind, _ key: String, _ place: SourceLocation?,
        _ arguments: [String: Diagnostic.Argument], _ note: SourceLocation?
    ) {
        diagnostics.append(
            Diagnostic(
                kind, at: place, arguments.merging(["key": .text(key)]) { first, _ in first },
                notes: note.map { [$0] } ?? []))
    }

    private func purpose(of key: String) -> String {
        Phrase(rawValue: key)?.purpose ?? "label"
    }

    static func listed(_ names: [String]) -> String {
        names.isEmpty ? "–" : names.joined(separator: ", ")
    }
}
