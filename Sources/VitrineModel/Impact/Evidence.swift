package import Locales

/// Where a result comes from (*élément probant*, *onderbouwing*).
package struct Evidence: Sendable {
    package let id: String
    package let kind: Kind
    package let date: CalendarDate
    package let citation: LocalizedText
    package let sampleSize: Int?
    /// Beside the entry.
    package let file: String?
    package let url: String?

    package init(
        id: String, kind: Kind, date: CalendarDate, citation: LocalizedText, sampleSize: Int? = nil,
        file: String? = nil, url: String? = nil
    ) {
        self.id = id
        self.kind = kind
        self.date = date
        self.citation = citation
        self.sampleSize = sampleSize
        self.file = file
        self.url = url
    }

    package enum Kind: String, Sendable, CaseIterable {
        case survey, interview, document, statistic
        case focusGroup = "focus-group"
        case lifeStory = "life-story"
    }
}
