/// What a site says of its look: `theme` of `site.yml`. What it does not say stays as the theme has it.
package struct ThemeTokens: Sendable, Hashable {
    /// The colours that a site may give, each for light screens and for dark ones.
    package enum Role: String, Sendable, CaseIterable {
        /// The bands, buttons and charts.
        case deep
        /// Links, labels and marks.
        case accent
        /// The page itself.
        case ground
        /// Its text.
        case ink
    }

    package enum Scheme: Sendable, CaseIterable { case light, dark }

    /// Families that systems bring along: no font is loaded.
    package enum Typeface: String, Sendable, CaseIterable {
        case oldStyle = "old-style"
        case transitional, humanist, grotesque, slab, system
    }

    package private(set) var light: [Role: Colour] = [:]
    package private(set) var dark: [Role: Colour] = [:]
    /// Running text and headings.
    package var font: Typeface?
    /// Menus, labels, tables and charts.
    package var labelFont: Typeface?
    /// A file of `Content/project`.
    package var logo: String?

    package init() {}

    /// Nil where the site gives none.
    package subscript(role: Role, scheme: Scheme) -> Colour? {
        get { scheme == .light ? light[role] : dark[role] }
        set {
            switch scheme {
            case .light: light[role] = newValue
            case .dark: dark[role] = newValue
            }
        }
    }

    /// `deep`, `deep_dark`: as `site.yml` has it.
    package static func key(_ role: Role, _ scheme: Scheme) -> String {
        scheme == .light ? role.rawValue : role.rawValue + "_dark"
    }

    package var hasColours: Bool { !light.isEmpty || !dark.isEmpty }
}
