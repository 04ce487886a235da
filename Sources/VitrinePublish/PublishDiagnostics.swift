package import Diagnostics

/// What can stop a publication, or is worth saying about one.
package enum PublishDiagnostics {
    package static let all: [DiagnosticKind] =
        folderKinds + outputKinds + inTheWayKinds + systemKinds + recoveryKinds
}

// MARK: - The choice of the folder

extension PublishDiagnostics {
    static let folderKinds = [outputIsSystemRoot, outputIsHome, outputIsProject, outputMeetsSource, outputIsNoFolder]

    package static let outputIsSystemRoot = DiagnosticKind(
        "output-is-root",
        en: .init("“/” cannot be the output folder", hint: "choose a folder for the site alone, such as “Public”"),
        fr: .init(
            "« / » ne peut pas être le dossier de sortie",
            hint: "choisissez un dossier réservé au site, par exemple « Public »"),
        nl: .init("“/” kan niet de uitvoermap zijn", hint: "kies een map voor de site alleen, bijvoorbeeld “Public”")
    )

    package static let outputIsHome = DiagnosticKind(
        "output-is-home",
        en: .init(
            "the output folder “{output}” is your home folder, or holds it",
            hint: "choose a folder for the site alone, such as “Public”"),
        fr: .init(
            "le dossier de sortie « {output} » est votre dossier personnel, ou le contient",
            hint: "choisissez un dossier réservé au site, par exemple « Public »"),
        nl: .init(
            "de uitvoermap “{output}” is uw persoonlijke map, of bevat ze",
            hint: "kies een map voor de site alleen, bijvoorbeeld “Public”")
    )

    package static let outputIsProject = DiagnosticKind(
        "output-is-project",
        en: .init(
            "the output folder “{output}” is the project's own folder, or holds it",
            hint: "choose a folder for the site alone, such as “Public” in the project"),
        fr: .init(
            "le dossier de sortie « {output} » est celui du projet, ou le contient",
            hint: "choisissez un dossier réservé au site, par exemple « Public » dans le projet"),
        nl: .init(
            "de uitvoermap “{output}” is de projectmap zelf, of bevat ze",
            hint: "kies een map voor de site alleen, bijvoorbeeld “Public” in het project")
    )

    package static let outputMeetsSource = DiagnosticKind(
        "output-meets-source",
        en: .init(
            "the output folder “{output}” and “{folder}”, which holds the site's source, lie one in the other",
            hint: "choose a folder for the site alone, such as “Public”"),
        fr: .init(
            "le dossier de sortie « {output} » et « {folder} », qui contient les sources du site, "
                + "sont l’un dans l’autre",
            hint: "choisissez un dossier réservé au site, par exemple « Public »"),
        nl: .init(
            "de uitvoermap “{output}” en “{folder}”, waar de bron van de site staat, liggen in elkaar",
            hint: "kies een map voor de site alleen, bijvoorbeeld “Public”")
    )

    package static let outputIsNoFolder = DiagnosticKind(
        "output-is-no-folder",
        en: .init(
            "the output “{output}” is not a folder",
            hint: "move it aside, or choose another folder with “--output”"),
        fr: .init(
            "la sortie « {output} » n’est pas un dossier",
            hint: "déplacez cet élément ou choisissez un autre dossier avec « --output »"),
        nl: .init(
            "de uitvoer “{output}” is geen map",
            hint: "verplaats dit element of kies een andere map met “--output”")
    )
}

// MARK: - What the site asks for

extension PublishDiagnostics {
    static let outputKinds = [invalidPath, outputTwice, caseClash, fileAndFolder]

    package static let invalidPath = DiagnosticKind(
        "output-path-invalid",
        en: .init(
            "“{path}” cannot be the path of a published file",
            hint: "use names joined by “/”, without “..”, without \\ : * ? \" < > | and without a dot or space at "
                + "the end of a name"),
        fr: .init(
            "« {path} » ne peut pas être le chemin d’un fichier publié",
            hint: "utilisez des noms séparés par « / », sans « .. », sans \\ : * ? \" < > | et sans point ni espace à "
                + "la fin d’un nom"),
        nl: .init(
            "“{path}” kan niet het pad van een gepubliceerd bestand zijn",
            hint: "gebruik namen met “/” ertussen, zonder “..”, zonder \\ : * ? \" < > | en zonder punt of spatie op "
                + "het einde van een naam")
    )

    package static let outputTwice = DiagnosticKind(
        "output-twice",
        en: .init("two outputs want to be “{path}”", hint: "give one of the two another address"),
        fr: .init("deux sorties veulent être « {path} »", hint: "donnez à l’une des deux une autre adresse"),
        nl: .init("twee uitvoerbestanden willen “{path}” zijn", hint: "geef een van de twee een ander adres")
    )

    package static let caseClash = DiagnosticKind(
        "output-case-clash",
        en: .init(
            "“{path}” and “{other}” differ only in upper and lower case, which Windows and macOS do not tell apart",
            hint: "give one of the two another name"),
        fr: .init(
            "« {path} » et « {other} » ne diffèrent que par les majuscules, que Windows et macOS ne distinguent pas",
            hint: "donnez à l’un des deux un autre nom"),
        nl: .init(
            "“{path}” en “{other}” verschillen enkel in hoofdletters, en die onderscheiden Windows en macOS niet",
            hint: "geef een van de twee een andere naam")
    )

    package static let fileAndFolder = DiagnosticKind(
        "output-file-and-folder",
        en: .init(
            "“{path}” would have to be a file and, for “{other}”, a folder",
            hint: "give one of the two another address"),
        fr: .init(
            "« {path} » devrait être un fichier et, pour « {other} », un dossier",
            hint: "donnez à l’un des deux une autre adresse"),
        nl: .init(
            "“{path}” zou een bestand moeten zijn en, voor “{other}”, een map",
            hint: "geef een van de twee een ander adres")
    )
}
