package import Diagnostics
import VitrineBuild

/// What can go wrong when documents are written.
package enum ExportDiagnostics {
    package static let all: [DiagnosticKind] = [
        noPDFEngine, engineMissing, notWritten, workbook, refusedOutput,
    ]

    /// Of these, the exit code says that files could not be written.
    static let files: Set<DiagnosticKind> = [notWritten, refusedOutput]

    package static let noPDFEngine = DiagnosticKind(
        "no-pdf-engine",
        en: .init(
            "no program that makes a PDF was found; the other formats were written",
            hint: "install WeasyPrint (pip install weasyprint) or Chromium (apt install chromium)"),
        fr: .init(
            "aucun programme qui produise un PDF n’a été trouvé\u{202F}; les autres formats ont été écrits",
            hint: "installez WeasyPrint (pip install weasyprint) ou Chromium (apt install chromium)"),
        nl: .init(
            "er is geen programma gevonden dat een pdf maakt; de andere formaten zijn geschreven",
            hint: "installeer WeasyPrint (pip install weasyprint) of Chromium (apt install chromium)"))

    package static let engineMissing = DiagnosticKind(
        "pdf-engine-missing",
        en: .init("{engine} was not found; the other formats were written", hint: "install it: {command}"),
        fr: .init(
            "{engine} est introuvable\u{202F}; les autres formats ont été écrits", hint: "installez-le\u{A0}: {command}"
        ),
        nl: .init("{engine} is niet gevonden; de andere formaten zijn geschreven", hint: "installeer het: {command}"))

    package static let notWritten = DiagnosticKind(
        "export-not-written",
        en: .init(
            "{file} cannot be written: {reason}", hint: "check the folder's permissions and the room on the disk"),
        fr: .init(
            "{file} ne peut être écrit\u{A0}: {reason}",
            hint: "vérifiez les droits sur le dossier et la place sur le disque"),
        nl: .init(
            "{file} kan niet worden geschreven: {reason}",
            hint: "controleer de rechten op de map en de ruimte op de schijf"))

    package static let workbook = DiagnosticKind(
        "export-workbook",
        en: .init("the workbook {file} cannot be made: {reason}", hint: "shorten the text that it names"),
        fr: .init("le classeur {file} ne peut être produit\u{A0}: {reason}", hint: "raccourcissez le texte en cause"),
        nl: .init("de werkmap {file} kan niet worden gemaakt: {reason}", hint: "kort de genoemde tekst in"))

    package static let refusedOutput = DiagnosticKind(
        "export-into-source",
        en: .init(
            "{folder} lies among the site's sources or its public pages: a funder's files are not written there",
            hint: "choose another folder with --output"),
        fr: .init(
            "{folder} se trouve parmi les sources du site ou ses pages publiques\u{A0}: les fichiers d’un financeur n’y sont pas écrits",
            hint: "choisissez un autre dossier avec --output"),
        nl: .init(
            "{folder} ligt bij de bronnen van de site of bij zijn openbare pagina’s: de bestanden voor een financier komen daar niet",
            hint: "kies een andere map met --output"))
}

extension PDFEngine {
    static func missing(_ wanted: Kind?) -> Diagnostic {
        guard let wanted else { return Diagnostic(ExportDiagnostics.noPDFEngine, at: nil) }
        return Diagnostic(
            ExportDiagnostics.engineMissing, at: nil,
            ["engine": .text(wanted.title), "command": .text(wanted.command)])
    }
}
