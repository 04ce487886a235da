package import Diagnostics

/// What can be wrong with files and folders before they are read.
package enum SourceDiagnostics {
    package static let all: [DiagnosticKind] = [
        unreadable, unreadableName, strangeName, symbolicLink, tooDeep, notAFile, conflictedCopy, tooLarge, unknownFile,
        unlistedLanguage, unknownFolder, looseFile, invalidID, missingFile, missingOriginal, untranslated,
        untranslatedText, moreFaults, textLost,
    ]

    package static let unreadable = DiagnosticKind(
        "cannot-read",
        en: .init("the system could not read this: {reason}", hint: "check that it exists and that you may read it"),
        fr: .init(
            "le système n’a pas pu lire ceci : {reason}",
            hint: "vérifiez qu’il existe et que vous avez le droit de le lire"),
        nl: .init("het systeem kon dit niet lezen: {reason}", hint: "ga na of het bestaat en of u het mag lezen")
    )

    package static let textLost = DiagnosticKind(
        "text-lost",
        en: .init(
            "this text changed, or could not be read again, while the site was being made",
            hint: "run the command again"),
        fr: .init(
            "ce texte a changé ou n’a pas pu être relu pendant la production du site", hint: "relancez la commande"),
        nl: .init(
            "deze tekst is veranderd of kon niet opnieuw worden gelezen terwijl de site werd gemaakt",
            hint: "voer de opdracht opnieuw uit")
    )

    package static let unreadableName = DiagnosticKind(
        "file-name-not-utf8",
        en: .init("the name of this file is not UTF-8", hint: "rename it with the letters a to z, digits and hyphens"),
        fr: .init(
            "le nom de ce fichier n’est pas en UTF-8",
            hint: "renommez-le avec les lettres a à z, des chiffres et des traits d’union"),
        nl: .init(
            "de naam van dit bestand is geen UTF-8", hint: "hernoem het met de letters a tot z, cijfers en koppeltekens"
        )
    )

    package static let strangeName = DiagnosticKind(
        "strange-file-name",
        en: .init(
            "the name of this file holds a character that no address can carry",
            hint: "rename it without control characters, backslashes or line breaks"),
        fr: .init(
            "le nom de ce fichier contient un caractère qu’aucune adresse ne peut porter",
            hint: "renommez-le sans caractère de contrôle, barre oblique inverse ni saut de ligne"),
        nl: .init(
            "de naam van dit bestand bevat een teken dat in geen enkel adres kan staan",
            hint: "hernoem het zonder stuurtekens, backslashes of regeleinden")
    )

    package static let symbolicLink = DiagnosticKind(
        "symbolic-link",
        en: .init(
            "this is a link to another place",
            hint: "put a copy of the file itself here; only links to a file inside {folder} are followed"),
        fr: .init(
            "ceci est un lien vers un autre endroit",
            hint: "placez ici une copie du fichier lui-même ; seuls les liens vers un fichier de {folder} sont suivis"),
        nl: .init(
            "dit is een koppeling naar een andere plaats",
            hint:
                "zet hier een kopie van het bestand zelf; alleen koppelingen naar een bestand binnen {folder} worden gevolgd"
        )
    )

    package static let tooDeep = DiagnosticKind(
        "folder-too-deep",
        en: .init("the folders are nested too deeply", hint: "move the files closer to their entry"),
        fr: .init("les dossiers sont imbriqués trop profondément", hint: "rapprochez les fichiers de leur fiche"),
        nl: .init("de mappen zitten te diep in elkaar", hint: "zet de bestanden dichter bij hun fiche")
    )

    package static let notAFile = DiagnosticKind(
        "not-a-file",
        en: .init("this is neither a file nor a folder", hint: "remove it from {folder}"),
        fr: .init("ceci n’est ni un fichier ni un dossier", hint: "retirez-le de {folder}"),
        nl: .init("dit is geen bestand en geen map", hint: "verwijder het uit {folder}")
    )

    package static let conflictedCopy = DiagnosticKind(
        "conflicted-copy",
        en: .init(
            "this is a second copy made by a file-sharing service or by a copy command",
            hint: "compare it with the original, keep one of the two, and delete the other"),
        fr: .init(
            "ceci est une seconde copie créée par un service de partage ou par une copie de fichier",
            hint: "comparez-la à l’original, gardez l’une des deux et supprimez l’autre"),
        nl: .init(
            "dit is een tweede exemplaar, gemaakt door een deeldienst of bij het kopiëren",
            hint: "vergelijk het met het origineel, bewaar één van beide en verwijder het andere")
    )

    package static let tooLarge = DiagnosticKind(
        "file-too-large",
        en: .init(
            "the file is {size} KiB large; at most {limit} KiB are read",
            hint: "split it, or move what is not text elsewhere"),
        fr: .init(
            "le fichier pèse {size} Kio ; au plus {limit} Kio sont lus",
            hint: "divisez-le, ou déplacez ce qui n’est pas du texte"),
        nl: .init(
            "het bestand is {size} KiB groot; er worden hoogstens {limit} KiB gelezen",
            hint: "splits het, of zet elders wat geen tekst is")
    )

    package static let unknownFile = DiagnosticKind(
        "unknown-file",
        en: .init("no file named “{name}” is expected here", hint: "here belong {choices}"),
        fr: .init("aucun fichier nommé « {name} » n’est attendu ici", hint: "on attend ici {choices}"),
        nl: .init("hier wordt geen bestand met de naam “{name}” verwacht", hint: "hier horen {choices}")
    )

    package static let unlistedLanguage = DiagnosticKind(
        "unlisted-language-file",
        en: .init(
            "“{name}” is in a language that site.yml does not list",
            hint: "add “{language}” to the languages of site.yml, or rename the file: the languages are {choices}"),
        fr: .init(
            "« {name} » est dans une langue que site.yml ne cite pas",
            hint: "ajoutez « {language} » aux langues de site.yml, ou renommez le fichier : les langues sont {choices}"),
        nl: .init(
            "“{name}” is in een taal die site.yml niet noemt",
            hint: "voeg “{language}” toe aan de talen in site.yml, of hernoem het bestand: de talen zijn {choices}")
    )

    package static let unknownFolder = DiagnosticKind(
        "unknown-folder",
        en: .init("no folder named “{name}” is expected here", hint: "here belong {choices}"),
        fr: .init("aucun dossier nommé « {name} » n’est attendu ici", hint: "on attend ici {choices}"),
        nl: .init("hier wordt geen map met de naam “{name}” verwacht", hint: "hier horen {choices}")
    )

    package static let looseFile = DiagnosticKind(
        "loose-file",
        en: .init(
            "“{name}” lies outside the folder of an entry",
            hint: "make a folder for the entry in “{folder}”, and put the file in it"),
        fr: .init(
            "« {name} » se trouve en dehors du dossier d’une fiche",
            hint: "créez un dossier pour la fiche dans « {folder} » et placez-y le fichier"),
        nl: .init(
            "“{name}” staat buiten de map van een fiche",
            hint: "maak in “{folder}” een map voor de fiche en zet het bestand daarin")
    )

    package static let invalidID = DiagnosticKind(
        "invalid-folder-name",
        en: .init(
            "“{name}” cannot be the name of an entry’s folder",
            hint: "use lower-case letters a to z, digits and hyphens, as in “{proposal}”"),
        fr: .init(
            "« {name} » ne peut pas être le nom du dossier d’une fiche",
            hint: "utilisez des minuscules de a à z, des chiffres et des traits d’union, comme dans « {proposal} »"),
        nl: .init(
            "“{name}” kan niet de naam van de map van een fiche zijn",
            hint: "gebruik kleine letters a tot z, cijfers en koppeltekens, zoals in “{proposal}”")
    )

    package static let missingFile = DiagnosticKind(
        "missing-file",
        en: .init("“{name}” is missing", hint: "create the file; Content/README.md says what it holds"),
        fr: .init("« {name} » manque", hint: "créez le fichier ; Content/README.md dit ce qu’il contient"),
        nl: .init("“{name}” ontbreekt", hint: "maak het bestand; Content/README.md zegt wat erin staat")
    )

    package static let missingOriginal = DiagnosticKind(
        "missing-original",
        en: .init(
            "the words in the original language are missing: there is no “{name}”",
            hint: "write “{name}”, or correct “original”"),
        fr: .init(
            "les mots dans la langue d’origine manquent : il n’y a pas de « {name} »",
            hint: "écrivez « {name} », ou corrigez « original »"),
        nl: .init(
            "de woorden in de oorspronkelijke taal ontbreken: er is geen “{name}”",
            hint: "schrijf “{name}”, of verbeter “original”")
    )

    package static let untranslated = DiagnosticKind(
        "untranslated",
        .warning,
        en: .init(
            "there is no “{name}” yet; the page is shown in its original language",
            hint: "translate “{original}” into “{name}”"),
        fr: .init(
            "il n’y a pas encore de « {name} » ; la page est montrée dans sa langue d’origine",
            hint: "traduisez « {original} » dans « {name} »"),
        nl: .init(
            "er is nog geen “{name}”; de pagina wordt in de oorspronkelijke taal getoond",
            hint: "vertaal “{original}” naar “{name}”")
    )

    package static let untranslatedText = DiagnosticKind(
        "untranslated-text",
        .note,
        en: .init("“{key}” has no text in “{language}”", hint: "add a line “{language}: …” under “{key}”"),
        fr: .init(
            "« {key} » n’a pas de texte en « {language} »", hint: "ajoutez une ligne « {language}: … » sous « {key} »"),
        nl: .init("“{key}” heeft geen tekst in “{language}”", hint: "voeg onder “{key}” een regel “{language}: …” toe")
    )

    package static let moreFaults = DiagnosticKind(
        "more-faults",
        en: .init("there are more of these than are listed", hint: "mend those, then run the command again"),
        fr: .init(
            "il y en a plus que celles qui sont énumérées", hint: "corrigez celles-là, puis relancez la commande"),
        nl: .init("er zijn er meer dan er vermeld staan", hint: "verbeter die eerst en geef de opdracht opnieuw")
    )
}
