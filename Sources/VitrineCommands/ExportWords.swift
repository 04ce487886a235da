import Diagnostics

/// What an export tells in passing, in the reader's language.
enum ExportWords {
    /// Up to twenty files by name, more by their number.
    static func written(_ files: [String], in time: Duration, _ language: MessageLanguage) -> String {
        let seconds = BuildWords.seconds(time, language)
        let count = files.count
        let line =
            switch language {
            case .english: count == 1 ? "1 file in \(seconds) s" : "\(count) files in \(seconds) s"
            case .french: count == 1 ? "1 fichier en \(seconds)\u{A0}s" : "\(count) fichiers en \(seconds)\u{A0}s"
            case .dutch: count == 1 ? "1 bestand in \(seconds) s" : "\(count) bestanden in \(seconds) s"
            }
        return count > 20 ? line : (files + [line]).joined(separator: "\n")
    }
}
