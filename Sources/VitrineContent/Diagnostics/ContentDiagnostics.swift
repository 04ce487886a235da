package import Diagnostics

/// Every kind of fault that the loader can find.
package enum ContentDiagnostics {
    package static let all: [DiagnosticKind] = [
        SourceDiagnostics.all,
        ValueDiagnostics.all,
        PlaceDiagnostics.all,
        ReferenceDiagnostics.all,
        WordsDiagnostics.all,
        RuleDiagnostics.all,
    ].flatMap(\.self)
}
