package import Diagnostics

/// What can be wrong in Markdown, beyond what the Markdown reader finds.
package enum WordsDiagnostics {
    package static let all: [DiagnosticKind] = [
        unknownLink, absolutePath, unsafeLink, unknownAnchor, emptyLink, imageWithoutAlt, imageElsewhere,
        resultWithText, notAlone, titleHeading, skippedHeading,
    ]

    package static let unknownLink = DiagnosticKind(
        "unknown-link",
        en: .init(
            "“{destination}” is not an address that this site knows",
            hint:
                "write https://…, mailto:…, tel:…, #heading, COLLECTION/ID, section:NAME, or the name of a file beside this one"
        ),
        fr: .init(
            "« {destination} » n’est pas une adresse que ce site connaît",
            hint:
                "écrivez https://…, mailto:…, tel:…, #titre, COLLECTION/ID, section:NOM, ou le nom d’un fichier placé à côté"
        ),
        nl: .init(
            "“{destination}” is geen adres dat deze site kent",
            hint:
                "schrijf https://…, mailto:…, tel:…, #titel, COLLECTIE/ID, section:NAAM, of de naam van een bestand ernaast"
        )
    )

    package static let absolutePath = DiagnosticKind(
        "link-to-path",
        en: .init(
            "“{destination}” is an address on this site, and addresses may change",
            hint: "name the entry instead, as COLLECTION/ID, or the page as section:NAME"),
        fr: .init(
            "« {destination} » est une adresse de ce site, et les adresses peuvent changer",
            hint: "nommez plutôt la fiche, sous la forme COLLECTION/ID, ou la page, section:NOM"),
        nl: .init(
            "“{destination}” is een adres op deze site, en adressen kunnen veranderen",
            hint: "noem liever de fiche, als COLLECTIE/ID, of de pagina, als section:NAAM")
    )

    package static let unsafeLink = DiagnosticKind(
        "unsafe-link",
        en: .init("a link may not begin with “{scheme}:”", hint: "use https:, mailto: or tel:"),
        fr: .init("un lien ne peut pas commencer par « {scheme}: »", hint: "utilisez https:, mailto: ou tel:"),
        nl: .init("een link mag niet met “{scheme}:” beginnen", hint: "gebruik https:, mailto: of tel:")
    )

    package static let unknownAnchor = DiagnosticKind(
        "unknown-anchor",
        en: .init(
            "no heading of this text has the anchor “#{anchor}”", hint: "the anchors are {choices}",
            withoutChoices: "it has no headings: add one with “## ”, or link to the page alone"),
        fr: .init(
            "aucun titre de ce texte n’a l’ancre « #{anchor} »", hint: "les ancres sont {choices}",
            withoutChoices: "il n’a pas de titres : ajoutez-en un avec « ## », ou ne liez que la page"),
        nl: .init(
            "geen enkele tussentitel van deze tekst heeft het anker “#{anchor}”", hint: "de ankers zijn {choices}",
            withoutChoices: "ze heeft er geen: voeg er een toe met “## ”, of link alleen naar de pagina")
    )

    package static let emptyLink = DiagnosticKind(
        "link-without-text",
        en: .init("the link to “{destination}” has no text", hint: "write between the brackets where it leads"),
        fr: .init("le lien vers « {destination} » n’a pas de texte", hint: "écrivez entre les crochets où il mène"),
        nl: .init("de link naar “{destination}” heeft geen tekst", hint: "schrijf tussen de haken waar hij heen leidt")
    )

    package static let imageWithoutAlt = DiagnosticKind(
        "image-without-alt",
        en: .init(
            "the image “{destination}” has no text for those who cannot see it",
            hint: "describe it between the brackets: ![what it shows]({destination})"),
        fr: .init(
            "l’image « {destination} » n’a pas de texte pour ceux qui ne la voient pas",
            hint: "décrivez-la entre les crochets : ![ce qu’elle montre]({destination})"),
        nl: .init(
            "de afbeelding “{destination}” heeft geen tekst voor wie ze niet kan zien",
            hint: "beschrijf ze tussen de haken: ![wat ze toont]({destination})")
    )

    package static let imageElsewhere = DiagnosticKind(
        "image-elsewhere",
        en: .init(
            "the image “{destination}” lies on another site", hint: "put the file beside this one and write its name"),
        fr: .init(
            "l’image « {destination} » se trouve sur un autre site",
            hint: "placez le fichier à côté de celui-ci et écrivez son nom"),
        nl: .init(
            "de afbeelding “{destination}” staat op een andere site",
            hint: "zet het bestand naast dit bestand en schrijf zijn naam")
    )

    package static let resultWithText = DiagnosticKind(
        "result-with-text",
        en: .init(
            "the figure takes the place of the text “{text}”",
            hint: "leave the brackets empty: [](result:…), and write the text before or after"),
        fr: .init(
            "le chiffre prend la place du texte « {text} »",
            hint: "laissez les crochets vides : [](result:…), et écrivez le texte avant ou après"),
        nl: .init(
            "het cijfer komt in de plaats van de tekst “{text}”",
            hint: "laat de haken leeg: [](result:…), en schrijf de tekst ervoor of erna")
    )

    package static let notAlone = DiagnosticKind(
        "not-alone-in-paragraph",
        en: .init("“{destination}” must stand alone in its paragraph", hint: "put an empty line before and after it"),
        fr: .init("« {destination} » doit être seul dans son paragraphe", hint: "placez une ligne vide avant et après"),
        nl: .init("“{destination}” moet alleen in zijn alinea staan", hint: "zet er een lege regel voor en na")
    )

    package static let titleHeading = DiagnosticKind(
        "heading-level-one",
        en: .init(
            "this heading has the level of the title",
            hint: "write “## ” in place of “# ”: the title is in the lines between “---”"),
        fr: .init(
            "ce titre a le niveau du titre de la page",
            hint: "écrivez « ## » au lieu de « # » : le titre de la page est dans les lignes entre « --- »"),
        nl: .init(
            "deze tussentitel heeft het niveau van de paginatitel",
            hint: "schrijf “## ” in plaats van “# ”: de paginatitel staat in de regels tussen “---”")
    )

    package static let skippedHeading = DiagnosticKind(
        "heading-level-skipped",
        .warning,
        en: .init(
            "this heading goes from level {from} to level {to}",
            hint: "write it with {expected} signs “#”, or add the heading between"),
        fr: .init(
            "ce titre passe du niveau {from} au niveau {to}",
            hint: "écrivez-le avec {expected} signes « # », ou ajoutez le titre intermédiaire"),
        nl: .init(
            "deze tussentitel springt van niveau {from} naar niveau {to}",
            hint: "schrijf hem met {expected} tekens “#”, of voeg de tussenliggende titel toe")
    )
}
