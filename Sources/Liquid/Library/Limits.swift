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

    public init() {}
}
