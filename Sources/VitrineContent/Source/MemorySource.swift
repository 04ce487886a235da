/// A whole site in a string, for tests and examples.
///
/// ```
/// -- Content/site.yml --
/// title: A site
/// -- Content/pages/why/page.yml --
/// original: fr
/// ```
package struct MemorySource: Sendable {
    /// By path relative to the site's root.
    package var files: [String: [UInt8]]

    package init(files: [String: [UInt8]] = [:]) {
        self.files = files
    }

    /// A line `-- path --` begins a file; what stands before the first is left out.
    package init(_ text: String) {
        self.init()
        add(text)
    }

    /// Adds the files in `text`, each in place of one with its path.
    package mutating func add(_ text: String) {
        var path: String?
        var content: [UInt8] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if let name = Self.path(in: line) {
                if let path { files[path] = content }
                path = name
                content = []
            } else {
                content += line
                content.append(UInt8(ascii: "\n"))
            }
        }
        // `split` sees an empty line after the last line break.
        if content.last == UInt8(ascii: "\n") { content.removeLast() }
        if let path { files[path] = content }
    }

    package func adding(_ text: String) -> MemorySource {
        var copy = self
        copy.add(text)
        return copy
    }

    package mutating func add(_ path: String, bytes: [UInt8]) {
        files[path] = bytes
    }

    package mutating func remove(_ path: String) {
        files[path] = nil
    }

    package var source: ContentSource {
        let files = files
        return ContentSource(
            list: {
                var listing = ContentSource.Listing()
                for (path, bytes) in files where path.hasPrefix("Content/") {
                    listing.root.insert(ContentFile(path: path, size: bytes.count))
                }
                return listing
            },
            read: { (path) throws(ReadFailure) in
                guard let bytes = files[path] else { throw ReadFailure("No such file or directory") }
                return bytes
            }
        )
    }

    private static func path(in line: Substring.UTF8View) -> String? {
        guard line.starts(with: "-- ".utf8), line.count > 6, line.suffix(3).elementsEqual(" --".utf8) else {
            return nil
        }
        return String(Substring(line.dropFirst(3).dropLast(3)))
    }
}
