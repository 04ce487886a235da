import Foundation
import Glibc

@testable import PublishProbe

/// `PublishProbe`, built beside the tests.
struct ProbeProcess {
    let process = Process()
    private let output = Pipe()

    init(_ arguments: String...) throws {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let folder = (tests as NSString).deletingLastPathComponent
        process.executableURL = URL(fileURLWithPath: folder + "/PublishProbe")
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
    }

    func kill() {
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func waitForLine() -> String {
        String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    }

    func end() -> (status: Int32, output: String) {
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }
}

extension ProbeSite {
    var tree: [String: String] { Dictionary(files.map { ($0.path, $0.text) }) { $1 } }
}
