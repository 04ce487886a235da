import Foundation
import Testing

@Suite struct ReproducibilityTests {
    @Test func `two builds in different folders, time zones and locales give identical bytes`() throws {
        let workspace = try Workspace()
        let first = try workspace.project("premier")
        let second = try workspace.project("een map met spaties/tweede")
        let one = try vitrine(
            "build", "--root", first.path(), "--now", "2018-03-01", "--jobs", "1",
            environment: ["TZ": "Pacific/Auckland", "LANG": "fr_FR.UTF-8"])
        let two = try vitrine(
            "build", "--root", second.path(percentEncoded: false), "--now", "2018-03-01", "--jobs", "2",
            environment: ["TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "HOME": "/"])
        #expect(one.status == 0, Comment(rawValue: one.errors))
        #expect(two.status == 0, Comment(rawValue: two.errors))
        let left = try files(below: first.appending(path: "Public"))
        let right = try files(below: second.appending(path: "Public"))
        #expect(left.count > 150)
        #expect(left.keys.sorted() == right.keys.sorted())
        for (path, bytes) in left where right[path] != bytes {
            Issue.record("\(path) differs")
        }
    }

    @Test func `SOURCE_DATE_EPOCH decides what is past when --now is absent`() throws {
        let workspace = try Workspace()
        let project = try workspace.project()
        let epoch = try vitrine(
            "build", "--root", project.path(), "--output", "A", environment: ["SOURCE_DATE_EPOCH": "1500000000"])
        let now = try vitrine("build", "--root", project.path(), "--output", "B", "--now", "2017-07-14")
        #expect(epoch.status == 0 && now.status == 0)
        let left = try files(below: project.appending(path: "A"))
        let right = try files(below: project.appending(path: "B"))
        #expect(left.isEmpty == false)
        #expect(left == right)
    }

    @Test func `a second build writes nothing`() throws {
        let workspace = try Workspace()
        let project = try workspace.project()
        let home = project.appending(path: "Public/fr/index.html")
        let first = try vitrine("build", "--root", project.path(), "--now", "2018-03-01")
        #expect(first.status == 0, Comment(rawValue: first.errors))
        let before = try FileManager.default.attributesOfItem(atPath: home.path())[.modificationDate] as? Date
        let second = try vitrine("build", "--root", project.path(), "--now", "2018-03-01")
        let after = try FileManager.default.attributesOfItem(atPath: home.path())[.modificationDate] as? Date
        #expect(second.errors.contains("(0 written"), Comment(rawValue: second.errors))
        #expect(before != nil && before == after)
    }
}
