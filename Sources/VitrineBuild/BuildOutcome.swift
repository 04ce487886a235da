package import Diagnostics
package import VitrinePublish

/// How a build ended.
package struct BuildOutcome: Sendable {
    package enum Ending: Sendable, Equatable {
        /// Published; or, when nothing was to be written, found to be in order.
        case done(PublishSummary?)
        /// The content or the templates have errors; nothing was touched.
        case faults
        /// Files could not be read or written; nothing that readers see was touched.
        case files
    }

    package let ending: Ending
    /// Sorted by file and place.
    package let diagnostics: [Diagnostic]
    /// What was built from, for a process that ends now: to take it apart first would take a tenth of the build.
    private let kept: (any Sendable)?

    init(ending: Ending, diagnostics: [Diagnostic], kept: (any Sendable)? = nil) {
        self.ending = ending
        self.diagnostics = diagnostics
        self.kept = kept
    }
}
