import CommonMark
import Diagnostics
import Locales
import YAML

/// Reads the Markdown files of a folder, one a language.
struct WordsReader {
    let reader: BoundedReader
    /// Of the facts, whose original is the entry's.
    let file: FileContext
    let context: EntryContext
    let bodies: any BodySink

    private var findings: Findings { file.findings }

    /// - Parameter facts: where to say that a language is missing; nil when the original is not known.
    func words(in folder: ContentFolder, owner: EntryReference?, facts: MappingReader?) -> Localized<Words> {
        var versions: [Localized<Words>.Version] = []
        for language in context.languages {
            guard let words = folder.file(language.textFile) else { continue }
            if let version = version(words, language, owner: owner, isOriginalKnown: facts != nil) {
                versions.append(version)
            }
        }
        if let facts { reportMissing(in: folder, facts, wanted(owner, facts)) }
        return Localized(versions: versions)
    }

    /// A funder's note is written in the funder's languages alone.
    private func wanted(_ owner: EntryReference?, _ facts: MappingReader) -> [Language] {
        guard owner?.collection == .funders, let listed = facts.entry("languages")?.value.sequence else {
            return context.languages
        }
        let tags = listed.compactMap(\.scalarText)
        return context.languages.filter { $0 == file.original || tags.contains($0.tag) }
    }

    private func reportMissing(in folder: ContentFolder, _ facts: MappingReader, _ wanted: [Language]) {
        let missing = wanted.filter { folder.file($0.textFile) == nil }
        let original = file.original.textFile
        for language in missing {
            let name: Diagnostic.Argument = .text(language.textFile)
            if language == file.original {
                file.report(SourceDiagnostics.missingOriginal, at: facts.place(of: "original"), ["name": name])
            } else {
                file.report(
                    SourceDiagnostics.untranslated,
                    at: facts.place(of: "original"),
                    ["name": name, "original": .text(original)]
                )
            }
        }
    }

    private func version(
        _ words: ContentFile,
        _ language: Language,
        owner: EntryReference?,
        isOriginalKnown: Bool
    ) -> Localized<Words>.Version? {
        guard let bytes = reader.read(words, findings) else { return nil }
        let file = context.file(words.path, findings, original: self.file.original, files: self.file.files)
        let (parts, splitFaults) = FrontMatter.split(bytes, path: words.path)
        findings.add(splitFaults)
        let (body, bodyFaults) = MarkdownDocument.parse(bytes, path: words.path, in: parts.body)
        findings.add(bodyFaults)
        if let body { MarkdownRules(document: body, file: file, owner: owner).check() }
        guard let yaml = parts.yaml else {
            if splitFaults.isEmpty { file.report(ValueDiagnostics.frontMatterMissing, at: 0..<min(3, bytes.count)) }
            return nil
        }
        let (node, faults) = YAMLDocument.parse(bytes: bytes, path: words.path, in: yaml)
        findings.add(faults)
        guard let node else {
            if faults.isEmpty { file.report(ValueDiagnostics.frontMatterMissing, at: 0..<min(3, bytes.count)) }
            return nil
        }
        guard let front = MappingReader(node, EntryKeys.frontMatter, in: file, under: nil) else { return nil }
        let title = front.name("title")
        let summary = front.name("summary")
        let state = state(front, language, isOriginalKnown: isOriginalKnown)
        guard let title, let slug = slug(front, title), let body else { return nil }
        let place = front.place(of: front.has("slug") ? "slug" : "title")
        findings.slugs.append(PlacedSlug(language: language, slug: slug, location: file.location(place)))
        let value = Words(
            title: title, slug: slug, summary: summary, body: bodies.keep(body),
            location: SourceLocation(words.path, 0..<0))
        return .init(language, value, state)
    }

    private func slug(_ front: MappingReader, _ title: String) -> String? {
        if let written = front.scalar("slug") {
            return ScalarReader(file: front.file, key: "slug").slug(written)
        }
        if let slug = Slug.make(title) { return slug }
        front.file.report(FormDiagnostics.noSlug, at: front.place(of: "title"), ["value": .text(title)])
        return nil
    }

    private func state(_ front: MappingReader, _ language: Language, isOriginalKnown: Bool) -> TranslationState {
        let isOriginal = language == file.original
        guard front.has("state") else { return isOriginal ? .original : .translated }
        if isOriginal, isOriginalKnown {
            front.file.report(ValueDiagnostics.stateOfOriginal, at: front.place(of: "state"))
            return .original
        }
        let state: WrittenState? = front.choice("state")
        return isOriginal ? .original : state == .reviewed ? .reviewed : .translated
    }

    /// What may be written; that a text is the original is known otherwise.
    private enum WrittenState: String, CaseIterable { case translated, reviewed }
}
