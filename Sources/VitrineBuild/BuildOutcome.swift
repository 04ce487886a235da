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
}
