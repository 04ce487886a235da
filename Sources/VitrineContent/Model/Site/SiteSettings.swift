package import Locales

/// `Content/site.yml`.
package struct SiteSettings: Sendable {
    package let title: LocalizedText
    package let tagline: LocalizedText
    package let description: LocalizedText
    /// Ends in a slash; may hold a sub-folder.
    package let baseURL: String
    package let authority: Authority
    /// In order; the first is `x-default`'s fallback.
    package let languages: [Language]
    /// IANA name.
    package let timeZone: String
    /// Address part by section id, of the sections that the site wants.
    package let sections: [String: LocalizedText]
    package let navigation: [NavigationItem]
    package let footer: [NavigationItem]
    /// Nil where no programme of the Union pays.
    package let funding: FundingProfile?
    package let contact: Contact
    package let newsletterSignup: String?
    package let missingTranslation: MissingTranslation
    package let map: MapKind
    package let downloads: [DownloadFormat]
    /// Entries on one page of a long index.
    package let pageSize: Int
    /// Of the open data.
    package let licence: Licence?
    package let theme: ThemeTokens

    package init(
        title: LocalizedText, tagline: LocalizedText, description: LocalizedText, baseURL: String,
        authority: Authority, languages: [Language], timeZone: String, sections: [String: LocalizedText],
        navigation: [NavigationItem], footer: [NavigationItem], funding: FundingProfile? = nil, contact: Contact,
        newsletterSignup: String? = nil, missingTranslation: MissingTranslation = .mark, map: MapKind = .svg,
        downloads: [DownloadFormat] = [], pageSize: Int = 48, licence: Licence? = nil,
        theme: ThemeTokens = ThemeTokens()
    ) {
        self.title = title
        self.tagline = tagline
        self.description = description
        self.baseURL = baseURL
        self.authority = authority
        self.languages = languages
        self.timeZone = timeZone
        self.sections = sections
        self.navigation = navigation
        self.footer = footer
        self.funding = funding
        self.contact = contact
        self.newsletterSignup = newsletterSignup
        self.missingTranslation = missingTranslation
        self.map = map
        self.downloads = downloads
        self.pageSize = pageSize
        self.licence = licence
        self.theme = theme
    }

    package var isMultilingual: Bool { languages.count > 1 }

    package enum MissingTranslation: String, Sendable, CaseIterable { case mark, error }
    package enum MapKind: String, Sendable, CaseIterable { case svg, leaflet }
    package enum DownloadFormat: String, Sendable, CaseIterable { case csv, jsonld, pdf, xlsx, html }
}

/// Who mints permanent identifiers (RFC 4151 tag URIs, calendar UIDs), and since when it owned the name.
package struct Authority: Sendable {
    package let name: String
    package let since: CalendarDate

    package init(name: String, since: CalendarDate) {
        self.name = name
        self.since = since
    }
}

/// Who answers for the site.
package struct Contact: Sendable {
    package let organisation: String
    package let email: String?
    package let address: Address

    package init(organisation: String, email: String? = nil, address: Address) {
        self.organisation = organisation
        self.email = email
        self.address = address
    }
}

/// Terms of reuse of the open data.
package struct Licence: Sendable {
    package let name: LocalizedText
    package let url: String
    /// SPDX-like: `CC-BY-4.0`.
    package let id: String

    package init(name: LocalizedText, url: String, id: String) {
        self.name = name
        self.url = url
        self.id = id
    }
}

/// Which of the Union’s rules of visibility hold.
package struct FundingProfile: Sendable {
    package let period: Period
    package let statement: LocalizedText
    /// "Union européenne", in full, beside the emblem.
    package let union: LocalizedText

    package init(period: Period, statement: LocalizedText, union: LocalizedText) {
        self.period = period
        self.statement = statement
        self.union = union
    }

    package enum Period: String, Sendable, CaseIterable {
        /// Regulation (EU) 821/2014, article 4.
        case interreg2014 = "2014-2020"
        /// Regulation (EU) 2021/1060.
        case interreg2021 = "2021-2027"
    }
}

/// A link of the main menu or the footer.
package struct NavigationItem: Sendable {
    package enum Target: Sendable, Hashable {
        /// A page that Vitrine makes: `enterprises`, `map`, `agenda` …
        case section(String)
        case entry(EntryReference)
        case url(String)
    }

    package let target: Target
    /// Replaces the page's own title.
    package let label: LocalizedText?
    package let children: [NavigationItem]

    package init(target: Target, label: LocalizedText? = nil, children: [NavigationItem] = []) {
        self.target = target
        self.label = label
        self.children = children
    }
}
