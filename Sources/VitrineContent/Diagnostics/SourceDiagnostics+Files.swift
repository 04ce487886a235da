package import Diagnostics

extension SourceDiagnostics {
    /// The kinds that say that files could not be read, rather than that something in them is wrong.
    package static let files: Set<DiagnosticKind> = [unreadable, textLost]
}
