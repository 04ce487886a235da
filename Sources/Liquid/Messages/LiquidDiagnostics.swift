public import Diagnostics

/// Everything that can be wrong in a template or in its rendering.
public enum LiquidDiagnostics {
    public static let all: [DiagnosticKind] =
        syntaxKinds + nameKinds + partialKinds + markupKinds + renderKinds + ForeignNames.all
}
