import Liquid
import VitrineContent

extension Edition {
    private func site(_ path: String) -> URLValue { URLValue(site: address(path)) }
    private func absolute(_ path: String) -> URLValue { URLValue(site: context.links.absolute(path)) }

    /// Of a page or a file of the site: from the root of the host; absolute in a file that leaves the site.
    func address(_ path: String) -> String {
        context.options.embedding == nil ? context.links.relative(path) : context.links.absolute(path)
    }

    func path(_ target: PageTarget) -> String? { context.routes.path(target, language) }
    func path(_ section: Section) -> String? { context.routes.path(section, language) }
    var home: String { context.routes.home(language) }
    func has(_ section: Section) -> Bool { path(section) != nil }

    /// Null where the site has no such section.
    func url(section: Section) -> Value { Value(path(section).map(site)) }

    func url(section: Section, fragment: String) -> Value {
        Value(path(section).map { site($0 + "#" + Links.encoded(fragment)) })
    }

    func url(_ target: PageTarget) -> Value { Value(path(target).map(site)) }
    func absoluteURL(_ target: PageTarget) -> Value { Value(path(target).map(absolute)) }
    func absoluteURL(path: String) -> Value { .url(absolute(path)) }
    func url(path: String) -> Value { .url(site(path)) }

    func url(of reference: EntryReference) -> Value { url(.entry(reference)) }
    func url(territory id: String) -> Value { url(.territory(id)) }
    /// Null for what the site does not publish.
    func url(data: DataOutput) -> Value { data.isPublished(by: site) ? .url(site(data.path(tag))) : .null }

    func asset(_ name: String) -> URLValue? {
        guard context.options.embedding == nil else {
            return context.theme.assets[name].flatMap { DataURL.picture(name, $0.bytes) }
        }
        return context.theme.assets[name].map { site($0.path) }
    }

    /// An address from the content: nothing that a browser should not follow.
    func checked(_ address: String?) -> Value {
        Value(address.flatMap { URLValue(checking: $0) })
    }

    /// A file beside an entry; null where there is none of that name.
    func file(_ name: String?, beside reference: EntryReference) -> Value {
        guard let name, let head = index.head(reference), head.files.contains(where: { $0.name == name }) else {
            return .null
        }
        return picture(head.files.first { $0.name == name }) ?? .url(site(Routes.media(reference, name)))
    }

    /// In a file of its own, the picture itself; nil on the site, and for what is no picture.
    func picture(_ file: EntryFile?) -> Value? {
        guard let embedding = context.options.embedding, let file, DataURL.isPicture(file.name) else { return nil }
        return Value(embedding(file.path).flatMap { DataURL.picture(file.name, $0) })
    }

    func absoluteFile(_ name: String?, beside reference: EntryReference) -> Value {
        guard let name, case .url = file(name, beside: reference) else { return .null }
        return .url(absolute(Routes.media(reference, name)))
    }

    func url(of target: Publication.Document.Target, beside reference: EntryReference) -> Value {
        switch target {
        case .file(let name): file(name, beside: reference)
        case .url(let address): checked(address)
        }
    }

    /// The `.ics` of one event, beside its page.
    func calendarPath(of event: Event) -> String? {
        path(.entry(event.reference)).map { $0 + "\(event.id).ics" }
    }

    func calendar(of event: Event) -> Value { Value(calendarPath(of: event).map(site)) }

    func territoryLink(_ id: String?) -> PlainLink? {
        index.territory(id).map { PlainLink(title: text($0.label), url: url(territory: $0.id)) }
    }

    var projectLogo: Logo? {
        project.flatMap { logo($0.logo, alt: nil, name: LocalizedText(universal: $0.acronym)) }
    }

    var siteLogo: Logo? { logo(settings.theme.logo, alt: nil, name: settings.title) }

    /// A picture in the project's folder. Without a text alternative of its own it is called by the name.
    func logo(_ file: String?, alt: LocalizedText?, name: LocalizedText) -> Logo? {
        guard let file, let found = project?.files.first(where: { $0.name == file }) else { return nil }
        let url = picture(found) ?? .url(site(Routes.projectMedia(file)))
        return Logo(url: url, alt: alt.map { text($0) } ?? self.name(name))
    }

    func label(of group: AggregateGroup) -> Value {
        switch group {
        case .all: .string(phrase(.allEnterprises))
        case .pole(let id): index.pole(id).map { title(of: $0.head) } ?? .string(id)
        case .side(let side): self.side(side)
        case .theme(let id): term(.themes, id)
        case .territory(let id): text(index.territory(id)?.label)
        }
    }

    func url(of group: AggregateGroup) -> Value {
        switch group {
        case .pole(let id): url(of: EntryReference(.poles, id))
        case .territory(let id): url(territory: id)
        case .all, .side, .theme: .null
        }
    }
}
