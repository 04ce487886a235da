import ArgumentParser
import VitrineBuild

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Finds every fault of content and templates; writes nothing.")

    @OptionGroup var site: SiteOptionsGroup
    @OptionGroup var report: ReportOptions

    func run() throws {
        let outcome = SiteBuild(try site.request(output: nil)).run()
        report.print(outcome.diagnostics, root: site.root)
        switch outcome.ending {
        case .done: return
        case .faults: throw ExitStatus.faults
        case .files: throw ExitStatus.files
        }
    }
}
