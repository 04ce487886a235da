package import Diagnostics

/// What one language's Markdown file says of an entry: front matter and body. A class: whatever shows a part of it
/// shares it.
package final class Words: Sendable {
    package let title: String
    /// The address part; from the title when the front matter gives none.
    package let slug: String
    package let summary: String?
    package let body: Body
    /// The file, for messages and for the paths of pictures.
    package let location: SourceLocation

    package init(title: String, slug: String, summary: String?, body: Body, location: SourceLocation) {
        self.title = title
        self.slug = slug
        self.summary = summary
        self.body = body
        self.location = location
    }
}
