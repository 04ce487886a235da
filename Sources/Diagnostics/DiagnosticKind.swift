/// What can be wrong, once: a stable identifier and its wording in every language that Vitrine speaks.
///
/// The initialiser asks for all languages, so a kind without a translation does not compile. A text may hold
/// `{name}` placeholders, filled from ``Diagnostic/arguments``. The message says what is wrong in the reader's
/// words; the hint says what to do.
public struct DiagnosticKind: Sendable {
    public struct Text: Sendable {
        public let message: String
        public let hint: String
        /// In place of the hint where there is nothing to choose from.
        public let hintWithoutChoices: String

        public init(_ message: String, hint: String, withoutChoices other: String? = nil) {
            self.message = message
            self.hint = hint
            hintWithoutChoices = other ?? hint
        }
    }

    /// Lower-case words joined by hyphens, printed between brackets: `unknown-key`.
    public let id: String
    public let severity: Severity
    private let english: Text
    private let french: Text
    private let dutch: Text

    public init(_ id: String, _ severity: Severity = .error, en: Text, fr: Text, nl: Text) {
        self.id = id
        self.severity = severity
        english = en
        french = fr
        dutch = nl
    }

    public func text(in language: MessageLanguage) -> Text {
        switch language {
        case .english: english
        case .french: french
        case .dutch: dutch
        }
    }
}

extension DiagnosticKind: Hashable {
    public static func == (a: Self, b: Self) -> Bool { a.id == b.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

public enum Severity: String, Sendable, Comparable, CaseIterable {
    case error, warning, note

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }

    public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
}

/// The languages in which Vitrine speaks to the people who use it (not those of a site).
public enum MessageLanguage: String, Sendable, CaseIterable {
    case english = "en"
    case french = "fr"
    case dutch = "nl"

    /// From a tag or a locale's name, as `fr`, `nl-BE` or `fr_FR.UTF-8`; English when it is none of the three.
    public init(tag: String?) {
        let prefix = (tag ?? "").prefix(2).lowercased()
        self = MessageLanguage(rawValue: prefix) ?? .english
    }
}
