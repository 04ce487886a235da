package import Diagnostics

extension Diagnostic {
    /// Whether the system refused to give a file or a folder: another matter than faults in what they hold.
    package var isReadFailure: Bool { kind == SourceDiagnostics.unreadable }
}
