import Foundation
import Liquid
import Locales
import VitrineContent

extension In where Thing == DeclaredEntry {
    /// Nil where nothing dates it.
    var when: CalendarDate? {
        guard let type = edition.site.catalogue.declared(thing.collection), let index = type.dateFact,
            case .date(let date) = thing.values[index]
        else { return nil }
        return date
    }
}

extension Edition {
    /// Those that have a value, in the order of the declaration.
    func facts(of entry: DeclaredEntry) -> [ShownFact] {
        guard let type = site.catalogue.declared(entry.collection) else { return [] }
        return zip(type.factList, entry.values).compactMap { fact, value in
            if case .none = value { return nil }
            var date = Value.null
            if case .date(let day) = value { date = self.date(day) }
            return ShownFact(
                id: fact.name, label: text(fact.label), values: links(value, fact, entry), date: date)
        }
    }

    /// For a template's field.
    func value(_ value: FactValue, _ fact: DeclaredFact, _ entry: DeclaredEntry) -> Value {
        switch value {
        case .none: .null
        case .integer(let number): .int(number)
        case .number(let number): .decimal(number)
        case .flag(let flag): .bool(flag)
        case .date(let day): date(day)
        case .url(let address): checked(address)
        case .file(let name): file(name, beside: entry.reference)
        case .list(let values):
            fact.items == .entry
                ? PlainLink.view.list(values.flatMap { links($0, fact, entry) })
                : .list(values.flatMap { links($0, fact, entry) }.map(\.title))
        case .name where fact.kind == .entry, .entry: PlainLink.view(links(value, fact, entry).first)
        default: links(value, fact, entry).first?.title ?? .null
        }
    }

    /// In words, with where they lead.
    private func links(_ value: FactValue, _ fact: DeclaredFact, _ entry: DeclaredEntry) -> [PlainLink] {
        func plain(_ words: Value) -> [PlainLink] { [PlainLink(title: words, url: .null)] }
        switch value {
        case .none, .group, .term, .partner: return []
        case .list(let values): return values.flatMap { links($0, fact, entry) }
        case .text(let text): return plain(self.text(text))
        case .name(let text):
            guard fact.kind == .entry || fact.items == .entry, let of = fact.of,
                let collection = site.catalogue.collection(of)
            else { return plain(.string(text)) }
            return link(EntryReference(collection, text))
        case .entry(let reference): return link(reference)
        case .choice(let id): return plain(fact.label(ofChoice: id).map { self.text($0) } ?? .string(id))
        case .integer(let number): return plain(measured(Decimal(number), fact))
        case .number(let number): return plain(measured(number, fact))
        case .flag(let flag): return plain(.string(phrase(flag ? .yes : .no)))
        case .date(let day): return plain(.string(speech.dates.long(day)))
        case .url(let address): return [PlainLink(title: .string(Self.host(address)), url: checked(address))]
        case .file(let name):
            return [PlainLink(title: .string(name), url: file(name, beside: entry.reference))]
        }
    }

    private func link(_ reference: EntryReference) -> [PlainLink] {
        index.holds(reference) ? [PlainLink(title: title(of: reference), url: url(of: reference))] : []
    }

    private func measured(_ number: Decimal, _ fact: DeclaredFact) -> Value {
        switch fact.kind == .list ? fact.items ?? .number : fact.kind {
        case .money: return money(number)
        case .percent: return percent(number)
        default:
            guard let unit = fact.unit?.shown(in: language) else { return self.number(number) }
            return .string(speech.numbers.number(number) + "\u{A0}" + unit.value)
        }
    }

    /// `example.org` of `https://example.org/a`.
    private static func host(_ address: String) -> String {
        let rest = address.range(of: "://").map { address[$0.upperBound...] } ?? address[...]
        return String(rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" })
    }
}
