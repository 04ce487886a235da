import Diagnostics
import YAML

/// Reads what every entry has.
struct HeadReader {
    let facts: MappingReader
    let context: EntryContext

    private var file: FileContext { facts.file }

    func head(of folder: EntryFolder, _ words: Localized<Words>, _ files: [EntryFile]) -> EntryHead {
        let former = formerSlugs()
        file.findings.formerSlugs = former
        return EntryHead(
            id: folder.reference.id,
            original: file.original,
            words: words,
            audience: audience(of: folder.reference.collection),
            isDraft: facts.flag("draft") ?? false,
            isDemo: facts.flag("demo") ?? false,
            formerSlugs: Dictionary(grouping: former, by: \.language).mapValues { $0.map(\.slug) },
            custom: CustomReader(facts: facts, fields: context.fields).values(of: folder.reference.collection),
            files: files,
            folder: folder.folder.path,
            location: SourceLocation(file.path, 0..<0)
        )
    }

    /// A funder's profile is nobody else's to see.
    private func audience(of collection: Collection) -> Audience {
        collection == .funders ? .internal : facts.choice("audience") ?? .public
    }

    private func formerSlugs() -> [PlacedSlug] {
        guard facts.keys["former_slugs"] != nil, let entry = facts.entry("former_slugs") else { return [] }
        guard let languages = entry.value.mapping else {
            let arguments: [String: Diagnostic.Argument] = [
                "key": "former_slugs", "choices": .text(file.languageTags.joined(separator: ", ")),
            ]
            file.report(ValueDiagnostics.expectedMapping, at: entry.value.range, arguments)
            return []
        }
        let reader = ScalarReader(file: file, key: "former_slugs")
        var slugs: [PlacedSlug] = []
        for language in languages {
            guard let tag = reader.language(Scalar(text: language.key, range: language.keyRange)) else { continue }
            guard let nodes = language.value.sequence else {
                file.report(ValueDiagnostics.expectedList, at: language.value.range, ["key": .text(language.key)])
                continue
            }
            for node in nodes {
                guard let scalar = reader.scalar(node), let slug = reader.slug(scalar) else { continue }
                slugs.append(PlacedSlug(language: tag, slug: slug, location: file.location(scalar.range)))
            }
        }
        return slugs
    }
}
