import Diagnostics
import Foundation
import Testing
import VitrineContent

@Suite("Content on disk")
struct DiskSourceTests {
    /// The good site in a folder of its own, which is deleted afterwards.
    private func withSite(_ body: (URL) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "vitrine-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (path, bytes) in goodSite.files {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        try body(root)
    }

    private func diagnostics(_ root: URL) -> [Diagnostic] {
        SiteLoader.load(DiskSource.source(root: root.path), options: LoadOptions(now: december2019)).diagnostics
    }

    private func link(_ root: URL, _ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: root.appending(path: path).path, withDestinationPath: target)
    }

    @Test("is the same as in memory")
    func sameAsMemory() throws {
        try withSite { root in #expect(diagnostics(root).isEmpty) }
    }

    @Test("links out of it, to folders and in circles are refused")
    func refusesLinks() throws {
        try withSite { root in
            try link(root, "Content/pages/why/passwd.txt", to: "/etc/passwd")
            try link(root, "Content/pages/why/loop", to: "..")
            try link(root, "Content/pages/why/self", to: "self")
            try link(root, "Content/pages/why/gone.jpg", to: "nowhere.jpg")
            try link(root, "Content/pages/why/inside.svg", to: "../../project/logo.svg")
            let found = diagnostics(root)
            #expect(found.map(\.kind.id) == Array(repeating: "symbolic-link", count: 4))
            #expect(
                found.compactMap(\.location?.path)
                    == ["gone.jpg", "loop", "passwd.txt", "self"].map { "Content/pages/why/\($0)" })
        }
    }

    @Test("what programs leave behind is ignored")
    func ignoresLeftovers() throws {
        try withSite { root in
            for name in ["~$fr.docx", ".~lock.results.csv#", "Thumbs.db", ".DS_Store", "fr.md~", ".fr.md.swp"] {
                try Data("x".utf8).write(to: root.appending(path: "Content/pages/why/\(name)"))
            }
            #expect(diagnostics(root).isEmpty)
        }
    }

    @Test("a pipe is not waited for")
    func refusesPipes() throws {
        try withSite { root in
            #expect(mkfifo(root.appending(path: "Content/pages/why/pipe.jpg").path, 0o600) == 0)
            #expect(diagnostics(root).map(\.kind.id) == ["not-a-file"])
        }
    }

    @Test("that is not there is a failure to read")
    func missingRoot() {
        let found = SiteLoader.load(DiskSource.source(root: "/nonexistent"), options: LoadOptions(now: december2019))
            .diagnostics
        #expect(found.contains { $0.isReadFailure && $0.location?.path == "Content" })
    }

    @Test("a name that is not UTF-8 is told")
    func refusesStrangeNames() throws {
        try withSite { root in
            let bytes =
                Array(root.appending(path: "Content/pages/why/").path.utf8CString.dropLast()) + [
                    0x2F, CChar(bitPattern: 0xE9), 0,
                ]
            let descriptor = open(bytes, O_CREAT | O_WRONLY, 0o600)
            #expect(descriptor >= 0)
            close(descriptor)
            #expect(diagnostics(root).map(\.kind.id) == ["file-name-not-utf8"])
        }
    }
}
