/// The language of one render, given by the caller: its tag, its strings, and whatever the caller's own filters need.
public final class RenderLanguage: Sendable {
    /// As in the page's `lang`: text known to be in this language is written without a `<span lang>`.
    public let tag: String
    /// A string's text, with the arguments of the call (`count` among them): `.string` in the page's language,
    /// `.text` in a fallback language; nil for a key that does not exist.
    public let translate: @Sendable (_ key: String, _ arguments: FilterArguments) -> Value?
    /// The caller's own, for its filters to downcast once.
    public let context: any Sendable

    public init(
        tag: String,
        context: any Sendable = (),
        translate: @escaping @Sendable (_ key: String, _ arguments: FilterArguments) -> Value? = { _, _ in nil }
    ) {
        self.tag = tag
        self.context = context
        self.translate = translate
    }
}

/// What a filter may know of the render that it is part of.
public struct RenderContext: Sendable {
    public let language: RenderLanguage
    /// What `now` means.
    public let now: DateValue?

    public init(language: RenderLanguage, now: DateValue? = nil) {
        self.language = language
        self.now = now
    }
}
