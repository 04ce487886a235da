package import ArgumentParser
import Diagnostics

/// The command line's root: `vitrine SUBCOMMAND`.
package struct Vitrine: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "vitrine",
        abstract: "Builds the bilingual site of organisations that show what they change in people's lives.",
        version: VitrineVersion.current,
        subcommands: [BuildCommand.self, CheckCommand.self, ImportCommand.self, ExportCommand.self],
        defaultSubcommand: nil)

    package init() {}

    /// Runs what the process's arguments ask for, and ends the process.
    package static func start() {
        guard var command = plainCommand(Array(CommandLine.arguments.dropFirst())) else { return main() }
        do {
            try command.run()
        } catch {
            exit(withError: error)
        }
    }

    /// A subcommand that is named first, with arguments that are as it takes them, which costs a third less than to
    /// parse them from the root. Whatever is to be told of arguments (help, faults, completions) is told by the root.
    static func plainCommand(_ arguments: [String]) -> (any ParsableCommand)? {
        guard let name = arguments.first,
            let subcommand = configuration.subcommands.first(where: { $0.configuration.commandName == name }),
            let command = try? subcommand.parseAsRoot(Array(arguments.dropFirst())),
            type(of: command) == subcommand
        else { return nil }
        return command
    }
}
