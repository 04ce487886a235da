package import Bytes
import Locales
import Diagnostics

/// A document that spreads results (*cahier*, *themacahier*).
package struct Publication: Entry {
    package var head: EntryHead
    /// A term of `vocabulary/publication-kinds.yml`.
    package var kind = ""
    package var date = DayOrMonth.epoch
    package var authors: [String] = []
    package var publisher: String?
    package var pages: Int?
    package var documents: [Document] = []
    /// Terms of reuse.
    package var reuse: LocalizedText?
    package var url: String?

    package init(head: EntryHead) { self.head = head }

    package static let collection = Collection.publications

    /// One version to read or download.
    package struct Document: Sendable {
        package var language = Language("")
        package var target = Target.file("")
        /// pdf, html, odt …
        package var format = ""
        /// In bytes.
        package var size: Int?

        package init() {}

        package enum Target: Sendable {
            /// Beside the entry.
            case file(String)
            case url(String)
        }
    }
}

extension Publication: ContentType {
    package static let facts = Facts<Publication>(
        "publications/ID/publication.yml", common: EntryKeys.common,
        [
            .required("kind", .term(.publicationKinds), \.kind, "What it is", "cahier"),
            .required("date", .dateOrMonth, \.date, "When it appeared", "2017-09"),
            .optional("authors", .list(.name), \.authors, "Who wrote it", "[Concertes]"),
            .optional("publisher", .name, \.publisher, "Who brought it out", "Concertes"),
            .optional("pages", .integer(1...100_000, unit: "pages"), \.pages, "How many pages", "36"),
            .optional(
                "documents", .groups(), \.documents, "What can be read or downloaded",
                "[{language: fr, url: \"https://example.org/cahier.pdf\", format: pdf}]"),
            .optional(
                "reuse", .text, \.reuse, "Terms of reuse",
                "{fr: Reproduction autorisée avec mention de la source., nl: Overname toegestaan met bronvermelding.}"),
            .optional("url", .url, \.url, "Its page on another site", "https://example.org/cahier"),
        ])
}

extension Publication.Document: FactGroup {
    package static let facts = Facts<Self>(
        "publications/ID/publication.yml: documents",
        [
            .required("language", .languageTag, \.language, "Its language", "fr"),
            .custom(
                [
                    .optional("file", .file, "The file beside the entry; either this or `url`", "cahier.pdf"),
                    .optional(
                        "url", .url, "Its address on another site; either this or `file`",
                        "https://example.org/cahier.pdf"),
                ], \.target
            ) { reader, _ in target(reader) },
            .required("format", .name, \.format, "Its format", "pdf"),
            .optional(
                "size", .integer(0...1_000_000_000_000, unit: "bytes"), \.size,
                "In bytes; known by itself for a file beside the entry", "1048576"),
        ],
        check: { reader, document in
            document.format = document.format.lowercased()
            if case .file(let name) = document.target {
                document.size = reader.file.files.first { $0.name == name }?.size
            }
            return true
        })

    private static func target(_ reader: MappingReader) -> Target? {
        let file = reader.value("file", .file)
        let url = reader.value("url", .url)
        guard reader.has("file") != reader.has("url") else {
            reader.file.report(
                ValueDiagnostics.exactlyOne, at: reader.keyPlace(of: "url"), ["choices": .text("file, url")])
            return nil
        }
        return file.map { .file($0) } ?? url.map { .url($0) }
    }
}

extension Publication.Document.Target: Storable {
    package func store(in record: inout RecordWriter) {
        switch self {
        case .file(let name):
            record.write(byte: 0)
            record.write(name)
        case .url(let url):
            record.write(byte: 1)
            record.write(url)
        }
    }

    package init(from record: inout RecordReader) throws(DamagedRecord) {
        switch try record.readByte() {
        case 0: self = .file(try record.read())
        case 1: self = .url(try record.read())
        default: throw DamagedRecord()
        }
    }
}
