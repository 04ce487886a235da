import Diagnostics
import Locales
import YAML

/// Reads `site.yml`.
struct SiteFile {
    let reader: MappingReader
    /// The names of the files in `Content/project`.
    let projectFiles: [String]

    /// What a broken `site.yml` is taken to say, so that every other file can still be checked.
    static let assumedLanguages = [Language("fr"), Language("nl")]

    /// The languages, which everything else needs; the assumed ones when they cannot be read.
    static func languages(in node: YAMLNode?, _ file: FileContext) -> [Language] {
        guard let nodes = node?["languages"]?.sequence else { return assumedLanguages }
        let silent = FileContext(path: file.path, findings: Findings(), languages: [], original: file.original)
        let reader = ScalarReader(file: silent, key: "languages")
        var languages: [Language] = []
        for node in nodes {
            guard let scalar = reader.scalar(node), let language = reader.languageTag(scalar) else { continue }
            if !languages.contains(language) { languages.append(language) }
        }
        return languages.isEmpty ? assumedLanguages : languages
    }

    /// - Parameter sections: also when other settings have faults.
    func settings(_ sections: inout ListedSections) -> SiteSettings? {
        let title = reader.text("title")
        let tagline = reader.text("tagline")
        let description = reader.text("description")
        let baseURL = reader.url("base_url")
        let authority = reader.mapping("authority").flatMap(authority)
        let languages = reader.list("languages") { $0.languageTag($1) }
        if reader.has("languages"), languages.isEmpty, reader.entry("languages")?.value.sequence?.isEmpty == true {
            let place = reader.place(of: "languages")
            reader.file.report(ValueDiagnostics.emptyValue, at: place, ["key": "languages"])
        }
        let zone = zone()
        sections = self.sections()
        let navigation = NavigationReader(reader: reader).items("navigation")
        let footer = NavigationReader(reader: reader).items("footer")
        let funding = reader.mapping("funding").flatMap(funding)
        let contact = reader.mapping("contact").flatMap(contact)
        let signup = reader.url("newsletter_signup")
        let missing = reader.mapping("translations")?.choice("missing", SiteSettings.MissingTranslation.self)
        let map = reader.choice("map", SiteSettings.MapKind.self)
        let downloads = reader.choices("downloads", SiteSettings.DownloadFormat.self)
        let pageSize = reader.integer("page_size")
        let licence = reader.mapping("licence").flatMap(licence)
        let theme = reader.mapping("theme").map { ThemeReader(reader: $0, projectFiles: projectFiles).tokens() }
        guard let title, let tagline, let description, let baseURL, let authority, !languages.isEmpty, let zone,
            let contact
        else { return nil }
        return SiteSettings(
            title: title, tagline: tagline, description: description,
            baseURL: baseURL.hasSuffix("/") ? baseURL : baseURL + "/", authority: authority, languages: languages,
            timeZone: zone, sections: sections.addresses, navigation: navigation, footer: footer, funding: funding,
            contact: contact, newsletterSignup: signup, missingTranslation: missing ?? .mark, map: map ?? .svg,
            downloads: downloads, pageSize: pageSize ?? 48, licence: licence,
            theme: theme ?? ThemeTokens())
    }

    private func zone() -> String? {
        guard let scalar = reader.scalar("time_zone") else { return nil }
        if Zone.named(scalar.text) != nil { return scalar.text }
        reader.file.report(FormDiagnostics.notATimeZone, at: scalar.range, ["value": .text(scalar.text)])
        return nil
    }

    private func authority(_ reader: MappingReader) -> Authority? {
        let name = reader.scalar("name")
        let since = reader.date("since")
        guard let name else { return nil }
        guard name.text.contains("."), isHost(name.text[...]), name.text.allSatisfy(\.isASCII) else {
            reader.file.report(FormDiagnostics.notAnAuthority, at: name.range, ["value": .text(name.text)])
            return nil
        }
        return since.map { Authority(name: name.text, since: $0) }
    }

    private func sections() -> ListedSections {
        guard let entry = reader.entry("sections") else { return ListedSections() }
        guard let entries = entry.value.mapping else {
            reader.file.report(
                ValueDiagnostics.expectedMapping,
                at: entry.value.range,
                ["key": "sections", "choices": .text(SiteKeys.sections.joined(separator: ", "))]
            )
            return ListedSections()
        }
        var sections = ListedSections()
        sections.ids = entries.map { Diagnostics.suggestion(for: $0.key, among: SiteKeys.sections) ?? $0.key }
        for item in entries {
            guard SiteKeys.sections.contains(item.key) else {
                let arguments: [String: Diagnostic.Argument] = [
                    "id": .text(item.key), "choices": .choices(SiteKeys.sections),
                ]
                reader.file.report(
                    ReferenceDiagnostics.unknownSection, item, of: entries,
                    arguments.suggesting(item.key, among: SiteKeys.sections)
                )
                continue
            }
            sections.addresses[item.key] = TextReader(file: reader.file, key: item.key).slugs(item.value)
            for language in reader.file.languages {
                let value = item.value[language.tag] ?? item.value
                reader.file.findings.places[.section(item.key, language)] = reader.file.location(value.range)
            }
        }
        return sections
    }

    private func funding(_ reader: MappingReader) -> FundingProfile? {
        let period = reader.choice("period", FundingProfile.Period.self)
        let statement = reader.text("statement")
        let union = reader.text("union")
        guard let period, let statement, let union else { return nil }
        return FundingProfile(period: period, statement: statement, union: union)
    }

    private func contact(_ reader: MappingReader) -> Contact? {
        let organisation = reader.name("organisation")
        let email = reader.email("email")
        let address = reader.mapping("address").flatMap { $0.address() }
        guard let organisation, let address else { return nil }
        return Contact(organisation: organisation, email: email, address: address)
    }

    private func licence(_ reader: MappingReader) -> Licence? {
        let id = reader.name("id")
        let name = reader.text("name")
        let url = reader.url("url")
        guard let id, let name, let url else { return nil }
        return Licence(name: name, url: url, id: id)
    }
}

/// The sections that `site.yml` lists.
struct ListedSections {
    var addresses: [String: LocalizedText] = [:]
    /// Those with a fault too; nil where it cannot be told which they are.
    var ids: [String]?
}
