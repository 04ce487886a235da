import Diagnostics
import Foundation
import Testing

@testable import VitrinePublish

@Suite("An output folder")
struct RefusedOutputTests {
    let place: Playground

    init() throws {
        place = try Playground()
        for folder in ["site/Content/pages", "site/Templates", "elsewhere"] {
            try FileManager.default.createDirectory(
                atPath: place.root + "/" + folder, withIntermediateDirectories: true)
        }
        try Data().write(to: URL(fileURLWithPath: place.root + "/file"))
    }

    private func open(_ output: String) -> String? {
        let site = place.root + "/site"
        do {
            let folder = try OutputFolder(
                output, project: site, sources: [site + "/Content", site + "/Templates", site + "/None"])
            return folder.path
        } catch {
            return error.diagnostics.map(\.kind.id).joined(separator: " ")
        }
    }

    @Test("may not be or hold what must never be overwritten")
    func refused() throws {
        let root = place.root
        #expect(open("/") == "output-is-root")
        #expect(open("//./") == "output-is-root")
        #expect(open(NSHomeDirectory()) == "output-is-home")
        #expect(
            open(NSHomeDirectory() + "/../" + (NSHomeDirectory() as NSString).lastPathComponent) == "output-is-home")
        #expect(open(root) == "output-is-project")
        #expect(open(root + "/site") == "output-is-project")
        #expect(open(root + "/site/Content") == "output-meets-source")
        #expect(open(root + "/site/Content/pages") == "output-meets-source")
        #expect(open(root + "/site/Content/pages/new/er") == "output-meets-source")
        #expect(open(root + "/site/Public/../Templates/x") == "path-not-found")
        #expect(open(root + "/file") == "output-is-no-folder")
        #expect(open(root + "/file/x") == "output-is-no-folder")
    }

    @Test("may not be any of that through a link either")
    func links() throws {
        let root = place.root
        for (name, target) in [("c", "site/Content"), ("s", "site"), ("nowhere", "none")] {
            try FileManager.default.createSymbolicLink(atPath: root + "/" + name, withDestinationPath: target)
        }
        #expect(open(root + "/c") == "output-meets-source")
        #expect(open(root + "/c/x") == "output-meets-source")
        #expect(open(root + "/s") == "output-is-project")
        #expect(open(root + "/nowhere") == "output-is-no-folder")
    }

    @Test("may lie in the project, beside it, and not exist yet")
    func allowed() throws {
        let root = try #require(realpath(place.root, nil).map { String(cString: $0) })
        #expect(open(place.root + "/site/Public") == root + "/site/Public")
        #expect(open(place.root + "/site/Public/") == root + "/site/Public")
        #expect(open(place.root + "/site/Content-2") == root + "/site/Content-2")
        #expect(open(place.root + "/elsewhere/a/b/") == root + "/elsewhere/a/b")
        #expect(open(place.root + "/s i t e/é") == root + "/s i t e/é")
    }

    @Test("may be relative to where the command runs")
    func relative() throws {
        let folder = try OutputFolder("Public-of-a-test/deep", project: nil, sources: [])
        #expect(folder.path == FileManager.default.currentDirectoryPath + "/Public-of-a-test/deep")
        #expect(folder.missing.count == 2)
    }
}
