import Diagnostics
import Foundation
import Locales
import YAML

/// One getter a type of key.
extension MappingReader {
    func name(_ key: String) -> String? {
        scalar(key)?.text
    }

    func text(_ key: String) -> LocalizedText? {
        entry(key).flatMap { TextReader(file: file, key: key).text($0.value) }
    }

    func slugs(_ key: String) -> LocalizedText? {
        entry(key).flatMap { TextReader(file: file, key: key).slugs($0.value) }
    }

    func names(_ key: String) -> [String] {
        list(key) { $1.text }
    }

    func integer(_ key: String) -> Int? {
        guard case .integer(let range, _)? = type(key) else { return nil }
        return scalar(key).flatMap { reader(key).integer($0, in: range) }
    }

    func integers(_ key: String) -> [Int] {
        guard case .list(.integer(let range, _))? = type(key) else { return [] }
        return list(key) { $0.integer($1, in: range) }
    }

    func number(_ key: String) -> Decimal? {
        scalar(key).flatMap { reader(key).number($0) }
    }

    func year(_ key: String) -> Int? {
        scalar(key).flatMap { reader(key).year($0) }
    }

    func date(_ key: String) -> CalendarDate? {
        scalar(key).flatMap { reader(key).date($0) }
    }

    /// A month gives its first day.
    func dateOrMonth(_ key: String) -> DayOrMonth? {
        scalar(key).flatMap { reader(key).dateOrMonth($0) }
    }

    func flag(_ key: String) -> Bool? {
        scalar(key).flatMap { reader(key).flag($0) }
    }

    func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, _: Choice.Type = Choice.self) -> Choice?
    where Choice.RawValue == String {
        scalar(key).flatMap { reader(key).choice($0) }
    }

    func choices<Choice: RawRepresentable & CaseIterable>(_ key: String, _: Choice.Type = Choice.self) -> [Choice]
    where Choice.RawValue == String {
        list(key) { $0.choice($1) }
    }

    func url(_ key: String) -> String? {
        scalar(key).flatMap { reader(key).url($0) }
    }

    func email(_ key: String) -> String? {
        scalar(key).flatMap { reader(key).email($0) }
    }

    func id(_ key: String) -> String? {
        scalar(key).flatMap { reader(key).id($0) }
    }

    func country(_ key: String) -> String? {
        scalar(key).flatMap { reader(key).country($0) }
    }

    /// A language of the site.
    func language(_ key: String) -> Language? {
        scalar(key).flatMap { reader(key).language($0) }
    }

    func languageTag(_ key: String) -> Language? {
        scalar(key).flatMap { reader(key).languageTag($0) }
    }

    func term(_ key: String) -> String? {
        guard case .term(let list)? = type(key) else { return nil }
        return scalar(key).map { reader(key).refer($0, .term(list, $0.text)) }
    }

    func terms(_ key: String) -> [String] {
        guard case .list(.term(let terms))? = type(key) else { return [] }
        return list(key) { $0.refer($1, .term(terms, $1.text)) }
    }

    func side(_ key: String) -> Side? { term(key).map { Side($0) } }

    func partner(_ key: String) -> String? {
        scalar(key).map { reader(key).refer($0, .partner($0.text)) }
    }

    func partners(_ key: String) -> [String] {
        list(key) { $0.refer($1, .partner($1.text)) }
    }

    func reference(_ key: String) -> EntryReference? {
        scalar(key).flatMap { reader(key).reference($0) }
    }

    func references(_ key: String) -> [EntryReference] {
        list(key) { $0.reference($1) }
    }

    func linkedFile(_ key: String) -> String? {
        scalar(key).flatMap { reader(key).linkedFile($0) }
    }

    private func reader(_ key: String) -> ScalarReader {
        ScalarReader(file: file, key: key)
    }
}
