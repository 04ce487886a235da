import Diagnostics
import Foundation
import Testing

@testable import VitrineContent

@Suite("Content/README.md")
struct KeyDocumentationTests {
    private static let page = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Content/README.md")

    /// `UPDATE_DOCS=1 swift test --filter KeyDocumentationTests` writes the tables anew.
    @Test("has a table of every list of keys, as they are")
    func isUpToDate() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let (updated, unknown, missing) = KeyDocumentation.updated(text)
        #expect(unknown == [])
        #expect(missing == [])
        if ProcessInfo.processInfo.environment["UPDATE_DOCS"] != nil {
            try updated.write(to: Self.page, atomically: true, encoding: .utf8)
        } else {
            #expect(text == updated, "run UPDATE_DOCS=1 swift test --filter KeyDocumentationTests")
        }
    }

    @Test("leaves out no list that reading uses")
    func isComplete() {
        let documented = Set(DocumentedLists.all.map(\.list.title))
        let roots = VitrineContent.Catalogue.builtIn.types.map(\.keys) + DocumentedLists.all.map(\.list)
        for list in roots.flatMap(Self.reachable) where list.keys.count > EntryKeys.common.count {
            #expect(documented.contains(list.title), "\(list.title)")
        }
    }

    private static func reachable(_ list: KeyList) -> [KeyList] {
        [list] + list.keys.flatMap { inside($0.type).flatMap(reachable) }
    }

    private static func inside(_ type: KeyType) -> [KeyList] {
        switch type {
        case .mapping(let list): [list]
        case .list(let type), .keyed(_, let type): inside(type)
        default: []
        }
    }

    @Test("lists the sections that there are")
    func listsSections() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        #expect(text.contains(SiteKeys.sections.map { "`\($0)`" }.joined(separator: ", ")))
    }
}

@Suite("The examples of keys")
struct KeyExampleTests {
    /// What an example names does not exist in the site that it is put into.
    private let ofOthers: Set<String> = [
        "unknown-term", "unknown-entry", "unknown-own-id", "no-own-ids", "missing-linked-file", "untranslated-text",
        "untranslated", "total-not-sum", "duplicate-slug", "duplicate-number", "former-slug-taken",
    ]

    private func written(_ list: KeyList, without left: Set<String> = []) -> String {
        list.keys.filter { !left.contains($0.name) }.map { "\($0.name): \($0.example)\n" }.joined()
    }

    private func faults(_ path: String, _ text: String) -> String {
        let site = goodSite.adding("-- Content/\(path) --\n\(text)")
        return shown(load(site, drafts: true).diagnostics.filter { !ofOthers.contains($0.kind.id) }, in: site)
    }

    @Test("are right, in each kind of entry", arguments: VitrineContent.Collection.builtIn)
    func rightInEntries(_ collection: VitrineContent.Collection) {
        let entry = "\(collection.name)/example"
        let words = "---\n\(written(EntryKeys.frontMatter, without: ["state"]))---\n"
        let files =
            "\(written(Catalogue.builtIn[collection]?.keys ?? KeyList("", [])))-- Content/\(entry)/fr.md --\n\(words)"
        #expect(faults("\(entry)/\(Catalogue.builtIn[collection]?.file ?? "")", files) == "")
    }

    @Test(
        "are right, in each list",
        arguments: [
            ("vocabulary/steps.yml", VocabularyKeys.step), ("vocabulary/themes.yml", VocabularyKeys.term),
            ("vocabulary/sides.yml", VocabularyKeys.side), ("vocabulary/goals.yml", VocabularyKeys.goal),
            ("vocabulary/indicators.yml", VocabularyKeys.indicator), ("project/phases.yml", ProjectKeys.phase),
            ("vocabulary/territories.yml", VocabularyKeys.territory),
            ("vocabulary/measures.yml", VocabularyKeys.measure),
            ("vocabulary/glossary.yml", VocabularyKeys.glossaryEntry), ("map/towns.yml", MapKeys.town),
            ("enterprises/atelier/testimonies.yml", Testimony.facts.list),
        ]
    )
    func rightInLists(_ path: String, _ list: KeyList) {
        let lines = written(list).split(separator: "\n")
        #expect(faults(path, lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 + "\n" }.joined()) == "")
    }

    @Test("are right, in the site and in the project")
    func rightInSite() throws {
        let good = String(decoding: goodSite.files["Content/site.yml"] ?? [], as: UTF8.self)
        let sections = try #require(good.range(of: "sections:")).lowerBound
        let end = try #require(good.range(of: "navigation:")).lowerBound
        let site = written(SiteKeys.site, without: ["sections"]) + good[sections..<end]
        #expect(faults("site.yml", site) == "")
        #expect(faults("project/project.yml", written(ProjectKeys.project)) == "")
    }

    @Test(
        "are right, in each table",
        arguments: [
            ("enterprises/atelier/results.csv", ImpactResult.facts.list, ["text.*"]),
            ("project/partners.csv", ProjectKeys.partner, []), ("project/supporters.csv", ProjectKeys.supporter, []),
            ("territories/statistics.csv", ProjectKeys.statistic, []),
        ]
    )
    func rightInTables(_ path: String, _ list: KeyList, _ left: [String]) {
        let keys = list.keys.filter { !left.contains($0.name) }
        let heads = keys.map { $0.name.hasSuffix(".*") ? "\($0.name.dropLast(2)).fr" : $0.name }.joined(separator: ";")
        let rows = keys.map(\.example).joined(separator: ";")
        let text = faults(path, "\(heads)\n\(rows)\n")
        // The indicator of the example has no decimals in the site that it is put into.
        #expect(text == "" || text.contains("[too-many-decimals]"))
    }

    @Test(
        "every alias of a column is read as that column",
        arguments: ["results", "partners", "supporters", "statistics"])
    func aliasesAreUnique(_ id: String) throws {
        let list = try #require(DocumentedLists.all.first { $0.id == id }).list
        let names = list.keys.flatMap { [$0.name] + $0.aliases }
        #expect(Set(names).count == names.count)
    }
}
