/// A value for each language that has one, in the order in which they were written.
///
/// A value without languages (a name, `Content` writes a plain string) is *universal*: the same everywhere and
/// in no language in particular.
package struct Localized<Value: Sendable>: Sendable {
    package struct Version: Sendable {
        package let language: Language
        package let value: Value
        package let state: TranslationState

        package init(_ language: Language, _ value: Value, _ state: TranslationState) {
            self.language = language
            self.value = value
            self.state = state
        }
    }

    package let universal: Value?
    package let versions: [Version]

    package init(universal: Value) {
        self.universal = universal
        versions = []
    }

    package init(versions: [Version]) {
        universal = nil
        self.versions = versions
    }

    /// The value written for `language`, or the universal one; nil where the translation is missing.
    package func exact(_ language: Language) -> Value? {
        universal ?? versions.first { $0.language == language }?.value
    }

    /// What a page in `language` shows: its own version, else the original, else the first there is.
    package func shown(in language: Language) -> Shown<Value>? {
        if let universal { return Shown(value: universal, language: nil) }
        guard
            let version = versions.first(where: { $0.language == language })
                ?? versions.first(where: { $0.state == .original })
                ?? versions.first
        else { return nil }
        return Shown(value: version.value, language: version.language)
    }

    package func map<Other>(_ transform: (Value) -> Other) -> Localized<Other> {
        if let universal { return Localized<Other>(universal: transform(universal)) }
        return Localized<Other>(versions: versions.map { .init($0.language, transform($0.value), $0.state) })
    }

    package var isEmpty: Bool { universal == nil && versions.isEmpty }
}

/// A value chosen for a page, with the language it is really in (nil: universal).
package struct Shown<Value: Sendable>: Sendable {
    package let value: Value
    package let language: Language?

    package init(value: Value, language: Language?) {
        self.value = value
        self.language = language
    }

    /// Whether a page in `page` must mark it with another language (WCAG 3.1.2).
    package func isForeign(in page: Language) -> Bool {
        language.map { $0 != page } ?? false
    }
}

package enum TranslationState: String, Sendable, CaseIterable {
    case original, translated, reviewed
}

package typealias LocalizedText = Localized<String>
