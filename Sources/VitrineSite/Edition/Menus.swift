import Liquid
import VitrineContent

/// The menu and the footer of one edition as its pages show them, made once for each place that a page may have there.
struct Menus: Sendable {
    /// What pages have in common that stand in the same place: their menus, and all else that a template makes of the
    /// language and of `site`.
    final class Place: Sendable {
        let navigation: Value
        let footer: Value
        let cache = FragmentCache()

        fileprivate init(_ navigation: Menu, _ footer: Menu, _ page: PageTarget?, _ section: Section?) {
            self.navigation = NavigationLink.view.list(navigation.links(on: page, in: section))
            self.footer = NavigationLink.view.list(footer.links(on: page, in: section))
        }
    }

    /// Of the pages that a menu leads to.
    private let named: [PageTarget: Place]
    /// Of the others that lie in a section.
    private let inside: [Section: Place]
    private let outside: Place

    init(_ edition: Edition) {
        let navigation = Menu(edition.settings.navigation, edition)
        let footer = Menu(edition.settings.footer, edition)
        let targets = Set((navigation.items + footer.items).flatMap { $0.targets })
        named = Dictionary(uniqueKeysWithValues: targets.map { ($0, Place(navigation, footer, $0, $0.section)) })
        inside = Dictionary(
            uniqueKeysWithValues: Section.allCases.map { ($0, Place(navigation, footer, nil, $0)) })
        outside = Place(navigation, footer, nil, nil)
    }

    func place(of page: PageTarget?) -> Place {
        guard let page else { return outside }
        return named[page] ?? page.section.flatMap { inside[$0] } ?? outside
    }
}

struct Menu: Sendable {
    struct Item: Sendable {
        let target: PageTarget?
        let title: Value
        let url: Value
        let children: [Item]
    }

    let items: [Item]

    init(_ items: [NavigationItem], _ edition: Edition) {
        self.items = items.map { Item($0, edition) }
    }

    /// The links as one page shows them, which lies in a section.
    func links(on page: PageTarget?, in section: Section?) -> [NavigationLink] {
        items.map { $0.link(on: page, in: section) }
    }
}

extension Menu.Item {
    /// Its own and those below it.
    var targets: [PageTarget] { (target.map { [$0] } ?? []) + children.flatMap(\.targets) }

    init(_ item: NavigationItem, _ edition: Edition) {
        children = item.children.map { Self($0, edition) }
        switch item.target {
        case .section(let name):
            let page = PageTarget.section(named: name, in: edition.site) ?? .section(.home)
            target = page
            title = item.label.map { edition.text($0) } ?? edition.title(of: page)
            url = edition.url(page)
        case .entry(let reference):
            target = .entry(reference)
            title = item.label.map { edition.text($0) } ?? edition.title(of: reference)
            url = edition.url(of: reference)
        case .url(let address):
            target = nil
            title = edition.text(item.label)
            url = edition.checked(address)
        }
    }

    func link(on page: PageTarget?, in section: Section?) -> NavigationLink {
        let links = children.map { $0.link(on: page, in: section) }
        let isCurrent = page != nil && target == page
        return NavigationLink(
            title: title, url: url, isCurrent: isCurrent,
            isInside: isCurrent || holds(section) || links.contains(where: \.isInside), children: links)
    }

    /// Whether it leads to the section that the page lies in.
    private func holds(_ section: Section?) -> Bool {
        guard case .section(let own) = target, own != .home else { return false }
        return own == section
    }
}

extension Edition {
    /// The title of a generated page, or of the list of a declared collection.
    func title(of page: PageTarget) -> Value {
        switch page {
        case .section(let section): title(of: section)
        case .collection(let name):
            text(site.catalogue.declared(VitrineContent.Collection(declared: name))?.title)
        case .part, .territory: .null
        case .entry(let reference): title(of: reference)
        }
    }

    /// The title of a generated page.
    func title(of section: Section) -> Value {
        if section == .partners, !site.partners.hasAmounts { return .string(phrase(.sectionPartnersOnly)) }
        return titleInWords(of: section)
    }

    private func titleInWords(of section: Section) -> Value {
        section.phrase.map { .string(phrase($0)) } ?? text(settings.title)
    }

    /// The main menu's first level, for pages that have all languages: marked unless it is that of the page.
    func mainLinks(markedUnless page: String) -> [PlainLink] {
        Menu(settings.navigation, self).items.map { item in
            var title = item.title
            if case .string(let text) = title, tag != page { title = .text(text, language: tag) }
            return PlainLink(title: title, url: item.url)
        }
    }
}
