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
}
