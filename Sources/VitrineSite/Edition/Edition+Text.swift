import Foundation
import Liquid
import Locales
import VitrineContent

extension Edition {
    /// Plain words, for the attributes and the data where no mark can stand; empty where there are none.
    func plain(_ text: LocalizedText?) -> String {
        guard let shown = text?.shown(in: language) else { return "" }
        return shown.language.map { typeset(shown.value, $0) } ?? shown.value
    }

    /// A proper name: never marked for being only known in another language (WCAG 3.1.2 exempts names).
    func name(_ name: LocalizedText?) -> Value {
        Value(name?.shown(in: language)?.value)
    }

    /// A proper name that is known to be said in a language.
    func name(_ name: String, in spoken: Language?) -> Value {
        guard let spoken, spoken != language else { return .string(name) }
        return .text(name, language: spoken.tag)
    }

    /// Whether what is shown is a translation of what was said.
    func isTranslation(_ text: LocalizedText) -> Bool {
        guard let shown = text.shown(in: language)?.language else { return false }
        return text.versions.contains { $0.language == shown && $0.state != .original }
            && text.versions.contains { $0.state == .original }
    }

    func originalLanguageName(_ text: LocalizedText) -> Value {
        Value(text.versions.first { $0.state == .original }.map { languageName($0.language) })
    }

    /// The same text in the site's other languages.
    func others(_ text: LocalizedText) -> [TranslatedTerm] {
        text.versions.filter { $0.language != language }.map {
            TranslatedTerm(language: $0.language.tag, term: typeset($0.value, $0.language))
        }
    }

    /// The glossary in this language's order.
    var glossary: [GlossaryEntry] {
        Collation.root.sorted(site.vocabulary.glossary) { $0.term.shown(in: language)?.value ?? $0.id }
    }

    /// By side, then by name.
    var territories: [Territory] {
        let named = Collation.root.sorted(site.vocabulary.territories) { plain($0.label) }
        let sides: [Side?] = index.sides
        return (sides + [nil]).flatMap { side in named.filter { $0.side == side } }
    }

    /// The site's own fields of an entry, each by its declared name.
    func custom(_ head: EntryHead) -> Value {
        .dictionary(
            ValueDictionary(
                head.custom.map { field in
                    let value: Value =
                        switch field.value {
                        case .text(let words): text(words)
                        case .number(let number): .decimal(number)
                        case .flag(let flag): .bool(flag)
                        case .date(let day): date(day)
                        case .address(let address): checked(address)
                        }
                    return (field.name, value)
                }))
    }
}
