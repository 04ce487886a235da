import ArgumentParser
import Bytes
import Diagnostics
import Foundation
import Liquid

@main
struct LiquidCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "liquid",
        abstract: "Renders a Liquid template with JSON data.",
        discussion: """
            The page goes to standard output, diagnostics to standard error; the exit code is 1 when there was an \
            error. With --cases, runs a file in the Golden Liquid format instead.
            """,
        version: VitrineVersion.current)

    @Argument(help: "The template.")
    var template: String?

    @Option(help: "The data, as JSON.")
    var data: String?

    @Option(help: "The folder of what {% render \"name\" %} and {% layout \"name\" %} find.")
    var partials: String?

    @Option(help: "Whether names are checked: strict, or lax as the reference implementation.")
    var mode: ModeOption?

    @Option(help: "What outputs are escaped for. By default, what the template's name says; with --cases, none.")
    var escape: EscapeOption?

    @Option(help: "A file of cases to run.")
    var cases: String?

    @Option(help: "Where to write the report of --cases.")
    var report: String?

    func validate() throws {
        if (template == nil) == (cases == nil) {
            throw ValidationError("give either a template or --cases")
        }
        if (cases == nil) != (report == nil) { throw ValidationError("--cases and --report go together") }
        if cases != nil, data != nil || partials != nil {
            throw ValidationError("--cases bring their own data and partials")
        }
    }

    func run() throws {
        if let cases, let report { return try run(cases: cases, report: report) }
        guard let template else { return }
        let renderer = TemplateRun(
            template: template, data: data, partials: partials, mode: mode ?? .strict, escape: escape)
        guard let output = renderer.run() else { throw ExitCode(1) }
        FileHandle.standardOutput.write(Data(output.bytes))
    }

    private func run(cases path: String, report: String) throws {
        guard let bytes = bytes(of: path) else {
            printError("\(path): cannot be read")
            throw ExitCode(2)
        }
        guard let output = CaseRun(mode: mode ?? .lax, escape: escape ?? .none).run(bytes) else {
            printError("\(path): is not a file of cases")
            throw ExitCode(1)
        }
        guard FileManager.default.createFile(atPath: report, contents: Data(output.bytes)) else {
            printError("\(report): cannot be written")
            throw ExitCode(2)
        }
    }
}
