package import Foundation
package import Locales

/// The value of a fact as anybody can show it who knows nothing of its type: in a template, in open data, in a form.
package indirect enum FactValue: Sendable {
    case none
    /// The same in every language.
    case name(String)
    case text(LocalizedText)
    case integer(Int)
    case number(Decimal)
    case flag(Bool)
    case date(CalendarDate)
    case choice(String)
    /// A word of a vocabulary, by its id.
    case term(TermList, String)
    case partner(String)
    case entry(EntryReference)
    /// Beside the entry.
    case file(String)
    case url(String)
    case list([FactValue])
    case group([(name: String, value: FactValue)])
}
