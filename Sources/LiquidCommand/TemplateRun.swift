import Bytes
import Diagnostics
import Foundation
import Liquid

/// Renders one template; says on standard error what is wrong.
struct TemplateRun {
    let template: String
    let data: String?
    let partials: String?
    let mode: ModeOption
    let escape: EscapeOption?

    func run() -> ByteBuffer? {
        guard let source = bytes(of: template) else {
            printError("\(template): error: cannot be read")
            return nil
        }
        var files = [TemplateFile(path: template, source: source)]
        guard let root = root() else { return nil }
        var shown = [template: template]
        if let partials {
            guard let found = partialFiles(in: partials) else { return nil }
            for (file, path) in found {
                files.append(file)
                shown[file.path] = path
            }
        }
        let engine = Engine(
            mode: mode == .strict ? .strict : .compatible, escaping: escaping, now: currentDate())
        let (library, diagnostics) = TemplateLibrary.compile(
            files: files, roots: [template: nil], engine: engine, checksUnused: false)
        printDiagnostics(diagnostics, files, paths: shown)
        guard let library else { return nil }
        var output = ByteBuffer()
        do {
            try library.render(template, root: root, language: RenderLanguage(tag: ""), into: &output)
        } catch {
            printDiagnostics([error.diagnostic], files, paths: shown)
            return nil
        }
        return output
    }

    private var escaping: Engine.Escaping {
        switch escape {
        case .html: .html
        case .some(.none): .none
        case nil: .byFileType
        }
    }

    private func root() -> Value? {
        guard let data else { return .dictionary(ValueDictionary([(String, Value)]())) }
        guard let content = bytes(of: data) else {
            printError("\(data): error: cannot be read")
            return nil
        }
        do {
            return try JSONReader.read(content)
        } catch {
            let before = content.prefix(error.offset)
            let line = before.count { $0 == 10 } + 1
            let start = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
            let column = String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1
            printError("\(data):\(line):\(column): error: this is not JSON")
            return nil
        }
    }

    /// Every file of the folder, named as both a partial and a layout would be.
    private func partialFiles(in folder: String) -> [(file: TemplateFile, path: String)]? {
        guard let names = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
            printError("\(folder): error: cannot be read")
            return nil
        }
        var files: [(TemplateFile, String)] = []
        for name in names.sorted() {
            let path = folder + "/" + name
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
                let source = bytes(of: path)
            else { continue }
            for folder in ["partials/", "layouts/"] {
                let isNamed = name.hasPrefix("partials/") || name.hasPrefix("layouts/")
                if isNamed, !name.hasPrefix(folder) { continue }
                files.append((TemplateFile(path: isNamed ? name : folder + name, source: source), path))
            }
        }
        return files
    }
}
