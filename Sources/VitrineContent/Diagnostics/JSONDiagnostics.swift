package import Diagnostics

/// What can be wrong with a JSON file, whatever it says.
package enum JSONDiagnostics {
    package static let all: [DiagnosticKind] = [notJSON, endsTooSoon, tooDeep, notUTF8, nameTwice]

    package static let notJSON = DiagnosticKind(
        "not-json",
        en: .init(
            "from here on this is not JSON",
            hint: "check the quotes, brackets and commas just before; no comma follows the last item"),
        fr: .init(
            "à partir d’ici, ce n’est plus du JSON",
            hint: "vérifiez les guillemets, crochets et virgules qui précèdent ; aucune virgule ne suit le dernier"
                + " élément"),
        nl: .init(
            "vanaf hier is dit geen JSON",
            hint: "controleer de aanhalingstekens, haken en komma’s ervoor; na het laatste onderdeel volgt geen komma")
    )

    package static let endsTooSoon = DiagnosticKind(
        "json-ends-too-soon",
        en: .init("the file ends before it is complete", hint: "close what is open, or export the file again"),
        fr: .init(
            "le fichier se termine avant d’être complet",
            hint: "fermez ce qui est ouvert, ou exportez de nouveau le fichier"),
        nl: .init(
            "het bestand eindigt voor het volledig is", hint: "sluit wat open staat, of exporteer het bestand opnieuw")
    )

    package static let tooDeep = DiagnosticKind(
        "json-too-deep",
        en: .init("more than {limit} brackets are open here", hint: "remove the needless ones"),
        fr: .init("plus de {limit} crochets sont ouverts ici", hint: "retirez ceux qui sont inutiles"),
        nl: .init("hier staan meer dan {limit} haken open", hint: "verwijder de overbodige")
    )

    package static let notUTF8 = DiagnosticKind(
        "json-not-utf8",
        en: .init("this text is not UTF-8", hint: "save the file as UTF-8"),
        fr: .init("ce texte n’est pas en UTF-8", hint: "enregistrez le fichier en UTF-8"),
        nl: .init("deze tekst is geen UTF-8", hint: "sla het bestand op als UTF-8")
    )

    package static let nameTwice = DiagnosticKind(
        "json-name-twice",
        en: .init("“{name}” stands here twice", hint: "keep one of the two"),
        fr: .init("« {name} » figure ici deux fois", hint: "gardez l’une des deux"),
        nl: .init("“{name}” staat hier twee keer", hint: "bewaar één van beide")
    )
}
