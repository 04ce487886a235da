package import Diagnostics
import Files
import Foundation
import Glibc
package import Locales

/// A program that turns a document's HTML into a PDF.
package struct PDFEngine: Sendable {
    package enum Kind: String, Sendable, CaseIterable { case weasyprint, chromium }

    package let kind: Kind
    let program: String
    /// For a document. The largest take seconds; a program that waits for something would never end.
    var limit: Duration = .seconds(180)

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
        let outcome: BoundedProcess.Outcome
        do throws(FileFailure) {
            try WholeFile.makeFolder(folder)
            try WholeFile.write(html, to: folder + "/document.html", .remakable)
            outcome = try process(in: folder, now).run(within: limit, hearing: .errors)
        } catch {
            throw EngineFailure(self, name, error.reason)
        }
        guard let status = outcome.status else { throw EngineFailure(timedOut: self, name, limit) }
        // An engine may end well without having written anything.
        guard status == 0, let pdf = try? WholeFile.read(folder + "/document.pdf"), !pdf.isEmpty else {
            throw EngineFailure(self, name, Self.lastLine(outcome.said) ?? "\(status)")
        }
        return pdf
    }

    private func process(in folder: String, _ now: Instant) -> BoundedProcess {
        let environment = ProcessInfo.processInfo.environment.merging([
            "SOURCE_DATE_EPOCH": String(now.seconds), "HOME": folder, "XDG_CACHE_HOME": Self.cache,
        ]) { $1 }
        return BoundedProcess(
            program: program, arguments: kind.arguments(folder), environment: environment, folder: folder)
    }

    /// Changes when another program is installed; `fingerprint` says more, and takes longer.
    var stamp: String {
        var status = stat()
        guard stat(program, &status) == 0 else { return program }
        return "\(program) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    }

    /// Which program it is and on what it stands, for what is kept of its work.
    ///
    /// - Parameter name: of the file that it is to make, for messages.
    func fingerprint(name: String) throws(EngineFailure) -> String {
        let process = BoundedProcess(
            program: program, arguments: [kind == .weasyprint ? "--info" : "--version"],
            environment: ProcessInfo.processInfo.environment)
        let outcome: BoundedProcess.Outcome
        do throws(FileFailure) {
            outcome = try process.run(within: limit, hearing: .output)
        } catch {
            throw EngineFailure(self, name, error.reason)
        }
        if outcome.status == nil { throw EngineFailure(timedOut: self, name, limit) }
        return outcome.said
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

    init(timedOut engine: PDFEngine, _ file: String, _ limit: Duration) {
        diagnostic = Diagnostic(
            BuildDiagnostics.engineTimedOut, at: nil,
            [
                "engine": .text(engine.kind.title), "file": .text(file),
                "seconds": .number(Int(limit.components.seconds)),
            ])
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
