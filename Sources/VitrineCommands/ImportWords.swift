import Diagnostics

/// What the import says beside its table.
struct ImportWords {
    let language: MessageLanguage

    private func said(_ english: String, _ french: String, _ dutch: String) -> String {
        switch language {
        case .english: english
        case .french: french
        case .dutch: dutch
        }
    }

    var question: String {
        said(
            "Write these results? [y/N] ", "Écrire ces résultats\u{202F}? [o/N] ", "Deze resultaten schrijven? [j/N] ")
    }

    var nothingToChange: String {
        said("Nothing to change.", "Rien à changer.", "Niets te wijzigen.")
    }

    var nothingWritten: String {
        said("Nothing was written.", "Rien n’a été écrit.", "Er werd niets geschreven.")
    }

    var needsYes: String {
        said(
            "Nobody can be asked here, so nothing was written: add --yes to write these results.",
            "Personne ne peut répondre ici, rien n’a donc été écrit\u{A0}: ajoutez --yes pour écrire ces résultats.",
            "Niemand kan hier antwoorden, dus werd er niets geschreven: voeg --yes toe om deze resultaten te schrijven."
        )
    }

    func written(_ path: String) -> String {
        said("Written: \(path)", "Écrit\u{A0}: \(path)", "Geschreven: \(path)")
    }

    var newAreInternal: String {
        said(
            "Results marked [internal] are on no public page until their column “audience” says otherwise.",
            "Les résultats marqués [internal] ne paraissent sur aucune page publique tant que leur colonne "
                + "«\u{A0}audience\u{A0}» ne dit pas autre chose.",
            "Resultaten met [internal] staan op geen enkele openbare pagina tot hun kolom “audience” iets anders zegt.")
    }

    static func isYes(_ answer: String) -> Bool {
        ["y", "yes", "o", "oui", "j", "ja"].contains(answer.lowercased().filter { !$0.isWhitespace })
    }
}
