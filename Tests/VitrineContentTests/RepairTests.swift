import Diagnostics
import SampleSites
import Testing
import VitrineContent

@Suite struct `A repair that a diagnostic offers` {
    @Test(arguments: allFaults)
    func `makes that diagnostic go away and brings no other`(_ fault: FaultCase) {
        let site = fault.site
        let told = load(site).diagnostics
        for diagnostic in told where !diagnostic.repairs.isEmpty {
            let left = load(mended(site, diagnostic)).diagnostics.map(words)
            #expect(!left.contains(words(diagnostic)))
            #expect(Set(left).subtracting(told.map(words)) == [], "\(words(diagnostic))")
        }
    }

    @Test func `is offered for each kind that has one right answer`() {
        let repaired = allFaults.flatMap { load($0.site).diagnostics }.filter { !$0.repairs.isEmpty }.map(\.kind.id)
        #expect(
            Set(repaired) == [
                "decimal-comma", "missing-linked-file", "not-a-country", "not-a-date", "unknown-anchor",
                "unknown-choice",
                "unknown-column", "unknown-entry", "unknown-field", "unknown-key", "unknown-own-id",
                "unknown-section", "unknown-term", "yes-or-no",
            ])
    }

    private static let slips: [(String, String, String, String)] = [
        ("enterprises/atelier/enterprise.yml", "sector: textile", "sektor: textile", "sector: textile"),
        ("enterprises/atelier/enterprise.yml", "pole: insertion", "pole: \"insertio\"", "pole: insertion"),
        ("enterprises/atelier/enterprise.yml", "country: BE", "country: België", "country: BE"),
        ("enterprises/atelier/enterprise.yml", "country: BE", "country: be", "country: BE"),
        ("enterprises/atelier/fr.md", "](poles/insertion)", "](poles/insertio)", "](poles/insertion)"),
        ("news/debut/news.yml", "date: 2017-01-10", "date: 10/01/2017", "date: 2017-01-10"),
        ("news/debut/news.yml", "date: 2017-01-10", "date: '10.1.2017'", "date: 2017-01-10"),
    ]

    @Test(arguments: slips)
    func `is what a person would type`(_ path: String, _ right: String, _ wrong: String, _ mended: String) throws {
        let site = goodSite.replacing(right, with: wrong, in: path)
        let diagnostic = try #require(load(site).diagnostics.first { !$0.repairs.isEmpty })
        let bytes = try #require(self.mended(site, diagnostic).files["Content/" + path])
        #expect(bytes == goodSite.files["Content/" + path])
    }

    @Test func `is not offered where the right key stands there already`() {
        let site = goodSite.replacing(
            "sector: textile", with: "sector: textile\nsektor: textile", in: "enterprises/atelier/enterprise.yml")
        let told = load(site).diagnostics
        #expect(told.map(\.kind.id) == ["unknown-key"])
        #expect(told.allSatisfy { $0.repairs.isEmpty })
    }

    private func mended(_ site: MemorySource, _ diagnostic: Diagnostic) -> MemorySource {
        guard let path = diagnostic.location?.path, let bytes = site.files[path] else { return site }
        var copy = site
        copy.add(path, bytes: Repair.applying(diagnostic.repairs, to: bytes))
        return copy
    }

    private func words(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.location?.path ?? ""): \(diagnostic.message(in: .english)) [\(diagnostic.kind.id)]"
    }
}
