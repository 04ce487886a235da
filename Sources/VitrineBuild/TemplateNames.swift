import Diagnostics
import VitrineContent
import VitrineSite

/// Finds files of `Templates/` that nothing uses because of their names.
struct TemplateNames {
    /// The site's.
    let own: [ThemeFile]
    /// The paths of the built-in theme's.
    let theme: [String]

    var faults: [Diagnostic] { own.compactMap(fault) }

    /// Templates of pages that no kind of page, no declared collection and no page of text asks for.
    ///
    /// - Parameter files: of the site and of the theme.
    static func unasked(_ files: [ThemeFile], by site: Site) -> [Diagnostic] {
        let asked = Theme.pageTemplates(of: site)
        let names = TemplateNames(own: files.filter { !$0.isBuiltIn }, theme: asked)
        return names.own.compactMap { file in
            guard file.path.hasPrefix("pages/"), file.path.hasSuffix(ending), !asked.contains(file.path) else {
                return nil
            }
            let near = suggestedFile(for: stem(of: file.path), among: asked.map(stem))
            guard case .text(let name)? = near["suggestion"] else { return names.unused(file, .warning, nil) }
            return names.unused(file, .error, "pages/\(name)\(ending)")
        }
    }

    /// What tells templates of pages apart.
    private static func stem(of path: String) -> String {
        String(path.dropFirst("pages/".count).dropLast(ending.count))
    }

    private static let ending = ".html.liquid"

    private func fault(_ file: ThemeFile) -> Diagnostic? {
        let path = file.path
        guard !theme.contains(path), !path.hasSuffix(".md") else { return nil }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        switch path.contains("/") ? path.prefix(while: { $0 != "/" }) : "" {
        // What the site declares and its pages of text may ask for them: see `unasked(by:)`.
        case "pages": return nil
        case "export": return unused(file, .error, near(path))
        case "strings":
            let isOfALanguage = name.hasSuffix(".yml") && !name.dropLast(4).contains(".")
            return isOfALanguage ? nil : unused(file, .error, near(path))
        case "layouts", "partials", "assets":
            // A site may have files of its own there; a slip shows by a name that nothing says.
            guard let near = near(path), !isMentioned(name) else { return nil }
            return unused(file, .warning, near)
        default:
            let same = theme.first { $0.hasSuffix("/" + name) }
            return unused(file, .warning, same ?? near(path))
        }
    }

    private func near(_ path: String) -> String? {
        let folder = path.prefix { $0 != "/" } + "/"
        let siblings = theme.filter { $0.hasPrefix(folder) }
        guard case .text(let near)? = suggestedFile(for: path, among: siblings.isEmpty ? theme : siblings)["suggestion"]
        else { return nil }
        return near
    }

    private func unused(_ file: ThemeFile, _ severity: Severity, _ near: String?) -> Diagnostic {
        var arguments: [String: Diagnostic.Argument] = ["path": .text(file.name)]
        if let near { arguments["suggestion"] = .text(near) }
        return Diagnostic(
            BuildDiagnostics.unusedTemplate, at: SourceLocation(file.name), arguments, severity: severity)
    }

    /// Whether a template or a style sheet of the site says it, with its ending or without.
    private func isMentioned(_ name: String) -> Bool {
        let word = name.hasSuffix(Self.ending) ? String(name.dropLast(Self.ending.count)) : name
        return own.contains { file in
            [".liquid", ".css"].contains(where: file.path.hasSuffix)
                && String(decoding: file.bytes, as: UTF8.self).contains(word)
        }
    }
}
