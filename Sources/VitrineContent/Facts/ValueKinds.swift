import Diagnostics
package import Foundation
package import Locales
import Tables
import YAML

extension ValueKind where Value == String {
    /// One text, the same in every language.
    package static var name: ValueKind { ValueKind(.name, show: { .name($0) }, scalar: { $1.text }) }

    /// Minted here.
    package static var id: ValueKind { ValueKind(.id, show: { .name($0) }, scalar: { $0.id($1) }) }

    /// Minted here; capitals and digits.
    package static var code: ValueKind { ValueKind(.code, show: { .name($0) }, scalar: { $0.code($1) }) }

    package static var url: ValueKind { ValueKind(.url, show: { .url($0) }, scalar: { $0.url($1) }) }
    package static var email: ValueKind { ValueKind(.email, show: { .name($0) }, scalar: { $0.email($1) }) }

    /// Two capital letters (ISO 3166-1).
    package static var country: ValueKind { ValueKind(.country, show: { .name($0) }, scalar: { $0.country($1) }) }

    /// A file beside the entry.
    package static var file: ValueKind { ValueKind(.file, show: { .file($0) }, scalar: { $0.linkedFile($1) }) }

    /// The id of a word of a vocabulary.
    package static func term(_ list: TermList) -> ValueKind {
        ValueKind(
            .term(list), show: { .term(list, $0) }, scalar: { $0.refer($1, .term(list, $1.text)) })
    }

    /// The id of a partner.
    package static var partner: ValueKind {
        ValueKind(.partner, show: { .partner($0) }, scalar: { $0.refer($1, .partner($1.text)) })
    }

    /// The id of an item in another list of the same entry.
    package static func own(_ list: String) -> ValueKind {
        ValueKind(.own(list), show: { .name($0) }, scalar: { $0.file.own?.check($1, in: list, $0.file) ?? $1.text })
    }

    /// The id of an entry of one collection.
    package static func entry(in collection: Collection) -> ValueKind {
        ValueKind(
            .entry(in: collection.name), show: { .entry(EntryReference(collection, $0)) },
            scalar: { $0.refer($1, .entry(EntryReference(collection, $1.text))) })
    }
}

extension ValueKind where Value == Side {
    /// The id of a side (`vocabulary/sides.yml`).
    package static var side: ValueKind {
        ValueKind(
            .term(.sides), show: { .term(.sides, $0.id) },
            scalar: { Side($0.refer($1, .term(.sides, $1.text))) })
    }
}

extension ValueKind where Value == LocalizedText {
    /// A text in one or several languages.
    package static var text: ValueKind {
        ValueKind(
            .text, show: { .text($0) }, cell: { $0.text($1) },
            read: { reader, entry in TextReader(file: reader.file, key: reader.key).text(entry.value) })
    }

    /// One part of an address, or one in each language.
    package static var slugs: ValueKind {
        ValueKind(
            .slugs, show: { .text($0) },
            read: { reader, entry in TextReader(file: reader.file, key: reader.key).slugs(entry.value) })
    }
}

extension ValueKind where Value == EntryReference {
    /// `COLLECTION/ID`.
    package static var anyEntry: ValueKind {
        ValueKind(.anyEntry, show: { .entry($0) }, scalar: { $0.reference($1) })
    }
}

extension ValueKind where Value == Language {
    /// One of the site's.
    package static var language: ValueKind {
        ValueKind(.language, show: { .name($0.tag) }, scalar: { $0.language($1) })
    }

    /// Any (BCP 47).
    package static var languageTag: ValueKind {
        ValueKind(.languageTag, show: { .name($0.tag) }, scalar: { $0.languageTag($1) })
    }
}

extension ValueKind where Value == Bool {
    package static var flag: ValueKind { ValueKind(.flag, show: { .flag($0) }, scalar: { $0.flag($1) }) }
}

extension ValueKind where Value == Int {
    package static func integer(_ range: ClosedRange<Int>, unit: String? = nil) -> ValueKind {
        ValueKind(
            .integer(range, unit: unit), show: { .integer($0) }, cell: { $0.integer($1) },
            scalar: { $0.integer($1, in: range) })
    }

    package static var year: ValueKind {
        ValueKind(.year, show: { .integer($0) }, cell: { $0.year($1) }, scalar: { $0.year($1) })
    }
}

extension ValueKind where Value == Decimal {
    package static func number(unit: String? = nil) -> ValueKind<Decimal> {
        ValueKind(.number(unit: unit), show: { .number($0) }, cell: { $0.number($1) }, scalar: { $0.number($1) })
    }

    /// In euro.
    package static var amount: ValueKind<Decimal> {
        ValueKind(.amount, show: { .number($0) }, cell: { $0.amount($1) }, scalar: { $0.number($1) })
    }

    /// The number before the % sign, 0 to 100.
    package static var percentage: ValueKind<Decimal> {
        ValueKind(.percentage, show: { .number($0) }, scalar: { $0.percentage($1) })
    }
}

extension ValueKind where Value == CalendarDate {
    package static var date: ValueKind<CalendarDate> { ValueKind(.date, show: { .date($0) }, scalar: { $0.date($1) }) }
}

extension ValueKind where Value == DayOrMonth {
    package static var dateOrMonth: ValueKind {
        ValueKind(.dateOrMonth, show: { .name($0.description) }, scalar: { $0.dateOrMonth($1) })
    }
}

extension ValueKind where Value == Period {
    package static var period: ValueKind {
        ValueKind(.period, show: { .name($0.text) }, scalar: { $0.period($1) })
    }
}

extension ValueKind where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the cases of an enumeration.
    package static var choice: ValueKind {
        ValueKind(
            .choice(Value.allCases.map(\.rawValue)), show: { .choice($0.rawValue) },
            cell: { $0.choice($1) }, scalar: { $0.choice($1) })
    }

    /// The same, but for cases that nobody writes here.
    package static func choice(of cases: [Value]) -> ValueKind {
        ValueKind(
            .choice(cases.map(\.rawValue)), show: { .choice($0.rawValue) },
            cell: { $0.choice($1) }, scalar: { $0.choice($1, of: cases) })
    }
}

extension ValueKind where Value == DateSpan {
    /// A first and a last day.
    ///
    /// - Parameter title: under which the documentation and messages name the group.
    package static func span(_ title: String, _ start: String, _ end: String) -> ValueKind {
        let keys = KeyList(
            title, [.required("start", .date, "First day", start), .required("end", .date, "Last day", end)])
        return ValueKind(
            .mapping(keys), show: { .group([("start", .date($0.start)), ("end", .date($0.end))]) },
            read: { reader, entry in
                MappingReader(entry.value, keys, in: reader.file, under: (reader.key, entry.keyRange))?.span()
            })
    }
}
