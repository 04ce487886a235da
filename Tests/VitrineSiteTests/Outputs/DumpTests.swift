import Foundation
import Testing

@testable import VitrineSite

@Suite struct DumpTests {
    @Test func dump() throws {
        guard let folder = ProcessInfo.processInfo.environment["DUMP"] else { return }
        let build =
            ProcessInfo.processInfo.environment["SMALL"] != nil
            ? TestBuild(theme: Repository.theme) : TestBuild(Repository.source, theme: Repository.theme)
        for message in build.messages { print("FAULT", message) }
        for path in build.paths {
            let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try (build.text(path) ?? "COPY").write(to: url, atomically: false, encoding: .utf8)
        }
    }
}
