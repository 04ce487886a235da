/// A folder of `Content/` with its files, before anything is read.
struct ContentFolder: Sendable {
    /// Relative to the site's root, without a slash at the end.
    let path: String
    /// In the order of their paths.
    var files: [ContentFile]

    func file(_ name: String) -> ContentFile? {
        let count = path.utf8.count + 1 + name.utf8.count
        return files.first { $0.path.utf8.count == count && $0.path.hasEnding(name) }
    }
}

/// The folder of one entry.
struct EntryFolder: Sendable {
    let reference: EntryReference
    let folder: ContentFolder
}

extension Language {
    /// The Markdown file of an entry in this language.
    var textFile: String { tag + ".md" }
}
