package import VitrineContent

extension MemorySource {
    /// The site with one text of one file replaced, as a person would edit it.
    package func replacing(_ old: String, with new: String, in path: String) -> MemorySource {
        var copy = self
        let text = String(decoding: files["Content/\(path)"] ?? [], as: UTF8.self)
        precondition(text.contains(old), "“\(old)” is not in \(path)")
        let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        copy.add("Content/\(path)", bytes: Array(parts.joined(separator: new).utf8))
        return copy
    }

    package func removing(_ path: String) -> MemorySource {
        var copy = self
        copy.remove("Content/\(path)")
        return copy
    }
}
