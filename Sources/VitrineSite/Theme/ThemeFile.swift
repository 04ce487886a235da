import Diagnostics

/// A file of the site's `Templates/`, or one of the theme that the program carries.
package struct ThemeFile: Sendable {
    /// Relative to `Templates/`: `pages/home.html.liquid`, `strings/fr.yml`, `assets/style.css`.
    package let path: String
    package let bytes: [UInt8]
    package let isBuiltIn: Bool

    package init(path: String, bytes: [UInt8], isBuiltIn: Bool = false) {
        self.path = path
        self.bytes = bytes
        self.isBuiltIn = isBuiltIn
    }

    package init(path: String, text: String, isBuiltIn: Bool = false) {
        self.init(path: path, bytes: Array(text.utf8), isBuiltIn: isBuiltIn)
    }

    /// How people are told of it.
    package var name: String { (isBuiltIn ? Self.builtInPrefix : Theme.folder) + path }

    package static let builtInPrefix = "built-in theme: "

    /// The built-in theme with a site's own files, by path. Each of those takes the place of the one with its path;
    /// only interface words are there twice, the site's after the built-in ones: they differ key by key.
    package static func merged(_ own: [ThemeFile], over builtIn: [ThemeFile]) -> [ThemeFile] {
        let replaced = Set(own.map(\.path).filter { !$0.hasPrefix(StringsLoader.folder) })
        return (builtIn.filter { !replaced.contains($0.path) } + own).sorted {
            $0.path == $1.path ? $0.isBuiltIn && !$1.isBuiltIn : $0.path < $1.path
        }
    }
}

/// How the files of a theme are called in messages. The template engine knows paths within the theme alone.
struct ThemeNames: Sendable {
    private let builtIn: Set<String>

    init(_ files: [ThemeFile]) {
        builtIn = Set(files.filter(\.isBuiltIn).map(\.path))
    }

    func placed(_ diagnostic: Diagnostic) -> Diagnostic {
        var result = diagnostic
        if let path = diagnostic.location?.path { result.location?.path = name(of: path) }
        result.notes = diagnostic.notes.map { SourceLocation(name(of: $0.path), $0.range) }
        return result
    }

    private func name(of path: String) -> String {
        (builtIn.contains(path) ? ThemeFile.builtInPrefix : Theme.folder) + path
    }
}
