package import Diagnostics

/// What can be wrong with a file of results, beyond what is wrong with a file or a result in itself.
package enum ImportDiagnostics {
    package static let all: [DiagnosticKind] = files + tables

    static let files = [
        unknownEnterprise, unreadableFile, unknownSheet, severalSheets, noTable, noRows, changedMeanwhile, unwritable,
        templateExists,
    ]

    /// Those about the system, not about what a file holds.
    package static let system: Set<DiagnosticKind> = [unreadableFile, changedMeanwhile, unwritable, templateExists]

    package static let unknownEnterprise = DiagnosticKind(
        "import-unknown-enterprise",
        en: .init(
            "there is no enterprise “{id}”", hint: "the folders of Content/enterprises are {choices}",
            withoutChoices: "there is none yet: make a folder for it in Content/enterprises"),
        fr: .init(
            "il n’y a pas d’entreprise « {id} »", hint: "les dossiers de Content/enterprises sont {choices}",
            withoutChoices: "il n’y en a pas encore : créez-lui un dossier dans Content/enterprises"),
        nl: .init(
            "er is geen onderneming “{id}”", hint: "de mappen van Content/enterprises zijn {choices}",
            withoutChoices: "er is er nog geen: maak er een map voor in Content/enterprises")
    )
    package static let unreadableFile = DiagnosticKind(
        "import-unreadable",
        en: .init("“{path}” cannot be read: {reason}", hint: "check the name of the file"),
        fr: .init("« {path} » est illisible : {reason}", hint: "vérifiez le nom du fichier"),
        nl: .init("“{path}” kan niet worden gelezen: {reason}", hint: "kijk de naam van het bestand na")
    )
    package static let unknownSheet = DiagnosticKind(
        "import-unknown-sheet",
        en: .init(
            "the file has no sheet “{sheet}”", hint: "its sheets are {choices}",
            withoutChoices: "a text file has no sheets: leave --sheet out"),
        fr: .init(
            "le fichier n’a pas de feuille « {sheet} »", hint: "ses feuilles sont {choices}",
            withoutChoices: "un fichier texte n’a pas de feuilles : omettez --sheet"),
        nl: .init(
            "het bestand heeft geen blad “{sheet}”", hint: "de bladen zijn {choices}",
            withoutChoices: "een tekstbestand heeft geen bladen: laat --sheet weg")
    )
    package static let severalSheets = DiagnosticKind(
        "import-several-sheets",
        en: .init("several sheets hold a table of results", hint: "choose with --sheet: {choices}"),
        fr: .init(
            "plusieurs feuilles contiennent un tableau de résultats", hint: "choisissez avec --sheet : {choices}"),
        nl: .init("verschillende bladen bevatten een tabel met resultaten", hint: "kies met --sheet: {choices}")
    )
    package static let noTable = DiagnosticKind(
        "import-no-table",
        en: .init(
            "no row has the names of columns of results",
            hint: "write a row with at least “Indicator”, “Period” and “Value”, or start from the template (--template)"
        ),
        fr: .init(
            "aucune ligne ne porte les noms des colonnes de résultats",
            hint:
                "écrivez une ligne avec au moins « Indicateur », « Période » et « Valeur », ou partez du modèle (--template)"
        ),
        nl: .init(
            "geen enkele rij heeft de namen van kolommen met resultaten",
            hint:
                "schrijf een rij met minstens “Indicator”, “Periode” en “Waarde”, of vertrek van het sjabloon (--template)"
        )
    )
    package static let noRows = DiagnosticKind(
        "import-no-rows",
        en: .init("below the names of the columns there is no result", hint: "fill in at least one row"),
        fr: .init("sous les noms des colonnes, il n’y a aucun résultat", hint: "remplissez au moins une ligne"),
        nl: .init("onder de namen van de kolommen staat geen resultaat", hint: "vul minstens één rij in")
    )
    package static let changedMeanwhile = DiagnosticKind(
        "import-changed-meanwhile",
        en: .init("“{path}” was changed while you were deciding; nothing was written", hint: "import again"),
        fr: .init(
            "« {path} » a été modifié pendant que vous décidiez ; rien n’a été écrit", hint: "recommencez l’importation"
        ),
        nl: .init(
            "“{path}” werd gewijzigd terwijl u besliste; er werd niets geschreven", hint: "importeer opnieuw")
    )
    package static let unwritable = DiagnosticKind(
        "import-unwritable",
        en: .init(
            "“{path}” cannot be written: {reason}", hint: "check the folder’s permissions and the room on the disk"),
        fr: .init(
            "« {path} » ne peut pas être écrit : {reason}",
            hint: "vérifiez les droits du dossier et la place sur le disque"),
        nl: .init(
            "“{path}” kan niet worden geschreven: {reason}",
            hint: "controleer de rechten van de map en de ruimte op de schijf")
    )
    package static let templateExists = DiagnosticKind(
        "import-template-exists",
        en: .init("“{path}” is there already", hint: "choose another name, or replace it with --yes"),
        fr: .init("« {path} » existe déjà", hint: "choisissez un autre nom, ou remplacez-le avec --yes"),
        nl: .init("“{path}” bestaat al", hint: "kies een andere naam, of vervang het met --yes")
    )
}
