/// Somebody who funds enterprises, and what it asks to be shown (*financeur*, *financier*).
///
/// The words of its entry are the covering note; their title is that of the document. A profile never appears on the
/// site: it only decides what an export holds.
package struct Funder: Entry {
    package let head: EntryHead
    package let name: LocalizedText
    /// In which it reads, in order; never empty.
    package let languages: [Language]
    /// Whose values it may see besides the public ones.
    package let audiences: [Audience]
    /// Only results of these, and of ``indicators``; where both are empty, all.
    package let themes: [String]
    /// Shown first, in this order, whatever their theme.
    package let indicators: [String]
    /// Always shown; each enterprise must have a result of each.
    package let required: [String]
    /// In this order.
    package let sections: [DossierSection]
    /// Only results whose period touches it.
    package let period: DateSpan?
    package let showsGoals: Bool
    package let grants: [Grant]
    package let logo: FunderLogo?

    package init(
        head: EntryHead, name: LocalizedText, languages: [Language], audiences: [Audience] = [.funders],
        themes: [String] = [], indicators: [String] = [], required: [String] = [],
        sections: [DossierSection] = DossierSection.dimensions, period: DateSpan? = nil, showsGoals: Bool = false,
        grants: [Grant] = [], logo: FunderLogo? = nil
    ) {
        self.head = head
        self.name = name
        self.languages = languages
        self.audiences = audiences
        self.themes = themes
        self.indicators = indicators
        self.required = required
        self.sections = sections
        self.period = period
        self.showsGoals = showsGoals
        self.grants = grants
        self.logo = logo
    }

    package static let collection = Collection.funders

    /// What is public is for everyone.
    package func sees(_ audience: Audience) -> Bool { audience == .public || audiences.contains(audience) }
}

/// A part of what a funder receives. The first five are the five dimensions of impact.
package enum DossierSection: String, Sendable, CaseIterable {
    case what, who
    case howMuch = "how-much"
    case contribution, risk
    case testimonies, story, progress, assessments

    package static let dimensions: [DossierSection] = [.what, .who, .howMuch, .contribution, .risk]
}

/// The number under which a funder keeps a file.
package struct Grant: Sendable {
    package let number: String
    package let label: LocalizedText?
    /// An enterprise's id; nil where it stands on every export.
    package let enterprise: String?

    package init(number: String, label: LocalizedText? = nil, enterprise: String? = nil) {
        self.number = number
        self.label = label
        self.enterprise = enterprise
    }
}

package struct FunderLogo: Sendable {
    /// Beside the profile.
    package let file: String
    package let alt: LocalizedText

    package init(file: String, alt: LocalizedText) {
        self.file = file
        self.alt = alt
    }
}
