import ArgumentParser
import Foundation
import VitrineBuild
import VitrineExport
import VitrineSite

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Makes what a funder receives: files of their own, traceable to their sources.",
        discussion: """
            The funder's profile in Content/funders decides what is shown and in which order. Files are written to \
            OUTPUT/FUNDER/ENTERPRISE.LANGUAGE.FORMAT.
            """)

    @Argument(help: ArgumentHelp("Enterprises: their folders in Content/enterprises.", valueName: "enterprise"))
    var enterprises: [String] = []

    @Option(help: ArgumentHelp("The funder: its folder in Content/funders.", valueName: "id"))
    var funder: String

    @Flag(help: "Every enterprise that the funder may see and that has what it requires.")
    var all = false

    @Flag(help: "A dossier of all enterprises together.")
    var project = false

    @Option(help: ArgumentHelp("A dossier of a pole: its folder in Content/poles.", valueName: "id"))
    var pole: [String] = []

    @Option(help: ArgumentHelp("A dossier of a territory: its code.", valueName: "code"))
    var territory: [String] = []

    @Option(
        help: ArgumentHelp("Languages, separated by commas. Default: those that the funder reads.", valueName: "tags"))
    var lang: String?

    @Option(help: ArgumentHelp("Any of html, pdf, csv, xlsx and jsonld, separated by commas.", valueName: "formats"))
    var format = "html"

    @Option(help: ArgumentHelp("The folder to write into, from --root.", valueName: "folder"))
    var output = "Exports"

    @Flag(help: "Print what is not translated in its original language, marked, instead of refusing.")
    var allowOriginal = false

    @Option(help: "What makes the PDF: weasyprint or chromium. Default: the first that is found.")
    var pdfEngine: EngineOption?

    @OptionGroup var place: PlaceOptions
    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard all || project || !(enterprises + pole + territory).isEmpty else {
            throw ValidationError("Name an enterprise, or give --all, --project, --pole or --territory.")
        }
        for name in names(in: format) where ExportFormat(rawValue: name) == nil {
            let known = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("“\(name)” is no format: choose from \(known).")
        }
        if names(in: format).isEmpty { throw ValidationError("--format names no format.") }
        if let lang, names(in: lang).isEmpty { throw ValidationError("--lang names no language.") }
    }

    func run() throws {
        let start = ContinuousClock.now
        guard let moment = place.moment else { throw ExitStatus.usage }
        let folder = output.hasPrefix("/") || place.root == "." ? output : place.root + "/" + output
        let outcome = ExportRun(
            ExportRequest(
                root: place.root, output: folder, funder: entry(funder), scopes: scopes, isEverything: all,
                languages: lang.map(names), formats: names(in: format).compactMap(ExportFormat.init),
                allowsOriginal: allowOriginal, engine: pdfEngine?.kind,
                programs: Environment.variables["PATH"] ?? "", baseURL: place.address,
                includeDrafts: place.drafts, now: moment, jobs: place.jobs)
        ).run()
        report.print(outcome.diagnostics, root: place.root)
        if report.diagnostics == .text, !outcome.files.isEmpty {
            Progress.say(ExportWords.written(outcome.files, in: ContinuousClock.now - start, report.messageLanguage))
        }
        switch outcome.ending {
        case .done: return
        case .faults: throw ExitStatus.faults
        case .files: throw ExitStatus.files
        }
    }

    private var scopes: [DossierScope] {
        enterprises.map { .enterprise(entry($0)) } + (project ? [.project] : []) + pole.map(DossierScope.pole)
            + territory.map(DossierScope.territory)
    }

    /// A shell completes `Content/enterprises/atelier-du-lin/` where `atelier-du-lin` is meant.
    private func entry(_ argument: String) -> String {
        argument.contains("/") ? (argument as NSString).lastPathComponent : argument
    }

    /// Each once, in order.
    private func names(in list: String) -> [String] {
        var seen = Set<String>()
        return list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

enum EngineOption: String, CaseIterable, ExpressibleByArgument {
    case weasyprint, chromium

    var kind: PDFEngine.Kind {
        switch self {
        case .weasyprint: .weasyprint
        case .chromium: .chromium
        }
    }
}
