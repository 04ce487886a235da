import Foundation
import PackagePlugin

/// Has `Templates/` written into Swift before the target is compiled, and again after an edit of any of its files.
@main
struct EmbedTheme: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let templates = context.package.directoryURL.appending(path: "Templates")
        let output = context.pluginWorkDirectoryURL.appending(path: "BuiltInTheme+Files.swift")
        let files = try FileManager.default.subpathsOfDirectory(atPath: templates.path(percentEncoded: false))
            .filter(isOfTheTheme).sorted()
        return [
            .buildCommand(
                displayName: "Embedding the theme",
                executable: try context.tool(named: "ThemeEmbedder").url,
                arguments: [templates.path(percentEncoded: false), output.path(percentEncoded: false)] + files,
                inputFiles: files.map { templates.appending(path: $0) },
                outputFiles: [output])
        ]
    }

    /// Files in a folder; what editors and systems leave behind is none of the theme's.
    private func isOfTheTheme(_ path: String) -> Bool {
        path.contains("/") && path.contains(".") && !path.hasSuffix("~")
            && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
}
