import Liquid
import VitrineContent

/// What every page knows of the site, in its language.
enum SiteView {
    static let view: View<PageContext> = View(
        "site", "The site in the page's language.",
        fields: [
            Field("title", .string, "The site's name.") { $0.edition.text($0.edition.settings.title) },
            Field("tagline", .string, "One line under the name.") { $0.edition.text($0.edition.settings.tagline) },
            Field("description", .string, "What the site is, in a sentence or two.") {
                $0.edition.text($0.edition.settings.description)
            },
            Field("home", .url, "The home page in this language.") { $0.edition.url(section: .home) },
            Field("navigation", .array(.object("nav_item")), "The main menu.") {
                $0.place.navigation
            },
            Field("footer", .array(.object("nav_item")), "The footer's links.") {
                $0.place.footer
            },
            Field("funding", .object("funding"), "The Union's support, which every page must then show; or null.") {
                FundingView.view.one($0.edition.settings.funding, $0.edition)
            },
            Field("contact", .object("contact"), "Who answers for the site.") { ContactView.view($0.edition) },
            Field("supporters", .array(.object("supporter")), "Co-funders.") {
                SupporterView.view.list($0.edition.site.supporters, $0.edition)
            },
            Field("project_acronym", .string, "The project's short name, or null.") {
                Value($0.edition.project?.acronym)
            },
            Field("project_logo", .object("logo"), "The project's logo as its programme supplies it, or null.") {
                Logo.view($0.edition.projectLogo)
            },
            Field("logo", .object("logo"), "The logo that `theme` of `site.yml` names, or null.") {
                Logo.view($0.edition.siteLogo)
            },
            Field("theme_color", .string, "The colour of the bands on a light screen, as `#17363d`.") {
                .string($0.edition.settings.theme.band.hex)
            },
            Field("atom", .url, "The Atom feed, or null where nothing is listed that it tells of.") {
                $0.edition.url(data: .atom)
            },
            Field("json_feed", .url, "The same as JSON Feed, or null.") { $0.edition.url(data: .jsonFeed) },
            Field("calendar", .url, "The agenda as a calendar to subscribe to (`.ics`), or null.") {
                $0.edition.url(data: .calendar)
            },
            Field("newsletter_signup", .url, "Where to sign up for the newsletter, on another site; or null.") {
                $0.edition.checked($0.edition.settings.newsletterSignup)
            },
            Field("urls", .object("section_urls"), "The addresses of the generated pages.") {
                SectionURLs.view($0.edition)
            },
            Field("data_package", .url, "The description of all open data (`datapackage.json`), or null.") {
                $0.edition.url(data: .dataPackage)
            },
            Field("licence", .object("licence"), "The terms of reuse of the data, or null.") {
                LicenceView.view.one($0.edition.settings.licence, $0.edition)
            },
        ])
}

enum FundingView {
    static let view: View<In<FundingProfile>> = View(
        "funding", "The Union's support (Regulations (EU) 821/2014, article 4, and 2021/1060, article 47).",
        fields: [
            Field("statement", .string, "\"With the support of the Fund\", as the programme words it.") {
                $0.edition.text($0.thing.statement)
            },
            Field("union", .string, "\"European Union\", in full, to stand beside the emblem.") {
                $0.edition.text($0.thing.union)
            },
            Field("period", .string, "`2014-2020` or `2021-2027`.") { .string($0.thing.period.rawValue) },
            Field("programme", .string, "The programme's name, or null.") {
                $0.edition.text($0.edition.project?.programme)
            },
            Field("fund", .string, "The Fund's name, or null.") { $0.edition.text($0.edition.project?.fund) },
        ])
}

enum ContactView {
    static let view: View<Edition> = View(
        "contact", "Who answers for the site.",
        fields: [
            Field("organisation", .string, "Its name.") { .string($0.settings.contact.organisation) },
            Field("email", .string, "As text, or null.") { Value($0.settings.contact.email) },
            Field("email_url", .url, "As a `mailto:` link, or null.") { edition in
                edition.checked(edition.settings.contact.email.map { "mailto:" + $0 })
            },
            Field("address", .object("address"), "Where it is.") {
                AddressView.view(In($0.settings.contact.address, $0))
            },
        ])
}

enum AddressView {
    static let view: View<In<Address>> = View(
        "address", "A postal address as far as it is published.",
        fields: [
            Field("street", .string, "Street and number, or null.") { Value($0.thing.street) },
            Field("postal_code", .string, "Or null.") { Value($0.thing.postalCode) },
            Field("town", .string, "As it is called in this language.") { $0.edition.name($0.thing.town) },
            Field("country", .string, "The country's name in this language.") {
                .string($0.edition.country($0.thing.country))
            },
            Field("country_code", .string, "Two capital letters (ISO 3166-1).") { .string($0.thing.country) },
        ])
}

enum SupporterView {
    static let view: View<In<Supporter>> = View(
        "supporter", "A co-funder.",
        fields: [
            Field("name", .string, "Its name.") { $0.edition.name($0.thing.name) },
            Field("url", .url, "Its site, or null.") { $0.edition.checked($0.thing.url) },
            Field("logo", .object("logo"), "Its logo, or null.") {
                Logo.view($0.edition.logo($0.thing.logo, alt: $0.thing.logoAlt, name: $0.thing.name))
            },
        ])
}

enum LicenceView {
    static let view: View<In<Licence>> = View(
        "licence", "Terms of reuse.",
        fields: [
            Field("id", .string, "As `CC-BY-4.0`.") { .string($0.thing.id) },
            Field("name", .string, "Its name.") { $0.edition.text($0.thing.name) },
            Field("url", .url, "Its text.") { $0.edition.checked($0.thing.url) },
        ])
}

/// A picture that stands for an organisation.
struct Logo: Sendable {
    let url: Value
    let alt: Value

    static let view: View<Logo> = View(
        "logo", "A logo.",
        fields: [
            Field("url", .url, "The picture.") { $0.url },
            Field("alt", .string, "Its text alternative.") { $0.alt },
        ])
}
