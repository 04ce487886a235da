/// What a key's value may be. Reading asks the type for its bounds; the documentation asks it for its words.
package indirect enum KeyType: Sendable {
    /// One text, the same in every language.
    case name
    /// A text in one or several languages.
    case text
    /// One part of an address.
    case slug
    /// One part of an address, or one in each language.
    case slugs
    case integer(ClosedRange<Int>, unit: String? = nil)
    /// A decimal number, with its unit for the reader.
    case number(unit: String?)
    /// In euro.
    case amount
    /// The number before the % sign, 0 to 100.
    case percentage
    case latitude, longitude
    case year, date
    /// A date, or a month alone.
    case dateOrMonth
    /// A date, or a date with a time of day.
    case moment
    /// Of a result.
    case period
    /// `true` or `false`.
    case flag
    case choice([String])
    /// A language of the site.
    case language
    case languageTag
    case timeZone, country, domain
    case url, email
    /// Minted here.
    case id
    /// Minted here; capitals and digits.
    case code
    /// The name of a file beside the entry.
    case file
    /// Of the screen: `#12355b`.
    case colour
    /// The id of a word of a vocabulary.
    case term(TermList)
    /// The id of a partner.
    case partner
    /// The id of an item in another list of the same entry.
    case own(String)
    /// The id of an entry of this collection.
    case entry(in: String)
    /// `COLLECTION/ID`.
    case anyEntry
    /// The id of a page that Vitrine makes.
    case section
    case mapping(KeyList)
    /// A mapping whose keys are named by something else: languages, steps, sections, fields.
    case keyed(by: String, KeyType)
    case list(KeyType)
    /// The site's own fields.
    case custom
}

extension KeyType {
    /// In English, for the documentation.
    package var words: String {
        switch self {
        case .name: "text"
        case .text: "text, or `{fr: …, nl: …}`"
        case .slug: "address part"
        case .slugs: "address part, or `{fr: …, nl: …}`"
        case .integer(let range, _): Self.words(for: range)
        case .number: "number"
        case .amount: "amount"
        case .percentage: "number, 0 to 100"
        case .latitude: "number, -90 to 90"
        case .longitude: "number, -180 to 180"
        case .year: "year"
        case .date: "date"
        case .dateOrMonth: "date or month"
        case .moment: "date, or date and time"
        case .period: "period"
        case .flag: "`true` or `false`"
        case .choice(let choices): choices.map { "`\($0)`" }.joined(separator: ", ")
        case .language: "a language of the site"
        case .languageTag: "language tag"
        case .timeZone: "time zone"
        case .country: "country code"
        case .domain: "domain name"
        case .url: "web address"
        case .email: "e-mail address"
        case .id: "id"
        case .code: "code"
        case .file: "file beside it"
        case .colour: "colour"
        case .term(let list): "id of `\(list.file)`"
        case .partner: "id of `project/partners.csv`"
        case .own(let list): "id under `\(list)`"
        case .entry(let collection): "folder of `\(collection)/`"
        case .anyEntry: "`COLLECTION/ID`"
        case .section: "section"
        case .mapping(let list): "group of \(Self.names(list))"
        case .keyed(let by, let type): "for each \(by): \(type.words)"
        case .list(.mapping(let list)): "list of groups of \(Self.names(list))"
        case .list(let type): "list, each: \(type.words)"
        case .custom: "fields of `fields.yml`"
        }
    }

    /// Empty where there is none.
    package var unit: String {
        switch self {
        case .number(let unit), .integer(_, let unit): unit ?? ""
        case .amount: "euro"
        case .percentage: "percent"
        case .latitude, .longitude: "degrees, WGS 84"
        case .list(let type): type.unit
        default: ""
        }
    }

    private static func names(_ list: KeyList) -> String {
        list.names.map { "`\($0)`" }.joined(separator: ", ")
    }

    private static func words(for range: ClosedRange<Int>) -> String {
        switch (range.lowerBound, range.upperBound) {
        case (0, .max): "whole number"
        case (let least, .max): "whole number from \(least)"
        case (let least, let greatest): "whole number, \(least) to \(greatest)"
        }
    }
}

/// The vocabularies whose words entries name.
package enum TermList: String, Sendable, CaseIterable {
    case steps, themes, sectors, stakeholders, domains, indicators, territories, measures, goals, sides
    case publicationKinds = "publication-kinds"

    package var file: String { "vocabulary/\(rawValue).yml" }
}
