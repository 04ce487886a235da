package import Diagnostics

/// What can be wrong with a workbook as a file.
package enum WorkbookDiagnostics {
    package static let all: [DiagnosticKind] = [
        tooLarge, encrypted, oldFormat, openDocument, binaryWorkbook, otherFile, notAWorkbook, damaged,
        unpacksTooLarge, documentType, tooManyCells, tooMuchText, formulaWithoutValue, libraryMissing,
    ]

    package static let tooLarge = DiagnosticKind(
        "workbook-too-large",
        en: .init(
            "the file is larger than {limit} MiB", hint: "copy the sheet with the results into a workbook of its own"),
        fr: .init(
            "le fichier dépasse {limit} Mio",
            hint: "copiez la feuille des résultats dans un classeur à part"),
        nl: .init(
            "het bestand is groter dan {limit} MiB",
            hint: "kopieer het blad met de resultaten naar een aparte werkmap")
    )
    package static let libraryMissing = DiagnosticKind(
        "workbook-library-missing",
        en: .init(
            "a workbook cannot be read here: the library libzip is not installed",
            hint: "install it (on Debian: apt-get install libzip4)"),
        fr: .init(
            "aucun classeur ne peut être lu ici\u{A0}: la bibliothèque libzip n’est pas installée",
            hint: "installez-la (sous Debian\u{A0}: apt-get install libzip4)"),
        nl: .init(
            "hier kan geen werkmap worden gelezen: de bibliotheek libzip is niet geïnstalleerd",
            hint: "installeer ze (op Debian: apt-get install libzip4)")
    )
    package static let encrypted = DiagnosticKind(
        "workbook-encrypted",
        en: .init("the workbook is protected by a password", hint: "open it, remove the password and save it again"),
        fr: .init(
            "le classeur est protégé par un mot de passe",
            hint: "ouvrez-le, supprimez le mot de passe et enregistrez-le à nouveau"),
        nl: .init(
            "de werkmap is beveiligd met een wachtwoord",
            hint: "open ze, verwijder het wachtwoord en bewaar ze opnieuw")
    )
    package static let oldFormat = DiagnosticKind(
        "workbook-old-format",
        en: .init(
            "this is a file of Excel 97–2003 (.xls)", hint: "open it and save it as “Excel Workbook (.xlsx)”"),
        fr: .init(
            "ceci est un fichier d’Excel 97–2003 (.xls)",
            hint: "ouvrez-le et enregistrez-le au format « Classeur Excel (.xlsx) »"),
        nl: .init(
            "dit is een bestand van Excel 97–2003 (.xls)", hint: "open het en bewaar het als “Excel-werkmap (.xlsx)”")
    )
    package static let openDocument = DiagnosticKind(
        "workbook-open-document",
        en: .init("this is an OpenDocument file (.ods)", hint: "open it and save it as “Excel Workbook (.xlsx)”"),
        fr: .init(
            "ceci est un fichier OpenDocument (.ods)",
            hint: "ouvrez-le et enregistrez-le au format « Classeur Excel (.xlsx) »"),
        nl: .init(
            "dit is een OpenDocument-bestand (.ods)", hint: "open het en bewaar het als “Excel-werkmap (.xlsx)”")
    )
    package static let binaryWorkbook = DiagnosticKind(
        "workbook-binary",
        en: .init("this is a binary workbook (.xlsb)", hint: "open it and save it as “Excel Workbook (.xlsx)”"),
        fr: .init(
            "ceci est un classeur binaire (.xlsb)",
            hint: "ouvrez-le et enregistrez-le au format « Classeur Excel (.xlsx) »"),
        nl: .init("dit is een binaire werkmap (.xlsb)", hint: "open ze en bewaar ze als “Excel-werkmap (.xlsx)”")
    )
    package static let otherFile = DiagnosticKind(
        "workbook-other-file",
        en: .init("this is no spreadsheet but a {found} file", hint: "check which file you meant"),
        fr: .init(
            "ceci n’est pas un classeur mais un fichier {found}", hint: "vérifiez quel fichier vous vouliez donner"),
        nl: .init("dit is geen rekenblad maar een {found}-bestand", hint: "kijk na welk bestand u bedoelde")
    )
    package static let notAWorkbook = DiagnosticKind(
        "workbook-none",
        en: .init(
            "there is no Excel workbook in this file", hint: "check which file you meant; .xlsx and .csv can be read"),
        fr: .init(
            "ce fichier ne contient pas de classeur Excel",
            hint: "vérifiez quel fichier vous vouliez donner ; .xlsx et .csv sont lus"),
        nl: .init(
            "dit bestand bevat geen Excel-werkmap",
            hint: "kijk na welk bestand u bedoelde; .xlsx en .csv worden gelezen")
    )
    package static let damaged = DiagnosticKind(
        "workbook-damaged",
        en: .init(
            "the workbook is damaged: it was cut short or altered on the way",
            hint: "ask for it again, or open it in the spreadsheet and save it again"),
        fr: .init(
            "le classeur est endommagé : il a été tronqué ou altéré en chemin",
            hint: "demandez-le à nouveau, ou ouvrez-le dans le tableur et enregistrez-le à nouveau"),
        nl: .init(
            "de werkmap is beschadigd: ze werd onderweg afgebroken of veranderd",
            hint: "vraag ze opnieuw, of open ze in het rekenblad en bewaar ze opnieuw")
    )
    package static let unpacksTooLarge = DiagnosticKind(
        "workbook-unpacks-too-large",
        en: .init(
            "“{part}” in the workbook grows beyond {limit} MiB when it is unpacked",
            hint: "copy the cells with the results, and no others, into a new workbook"),
        fr: .init(
            "« {part} », dans le classeur, dépasse {limit} Mio une fois décompressé",
            hint: "copiez les cellules des résultats, et elles seules, dans un nouveau classeur"),
        nl: .init(
            "“{part}” in de werkmap wordt uitgepakt groter dan {limit} MiB",
            hint: "kopieer de cellen met de resultaten, en geen andere, naar een nieuwe werkmap")
    )
    package static let documentType = DiagnosticKind(
        "workbook-document-type",
        en: .init(
            "“{part}” in the workbook declares a document type, which no spreadsheet does",
            hint: "do not trust this file; ask whoever sent it"),
        fr: .init(
            "« {part} », dans le classeur, déclare un type de document, ce qu’aucun tableur ne fait",
            hint: "méfiez-vous de ce fichier ; interrogez la personne qui l’a envoyé"),
        nl: .init(
            "“{part}” in de werkmap declareert een documenttype, wat geen enkel rekenblad doet",
            hint: "vertrouw dit bestand niet; vraag na bij wie het gestuurd heeft")
    )
    package static let tooManyCells = DiagnosticKind(
        "workbook-too-many-cells",
        en: .init(
            "the file holds more than {limit} cells",
            hint: "copy the sheet with the results into a file of its own"),
        fr: .init(
            "le fichier contient plus de {limit} cellules",
            hint: "copiez la feuille des résultats dans un fichier à part"),
        nl: .init(
            "het bestand bevat meer dan {limit} cellen",
            hint: "kopieer het blad met de resultaten naar een apart bestand")
    )
    package static let tooMuchText = DiagnosticKind(
        "workbook-too-much-text",
        en: .init(
            "the cells of the file hold more than {limit} MiB of text",
            hint: "copy the sheet with the results into a file of its own"),
        fr: .init(
            "les cellules du fichier contiennent plus de {limit} Mio de texte",
            hint: "copiez la feuille des résultats dans un fichier à part"),
        nl: .init(
            "de cellen van het bestand bevatten meer dan {limit} MiB tekst",
            hint: "kopieer het blad met de resultaten naar een apart bestand")
    )
    package static let formulaWithoutValue = DiagnosticKind(
        "cell-formula-without-value",
        en: .init(
            "{cell} (“{header}”) holds a formula that was never calculated",
            hint: "open the workbook in the spreadsheet and save it again"),
        fr: .init(
            "{cell} (« {header} ») contient une formule qui n’a jamais été calculée",
            hint: "ouvrez le classeur dans le tableur et enregistrez-le à nouveau"),
        nl: .init(
            "{cell} (“{header}”) bevat een formule die nooit berekend werd",
            hint: "open de werkmap in het rekenblad en bewaar ze opnieuw")
    )
}
