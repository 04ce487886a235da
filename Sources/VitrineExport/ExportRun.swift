import Bytes
import Diagnostics
import Files
import Foundation
import Locales
import Synchronization
import Tables
import VitrineBuild
import VitrineContent
import VitrineSite
import Workers

/// Load as the funder may see it, check everything, then make document after document.
///
/// Nothing is written while anything is wrong with the content. Each document is made, written and forgotten, so that
/// memory does not grow with their number.
package struct ExportRun: Sendable {
    private let request: ExportRequest

    package init(_ request: ExportRequest) { self.request = request }

    package func run() -> ExportOutcome {
        var diagnostics: [Diagnostic] = []
        if let fault = refusedOutput() { return ending([fault]) }
        guard let work = ExportWork.prepare(request, &diagnostics) else { return ending(diagnostics) }
        let written = write(work, &diagnostics)
        return ending(diagnostics, written)
    }

    // MARK: - Writing

    private func write(_ work: ExportWork, _ diagnostics: inout [Diagnostic]) -> [String] {
        let folder = request.output + "/" + work.desk.funder.head.id
        do throws(FileFailure) {
            try WholeFile.makeFolder(folder)
        } catch {
            diagnostics.append(Self.notWritten(error))
            return []
        }
        let results = Mutex<(written: [String], faults: [Diagnostic])>(([], []))
        Workers.forEach(
            below: work.scopes.count, jobs: request.jobs, state: { ByteBuffer(reserving: 1 << 17) }
        ) { index, buffer in
            guard let dossier = work.desk.open(work.scopes[index]) else { return }
            for language in work.languages {
                let name = work.names[index] + "." + language.tag
                let (written, faults) = write(dossier, name, language, work, folder, &buffer)
                results.withLock {
                    $0.written += written.map { folder + "/" + $0 }
                    $0.faults += faults
                }
            }
        }
        diagnostics += results.withLock { $0.faults }
        return results.withLock { $0.written.sorted() }
    }

    private func write(
        _ dossier: OpenDossier, _ name: String, _ language: VitrineContent.Language, _ work: ExportWork,
        _ folder: String, _ buffer: inout ByteBuffer
    ) -> (written: [String], faults: [Diagnostic]) {
        var written: [String] = []
        var faults: [Diagnostic] = []
        buffer.removeAll()
        if work.formats.contains(.html) || work.formats.contains(.pdf) {
            do throws(RenderFailure) {
                try dossier.appendHTML(in: language, to: &buffer)
            } catch {
                return ([], error.diagnostics)
            }
            let lost = work.lostTexts.diagnostics
            guard lost.isEmpty else { return ([], lost) }
        }
        for format in work.formats {
            let file = name + "." + format.rawValue
            do throws(FileFailure) {
                guard let bytes = bytes(format, dossier, name, language, work, buffer.bytes, &faults) else { continue }
                try WholeFile.write(bytes, to: folder + "/" + file, .remakable)
                written.append(file)
            } catch {
                faults.append(Self.notWritten(error))
            }
        }
        return (written, faults)
    }

    private static func notWritten(_ failure: FileFailure) -> Diagnostic {
        Diagnostic(
            ExportDiagnostics.notWritten, at: nil, ["file": .text(failure.path), "reason": .text(failure.reason)])
    }

    private func bytes(
        _ format: ExportFormat, _ dossier: OpenDossier, _ name: String, _ language: VitrineContent.Language,
        _ work: ExportWork, _ html: [UInt8], _ faults: inout [Diagnostic]
    ) -> [UInt8]? {
        switch format {
        case .html: return html
        case .csv: return dossier.csv(in: language)
        case .jsonld: return dossier.jsonLD(in: language)
        case .xlsx:
            do throws(WorkbookWriter.Failure) {
                return try dossier.workbook(in: language, created: max(1, request.now.seconds))
            } catch {
                faults.append(
                    Diagnostic(
                        ExportDiagnostics.workbook, at: nil,
                        ["file": .text(name + ".xlsx"), "reason": .text(error.reason)]))
                return nil
            }
        case .pdf:
            do throws(EngineFailure) {
                return try work.engine?.make(html, name: name, now: request.now)
            } catch {
                faults.append(error.diagnostic)
                return nil
            }
        }
    }

    // MARK: - Ends

    /// Documents for one funder have no place among what everyone is shown, nor among the sources.
    private func refusedOutput() -> Diagnostic? {
        let output = URL(filePath: request.output).standardizedFileURL.resolvingSymlinksInPath().path
        for name in ["Content", "Templates", "Sources", "Tests", "Public"] {
            let source = URL(filePath: request.root + "/" + name).standardizedFileURL.resolvingSymlinksInPath().path
            if output == source || output.hasPrefix(source + "/") {
                return Diagnostic(ExportDiagnostics.refusedOutput, at: nil, ["folder": .text(request.output)])
            }
        }
        return nil
    }

    private func ending(_ diagnostics: [Diagnostic], _ files: [String] = []) -> ExportOutcome {
        let sorted = diagnostics.sortedByPlace()
        let errors = sorted.filter { $0.severity == .error }
        let isAboutFiles = errors.contains {
            ExportDiagnostics.files.contains($0.kind) || $0.isReadFailure || BuildDiagnostics.files.contains($0.kind)
        }
        let ending: ExportOutcome.Ending = errors.isEmpty ? .done : isAboutFiles ? .files : .faults
        return ExportOutcome(ending: ending, files: files, diagnostics: sorted)
    }
}
