import Diagnostics
import VitrineModel

extension Publication: EntryKind {
    static let keys = DiffusionKeys.publication

    static func read(_ entry: EntryInProgress) -> Publication? {
        let facts = entry.facts
        let kind = facts.term("kind")
        let date = facts.dateOrMonth("date")
        let authors = facts.names("authors")
        let publisher = facts.name("publisher")
        let pages = facts.integer("pages")
        let documents = facts.mappings("documents").compactMap(document)
        let reuse = facts.text("reuse")
        let url = facts.url("url")
        guard let kind, let date else { return nil }
        return Publication(
            head: entry.head, kind: kind, date: date.date, isMonthOnly: date.isMonthOnly, authors: authors,
            publisher: publisher, pages: pages, documents: documents, reuse: reuse, url: url)
    }

    private static func document(_ reader: MappingReader) -> PublicationDocument? {
        let language = reader.languageTag("language")
        let format = reader.name("format")
        let size = reader.integer("size")
        let target = target(reader)
        guard let language, let format, let target else { return nil }
        var known = size
        if case .file(let name) = target {
            known = reader.file.files.first { $0.name == name }?.size
        }
        return PublicationDocument(language: language, target: target, format: format.lowercased(), size: known)
    }

    private static func target(_ reader: MappingReader) -> PublicationDocument.Target? {
        let file = reader.linkedFile("file")
        let url = reader.url("url")
        guard reader.has("file") != reader.has("url") else {
            reader.file.report(
                ValueDiagnostics.exactlyOne,
                at: reader.keyPlace(of: "url"),
                ["choices": .text("file, url")]
            )
            return nil
        }
        return file.map { .file($0) } ?? url.map { .url($0) }
    }
}
