import Foundation
import Testing

@Suite struct DumpTests {
    @Test func dump() throws {
        guard let folder = ProcessInfo.processInfo.environment["DUMP"] else { return }
        let build = TestBuild()
        for path in build.paths {
            let url = URL(fileURLWithPath: folder).appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try (build.text(path) ?? "COPY").write(to: url, atomically: false, encoding: .utf8)
        }
    }
}
