package import ArgumentParser

/// The command line's root: `vitrine SUBCOMMAND`.
package struct Vitrine: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "vitrine",
        abstract: "Builds the bilingual site of organisations that show what they change in people's lives.",
        subcommands: [BuildCommand.self, CheckCommand.self, ImportCommand.self, ExportCommand.self],
        defaultSubcommand: nil)

    package init() {}

    /// Runs what the process's arguments ask for, and ends the process.
    package static func start() {
        main()
    }
}
