package import Diagnostics

// MARK: - What the system refuses

extension PublishDiagnostics {
    static let systemKinds = [
        diskFull, noPermission, readOnly, missing, notAFolder, tooManyOpen, nameTooLong, otherFileSystem,
        systemRefused,
    ]

    package static let diskFull = DiagnosticKind(
        "disk-full",
        en: .init(
            "“{path}” could not be written: the disk is full, or your quota is used up",
            hint: "free some room, then publish again; the published site did not change"),
        fr: .init(
            "« {path} » n’a pas pu être écrit : le disque est plein, ou votre quota est épuisé",
            hint: "libérez de la place, puis publiez à nouveau ; le site publié n’a pas changé"),
        nl: .init(
            "“{path}” kon niet geschreven worden: de schijf is vol of uw quotum is op",
            hint: "maak plaats vrij en publiceer opnieuw; de gepubliceerde site is niet veranderd")
    )

    package static let noPermission = DiagnosticKind(
        "no-permission",
        en: .init(
            "“{path}”: permission denied",
            hint: "check who owns it and what its permissions are; you need to be able to read and write there"),
        fr: .init(
            "« {path} » : accès refusé",
            hint: "vérifiez son propriétaire et ses droits ; il faut pouvoir y lire et y écrire"),
        nl: .init(
            "“{path}”: toegang geweigerd",
            hint: "controleer de eigenaar en de rechten; u moet er kunnen lezen en schrijven")
    )

    package static let readOnly = DiagnosticKind(
        "read-only",
        en: .init(
            "“{path}” lies on a disk that is read-only", hint: "choose another folder, or make the disk writable"),
        fr: .init(
            "« {path} » se trouve sur un disque en lecture seule",
            hint: "choisissez un autre dossier ou rendez le disque inscriptible"),
        nl: .init(
            "“{path}” staat op een schijf die alleen gelezen kan worden",
            hint: "kies een andere map of maak de schijf beschrijfbaar")
    )

    package static let missing = DiagnosticKind(
        "path-not-found",
        en: .init("“{path}” does not exist", hint: "check the path; it may have been moved or deleted meanwhile"),
        fr: .init(
            "« {path} » n’existe pas",
            hint: "vérifiez le chemin ; l’élément a pu être déplacé ou supprimé entre-temps"),
        nl: .init(
            "“{path}” bestaat niet", hint: "controleer het pad; misschien werd het intussen verplaatst of verwijderd")
    )

    package static let notAFolder = DiagnosticKind(
        "not-a-folder",
        en: .init("“{path}”: a part of this path is not a folder", hint: "move what is in the way, then try again"),
        fr: .init(
            "« {path} » : une partie de ce chemin n’est pas un dossier",
            hint: "déplacez ce qui gêne, puis réessayez"),
        nl: .init(
            "“{path}”: een deel van dit pad is geen map", hint: "verplaats wat in de weg staat en probeer opnieuw")
    )

    package static let tooManyOpen = DiagnosticKind(
        "too-many-open-files",
        en: .init(
            "“{path}” could not be opened: too many files are open at once",
            hint: "close other programs, or raise the limit with “ulimit -n 4096”"),
        fr: .init(
            "« {path} » n’a pas pu être ouvert : trop de fichiers sont ouverts à la fois",
            hint: "fermez d’autres programmes ou relevez la limite avec « ulimit -n 4096 »"),
        nl: .init(
            "“{path}” kon niet geopend worden: er zijn te veel bestanden tegelijk open",
            hint: "sluit andere programma’s of verhoog de limiet met “ulimit -n 4096”")
    )

    package static let nameTooLong = DiagnosticKind(
        "name-too-long",
        en: .init("“{path}”: the disk does not take names this long", hint: "choose a shorter name or folder"),
        fr: .init(
            "« {path} » : le disque n’accepte pas de noms aussi longs",
            hint: "choisissez un nom ou un dossier plus court"),
        nl: .init("“{path}”: de schijf aanvaardt zulke lange namen niet", hint: "kies een kortere naam of map")
    )

    package static let otherFileSystem = DiagnosticKind(
        "other-file-system",
        en: .init(
            "“{path}” lies on another disk than the rest of the output folder: a publication cannot be all or nothing",
            hint: "keep the whole output folder on one disk; the folder as a whole may be a mount or a link"),
        fr: .init(
            "« {path} » se trouve sur un autre disque que le reste du dossier de sortie : la publication ne peut "
                + "pas se faire d’un bloc",
            hint: "gardez tout le dossier de sortie sur un seul disque ; le dossier entier peut être un montage ou "
                + "un lien"),
        nl: .init(
            "“{path}” staat op een andere schijf dan de rest van de uitvoermap: een publicatie kan dan niet alles of "
                + "niets zijn",
            hint: "houd de hele uitvoermap op één schijf; de map zelf mag een koppelpunt of een koppeling zijn")
    )

    package static let systemRefused = DiagnosticKind(
        "system-refused",
        en: .init(
            "“{path}” could not be read or written: {reason} (error {number} of the system)",
            hint: "mend the cause, then publish again"),
        fr: .init(
            "« {path} » n’a pas pu être lu ou écrit : {reason} (erreur {number} du système)",
            hint: "corrigez la cause, puis publiez à nouveau"),
        nl: .init(
            "“{path}” kon niet gelezen of geschreven worden: {reason} (fout {number} van het systeem)",
            hint: "herstel de oorzaak en publiceer opnieuw")
    )
}
