/// What is built in about a language. One file beside this one holds each.
struct LanguageFacts: Sendable {
    /// The language's name in itself, as it stands alone in a menu.
    var autonym: String
    /// Regions whose conventions these are; any other region's come from CLDR.
    var regions: Set<String>
    var numbers: NumberSymbols
    var dates: DateWords
    var typography: TypographyProfile

    static func builtIn(_ tag: LanguageTag) -> LanguageFacts? {
        let facts: LanguageFacts
        switch tag.language {
        case "fr": facts = french
        case "nl": facts = dutch
        case "en": facts = english
        case "de": facts = german
        default: return nil
        }
        guard tag.script == nil || tag.script == "Latn", tag.region.map(facts.regions.contains) ?? true else {
            return nil
        }
        return facts
    }
}
