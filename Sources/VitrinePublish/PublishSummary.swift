package import Diagnostics

/// What a commit did.
package struct PublishSummary: Sendable, Equatable {
    /// Files that are new or changed.
    package var written = 0
    /// Files that were not touched.
    package var unchanged = 0
    /// Files that were published before and are gone.
    package var removed = 0
    /// The size of those written.
    package var bytes = 0
    package var warnings: [Diagnostic] = []
}
