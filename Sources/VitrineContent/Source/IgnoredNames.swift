/// Files that programs leave behind, and copies that sharing services make.
enum IgnoredNames {
    /// Lock files of Word and LibreOffice, and what Windows and macOS add to folders.
    static func isIgnored(_ name: Substring) -> Bool {
        let first = name.utf8.first
        if first == UInt8(ascii: ".") || name.utf8.last == UInt8(ascii: "~") || name.hasPrefix("~$") { return true }
        // The letters that the names below begin with, and nearly no other name does.
        guard let first, "tTdDeE_iI$".utf8.contains(first) else { return false }
        switch name.lowercased() {
        case "thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx", "icon\r", "$recycle.bin": return true
        default: return false
        }
    }

    /// `fr (1).md`, `fr (conflicted copy 2019-05-02).md`, `fr - Copie.md`, `fr.sync-conflict-20190502.md`.
    static func isConflictedCopy(_ name: Substring) -> Bool {
        // Nearly every name has no space and at most one dot.
        guard
            name.utf8.contains(UInt8(ascii: " ")) || name.utf8.count(where: { $0 == UInt8(ascii: ".") }) > 1
                || name.utf8.contains(UInt8(ascii: "_"))
        else { return false }
        let name = name.lowercased()
        let marks = [
            "conflicted copy", "copie en conflit", "conflicterende kopie", "exemplaar met conflict", "in conflict",
            "sync-conflict", "case conflict", "conflit de casse", "_conflict-",
        ]
        if marks.contains(where: name.contains) { return true }
        if ["copie de ", "copy of ", "kopie van "].contains(where: name.hasPrefix) { return true }
        var stem = name[...]
        if let dot = stem.lastIndex(of: "."), dot != stem.startIndex { stem = stem[..<dot] }
        if [" - copie", " - copy", " - kopie", " copie", " copy", " kopie"].contains(where: stem.hasSuffix) {
            return true
        }
        guard stem.last == ")", let open = stem.lastIndex(of: "(") else { return false }
        let inside = stem[stem.index(after: open)...].dropLast()
        let before = stem[..<open]
        return before.hasSuffix(" ") && (1...2).contains(inside.utf8.count) && inside.utf8.allSatisfy(isDigit)
    }
}
