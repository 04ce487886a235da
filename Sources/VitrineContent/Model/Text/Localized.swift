/// A value for each language that has one, in the order in which they were written.
///
/// A value without languages (a name, `Content` writes a plain string) is *universal*: the same everywhere and
/// in no language in particular.
@frozen
@usableFromInline
package struct Localized<Value: Sendable>: Sendable {
    @frozen
    @usableFromInline
    package struct Version: Sendable {
        @usableFromInline package let language: Language
        @usableFromInline package let value: Value
        @usableFromInline package let state: TranslationState

        @inlinable
        package init(_ language: Language, _ value: Value, _ state: TranslationState) {
            self.language = language
            self.value = value
            self.state = state
        }
    }

    @usableFromInline package let universal: Value?
    @usableFromInline package let versions: [Version]

    @inlinable
    package init(universal: Value) {
        self.universal = universal
        versions = []
    }

    @inlinable
    package init(versions: [Version]) {
        universal = nil
        self.versions = versions
    }

    /// The value written for `language`, or the universal one; nil where the translation is missing.
    @inlinable
    package func exact(_ language: Language) -> Value? {
        universal ?? versions.first { $0.language == language }?.value
    }

    /// What a page in `language` shows: its own version, else the original, else the first there is.
    @inlinable
    package func shown(in language: Language) -> Shown<Value>? {
        if let universal { return Shown(value: universal, language: nil) }
        guard
            let version = versions.first(where: { $0.language == language })
                ?? versions.first(where: { $0.state == .original })
                ?? versions.first
        else { return nil }
        return Shown(value: version.value, language: version.language)
    }

    @inlinable
    package func map<Other>(_ transform: (Value) -> Other) -> Localized<Other> {
        if let universal { return Localized<Other>(universal: transform(universal)) }
        return Localized<Other>(versions: versions.map { .init($0.language, transform($0.value), $0.state) })
    }

    @inlinable package var isEmpty: Bool { universal == nil && versions.isEmpty }
}

/// A value chosen for a page, with the language it is really in (nil: universal).
@frozen
@usableFromInline
package struct Shown<Value: Sendable>: Sendable {
    @usableFromInline package let value: Value
    @usableFromInline package let language: Language?

    @inlinable
    package init(value: Value, language: Language?) {
        self.value = value
        self.language = language
    }

    /// Whether a page in `page` must mark it with another language (WCAG 3.1.2).
    @inlinable
    package func isForeign(in page: Language) -> Bool {
        language.map { $0 != page } ?? false
    }
}

@frozen
@usableFromInline
package enum TranslationState: String, Sendable, CaseIterable {
    case original, translated, reviewed
}

package typealias LocalizedText = Localized<String>

extension Localized {
    /// Before anything is read.
    package static var none: Localized { Localized(versions: []) }
}
