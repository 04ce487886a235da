import ArgumentParser
import Diagnostics
import Files
import Foundation
import Locales
import VitrineBuild
import VitrineContent
import VitrineImport

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Brings a spreadsheet of results (.xlsx or .csv) into an enterprise's results.csv.",
        discussion: """
            Shows what is new, what changes and what stays the same, and asks before it writes. Results are known by \
            indicator and period; none is ever removed. With --template it writes an empty workbook to hand to the \
            enterprise.
            """)

    @Argument(help: ArgumentHelp("The spreadsheet.", valueName: "file"))
    var file: String?

    @Option(help: ArgumentHelp("The enterprise: its folder in Content/enterprises.", valueName: "id"))
    var enterprise: String

    @Option(help: ArgumentHelp("The sheet to read. Default: the one that holds a table of results.", valueName: "name"))
    var sheet: String?

    @Option(help: ArgumentHelp("Write an empty workbook for the enterprise to fill in.", valueName: "file"))
    var template: String?

    @Flag(help: "Write without asking.")
    var yes = false

    @Option(help: ArgumentHelp("The folder that holds Content, and Templates if there are any.", valueName: "folder"))
    var root = "."

    @Option(
        help: ArgumentHelp(
            "The day to check for (2018-05-01). Default: SOURCE_DATE_EPOCH, else now.", valueName: "date"))
    var now: String?

    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard (file == nil) != (template == nil) else {
            throw ValidationError("Give a file to import, or --template with a file to write.")
        }
        guard moment != nil else { throw ValidationError("--now takes a day (2018-05-01) or an instant.") }
    }

    private var moment: Instant? {
        BuildMoment.instant(now: now, environment: Environment.variables) {
            Int64(Date().timeIntervalSince1970)
        }
    }

    func run() throws {
        guard let moment else { throw ExitStatus.usage }
        if let template { return try write(template: template, moment) }
        guard let file else { throw ExitStatus.usage }
        let importer = ResultsImport(source: DiskSource.source(root: root), enterprise: enterprise, now: moment)
        let (plan, diagnostics) = importer.plan(bytes: try bytes(of: file), path: file, sheet: sheet)
        tell(diagnostics)
        guard let plan else { throw status(of: diagnostics) }
        try carryOut(plan)
    }

    private func carryOut(_ plan: ImportPlan) throws {
        let words = ImportWords(language: report.messageLanguage)
        print(ImportPreview(plan, report.messageLanguage).text, terminator: "")
        guard plan.hasChanges else { return print(words.nothingToChange) }
        if plan.lines.contains(where: { $0.kind != .same && $0.audience == "internal" }) { print(words.newAreInternal) }
        if !yes {
            guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
                Progress.say(words.needsYes)
                throw ExitStatus.usage
            }
            print(words.question, terminator: "")
            fflush(nil)
            guard ImportWords.isYes(readLine() ?? "") else { return print(words.nothingWritten) }
        }
        if let fault = ResultsWriting.write(plan, root: root) {
            tell([fault])
            throw ExitStatus.files
        }
        print(words.written(plan.path))
    }

    private func write(template path: String, _ moment: Instant) throws {
        let (bytes, diagnostics) = TemplateWorkbook.bytes(
            of: enterprise, in: DiskSource.source(root: root), now: moment)
        tell(diagnostics)
        guard let bytes else { throw status(of: diagnostics) }
        if !yes, FileManager.default.fileExists(atPath: path) {
            tell([Diagnostic(ImportDiagnostics.templateExists, at: SourceLocation(path), ["path": .text(path)])])
            throw ExitStatus.files
        }
        if let fault = ResultsWriting.replace(path, by: bytes, named: path) {
            tell([fault])
            throw ExitStatus.files
        }
        print(ImportWords(language: report.messageLanguage).written(path))
    }

    /// No more of a file is read than can be taken: one byte beyond the limit is enough to refuse it.
    private func bytes(of path: String) throws -> [UInt8] {
        do throws(FileFailure) {
            return try WholeFile.read(path, atMost: ResultsImport.largestFile + 1)
        } catch {
            tell([
                Diagnostic(
                    ImportDiagnostics.unreadableFile, at: SourceLocation(path),
                    ["path": .text(path), "reason": .text(error.reason)])
            ])
            throw ExitStatus.files
        }
    }

    private func tell(_ diagnostics: [Diagnostic]) {
        report.print(diagnostics.sortedByPlace(), root: root, others: [file].compactMap(\.self))
    }

    private func status(of diagnostics: [Diagnostic]) -> ExitCode {
        let isAboutFiles = diagnostics.contains {
            $0.severity == .error
                && (ImportDiagnostics.system.contains($0.kind) || SourceDiagnostics.files.contains($0.kind))
        }
        return isAboutFiles ? ExitStatus.files : ExitStatus.faults
    }
}
