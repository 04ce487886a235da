package import Locales

/// A document that spreads results (*cahier*, *thematisch schrift*).
package struct Publication: Entry {
    package let head: EntryHead
    /// A term of `vocabulary/publication-kinds.yml`.
    package let kind: String
    package let date: CalendarDate
    package let isMonthOnly: Bool
    package let authors: [String]
    package let publisher: String?
    package let pages: Int?
    package let documents: [PublicationDocument]
    /// Terms of reuse.
    package let reuse: LocalizedText?
    package let url: String?

    package init(
        head: EntryHead, kind: String, date: CalendarDate, isMonthOnly: Bool = false, authors: [String] = [],
        publisher: String? = nil, pages: Int? = nil, documents: [PublicationDocument] = [],
        reuse: LocalizedText? = nil, url: String? = nil
    ) {
        self.head = head
        self.kind = kind
        self.date = date
        self.isMonthOnly = isMonthOnly
        self.authors = authors
        self.publisher = publisher
        self.pages = pages
        self.documents = documents
        self.reuse = reuse
        self.url = url
    }

    package static let collection = Collection.publications
}

/// One version of a publication to read or download.
package struct PublicationDocument: Sendable {
    package let language: Language
    package let target: Target
    /// pdf, html, odt …
    package let format: String
    /// In bytes.
    package let size: Int?

    package init(language: Language, target: Target, format: String, size: Int? = nil) {
        self.language = language
        self.target = target
        self.format = format
        self.size = size
    }

    package enum Target: Sendable {
        /// Beside the entry.
        case file(String)
        case url(String)
    }
}
