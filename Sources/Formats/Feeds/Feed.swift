package import Locales

/// What is new, for readers of Atom and JSON Feed alike.
package struct Feed: Sendable {
    package struct Person: Sendable {
        package var name: String
        package var url: String?
        package var email: String?

        package init(name: String, url: String? = nil, email: String? = nil) {
            self.name = name
            self.url = url
            self.email = email
        }
    }

    /// A `tag:` URI; see ``tag(authority:date:specific:)``. It never changes, wherever the site moves.
    package var id: String
    package var title: String
    package var subtitle: String?
    /// BCP 47.
    package var language: String
    /// The latest change of any entry; from the data, never the clock.
    package var updated: Instant
    package var author: Person
    package var rights: String?
    package var icon: String?
    /// The page that shows the same to people.
    package var pageURL: String
    /// The addresses of this feed in each format.
    package var atomURL: String
    package var jsonURL: String
    /// The next older page of a long feed, in each format.
    package var nextAtomURL: String?
    package var nextJSONURL: String?
    package var entries: [FeedEntry]

    package init(
        id: String, title: String, subtitle: String? = nil, language: String, updated: Instant, author: Person,
        rights: String? = nil, icon: String? = nil, pageURL: String, atomURL: String, jsonURL: String,
        nextAtomURL: String? = nil, nextJSONURL: String? = nil, entries: [FeedEntry]
    ) {
        self.id = id
        self.title = title
        self.subtitle = subtitle
        self.language = language
        self.updated = updated
        self.author = author
        self.rights = rights
        self.icon = icon
        self.pageURL = pageURL
        self.atomURL = atomURL
        self.jsonURL = jsonURL
        self.nextAtomURL = nextAtomURL
        self.nextJSONURL = nextJSONURL
        self.entries = entries
    }

    /// A permanent identifier (RFC 4151): `tag:essor.example,2016:news/first-meeting`.
    ///
    /// - Parameters:
    ///   - authority: a domain that was the publisher's on `date`.
    ///   - date: `2016`, `2016-01` or `2016-01-01`.
    package static func tag(authority: String, date: String, specific: String) -> String {
        var escaped = ""
        for byte in specific.utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || "-._~!$&'()*+,;=:@/?".utf8.contains(byte)
            if isPlain {
                escaped.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                escaped += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
        return "tag:\(authority),\(date):\(escaped)"
    }
}

package struct FeedEntry: Sendable {
    package struct Attachment: Sendable {
        package var url: String
        /// A media type.
        package var type: String
        package var title: String?
        /// Bytes.
        package var size: Int?

        package init(url: String, type: String, title: String? = nil, size: Int? = nil) {
            self.url = url
            self.type = type
            self.title = title
            self.size = size
        }
    }

    package var id: String
    package var title: String
    package var url: String
    package var published: Instant?
    package var updated: Instant
    /// Plain text.
    package var summary: String?
    /// HTML whose addresses are absolute.
    package var contentHTML: String?
    package var author: Feed.Person?
    package var categories: [String]
    package var image: String?
    package var attachments: [Attachment]
    /// BCP 47, where it differs from the feed's.
    package var language: String?
    /// JSON Feed's extensions; a name starts with `_`, or is given one.
    package var extensions: [JSONMember]

    package init(
        id: String, title: String, url: String, published: Instant? = nil, updated: Instant, summary: String? = nil,
        contentHTML: String? = nil, author: Feed.Person? = nil, categories: [String] = [], image: String? = nil,
        attachments: [Attachment] = [], language: String? = nil, extensions: [JSONMember] = []
    ) {
        self.id = id
        self.title = title
        self.url = url
        self.published = published
        self.updated = updated
        self.summary = summary
        self.contentHTML = contentHTML
        self.author = author
        self.categories = categories
        self.image = image
        self.attachments = attachments
        self.language = language
        self.extensions = extensions
    }
}
