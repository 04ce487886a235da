/// Bounds against runaway templates. Each has its own error.
public struct Limits: Sendable {
    /// Partials within partials, at render.
    public var partialDepth = 60
    /// Tags within tags, and expressions within expressions, in one template.
    public var nesting = 100
    /// Passes through all loops of one render together.
    public var iterations = 10_000_000
    /// Bytes that one render may write.
    public var outputBytes = 64 << 20
    /// Bytes of one template's source.
    public var sourceBytes = 4 << 20
    /// Steps that one template may compile to, layouts and blocks included.
    public var instructions = 1_000_000

    public init() {}
}
