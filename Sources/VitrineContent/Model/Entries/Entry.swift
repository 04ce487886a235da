package import Diagnostics

/// A folder of `Content/`: what every kind of entry has.
package protocol Entry: Sendable {
    var collection: Collection { get }
    var head: EntryHead { get set }
}

extension Entry {
    package var id: String { head.id }
    package var reference: EntryReference { EntryReference(collection, head.id) }
}

/// A class: whatever knows an entry shares it.
package final class EntryHead: Sendable {
    /// The folder's name.
    package let id: String
    /// The language it was first written in.
    package let original: Language
    package let words: Localized<Words>
    package let audience: Audience
    package let isDraft: Bool
    /// Fictional: says so wherever it is shown or added up.
    package let isDemo: Bool
    /// Slugs under which it was published before, newest last.
    package let formerSlugs: [Language: [String]]
    package let custom: [CustomValue]
    /// Files beside it, by the path written in Markdown and YAML (`photo.jpg`, `media/plan.pdf`).
    package let files: [EntryFile]
    /// The folder, relative to the site's root.
    package let folder: String
    package let location: SourceLocation

    package init(
        id: String, original: Language, words: Localized<Words>, audience: Audience = .public, isDraft: Bool = false,
        isDemo: Bool = false, formerSlugs: [Language: [String]] = [:], custom: [CustomValue] = [],
        files: [EntryFile] = [], folder: String, location: SourceLocation
    ) {
        self.id = id
        self.original = original
        self.words = words
        self.audience = audience
        self.isDraft = isDraft
        self.isDemo = isDemo
        self.formerSlugs = formerSlugs
        self.custom = custom
        self.files = files
        self.folder = folder
        self.location = location
    }

    /// Of an entry of which nothing is read yet.
    package static let blank = EntryHead(
        id: "", original: Language(""), words: Localized(versions: []), folder: "", location: SourceLocation(""))

    /// The same but for what is given.
    package func with(
        words: Localized<Words>? = nil, custom: [CustomValue]? = nil, files: [EntryFile]? = nil
    ) -> EntryHead {
        EntryHead(
            id: id, original: original, words: words ?? self.words, audience: audience, isDraft: isDraft,
            isDemo: isDemo, formerSlugs: formerSlugs, custom: custom ?? self.custom, files: files ?? self.files,
            folder: folder, location: location)
    }
}

/// A file that lies beside an entry and may be published with it.
package struct EntryFile: Sendable, Hashable {
    /// Relative to the entry's folder.
    package let name: String
    /// Relative to the site's root.
    package let path: String
    /// In bytes.
    package let size: Int

    package init(name: String, path: String, size: Int) {
        self.name = name
        self.path = path
        self.size = size
    }
}
