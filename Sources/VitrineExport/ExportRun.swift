import Bytes
import Diagnostics
import Foundation
import Locales
import Synchronization
import Tables
import VitrineBuild
import VitrineContent
import VitrineModel
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
        guard let work = prepare(&diagnostics) else { return ending(diagnostics) }
        let written = write(work, &diagnostics)
        return ending(diagnostics, written)
    }

    private struct Work {
        let desk: DossierDesk
        let scopes: [DossierScope]
        let names: [String]
        let languages: [VitrineModel.Language]
        let formats: [ExportFormat]
        let engine: PDFEngine?
        let lostTexts: LostTexts
    }

    // MARK: - Stages

    private func prepare(_ diagnostics: inout [Diagnostic]) -> Work? {
        if let fault = refusedOutput() {
            diagnostics.append(fault)
            return nil
        }
        let content = SiteLoader.load(
            DiskSource.source(root: request.root),
            options: LoadOptions(now: request.now, funder: request.funder, includeDrafts: request.includeDrafts))
        diagnostics += content.diagnostics.filter { $0.severity == .error || $0.isAboutConsent }
        let (files, folderFaults) = TemplatesFolder.read(root: request.root)
        diagnostics += folderFaults
        guard let site = content.site, !diagnostics.hasErrors else { return nil }
        let zone = Zone.named(site.settings.timeZone) ?? .utc
        let today = CivilDateTime(request.now, in: zone).date
        let (theme, themeFaults) = Theme.load(files, languages: site.settings.languages, today: today)
        diagnostics += themeFaults
        guard let theme, !diagnostics.hasErrors else { return nil }
        let root = request.root
        let (desk, deskFaults) = DossierDesk.make(
            site, theme: theme, funder: request.funder,
            options: SiteOptions(
                today: today, baseURL: request.baseURL, audience: .funders,
                embedding: { path in try? DiskSource.readFile(root + "/" + path) }))
        diagnostics += deskFaults
        guard let desk else { return nil }
        let languages = languages(of: desk.funder, site, &diagnostics)
        var seen = Set<DossierScope>()
        let everyone = request.isEverything ? desk.everyone() : ([], [])
        diagnostics += everyone.1
        let scopes = (request.scopes + everyone.0).filter { seen.insert($0).inserted }
        diagnostics += desk.faults(in: scopes, languages: languages, allowsOriginal: request.allowsOriginal)
        guard !diagnostics.hasErrors else { return nil }
        return Work(
            desk: desk, scopes: scopes, names: scopes.map { $0.fileName(site) }, languages: languages,
            formats: formats(&diagnostics), engine: engine, lostTexts: content.lostTexts)
    }

    private func languages(
        of funder: Funder, _ site: Site, _ diagnostics: inout [Diagnostic]
    ) -> [VitrineModel.Language] {
        guard let tags = request.languages else { return funder.languages }
        let known = site.settings.languages
        let unknown = tags.filter { tag in !known.contains { $0.tag == tag } }
        diagnostics += unknown.map { tag in
            Diagnostic(
                DossierDiagnostics.unknownLanguage, at: nil,
                ["language": .text(tag), "choices": .choices(known.map(\.tag))])
        }
        return tags.filter { !unknown.contains($0) }.map { VitrineModel.Language($0) }
    }

    private var engine: PDFEngine? {
        guard request.formats.contains(.pdf) else { return nil }
        return PDFEngine.find(request.engine, root: request.root, path: request.programs)
    }

    /// Without an engine all but the PDF is written, and the missing engine is an error all the same.
    private func formats(_ diagnostics: inout [Diagnostic]) -> [ExportFormat] {
        guard request.formats.contains(.pdf), engine == nil else { return request.formats }
        diagnostics.append(PDFEngine.missing(request.engine))
        return request.formats.filter { $0 != .pdf }
    }

    // MARK: - Writing

    private func write(_ work: Work, _ diagnostics: inout [Diagnostic]) -> [String] {
        let folder = request.output + "/" + work.desk.funder.head.id
        let writer = FileWriter(folder: folder)
        do throws(WriteFailure) {
            try writer.makeFolder()
        } catch {
            diagnostics.append(error.diagnostic)
            return []
        }
        let results = Mutex<(written: [String], faults: [Diagnostic])>(([], []))
        Workers.forEach(
            below: work.scopes.count, jobs: request.jobs, state: { ByteBuffer(reserving: 1 << 17) }
        ) { index, buffer in
            guard let dossier = work.desk.open(work.scopes[index]) else { return }
            for language in work.languages {
                let name = work.names[index] + "." + language.tag
                let (written, faults) = write(dossier, name, language, work, writer, &buffer)
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
        _ dossier: OpenDossier, _ name: String, _ language: VitrineModel.Language, _ work: Work, _ writer: FileWriter,
        _ buffer: inout ByteBuffer
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
            do throws(WriteFailure) {
                guard let bytes = bytes(format, dossier, name, language, work, buffer.bytes, &faults) else { continue }
                try writer.write(file, bytes)
                written.append(file)
            } catch {
                faults.append(error.diagnostic)
            }
        }
        return (written, faults)
    }

    private func bytes(
        _ format: ExportFormat, _ dossier: OpenDossier, _ name: String, _ language: VitrineModel.Language,
        _ work: Work, _ html: [UInt8], _ faults: inout [Diagnostic]
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

extension Diagnostic {
    /// Somebody is left out: whoever makes a document for a funder must know.
    fileprivate var isAboutConsent: Bool { ConsentDiagnostics.all.contains(kind) }
}
