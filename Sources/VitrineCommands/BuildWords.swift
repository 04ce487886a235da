import Diagnostics
import VitrinePublish

/// What the build tells in passing, in the reader's language.
enum BuildWords {
    static func published(
        _ summary: PublishSummary, into folder: String, in time: Duration, _ language: MessageLanguage
    ) -> String {
        let total = summary.written + summary.unchanged
        let seconds = self.seconds(time, language)
        return switch language {
        case .english:
            "\(folder): " + language.counted(total, "file", "files")
                + " (\(summary.written) written, \(summary.unchanged) unchanged, "
                + "\(summary.removed) removed) in \(seconds) s"
        case .french:
            "\(folder)\u{A0}: " + language.counted(total, "fichier", "fichiers") + " ("
                + language.counted(summary.written, "écrit", "écrits")
                + ", " + language.counted(summary.unchanged, "inchangé", "inchangés") + ", "
                + language.counted(summary.removed, "supprimé", "supprimés") + ") en \(seconds)\u{A0}s"
        case .dutch:
            "\(folder): " + language.counted(total, "bestand", "bestanden")
                + " (\(summary.written) geschreven, \(summary.unchanged) ongewijzigd, "
                + "\(summary.removed) verwijderd) in \(seconds) s"
        }
    }

    static func waiting(for holder: LockHolder?, in language: MessageLanguage) -> String {
        let who = holder.map { "\($0.process) (\($0.host), \($0.time))" } ?? "?"
        return switch language {
        case .english: "waiting for another build of this folder: process \(who)"
        case .french: "attente d’une autre génération dans ce dossier\u{A0}: processus \(who)"
        case .dutch: "wacht op een andere build in deze map: proces \(who)"
        }
    }

    static func seconds(_ time: Duration, _ language: MessageLanguage) -> String {
        let (seconds, attoseconds) = time.components
        let hundredths = Int(seconds) * 100 + Int(attoseconds / 10_000_000_000_000_000)
        let point = language == .english ? "." : ","
        let fraction = hundredths % 100
        return "\(hundredths / 100)\(point)\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
