import Foundation
import Testing

/// The repository's root, whose Content and Templates are the site that these tests build.
let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// A folder of its own, gone when the test is over.
final class Workspace {
    let url: URL
    var path: String { url.path(percentEncoded: false) }

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "vitrine-\(UUID().uuidString)/")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// A copy of the shipped site below `name`.
    func project(_ name: String = "site") throws -> URL {
        let project = url.appending(path: name)
        try FileManager.default.createDirectory(at: project, withIntermediateDirectories: true)
        for folder in ["Content", "Templates"] {
            try FileManager.default.copyItem(
                at: repository.appending(path: folder), to: project.appending(path: folder))
        }
        return project
    }
}

/// Every file below a folder with its bytes, without what is Vitrine's own.
func files(below folder: URL) throws -> [String: Data] {
    let root = folder.path(percentEncoded: false)
    var result: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) where !path.hasPrefix(".vitrine") {
        var isFolder: ObjCBool = false
        let full = root + "/" + path
        guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder), !isFolder.boolValue else {
            continue
        }
        result[path] = try Data(contentsOf: URL(filePath: full))
    }
    return result
}

/// What a run of the program said.
struct Run {
    let status: Int32
    let output: String
    let errors: String
}

/// Runs the program, built beside the tests, as a person would, with an environment of our own.
func vitrine(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    let workspace = try Workspace()
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let process = Process()
    process.executableURL = URL(filePath: tests).deletingLastPathComponent().appending(path: "vitrine")
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
    // Files rather than pipes: no report is too long for them.
    let output = workspace.url.appending(path: "output")
    let errors = workspace.url.appending(path: "errors")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
        status: process.terminationStatus,
        output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
        errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
}

/// Puts `new` in place of the first `old` of a file; fails when it isn't there.
func edit(_ file: URL, _ old: String, _ new: String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let range = try #require(text.range(of: old), "\(file.lastPathComponent) holds no \(old)")
    try text.replacingCharacters(in: range, with: new).write(to: file, atomically: true, encoding: .utf8)
}
