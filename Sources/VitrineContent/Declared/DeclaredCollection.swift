import Foundation
import Locales

/// A declared collection with its entries.
package struct DeclaredCollection: Sendable {
    package let type: DeclaredType
    /// In the order that the type asks for; by id where it asks for none.
    package let entries: [DeclaredEntry]

    package init(type: DeclaredType, entries: [DeclaredEntry]) {
        self.type = type
        guard let order = type.order, let position = type.position(of: order.fact) else {
            self.entries = entries
            return
        }
        self.entries = entries.sorted { a, b in
            let (first, second) = (a.values[position].sortKey, b.values[position].sortKey)
            if first == second { return a.id < b.id }
            // What has no value comes last, whichever the order.
            guard let first else { return false }
            guard let second else { return true }
            return order.isDescending ? second < first : first < second
        }
    }
}

extension FactValue {
    fileprivate enum SortKey: Comparable {
        case number(Decimal)
        case text(String)
    }

    fileprivate var sortKey: SortKey? {
        switch self {
        case .integer(let number): .number(Decimal(number))
        case .number(let number): .number(number)
        case .flag(let flag): .number(flag ? 1 : 0)
        case .date(let date): .number(Decimal(date.dayNumber))
        case .name(let text), .choice(let text), .url(let text), .file(let text), .partner(let text): .text(text)
        case .term(_, let id): .text(id)
        case .entry(let reference): .text(reference.description)
        case .text(let text): (text.universal ?? text.versions.first?.value).map { .text($0) }
        case .none, .list, .group: nil
        }
    }
}
