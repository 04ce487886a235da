package import Diagnostics

/// Every kind of fault that the loader can find.
package enum ContentDiagnostics {
    package static let all: [DiagnosticKind] = [
        SourceDiagnostics.all,
        ValueDiagnostics.all,
        FormDiagnostics.all,
        NumberDiagnostics.all,
        DateDiagnostics.all,
        ColumnDiagnostics.all,
        PlaceDiagnostics.all,
        MapDiagnostics.all,
        JSONDiagnostics.all,
        ReferenceDiagnostics.all,
        WordsDiagnostics.all,
        DuplicateDiagnostics.all,
        BudgetDiagnostics.all,
        ConsentDiagnostics.all,
        ResultDiagnostics.all,
        FunderDiagnostics.all,
        ThemeDiagnostics.all,
    ].flatMap(\.self)
}
