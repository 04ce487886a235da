import Diagnostics
import Foundation
import Locales
import Tables
import VitrineBuild
import VitrineContent
import VitrineSite

@testable import VitrineExport

/// A copy of the shipped site to be changed and exported, gone when the test is over.
final class Project {
    let url: URL
    var root: String { url.path(percentEncoded: false) }

    private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "vitrine-export-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for folder in ["Content", "Templates"] {
            try FileManager.default.copyItem(
                at: Self.repository.appending(path: folder), to: url.appending(path: folder))
        }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func read(_ path: String) throws -> String {
        try String(contentsOf: url.appending(path: path), encoding: .utf8)
    }

    func write(_ path: String, _ text: String) throws {
        try text.write(to: url.appending(path: path), atomically: true, encoding: .utf8)
    }

    func append(_ path: String, _ text: String) throws { try write(path, try read(path) + text) }

    struct NotThere: Error { let text: String }

    func replace(_ path: String, _ old: String, _ new: String) throws {
        let text = try read(path)
        guard text.contains(old) else { throw NotThere(text: old) }
        try write(path, text.replacing(old, with: new, maxReplacements: 1))
    }

    static let now = Instant(rfc3339: "2019-06-03T12:00:00Z") ?? Instant(seconds: 0)

    func export(
        _ scopes: [DossierScope] = [.enterprise("atelier-du-lin")], funder: String = "fonds-du-pont-levis",
        all: Bool = false, languages: [String]? = nil, formats: [ExportFormat] = [.html, .csv, .jsonld],
        allowsOriginal: Bool = false, output: String = "Exports"
    ) -> ExportOutcome {
        ExportRun(
            ExportRequest(
                root: root, output: root + "/" + output, funder: funder, scopes: scopes, isEverything: all,
                languages: languages, formats: formats, allowsOriginal: allowsOriginal, engine: nil, programs: "",
                baseURL: nil, includeDrafts: false, now: Self.now, jobs: 2)
        ).run()
    }

    func build(_ audience: Audience, into output: String, programs: String = "") -> BuildOutcome {
        SiteBuild(
            BuildRequest(
                root: root, output: root + "/" + output, audience: audience, now: Self.now, jobs: 2,
                programs: programs)
        ).run()
    }

    /// Every file below a folder, by path.
    func files(in folder: String) throws -> [String: Data] {
        let base = url.appending(path: folder)
        var result: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: base.path(percentEncoded: false)) {
            if let data = FileManager.default.contents(atPath: base.path(percentEncoded: false) + "/" + path) {
                result[path] = data
            }
        }
        return result
    }
}

/// The markers that stand in a file.
func markers(_ all: [String], in data: Data) -> Set<String> {
    Set(all.filter { data.range(of: Data($0.utf8)) != nil })
}

func messages(_ outcome: ExportOutcome) -> [String] {
    outcome.diagnostics.map { "\($0.location?.path ?? "-"): \($0.message(in: .english)) [\($0.kind.id)]" }
}

/// The same, in a workbook's cells.
func markers(_ all: [String], inWorkbook bytes: [UInt8], _ path: String) throws -> Set<String> {
    let (workbook, faults) = WorkbookReader.read(bytes: bytes, path: path)
    guard let workbook else { throw Unreadable(reason: faults.map { $0.message(in: .english) }.joined()) }
    let text = workbook.sheets.map { String(describing: $0.rows) }.joined()
    return Set(all.filter { text.contains($0) })
}

struct Unreadable: Error { let reason: String }
