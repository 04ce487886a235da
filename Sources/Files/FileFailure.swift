import Glibc

/// What the system refused, on which file, and why in its own words.
package struct FileFailure: Error, Sendable, Equatable {
    /// As the caller gave it.
    package let path: String
    /// `No space left on device`.
    package let reason: String

    package init(_ path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    /// - Parameter code: an `errno`.
    package init(_ path: String, code: Int32 = errno) {
        self.init(path, reason: String(cString: strerror(code)))
    }
}
