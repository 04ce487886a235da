package import Diagnostics

package enum MarkdownDiagnostics {
    package static let all: [DiagnosticKind] = [
        tooLarge, notUTF8, controlCharacter, tooMany, tooManyTables, tooManyColumns, tooTangled, longDefinition,
        tooDeep, openFrontMatter, html, comment, surplusCell, unknownFootnote, unusedFootnote, blockNotAlone,
    ]

    // MARK: Bounds

    package static let tooLarge = DiagnosticKind(
        "markdown-too-large",
        en: .init("the text is {size} KiB long; at most 256 are read", hint: "split it into several pages"),
        fr: .init("le texte pèse {size} Kio ; au plus 256 sont lus", hint: "divisez-le en plusieurs pages"),
        nl: .init(
            "de tekst is {size} KiB lang; er worden er hoogstens 256 gelezen",
            hint: "splits hem in verschillende pagina’s"
        )
    )
    package static let notUTF8 = DiagnosticKind(
        "markdown-not-utf8",
        en: .init("from here on the text is not UTF-8", hint: "save the file again with the encoding UTF-8"),
        fr: .init(
            "à partir d’ici, le texte n’est pas en UTF-8",
            hint: "enregistrez à nouveau le fichier avec l’encodage UTF-8"
        ),
        nl: .init("vanaf hier is de tekst geen UTF-8", hint: "bewaar het bestand opnieuw met de codering UTF-8")
    )
    package static let controlCharacter = DiagnosticKind(
        "markdown-control-character",
        en: .init("an invisible control character ({code}) stands here", hint: "delete it and type the text again"),
        fr: .init(
            "un caractère de contrôle invisible ({code}) se trouve ici",
            hint: "supprimez-le et retapez le texte"
        ),
        nl: .init("hier staat een onzichtbaar stuurteken ({code})", hint: "verwijder het en typ de tekst opnieuw")
    )
    package static let tooMany = DiagnosticKind(
        "markdown-too-many",
        en: .init("“{token}” stands here more than {limit} times", hint: "split the text into several pages"),
        fr: .init("« {token} » figure ici plus de {limit} fois", hint: "divisez le texte en plusieurs pages"),
        nl: .init("“{token}” staat hier meer dan {limit} keer", hint: "splits de tekst in verschillende pagina’s")
    )
    package static let tooManyTables = DiagnosticKind(
        "markdown-too-many-tables",
        en: .init(
            "too many tables, or lines without a blank one, come before this table",
            hint: "put a blank line before the table, or split the text into several pages"
        ),
        fr: .init(
            "trop de tableaux, ou de lignes sans ligne vide, précèdent ce tableau",
            hint: "mettez une ligne vide avant le tableau, ou divisez le texte en plusieurs pages"
        ),
        nl: .init(
            "er staan te veel tabellen, of regels zonder lege regel, vóór deze tabel",
            hint: "zet een lege regel vóór de tabel, of splits de tekst in verschillende pagina’s"
        )
    )
    package static let tooManyColumns = DiagnosticKind(
        "markdown-too-many-columns",
        en: .init("the table has more than {limit} columns", hint: "offer it as a CSV file instead"),
        fr: .init("le tableau a plus de {limit} colonnes", hint: "proposez-le plutôt sous forme de fichier CSV"),
        nl: .init("de tabel heeft meer dan {limit} kolommen", hint: "bied ze liever aan als CSV-bestand")
    )
    package static let tooTangled = DiagnosticKind(
        "markdown-too-tangled",
        en: .init(
            "too many links and marks of emphasis stand in one paragraph",
            hint: "split it with blank lines; write \\* and \\_ for signs that mean nothing"
        ),
        fr: .init(
            "un seul paragraphe contient trop de liens et de mises en évidence",
            hint: "divisez-le par des lignes vides ; écrivez \\* et \\_ pour les signes eux-mêmes"
        ),
        nl: .init(
            "één alinea bevat te veel links en benadrukkingen",
            hint: "splits ze met lege regels; schrijf \\* en \\_ voor de tekens zelf"
        )
    )
    package static let longDefinition = DiagnosticKind(
        "markdown-long-definition",
        en: .init(
            "what is defined here is too long for so many brackets in the text",
            hint: "put a blank line after the definition"
        ),
        fr: .init(
            "ce qui est défini ici est trop long pour autant de crochets dans le texte",
            hint: "mettez une ligne vide après la définition"
        ),
        nl: .init(
            "wat hier gedefinieerd wordt, is te lang voor zoveel haakjes in de tekst",
            hint: "zet een lege regel na de definitie"
        )
    )
    package static let tooDeep = DiagnosticKind(
        "markdown-too-deep",
        en: .init("more than {depth} quotes, lists or emphases stand inside each other", hint: "simplify this part"),
        fr: .init(
            "plus de {depth} citations, listes ou mises en évidence sont imbriquées",
            hint: "simplifiez ce passage"
        ),
        nl: .init(
            "er zitten meer dan {depth} citaten, lijsten of benadrukkingen in elkaar",
            hint: "maak dit deel eenvoudiger"
        )
    )
    package static let openFrontMatter = DiagnosticKind(
        "markdown-open-front-matter",
        en: .init(
            "the keys that start here have no end",
            hint: "write a line “---” between the keys and the text"
        ),
        fr: .init(
            "les clés qui commencent ici n’ont pas de fin",
            hint: "écrivez une ligne « --- » entre les clés et le texte"
        ),
        nl: .init(
            "de sleutels die hier beginnen, hebben geen einde",
            hint: "schrijf een regel “---” tussen de sleutels en de tekst"
        )
    )

    // MARK: What would be lost

    package static let html = DiagnosticKind(
        "markdown-html",
        en: .init(
            "HTML (“{tag}”) is not allowed in a text",
            hint: "write it in Markdown, or write &lt; for the sign itself"
        ),
        fr: .init(
            "le HTML (« {tag} ») n’est pas admis dans un texte",
            hint: "écrivez-le en Markdown, ou écrivez &lt; pour le signe lui-même"
        ),
        nl: .init(
            "HTML (“{tag}”) mag niet in een tekst staan",
            hint: "schrijf het in Markdown, of schrijf &lt; voor het teken zelf"
        )
    )
    package static let comment = DiagnosticKind(
        "markdown-comment",
        en: .init("an HTML comment stands in the text", hint: "delete it"),
        fr: .init("le texte contient un commentaire HTML", hint: "supprimez-le"),
        nl: .init("er staat een HTML-commentaar in de tekst", hint: "verwijder het")
    )
    package static let surplusCell = DiagnosticKind(
        "markdown-surplus-cell",
        en: .init(
            "this row has more cells than the table has columns ({columns})",
            hint: "name the column in the first row; write \\| for a bar that belongs to the text"
        ),
        fr: .init(
            "cette ligne a plus de cellules que le tableau n’a de colonnes ({columns})",
            hint: "nommez la colonne dans la première ligne ; écrivez \\| pour une barre qui fait partie du texte"
        ),
        nl: .init(
            "deze rij heeft meer cellen dan de tabel kolommen heeft ({columns})",
            hint: "geef de kolom een naam in de eerste rij; schrijf \\| voor een streep die bij de tekst hoort"
        )
    )
    package static let unknownFootnote = DiagnosticKind(
        "markdown-unknown-footnote",
        en: .init("there is no footnote “{name}”", hint: "write it on a line of its own: [^{name}]: and its text"),
        fr: .init(
            "la note « {name} » n’existe pas",
            hint: "écrivez-la sur une ligne à part : [^{name}]: puis son texte"
        ),
        nl: .init(
            "er is geen voetnoot “{name}”",
            hint: "schrijf ze op een eigen regel: [^{name}]: en dan haar tekst"
        )
    )
    package static let unusedFootnote = DiagnosticKind(
        "markdown-unused-footnote",
        .warning,
        en: .init(
            "the footnote “{name}” is not shown: nothing refers to it, or its name stands twice",
            hint: "write [^{name}] in the text where its mark is due, or delete it"
        ),
        fr: .init(
            "la note « {name} » n’est pas affichée : rien n’y renvoie, ou son nom figure deux fois",
            hint: "écrivez [^{name}] dans le texte à l’endroit de l’appel, ou supprimez-la"
        ),
        nl: .init(
            "de voetnoot “{name}” wordt niet getoond: niets verwijst ernaar, of haar naam staat er twee keer",
            hint: "schrijf [^{name}] in de tekst waar het nummer moet staan, of verwijder ze"
        )
    )
    package static let blockNotAlone = DiagnosticKind(
        "markdown-block-not-alone",
        en: .init(
            "“{destination}” is a block and cannot stand inside a sentence or a table",
            hint: "put it in a paragraph of its own, with a blank line before and after"
        ),
        fr: .init(
            "« {destination} » est un bloc et ne peut pas se trouver dans une phrase ou un tableau",
            hint: "placez-le dans un paragraphe à part, avec une ligne vide avant et après"
        ),
        nl: .init(
            "“{destination}” is een blok en kan niet in een zin of een tabel staan",
            hint: "zet het in een eigen alinea, met een lege regel ervoor en erna"
        )
    )
}
