package import Diagnostics

/// A folder of the site beside `Content`, with the same rules: what programs leave behind is ignored, conflicted
/// copies and links out of it are refused.
package enum FolderFiles {
    /// - Parameters:
    ///   - root: the site's root.
    ///   - name: of the folder in it.
    /// - Returns: its files with those of inner folders, by path; nil where there is no such folder.
    package static func list(
        root: String, name: String
    ) -> (files: [ContentFile], diagnostics: [Diagnostic])? {
        guard let listing = FolderWalk.listing(of: root.isEmpty ? "." : root, below: name) else { return nil }
        var diagnostics = listing.diagnostics
        let files = ContentTree.allFiles(of: listing.root, &diagnostics)
        return (files, diagnostics)
    }
}

/// The arguments of "did you mean …?" for a file with nearly this name, or the same but for its ending.
package func suggestedFile(for name: String, among known: [String]) -> [String: Diagnostic.Argument] {
    let none: [String: Diagnostic.Argument] = [:]
    return none.suggestingFile(name, among: known)
}
