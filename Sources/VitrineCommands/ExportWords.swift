import Diagnostics
import Foundation

/// What an export tells in passing, in the reader's language.
enum ExportWords {
    /// Up to twenty files by name, more by their number and folder.
    static func written(_ files: [String], in time: Duration, _ language: MessageLanguage) -> String {
        let seconds = BuildWords.seconds(time, language)
        let count = files.count
        let line =
            switch language {
            case .english: count == 1 ? "1 file in \(seconds) s" : "\(count) files in \(seconds) s"
            case .french: count == 1 ? "1 fichier en \(seconds)\u{A0}s" : "\(count) fichiers en \(seconds)\u{A0}s"
            case .dutch: count == 1 ? "1 bestand in \(seconds) s" : "\(count) bestanden in \(seconds) s"
            }
        guard count > 20, let first = files.first else { return (files + [line]).joined(separator: "\n") }
        return (first as NSString).deletingLastPathComponent + "/\n" + line
    }
}
