import ArgumentParser
import Diagnostics
import Foundation
import VitrineBuild
import VitrinePublish

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Builds the site and publishes it into a folder, all of it or nothing.")

    @OptionGroup var site: SiteOptionsGroup
    @OptionGroup var report: ReportOptions

    @Option(help: ArgumentHelp("The folder to publish into, from --root.", valueName: "folder"))
    var output = "Public"

    @Flag(
        name: .customLong("no-cache"),
        help: "Read and make everything anew, whatever earlier builds left in .vitrine, and leave nothing there.")
    var isWithoutCache = false

    func run() throws {
        let start = ContinuousClock.now
        let language = report.messageLanguage
        let folder = output.hasPrefix("/") ? output : site.root + "/" + output
        var request = try site.request(output: folder)
        request.usesCache = !isWithoutCache
        let build = SiteBuild(request) { holder in
            Progress.say(BuildWords.waiting(for: holder, in: language))
        }
        let outcome = build.run()
        report.print(outcome.diagnostics, root: site.root)
        switch outcome.ending {
        case .done(let summary):
            if report.diagnostics == .text, let summary {
                Progress.say(
                    BuildWords.published(summary, into: output, in: ContinuousClock.now - start, language))
            }
        case .faults: throw ExitStatus.faults
        case .files: throw ExitStatus.files
        }
        // At once: a large site takes a tenth of a second to take apart.
        withExtendedLifetime(outcome) { Foundation.exit(EXIT_SUCCESS) }
    }
}

/// What a person who waits is told, on standard error.
enum Progress {
    static func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
