package import Diagnostics

/// What can go wrong around the stages, rather than in one.
package enum BuildDiagnostics {
    package static let all = [missingFolder, unreadable, templateTooLarge, engineFailed, engineTimedOut]

    /// Of these, the exit code says that files could not be read.
    package static let files: Set<DiagnosticKind> = [missingFolder, unreadable]

    package static let missingFolder = DiagnosticKind(
        "missing-folder",
        en: .init(
            "the folder “{path}” is missing or cannot be read",
            hint: "run the command in the site's folder, or name it with --root"),
        fr: .init(
            "le dossier « {path} » est absent ou illisible",
            hint: "lancez la commande dans le dossier du site, ou indiquez-le avec --root"),
        nl: .init(
            "de map “{path}” ontbreekt of kan niet worden gelezen",
            hint: "voer de opdracht uit in de map van de site, of geef die op met --root"))

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
}
