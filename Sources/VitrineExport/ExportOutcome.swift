package import Diagnostics

/// How an export ended.
package struct ExportOutcome: Sendable {
    package enum Ending: Sendable, Equatable {
        case done
        /// The content, the templates or what was asked for has errors.
        case faults
        /// Files could not be read or written.
        case files
    }

    package let ending: Ending
    /// In order, from the folder in which the command runs.
    package let files: [String]
    /// Sorted by file and place.
    package let diagnostics: [Diagnostic]
}
