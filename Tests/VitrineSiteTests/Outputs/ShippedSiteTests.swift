import Testing

@testable import VitrineSite

/// The repository's own Content and Templates.
@Suite struct ShippedSiteTests {
    @Test func theSiteOfTheRepositoryRendersWithoutFault() {
        let build = TestBuild(Repository.source, theme: Repository.theme, today: "2019-06-01")
        #expect(build.messages == [])
        for path in build.paths where path.hasSuffix(".html") {
            #expect(build.text(path)?.hasPrefix("<!") == true, "\(path)")
        }
    }

    /// What pages have in common is written by the first of them, whichever that is.
    @Test func `a page does not depend on those that were made before`() {
        func pages(_ order: ([String]) -> [String]) -> [String: String?] {
            let build = TestBuild(Repository.source, theme: Repository.theme, today: "2019-06-01")
            let paths = build.paths.filter { $0.hasSuffix(".html") }
            return Dictionary(order(paths).map { ($0, build.text($0)) }, uniquingKeysWith: { first, _ in first })
        }
        let forwards = pages { $0 }
        #expect(forwards.count > 100)
        let backwards = pages { $0.reversed() }
        for path in forwards.keys.sorted() where forwards[path] != backwards[path] {
            Issue.record("\(path) is not the same")
        }
    }
}
