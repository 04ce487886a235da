import Diagnostics
import YAML

/// Reads one entry's folder.
struct EntryParser {
    let reader: BoundedReader
    let context: EntryContext
    let bodies: any BodySink
    /// Of the tables that its thread has read.
    var heads = TableHeads()

    func parse(_ entry: EntryFolder) -> ParsedEntry {
        let findings = Findings()
        let folder = entry.folder
        guard let type = context.catalogue[entry.reference.collection],
            context.catalogue.declared(entry.reference.collection)?.isSound ?? true
        else {
            return ParsedEntry(
                reference: entry.reference, folder: folder.path, value: nil, isDraft: false, audience: .public)
        }
        let inventory = EntryInventory(
            folder.files,
            in: folder.path,
            read: [type.file] + type.otherFiles,
            languages: context.languages,
            findings
        )
        var file = context.file("\(folder.path)/\(type.file)", findings, files: inventory.beside)
        var facts = facts(of: folder, type, file)
        let original = facts?.language("original")
        if let original { file = file.with(original: original) }
        facts?.file = file
        if let facts { file.own = OwnLists(facts) }

        let words = WordsReader(reader: reader, file: file, context: context, bodies: bodies)
            .words(in: folder, owner: entry.reference, facts: original == nil ? nil : facts)
        var value: (any Entry)?
        var (isDraft, audience) = (false, Audience.public)
        if let facts {
            let head = HeadReader(facts: facts, context: context)
                .head(of: entry, words, inventory.beside)
            (isDraft, audience) = (head.isDraft, head.audience)
            let progress = EntryInProgress(
                facts: facts, head: head, context: context, folder: folder, reader: reader, heads: heads)
            let read = type.read(progress)
            if original != nil, !words.isEmpty { value = read }
        } else if let facts = folder.file(type.file) {
            isDraft = saysDraft(facts)
        }
        return ParsedEntry(
            reference: entry.reference, folder: folder.path, value: value, isDraft: isDraft, audience: audience,
            slugs: findings.slugs, formerSlugs: findings.formerSlugs, references: findings.references,
            results: findings.results, places: findings.places, diagnostics: findings.diagnostics)
    }

    private func facts(of folder: ContentFolder, _ type: EntryType, _ file: FileContext) -> MappingReader? {
        guard let facts = folder.file(type.file) else {
            let name: Diagnostic.Argument = .text(type.file)
            file.findings.report(SourceDiagnostics.missingFile, at: SourceLocation(folder.path), ["name": name])
            return nil
        }
        guard let node = reader.yaml(facts, file.findings) else { return nil }
        return MappingReader(node, type.keys, in: file, under: nil)
    }

    /// In a file that is not YAML, so that a draft's faults stay warnings even then.
    private func saysDraft(_ file: ContentFile) -> Bool {
        guard let bytes = reader.read(file, Findings()) else { return false }
        return bytes.split { $0 == 0x0A || $0 == 0x0D }.contains { $0.elementsEqual("draft: true".utf8) }
    }
}
