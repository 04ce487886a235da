package import Diagnostics
import Foundation
import Glibc
package import Locales

/// A program that turns a document's HTML into a PDF.
package struct PDFEngine: Sendable {
    package enum Kind: String, Sendable, CaseIterable { case weasyprint, chromium }

    package let kind: Kind
    let program: String

    /// - Parameters:
    ///   - wanted: nil for the first that is found: WeasyPrint, whose files are PDF/UA and the same each run.
    ///   - root: the project's folder, in whose `.venv` it may lie.
    package static func find(_ wanted: Kind?, root: String, path: String) -> PDFEngine? {
        for kind in wanted.map({ [$0] }) ?? Kind.allCases {
            let folders = path.split(separator: ":").map(String.init) + [root + "/.venv/bin"]
            for name in kind.programs {
                for folder in folders where access(folder + "/" + name, X_OK) == 0 {
                    return PDFEngine(kind: kind, program: folder + "/" + name)
                }
            }
        }
        return nil
    }

    /// - Parameters:
    ///   - name: the file's name without ending, for messages.
    ///   - now: what the file says of its making.
    package func make(_ html: [UInt8], name: String, now: Instant) throws(EngineFailure) -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.path + "/vitrine-pdf-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(html).write(to: URL(filePath: folder + "/document.html"))
        } catch {
            throw EngineFailure(self, name, "\(error)")
        }
        let (status, errors) = run(in: folder, now)
        // An engine may end well without having written anything.
        guard status == 0, let data = FileManager.default.contents(atPath: folder + "/document.pdf"), !data.isEmpty
        else {
            throw EngineFailure(self, name, Self.lastLine(errors) ?? "\(status)")
        }
        return Array(data)
    }

    private func run(in folder: String, _ now: Instant) -> (Int32, String) {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.currentDirectoryURL = URL(filePath: folder)
        process.arguments = kind.arguments(folder)
        process.environment = ProcessInfo.processInfo.environment.merging([
            "SOURCE_DATE_EPOCH": String(now.seconds), "HOME": folder, "XDG_CACHE_HOME": Self.cache,
        ]) { $1 }
        let errors = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        do {
            try process.run()
        } catch {
            return (-1, "\(error)")
        }
        let said = (try? errors.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    /// Changes when another program is installed; `fingerprint` says more, and takes longer.
    var stamp: String {
        var status = stat()
        guard stat(program, &status) == 0 else { return program }
        return "\(program) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    }

    /// Which program it is and on what it stands, for what is kept of its work.
    func fingerprint() -> String {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = [kind == .weasyprint ? "--info" : "--version"]
        let said = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = said
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return "" }
        let bytes = (try? said.fileHandleForReading.readToEnd()) ?? Data()
        process.waitUntilExit()
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Fonts are looked through once, not for each document.
    private static var cache: String {
        let environment = ProcessInfo.processInfo.environment
        return environment["XDG_CACHE_HOME"] ?? (environment["HOME"] ?? "/tmp") + "/.cache"
    }

    private static func lastLine(_ text: String) -> String? {
        text.split(separator: "\n").last.map(String.init)
    }
}

package struct EngineFailure: Error {
    package let diagnostic: Diagnostic

    init(_ engine: PDFEngine, _ file: String, _ reason: String) {
        diagnostic = Diagnostic(
            BuildDiagnostics.engineFailed, at: nil,
            ["engine": .text(engine.kind.title), "file": .text(file), "reason": .text(reason)])
    }
}

extension PDFEngine.Kind {
    package var title: String {
        switch self {
        case .weasyprint: "WeasyPrint"
        case .chromium: "Chromium"
        }
    }

    package var command: String {
        switch self {
        case .weasyprint: "pip install weasyprint"
        case .chromium: "apt install chromium"
        }
    }

    fileprivate var programs: [String] {
        switch self {
        case .weasyprint: ["weasyprint"]
        case .chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        }
    }

    fileprivate func arguments(_ folder: String) -> [String] {
        switch self {
        case .weasyprint: ["--quiet", "--pdf-variant", "pdf/ua-1", "document.html", "document.pdf"]
        case .chromium:
            [
                "--headless", "--disable-gpu", "--no-pdf-header-footer", "--export-tagged-pdf",
                "--generate-pdf-document-outline", "--user-data-dir=\(folder)/profile",
                "--host-resolver-rules=MAP * ~NOTFOUND", "--print-to-pdf=\(folder)/document.pdf",
            ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + ["file://\(folder)/document.html"]
        }
    }
}
