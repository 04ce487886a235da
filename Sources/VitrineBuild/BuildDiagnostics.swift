package import Diagnostics

/// What can go wrong around the stages, rather than in one.
package enum BuildDiagnostics {
    package static let all = [
        unreadable, templateTooLarge, templateTooLong, templateNotUTF8, templateNUL, unusedTemplate, engineFailed,
        engineTimedOut,
    ]

    /// Of these, the exit code says that files could not be read.
    package static let files: Set<DiagnosticKind> = [unreadable]

    package static let unreadable = DiagnosticKind(
        "unreadable-template",
        en: .init("“{path}” cannot be read: {reason}", hint: "check the file's permissions"),
        fr: .init("« {path} » est illisible : {reason}", hint: "vérifiez les droits d’accès au fichier"),
        nl: .init("“{path}” kan niet worden gelezen: {reason}", hint: "controleer de toegangsrechten van het bestand"))

    package static let engineFailed = DiagnosticKind(
        "pdf-engine-failed",
        en: .init(
            "{engine} made no PDF of {file}: {reason}",
            hint: "the reason is the program's own; `vitrine export --pdf-engine` tries another"),
        fr: .init(
            "{engine} n’a pas produit de PDF pour {file}\u{A0}: {reason}",
            hint: "la raison vient du programme lui-même\u{202F}; `vitrine export --pdf-engine` en essaie un autre"),
        nl: .init(
            "{engine} maakte geen pdf van {file}: {reason}",
            hint: "de reden komt van het programma zelf; `vitrine export --pdf-engine` probeert een ander"))

    package static let engineTimedOut = DiagnosticKind(
        "pdf-engine-timed-out",
        en: .init(
            "{engine} had made no PDF of {file} after {seconds} seconds, and was stopped",
            hint: "try again; if it happens again, look for what is unusually large on the page"),
        fr: .init(
            "{engine} n’avait pas produit de PDF pour {file} après {seconds} secondes et a été arrêté",
            hint: "réessayez\u{202F}; si cela se reproduit, cherchez ce que la page a d’anormalement grand"),
        nl: .init(
            "{engine} had na {seconds} seconden nog geen pdf van {file} gemaakt en is gestopt",
            hint: "probeer het opnieuw; gebeurt het weer, kijk dan wat er op de pagina ongewoon groot is"))

    package static let templateTooLarge = DiagnosticKind(
        "template-file-too-large",
        en: .init(
            "“{path}” is larger than {limit} MB", hint: "keep large media beside the entry that they belong to"),
        fr: .init(
            "« {path} » dépasse {limit} Mo",
            hint: "placez les médias volumineux à côté de la fiche à laquelle ils se rapportent"),
        nl: .init(
            "“{path}” is groter dan {limit} MB", hint: "zet grote media naast het item waarbij ze horen"))

    package static let templateTooLong = DiagnosticKind(
        "template-file-too-long",
        en: .init("“{path}” is larger than {limit} MB", hint: "split it into partials, or move data into Content"),
        fr: .init(
            "« {path} » dépasse {limit} Mo",
            hint: "divisez-le en fragments, ou déplacez les données dans Content"),
        nl: .init(
            "“{path}” is groter dan {limit} MB",
            hint: "splits het in deelsjablonen, of verplaats de gegevens naar Content"))

    package static let templateNotUTF8 = DiagnosticKind(
        "template-not-utf8",
        en: .init("from here on the text is not UTF-8", hint: "save the file again with the encoding UTF-8"),
        fr: .init(
            "à partir d’ici, le texte n’est pas en UTF-8",
            hint: "enregistrez à nouveau le fichier avec l’encodage UTF-8"),
        nl: .init("vanaf hier is de tekst geen UTF-8", hint: "bewaar het bestand opnieuw met de codering UTF-8"))

    package static let templateNUL = DiagnosticKind(
        "template-nul",
        en: .init(
            "a NUL character (U+0000) stands here", hint: "remove it, or save the file again as text in UTF-8"),
        fr: .init(
            "un caractère nul (U+0000) se trouve ici",
            hint: "supprimez-le, ou enregistrez à nouveau le fichier comme texte en UTF-8"),
        nl: .init(
            "hier staat een NUL-teken (U+0000)",
            hint: "verwijder het, of bewaar het bestand opnieuw als tekst in UTF-8"))

    package static let unusedTemplate = DiagnosticKind(
        "unused-template",
        en: .init(
            "nothing uses “{path}”",
            hint: "give it the name of a file of the theme (see Templates/README.md), or remove it"),
        fr: .init(
            "rien n’utilise « {path} »",
            hint: "donnez-lui le nom d’un fichier du thème (voir Templates/README.md), ou supprimez-le"),
        nl: .init(
            "niets gebruikt “{path}”",
            hint: "geef het de naam van een bestand van het thema (zie Templates/README.md), of verwijder het"))
}
