import ArgumentParser
import Testing

@testable import VitrineCommands

@Suite("The command line")
struct CommandLineTests {
    @Test(
        "of a subcommand and arguments that it takes is parsed without the root, to the same",
        arguments: [
            ["build"], ["build", "--root", "site", "--jobs", "2", "--drafts"], ["build", "--output=x", "--no-cache"],
            ["check", "--audience", "members"], ["export", "a", "--funder", "f"],
        ])
    func plain(_ arguments: [String]) throws {
        let command = try #require(Vitrine.plainCommand(arguments))
        let fromRoot = try Vitrine.parseAsRoot(arguments)
        #expect(type(of: command) == type(of: fromRoot))
        if let command = command as? BuildCommand, let other = fromRoot as? BuildCommand {
            #expect(command.site.root == other.site.root)
            #expect(command.site.place.jobs == other.site.place.jobs)
            #expect(command.site.place.drafts == other.site.place.drafts)
            #expect(command.output == other.output)
            #expect(command.isWithoutCache == other.isWithoutCache)
        }
    }

    @Test(
        "that asks for help or is wrong is left to the root, which words it",
        arguments: [
            [], ["--help"], ["help", "build"], ["build", "--help"], ["build", "-h"], ["build", "--nope"],
            ["build", "extra"], ["build", "--jobs", "0"], ["build", "--generate-completion-script", "bash"],
            ["bild"], ["--", "build"],
        ])
    func toldByRoot(_ arguments: [String]) {
        #expect(Vitrine.plainCommand(arguments) == nil)
    }
}
