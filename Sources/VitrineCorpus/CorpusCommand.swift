import ArgumentParser
import Foundation

@main
struct CorpusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vitrine-corpus",
        abstract: "Writes a bilingual site of many invented enterprises, the same each time, to measure with.",
        discussion: "Run it in the repository: the fixed part of the site is copied from Tests/Benchmarks/Site.")

    enum Theme: String, ExpressibleByArgument {
        case plain
        case `default`
    }

    @Argument(help: "How many enterprises, 1 to 1000000.")
    var count: Int

    @Argument(help: ArgumentHelp("Where to write Content and Templates.", valueName: "folder"))
    var folder: String

    @Option(help: ArgumentHelp("Where to write the same content as a Hugo site.", valueName: "folder"))
    var hugo: String?

    @Option(help: "Templates: plain, small ones whose pages Hugo's equal; default, those of the product.")
    var theme = Theme.plain

    @Option(help: ArgumentHelp("The repository.", valueName: "folder"))
    var repository = "."

    func validate() throws {
        guard (1...1_000_000).contains(count) else { throw ValidationError("The count goes from 1 to 1000000.") }
    }

    func run() throws {
        let fixed = repository + "/Tests/Benchmarks/Site"
        let strings = repository + "/Templates/strings"
        try copy(fixed + "/Content", to: folder + "/Content")
        switch theme {
        case .plain:
            try copy(fixed + "/Templates", to: folder + "/Templates")
            try copy(strings, to: folder + "/Templates/strings")
        case .default:
            try copy(repository + "/Templates", to: folder + "/Templates")
        }
        var writers: [any CorpusWriter] = [VitrineSite(count: count, content: Folder(path: folder + "/Content"))]
        if let hugo {
            try copy(fixed + "/Hugo", to: hugo)
            writers.append(try HugoSite(count: count, site: Folder(path: hugo)))
        }
        try Corpus(enterprises: count).write(with: writers)
    }

    /// Refuses a folder that is there: what a former corpus left would be part of the new one.
    private func copy(_ source: String, to target: String) throws {
        let parent = URL(filePath: target).deletingLastPathComponent().path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: source, toPath: target)
    }
}
