import Bytes
import Diagnostics
import Liquid
import Locales
import VitrineContent

/// Where one edition's pages are made: what they all need, at hand.
struct Desk: Sendable {
    let edition: Edition
    let menus: Menus
    let voice: RenderLanguage
    /// The outputs that are asked for; nil for all.
    private let wanted: WantedOutputs?

    init(_ edition: Edition, wanted: WantedOutputs? = nil) {
        self.edition = edition
        self.wanted = wanted
        menus = Menus(edition)
        voice = edition.voice
    }

    var index: SiteIndex { edition.index }
    /// Those whose pages may be asked for, in the order of the site map.
    var enterprises: [EnterpriseItem] {
        wanted?.enterprises.map { $0.compactMap { index.enterprise($0) } } ?? index.enterprises
    }

    /// - Parameters:
    ///   - words: decide in which languages the page is written; nil for what is generated in all.
    ///   - make: runs when the page is rendered, not before.
    func sheet<Kind: SitePage>(
        _ target: PageTarget?, path: String? = nil, words: Localized<Words>? = nil, updated: CalendarDate? = nil,
        _ make: @escaping @Sendable (Desk) -> Kind
    ) -> Sheet? {
        sheet(target, template: Kind.template, path: path, words: words, updated: updated) { desk in
            let page = make(desk)
            return (page.page, Kind.view(page))
        }
    }

    /// The same of a page whose template is chosen by the site.
    ///
    /// - Parameter make: gives the page, and what its template sees.
    func sheet(
        _ target: PageTarget?, template: String, path: String? = nil, words: Localized<Words>? = nil,
        updated: CalendarDate? = nil, _ make: @escaping @Sendable (Desk) -> (PageContext, Value)
    ) -> Sheet? {
        guard let path = path ?? target.flatMap({ edition.path($0) }),
            wanted?.paths.contains(Output.path(ofPage: path)) ?? true
        else { return nil }
        let desk = self
        return Sheet(
            target: target, path: path, edition: edition, languages: languages(of: words), updated: updated
        ) { buffer throws(RenderFailure) in
            do throws(RenderError) {
                let (page, root) = make(desk)
                try desk.edition.context.theme.library.render(
                    template, root: root, language: desk.voice, sharing: page.place.cache, into: &buffer)
            } catch {
                throw RenderFailure([desk.edition.context.theme.names.placed(error.diagnostic)])
            }
        }
    }

    func page(_ description: PageDescription) -> PageContext { PageContext(edition, menus, description) }

    func languages(of words: Localized<Words>?) -> [Language] {
        let all = edition.settings.languages
        guard let words else { return all }
        return all.filter { words.exact($0) != nil }
    }

    var home: PlainLink { PlainLink(title: edition.text(edition.settings.title), url: edition.url(section: .home)) }

    /// What a generated page says of itself. Its summary is that of the block with the section's name.
    func describe(_ section: Section, hasDemo: Bool = false) -> PageDescription {
        var page = PageDescription(kind: section.rawValue, target: .section(section), title: edition.title(of: section))
        page.breadcrumbs = section == .home ? [] : [home]
        page.hasDemo = hasDemo || edition.mentionsDemo(EntryReference(.blocks, section.rawValue))
        page.summary =
            section == .home
            ? edition.text(edition.settings.description)
            : edition.summary(of: EntryReference(.blocks, section.rawValue))
        return page
    }

    /// What the page of an entry says of itself.
    func describe(_ kind: String, _ reference: EntryReference, _ head: EntryHead) -> PageDescription {
        var page = PageDescription(kind: kind, target: .entry(reference), title: edition.title(of: reference))
        page.summary = edition.summary(of: head)
        page.fallback = edition.fallback(head.words)
        page.languages = languages(of: head.words)
        page.isDemo = head.isDemo
        page.hasDemo = edition.mentionsDemo(reference)
        page.breadcrumbs = [home]
        if let section = Section(reference.collection), edition.has(section) {
            page.breadcrumbs.append(PlainLink(title: edition.title(of: section), url: edition.url(section: section)))
        } else if let type = edition.site.catalogue.declared(reference.collection) {
            page.breadcrumbs.append(
                PlainLink(title: edition.text(type.title), url: edition.url(.collection(type.name))))
        }
        page.openGraphType = "article"
        page.text = head.words
        return page
    }
}
