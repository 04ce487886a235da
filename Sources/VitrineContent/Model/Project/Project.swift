package import Locales
package import Foundation

/// The project that the site is about. What belongs to a programme is nil where there is none.
package struct Project: Sendable {
    package let acronym: String
    package let title: LocalizedText
    /// The programme's number for it.
    package let code: String?
    package let programme: LocalizedText?
    package let fund: LocalizedText?
    package let start: CalendarDate
    package let end: CalendarDate
    package let objective: LocalizedText?
    package let category: LocalizedText?
    /// A partner's id.
    package let lead: String?
    /// The date of the public record.
    package let updated: CalendarDate
    package let budget: Budget?
    package let figures: [DatedFigure]
    package let partners: [Partner]
    package let supporters: [Supporter]
    package let phases: [Phase]
    package let words: Localized<Words>
    package let files: [EntryFile]
    /// A file of the project's folder.
    package let logo: String?

    package init(
        acronym: String, title: LocalizedText, code: String? = nil, programme: LocalizedText? = nil,
        fund: LocalizedText? = nil, start: CalendarDate, end: CalendarDate, objective: LocalizedText? = nil,
        category: LocalizedText? = nil, lead: String? = nil, updated: CalendarDate, budget: Budget? = nil,
        figures: [DatedFigure], partners: [Partner],
        supporters: [Supporter], phases: [Phase], words: Localized<Words>, files: [EntryFile], logo: String? = nil
    ) {
        self.acronym = acronym
        self.title = title
        self.code = code
        self.programme = programme
        self.fund = fund
        self.start = start
        self.end = end
        self.objective = objective
        self.category = category
        self.lead = lead
        self.updated = updated
        self.budget = budget
        self.figures = figures
        self.partners = partners
        self.supporters = supporters
        self.phases = phases
        self.words = words
        self.files = files
        self.logo = logo
    }
}

/// Totals as the programme states them. In euro, exact to the cent; the Fund's part is stored, never computed.
package struct Budget: Sendable {
    package let total: Decimal
    package let erdf: Decimal
    package let date: CalendarDate
    package let source: LocalizedText

    package init(total: Decimal, erdf: Decimal, date: CalendarDate, source: LocalizedText) {
        self.total = total
        self.erdf = erdf
        self.date = date
        self.source = source
    }
}

/// A count that only means something with its date and source.
package struct DatedFigure: Sendable {
    package let id: String
    package let label: LocalizedText
    package let value: Decimal
    /// Such as "more than".
    package let qualifier: LocalizedText?
    package let date: CalendarDate
    package let isMonthOnly: Bool
    package let source: LocalizedText

    package init(
        id: String, label: LocalizedText, value: Decimal, qualifier: LocalizedText? = nil, date: CalendarDate,
        isMonthOnly: Bool = false, source: LocalizedText
    ) {
        self.id = id
        self.label = label
        self.value = value
        self.qualifier = qualifier
        self.date = date
        self.isMonthOnly = isMonthOnly
        self.source = source
    }
}
