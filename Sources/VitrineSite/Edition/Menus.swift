import Liquid
import VitrineModel

/// The menu and the footer of one edition, their words and addresses made once.
struct Menus: Sendable {
    let navigation: Menu
    let footer: Menu

    init(_ edition: Edition) {
        navigation = Menu(edition.settings.navigation, edition)
        footer = Menu(edition.settings.footer, edition)
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

    /// The links as one page shows them.
    func links(on page: PageTarget?) -> [NavigationLink] { items.map { $0.link(on: page) } }
}

extension Menu.Item {
    init(_ item: NavigationItem, _ edition: Edition) {
        children = item.children.map { Self($0, edition) }
        switch item.target {
        case .section(let name):
            let section = Section(rawValue: name) ?? .home
            target = .section(section)
            title = item.label.map { edition.text($0) } ?? edition.title(of: section)
            url = edition.url(section: section)
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

    func link(on page: PageTarget?) -> NavigationLink {
        let links = children.map { $0.link(on: page) }
        let isCurrent = page != nil && target == page
        return NavigationLink(
            title: title, url: url, isCurrent: isCurrent,
            isInside: isCurrent || holds(page) || links.contains(where: \.isInside), children: links)
    }

    /// Whether the page lies in the section that the item leads to.
    private func holds(_ page: PageTarget?) -> Bool {
        guard case .section(let section) = target, section != .home, let page else { return false }
        return page.section == section
    }
}

extension Edition {
    /// The title of a generated page.
    func title(of section: Section) -> Value {
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
