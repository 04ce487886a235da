/// What all templates of a library share. Immutable, shared by all threads.
public struct Engine: Sendable {
    public enum Mode: Sendable {
        /// Names, filters, partials and string keys are checked when templates are loaded.
        case strict
        /// Behaves as the reference implementation.
        case compatible
    }

    public enum Escaping: Sendable {
        /// By the end of a template's name: `.html.liquid`, `.xml.liquid`, anything else.
        case byFileType
        case html
        case xml
        case none
    }

    public var mode: Mode
    public var escaping: Escaping
    public var views: [ViewType]
    public var filters: [Filter]
    public var strings: StringCatalogue
    public var limits: Limits
    /// What `"now" | date` means; without it, `now` is an error.
    public var now: DateValue?

    public init(
        mode: Mode = .strict,
        escaping: Escaping = .byFileType,
        views: [ViewType] = [],
        filters: [Filter] = [],
        strings: StringCatalogue = StringCatalogue([]),
        limits: Limits = Limits(),
        now: DateValue? = nil
    ) {
        self.mode = mode
        self.escaping = escaping
        self.views = views
        self.filters = filters
        self.strings = strings
        self.limits = limits
        self.now = now
    }
}
