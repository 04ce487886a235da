package import Bytes
import Locales

extension Feed {
    /// A JSON Feed, version 1.1 (jsonfeed.org).
    package func appendJSON(to buffer: inout ByteBuffer) {
        let value = JSONValue.object(present: [
            ("version", "https://jsonfeed.org/version/1.1"),
            ("title", .string(title)),
            ("home_page_url", .string(pageURL)),
            ("feed_url", .string(jsonURL)),
            ("description", subtitle.map { .string($0) }),
            ("next_url", nextJSONURL.map { .string($0) }),
            ("icon", icon.map { .string($0) }),
            ("authors", [author.json]),
            ("language", .string(language)),
            ("items", .array(entries.map(\.json))),
        ])
        value.append(to: &buffer, layout: .pretty)
        buffer.append("\n")
    }
}

extension Feed.Person {
    fileprivate var json: JSONValue {
        .object(present: [("name", .string(name)), ("url", (url ?? email.map { "mailto:" + $0 }).map { .string($0) })])
    }
}

extension FeedEntry {
    fileprivate var json: JSONValue {
        var members: [(String, JSONValue?)] = [
            ("id", .string(id)),
            ("url", .string(url)),
            ("title", .string(title)),
            ("content_html", contentHTML.map { .string($0) }),
            // Every item needs one of the two contents.
            ("content_text", contentHTML == nil ? .string(summary ?? title) : nil),
            ("summary", summary.map { .string($0) }),
            ("image", image.map { .string($0) }),
            ("date_published", published.map { .string($0.description) }),
            ("date_modified", .string(updated.description)),
            ("authors", author.map { [$0.json] }),
            ("tags", categories.isEmpty ? nil : .array(categories.map { .string($0) })),
            ("language", language.map { .string($0) }),
            ("attachments", attachments.isEmpty ? nil : .array(attachments.map(\.json))),
        ]
        members += self.extensions.map { ($0.name.hasPrefix("_") ? $0.name : "_" + $0.name, $0.value) }
        return .object(present: members)
    }
}

extension FeedEntry.Attachment {
    fileprivate var json: JSONValue {
        .object(present: [
            ("url", .string(url)), ("mime_type", .string(type)), ("title", title.map { .string($0) }),
            ("size_in_bytes", size.map { .int($0) }),
        ])
    }
}
