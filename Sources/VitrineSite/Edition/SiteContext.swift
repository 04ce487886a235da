package import Locales
package import VitrineContent

/// What all editions of a site share: the site, its addresses and its look. Made once a build.
final class SiteContext: Sendable {
    let site: Site
    let index: SiteIndex
    let routes: Routes
    let links: Links
    let theme: Theme
    let zone: Zone
    let options: SiteOptions
    /// Enterprises on one part of their list.
    let partSize: Int
    let parts: Int

    init(_ site: Site, index: SiteIndex, routes: Routes, theme: Theme, options: SiteOptions, parts: Int) {
        self.site = site
        self.index = index
        self.routes = routes
        self.theme = theme
        self.options = options
        self.parts = parts
        partSize = max(1, site.settings.pageSize)
        links = Links(base: options.baseURL ?? site.settings.baseURL)
        zone = Zone.named(site.settings.timeZone) ?? .utc
    }
}

/// What a build is told besides the content.
package struct SiteOptions: Sendable {
    /// Today in the site's time zone: decides what is past and which phase is current.
    package let today: CalendarDate
    /// Replaces `base_url`.
    package let baseURL: String?
    /// Anything but `public` is kept from search engines.
    package let audience: Audience
    /// Reads a file of the content by its path from the site's root: then a page is a file of its own, its pictures
    /// within it and its links absolute.
    package internal(set) var embedding: (@Sendable (String) -> [UInt8]?)?
    /// Reads such a file for what is offered as a document of its own.
    package var read: (@Sendable (String) -> [UInt8]?)?
    /// Makes a PDF of a page; nil where no engine is at hand.
    package var pdf: PDFMaker?
    /// For whom the pages are: charts within texts keep to what this funder is shown.
    var funder: Funder?

    /// Takes the HTML and the name of the file, for messages.
    package typealias PDFMaker = @Sendable ([UInt8], String) throws(RenderFailure) -> [UInt8]

    package init(
        today: CalendarDate, baseURL: String? = nil, audience: Audience = .public,
        embedding: (@Sendable (String) -> [UInt8]?)? = nil
    ) {
        self.embedding = embedding
        self.today = today
        self.baseURL = baseURL
        self.audience = audience
    }
}
