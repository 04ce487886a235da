package import Diagnostics

/// How `Content/` is listed and read. A struct of closures, so that a test needs no disk.
package struct ContentSource: Sendable {
    /// Everything below `Content/`.
    package var list: @Sendable () -> Listing
    /// The bytes of a listed file.
    package var read: @Sendable (_ path: String) throws(ReadFailure) -> [UInt8]

    package init(
        list: @escaping @Sendable () -> Listing,
        read: @escaping @Sendable (_ path: String) throws(ReadFailure) -> [UInt8]
    ) {
        self.list = list
        self.read = read
    }

    package struct Listing: Sendable {
        /// `Content`.
        package var root: ListedFolder
        /// What could not be listed, or may not be there.
        package var diagnostics: [Diagnostic]

        package init(root: ListedFolder = ListedFolder(path: "Content"), diagnostics: [Diagnostic] = []) {
            self.root = root
            self.diagnostics = diagnostics
        }
    }
}

/// A file below `Content/`.
package struct ContentFile: Sendable, Hashable {
    /// Relative to the site's root, with `/`: `Content/site.yml`.
    package var path: String
    /// In bytes.
    package var size: Int
    /// Nil where there is no telling without reading whether the content is what it was.
    package var stamp: FileStamp?

    package init(path: String, size: Int, stamp: FileStamp? = nil) {
        self.path = path
        self.size = size
        self.stamp = stamp
    }
}

/// A file that the system would not give.
package struct ReadFailure: Error {
    /// In the system's words.
    package var reason: String

    package init(_ reason: String) {
        self.reason = reason
    }
}
