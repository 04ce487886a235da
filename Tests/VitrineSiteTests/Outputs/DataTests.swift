import Foundation
import Testing

@testable import VitrineSite

@Suite struct DataTests {
    let build = TestBuild()

    private func rows(_ path: String) -> [[String: String]] {
        let lines = (build.text(path) ?? "").split(separator: "\r\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        guard let header = lines.first else { return [] }
        return lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }

    @Test func thePartnersAddUpAndAnAssociatedOneHasNoAmount() {
        let rows = rows("data/partners.csv")
        #expect(
            rows.compactMap { $0["total"].flatMap { Decimal(string: $0) } }.reduce(0, +) == Decimal(string: "300.50"))
        #expect(
            rows.compactMap { $0["erdf"].flatMap { Decimal(string: $0) } }.reduce(0, +) == Decimal(string: "150.25"))
        #expect(rows.last?["role"] == "associated" && rows.last?["total"] == "")
        #expect(rows.first?["side.nl"] == "Wallonië")
    }

    @Test func everyEnterpriseIsOnTheMapOnceWithAPlaceOrWithout() throws {
        let data = Data((build.text("data/testers.geojson") ?? "").utf8)
        let map = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let features = try #require(map["features"] as? [[String: Any]])
        #expect(features.compactMap { $0["id"] as? String } == ["lin", "demo", "solo"])
        #expect(features.map { $0["geometry"] is NSNull } == [false, false, true])
        let place = features[0]["geometry"] as? [String: Any]
        #expect(place?["coordinates"] as? [Double] == [3.388, 50.6056])
    }

    @Test func resultsCarryWhatTracesThem() {
        let row = rows("data/results.csv").first { $0["period"] == "2018" }
        #expect(row?["indicator"] == "training-hours")
        #expect(row?["value"] == "1250.5" && row?["unit.nl"] == "uren")
        #expect(row?["start"] == "2018-01-01" && row?["end"] == "2018-12-31")
        #expect(row?["quality"] == "measured" && row?["source.fr"] == "Enquête" && row?["demo"] == "false")
        #expect(rows("data/results.csv").first { $0["indicator"] == "pride" }?["text.nl"] == "Ik ben trots.")
    }

    @Test func anEnterprisesOwnFileHoldsItsRowsAlone() {
        #expect(rows("data/enterprises/solo.csv").map { $0["enterprise"] } == ["solo"])
        #expect(rows("data/enterprises/lin.csv").count == 4)
    }

    @Test func theDataPackageDescribesEachTableAsItIs() throws {
        let data = Data((build.text("data/datapackage.json") ?? "").utf8)
        let package = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let resources = try #require(package["resources"] as? [[String: Any]])
        #expect(resources.count == 7)
        for resource in resources {
            let path = try #require(resource["path"] as? String)
            let header = build.text("data/" + path)?.split(separator: "\r\n").first.map(String.init)
            let fields = (resource["schema"] as? [String: Any])?["fields"] as? [[String: Any]]
            #expect(header == fields?.compactMap { $0["name"] as? String }.joined(separator: ","), "\(path)")
        }
    }

    @Test func dataAreTheSameWhateverTheBaseButForAddresses() {
        let moved = TestBuild(baseURL: "https://other.example/")
        for path in build.paths where path.hasPrefix("data/") && path.hasSuffix(".csv") {
            #expect(moved.text(path) == build.text(path))
        }
    }
}
