import Liquid
import VitrineContent

extension Edition {
    /// The aggregates by theme, in the order of the vocabulary; those of indicators without theme come last.
    var themeResults: [ThemeResults] {
        let all = index.aggregates.all
        let known = site.vocabulary.themes.map { theme in
            ThemeResults(term: theme, aggregates: all.filter { $0.indicator.theme == theme.id }, edition: self)
        }
        let ids = Set(site.vocabulary.themes.map(\.id))
        let rest = all.filter { $0.indicator.theme.map { !ids.contains($0) } ?? true }
        return (known + [ThemeResults(term: nil, aggregates: rest, edition: self)]).filter { !$0.aggregates.isEmpty }
    }

    /// Every public statement, enterprise by enterprise.
    var statements: [OfEnterprise<(ImpactResult, Indicator)>] {
        index.enterprises.flatMap { item in
            item.groups.filter(\.isQualitative).flatMap { group in
                group.results.map { OfEnterprise(($0, group.indicator), In(item, self)) }
            }
        }
    }

    /// The open data, as a page lists it.
    var dataFiles: [DataFile] {
        DataTables.published(by: site).map { output, phrase, format in
            let path = output.path(tag)
            return DataFile(
                name: String(path.dropFirst("data/".count)), title: self.phrase(phrase), format: format,
                url: url(data: output))
        }
            + site.declared.map { collection in
                DataFile(
                    name: collection.type.name + ".csv", title: plain(collection.type.title), format: "CSV",
                    url: url(path: DataOutput.declared(collection.type.name)))
            }
    }
}
