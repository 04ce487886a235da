package import Diagnostics

// MARK: - What lies in the folder and is not Vitrine's

extension PublishDiagnostics {
    static let inTheWayKinds = [foreignFile, foreignLink, foreignFolder, editedFile, editedFileKept, moreInTheWay]

    package static let foreignFile = DiagnosticKind(
        "foreign-file",
        en: .init(
            "“{path}” is in the way: Vitrine did not write it, and its content is not that of the site",
            hint: "move or delete it, then publish again"),
        fr: .init(
            "« {path} » gêne : Vitrine ne l’a pas écrit et son contenu n’est pas celui du site",
            hint: "déplacez-le ou supprimez-le, puis publiez à nouveau"),
        nl: .init(
            "“{path}” staat in de weg: Vitrine schreef het niet en de inhoud is niet die van de site",
            hint: "verplaats of verwijder het en publiceer opnieuw")
    )

    package static let foreignLink = DiagnosticKind(
        "foreign-link",
        en: .init(
            "“{path}” is in the way: it is a link or a device, and Vitrine writes to files and folders only",
            hint: "delete it, then publish again; the output folder itself may be a link"),
        fr: .init(
            "« {path} » gêne : c’est un lien ou un périphérique, et Vitrine n’écrit que dans des fichiers et des "
                + "dossiers",
            hint: "supprimez-le, puis publiez à nouveau ; le dossier de sortie, lui, peut être un lien"),
        nl: .init(
            "“{path}” staat in de weg: het is een koppeling of een apparaat, en Vitrine schrijft enkel in bestanden en "
                + "mappen",
            hint: "verwijder het en publiceer opnieuw; de uitvoermap zelf mag wel een koppeling zijn")
    )

    package static let foreignFolder = DiagnosticKind(
        "foreign-folder",
        en: .init(
            "“{path}” has to become a file, but the folder holds “{other}”, which Vitrine did not write",
            hint: "move or delete it, then publish again"),
        fr: .init(
            "« {path} » doit devenir un fichier, mais le dossier contient « {other} », que Vitrine n’a pas écrit",
            hint: "déplacez ou supprimez cet élément, puis publiez à nouveau"),
        nl: .init(
            "“{path}” moet een bestand worden, maar de map bevat “{other}”, dat Vitrine niet schreef",
            hint: "verplaats of verwijder dit element en publiceer opnieuw")
    )

    package static let editedFile = DiagnosticKind(
        "edited-file",
        en: .init(
            "“{path}” was changed by another hand since Vitrine wrote it",
            hint: "keep the change in Content or Templates if it is wanted, delete this file, then publish again"),
        fr: .init(
            "« {path} » a été modifié par une autre main depuis que Vitrine l’a écrit",
            hint: "si la modification est voulue, reportez-la dans Content ou Templates ; supprimez ce fichier, puis "
                + "publiez à nouveau"),
        nl: .init(
            "“{path}” werd door iemand anders gewijzigd sinds Vitrine het schreef",
            hint: "neem de wijziging over in Content of Templates als ze gewenst is, verwijder dit bestand en "
                + "publiceer opnieuw")
    )

    package static let editedFileKept = DiagnosticKind(
        "edited-file-kept", .warning,
        en: .init(
            "“{path}” is no longer part of the site, but it was changed by another hand: it stays",
            hint: "delete it yourself if it may go"),
        fr: .init(
            "« {path} » ne fait plus partie du site, mais une autre main l’a modifié : il reste",
            hint: "supprimez-le vous-même s’il peut disparaître"),
        nl: .init(
            "“{path}” hoort niet meer bij de site, maar iemand anders heeft het gewijzigd: het blijft staan",
            hint: "verwijder het zelf als het weg mag")
    )

    package static let moreInTheWay = DiagnosticKind(
        "more-in-the-way",
        en: .init(
            "other files in the way in the output folder: {count}",
            hint: "if the whole folder may go, delete it and publish again"),
        fr: .init(
            "autres fichiers gênants dans le dossier de sortie : {count}",
            hint: "si tout le dossier peut disparaître, supprimez-le et publiez à nouveau"),
        nl: .init(
            "andere bestanden in de uitvoermap die in de weg staan: {count}",
            hint: "verwijder de hele map als ze weg mag, en publiceer opnieuw")
    )
}

// MARK: - Other publications, dead or alive

extension PublishDiagnostics {
    static let recoveryKinds = [locked, finished, undone, damagedManifest, damagedJournal, unfinished]

    package static let locked = DiagnosticKind(
        "output-locked",
        en: .init(
            "another command is publishing into “{path}” (process {process} on {host}, since {time})",
            hint: "wait until it is done, then try again"),
        fr: .init(
            "une autre commande publie dans « {path} » (processus {process} sur {host}, depuis {time})",
            hint: "attendez qu’elle ait terminé, puis réessayez"),
        nl: .init(
            "een ander commando publiceert in “{path}” (proces {process} op {host}, sinds {time})",
            hint: "wacht tot het klaar is en probeer opnieuw")
    )

    package static let finished = DiagnosticKind(
        "publication-finished", .note,
        en: .init("an interrupted publication into “{path}” was finished", hint: "nothing needs to be done"),
        fr: .init("une publication interrompue dans « {path} » a été achevée", hint: "il n’y a rien à faire"),
        nl: .init("een onderbroken publicatie in “{path}” werd afgewerkt", hint: "u hoeft niets te doen")
    )

    package static let undone = DiagnosticKind(
        "publication-undone", .note,
        en: .init("an interrupted publication into “{path}” was taken back", hint: "nothing needs to be done"),
        fr: .init("une publication interrompue dans « {path} » a été annulée", hint: "il n’y a rien à faire"),
        nl: .init("een onderbroken publicatie in “{path}” werd ongedaan gemaakt", hint: "u hoeft niets te doen")
    )

    package static let damagedManifest = DiagnosticKind(
        "manifest-damaged", .warning,
        en: .init(
            "the list of published files, “{path}”, is damaged: files that are no longer part of the site stay",
            hint: "if the output folder holds the site alone, delete the folder and publish again"),
        fr: .init(
            "la liste des fichiers publiés, « {path} », est abîmée : les fichiers qui ne font plus partie du site "
                + "restent",
            hint: "si le dossier de sortie ne contient que le site, supprimez-le et publiez à nouveau"),
        nl: .init(
            "de lijst van gepubliceerde bestanden, “{path}”, is beschadigd: bestanden die niet meer bij de site horen, "
                + "blijven staan",
            hint: "verwijder de uitvoermap als ze enkel de site bevat, en publiceer opnieuw")
    )

    package static let damagedJournal = DiagnosticKind(
        "journal-damaged", .warning,
        en: .init(
            "the journal of an interrupted publication, “{path}”, is damaged and was set aside",
            hint: "check the site after this publication"),
        fr: .init(
            "le journal d’une publication interrompue, « {path} », est abîmé et a été écarté",
            hint: "vérifiez le site après cette publication"),
        nl: .init(
            "het logboek van een onderbroken publicatie, “{path}”, is beschadigd en werd terzijde gelegd",
            hint: "controleer de site na deze publicatie")
    )

    package static let unfinished = DiagnosticKind(
        "publication-unfinished",
        en: .init(
            "an interrupted publication into “{path}” can be neither finished nor taken back",
            hint: "mend what the other message names, then run any publishing command again"),
        fr: .init(
            "une publication interrompue dans « {path} » ne peut être ni achevée ni annulée",
            hint: "corrigez ce que dit l’autre message, puis relancez la publication"),
        nl: .init(
            "een onderbroken publicatie in “{path}” kan niet afgewerkt en niet ongedaan gemaakt worden",
            hint: "herstel wat de andere melding noemt en publiceer opnieuw")
    )
}
