package import Diagnostics

package enum YAMLDiagnostics {
    package static let all: [DiagnosticKind] = [
        tooLarge, notUTF8, controlCharacter, tooDeep, severalDocuments,
        duplicateKey, keyNotText, emptyKey, mergeKey, anchor, alias, tag,
        tab, secondColon, missingColon, unclosedQuote, unclosedBracket, indentation, escape, reservedCharacter,
        syntax,
    ]

    /// As `U+0007`.
    package static func code(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    // MARK: The file

    package static let tooLarge = DiagnosticKind(
        "yaml-too-large",
        en: .init(
            "the file is {size} KiB large; at most 1024 are read",
            hint: "split it, or move long text into Markdown"
        ),
        fr: .init(
            "le fichier pèse {size} Kio ; au plus 1024 sont lus",
            hint: "divisez-le, ou déplacez les longs textes vers un fichier Markdown"
        ),
        nl: .init(
            "het bestand is {size} KiB groot; er worden er hoogstens 1024 gelezen",
            hint: "splits het, of zet lange teksten in een Markdown-bestand"
        )
    )
    package static let notUTF8 = DiagnosticKind(
        "yaml-not-utf8",
        en: .init("from here on the text is not UTF-8", hint: "save the file again with the encoding UTF-8"),
        fr: .init(
            "à partir d’ici, le texte n’est pas en UTF-8",
            hint: "enregistrez à nouveau le fichier avec l’encodage UTF-8"
        ),
        nl: .init("vanaf hier is de tekst geen UTF-8", hint: "bewaar het bestand opnieuw met de codering UTF-8")
    )
    package static let controlCharacter = DiagnosticKind(
        "yaml-control-character",
        en: .init("an invisible control character ({code}) stands here", hint: "delete it and type the text again"),
        fr: .init(
            "un caractère de contrôle invisible ({code}) se trouve ici",
            hint: "supprimez-le et retapez le texte"
        ),
        nl: .init("hier staat een onzichtbaar stuurteken ({code})", hint: "verwijder het en typ de tekst opnieuw")
    )
    package static let tooDeep = DiagnosticKind(
        "yaml-too-deep",
        en: .init("more than {depth} lists or groups stand inside each other", hint: "flatten this part of the file"),
        fr: .init(
            "plus de {depth} listes ou groupes sont imbriqués",
            hint: "simplifiez cette partie du fichier"
        ),
        nl: .init(
            "er zitten meer dan {depth} lijsten of groepen in elkaar",
            hint: "maak dit deel van het bestand eenvoudiger"
        )
    )
    package static let severalDocuments = DiagnosticKind(
        "yaml-several-documents",
        en: .init(
            "a second document starts here, but a file holds one",
            hint: "remove the line with “---”, or move what follows to a file of its own"
        ),
        fr: .init(
            "un deuxième document commence ici, or un fichier n’en contient qu’un",
            hint: "supprimez la ligne « --- », ou déplacez la suite dans un autre fichier"
        ),
        nl: .init(
            "hier begint een tweede document, maar een bestand bevat er één",
            hint: "verwijder de regel met “---”, of zet wat volgt in een eigen bestand"
        )
    )

    // MARK: Keys

    package static let duplicateKey = DiagnosticKind(
        "duplicate-key",
        en: .init("the key “{key}” stands twice", hint: "keep one of the two lines"),
        fr: .init("la clé « {key} » figure deux fois", hint: "gardez une seule des deux lignes"),
        nl: .init("de sleutel “{key}” staat er twee keer", hint: "behoud één van de twee regels")
    )
    package static let keyNotText = DiagnosticKind(
        "yaml-key-not-text",
        en: .init(
            "a list or a group stands where a key is due",
            hint: "put quotes around text that starts with a bracket or a brace"
        ),
        fr: .init(
            "une liste ou un groupe se trouve à la place d’une clé",
            hint: "mettez entre guillemets un texte qui commence par un crochet ou une accolade"
        ),
        nl: .init(
            "er staat een lijst of een groep waar een sleutel hoort",
            hint: "zet tekst die met een haakje of een accolade begint tussen aanhalingstekens"
        )
    )
    package static let emptyKey = DiagnosticKind(
        "yaml-empty-key",
        en: .init("a value stands here without a key", hint: "write the key before the colon"),
        fr: .init("une valeur se trouve ici sans clé", hint: "écrivez la clé avant le deux-points"),
        nl: .init("hier staat een waarde zonder sleutel", hint: "schrijf de sleutel vóór de dubbele punt")
    )
    package static let mergeKey = DiagnosticKind(
        "yaml-merge-key",
        en: .init("merging with “<<” is not supported", hint: "write the keys out"),
        fr: .init("la fusion avec « << » n’est pas prise en charge", hint: "écrivez les clés en entier"),
        nl: .init("samenvoegen met “<<” wordt niet ondersteund", hint: "schrijf de sleutels voluit")
    )

    // MARK: References and types

    package static let anchor = DiagnosticKind(
        "yaml-anchor",
        en: .init("anchors (&name) are not supported", hint: "if this is text, put quotes around it"),
        fr: .init(
            "les ancres (&nom) ne sont pas prises en charge",
            hint: "s’il s’agit de texte, mettez-le entre guillemets"
        ),
        nl: .init(
            "ankers (&naam) worden niet ondersteund",
            hint: "is dit gewone tekst, zet hem dan tussen aanhalingstekens"
        )
    )
    package static let alias = DiagnosticKind(
        "yaml-alias",
        en: .init(
            "references (*name) are not supported",
            hint: "write the value out; if this is text, put quotes around it"
        ),
        fr: .init(
            "les renvois (*nom) ne sont pas pris en charge",
            hint: "écrivez la valeur en entier ; s’il s’agit de texte, mettez-le entre guillemets"
        ),
        nl: .init(
            "verwijzingen (*naam) worden niet ondersteund",
            hint: "schrijf de waarde voluit; is dit gewone tekst, zet hem dan tussen aanhalingstekens"
        )
    )
    package static let tag = DiagnosticKind(
        "yaml-tag",
        en: .init("tags (!type) are not supported", hint: "remove it; if this is text, put quotes around it"),
        fr: .init(
            "les étiquettes de type (!type) ne sont pas prises en charge",
            hint: "supprimez cette étiquette ; s’il s’agit de texte, mettez-le entre guillemets"
        ),
        nl: .init(
            "typelabels (!type) worden niet ondersteund",
            hint: "verwijder dit label; is dit gewone tekst, zet hem dan tussen aanhalingstekens"
        )
    )

    // MARK: Syntax

    package static let tab = DiagnosticKind(
        "yaml-tab",
        en: .init("a tab is used to indent this line", hint: "indent with spaces, two for each level"),
        fr: .init(
            "cette ligne est mise en retrait par une tabulation",
            hint: "faites le retrait avec des espaces, deux par niveau"
        ),
        nl: .init("deze regel springt in met een tab", hint: "spring in met spaties, twee per niveau")
    )
    package static let secondColon = DiagnosticKind(
        "yaml-second-colon",
        en: .init(
            "a colon followed by a space is not expected here",
            hint: "put quotes around text that holds “: ”; otherwise check the indentation of this line"
        ),
        fr: .init(
            "un deux-points suivi d’une espace n’est pas attendu ici",
            hint: "mettez entre guillemets un texte qui contient un deux-points ; sinon, vérifiez le retrait"
        ),
        nl: .init(
            "een dubbele punt gevolgd door een spatie wordt hier niet verwacht",
            hint: "zet tekst met een dubbele punt tussen aanhalingstekens; kijk anders na hoe deze regel inspringt"
        )
    )
    package static let missingColon = DiagnosticKind(
        "yaml-missing-colon",
        en: .init(
            "this line is neither “key: value” nor a list item",
            hint: "write a colon and a space after the key, or indent text that continues the line above"
        ),
        fr: .init(
            "cette ligne n’est ni « clé: valeur » ni un élément de liste",
            hint: "écrivez un deux-points et une espace après la clé, ou mettez en retrait la suite d’un texte"
        ),
        nl: .init(
            "deze regel is geen “sleutel: waarde” en geen lijstitem",
            hint: "zet een dubbele punt en een spatie na de sleutel, of laat tekst die doorloopt inspringen"
        )
    )
    package static let unclosedQuote = DiagnosticKind(
        "yaml-unclosed-quote",
        en: .init("this quotation mark is never closed", hint: "close it with the same mark at the end of the text"),
        fr: .init(
            "ce guillemet n’est jamais refermé",
            hint: "refermez-le avec le même signe à la fin du texte"
        ),
        nl: .init(
            "dit aanhalingsteken wordt nooit gesloten",
            hint: "sluit het met hetzelfde teken aan het einde van de tekst"
        )
    )
    package static let unclosedBracket = DiagnosticKind(
        "yaml-unclosed-bracket",
        en: .init(
            "a comma or the closing bracket is missing",
            hint: "close each bracket and brace; put quotes around text that holds them"
        ),
        fr: .init(
            "il manque une virgule ou le crochet fermant",
            hint: "fermez chaque crochet et chaque accolade ; mettez entre guillemets un texte qui en contient"
        ),
        nl: .init(
            "er ontbreekt een komma of het haakje dat sluit",
            hint: "sluit elk haakje en elke accolade; zet tekst waarin ze voorkomen tussen aanhalingstekens"
        )
    )
    package static let indentation = DiagnosticKind(
        "yaml-indentation",
        en: .init(
            "this does not continue what stands before it",
            hint: "line it up with its neighbours; text after a closing quote belongs inside the quotes"
        ),
        fr: .init(
            "ceci ne continue pas ce qui précède",
            hint: "alignez-le sur ses voisins ; le texte après un guillemet fermant va à l’intérieur"
        ),
        nl: .init(
            "dit sluit niet aan bij wat ervoor staat",
            hint: "lijn het uit met de regels ernaast; tekst na een aanhalingsteken hoort tussen de aanhalingstekens"
        )
    )
    package static let escape = DiagnosticKind(
        "yaml-escape",
        en: .init(
            "the backslash between these quotes means nothing here",
            hint: "use single quotes, or write the backslash twice"
        ),
        fr: .init(
            "la barre oblique inverse n’a pas de sens entre ces guillemets",
            hint: "utilisez des apostrophes droites à la place des guillemets, ou doublez la barre"
        ),
        nl: .init(
            "de backslash tussen deze aanhalingstekens betekent hier niets",
            hint: "gebruik enkele aanhalingstekens, of schrijf de backslash twee keer"
        )
    )
    package static let reservedCharacter = DiagnosticKind(
        "yaml-reserved-character",
        en: .init("text cannot start with “{character}”", hint: "put quotes around the text"),
        fr: .init("un texte ne peut pas commencer par « {character} »", hint: "mettez le texte entre guillemets"),
        nl: .init("tekst kan niet beginnen met “{character}”", hint: "zet de tekst tussen aanhalingstekens")
    )
    package static let syntax = DiagnosticKind(
        "yaml-syntax",
        en: .init(
            "this cannot be read as YAML",
            hint: "check indentation, colons and quotes of this line and of the one above"
        ),
        fr: .init(
            "ceci ne peut pas être lu comme du YAML",
            hint: "vérifiez le retrait, les deux-points et les guillemets de cette ligne et de celle du dessus"
        ),
        nl: .init(
            "dit kan niet als YAML gelezen worden",
            hint: "kijk inspringing, dubbele punten en aanhalingstekens na van deze regel en van die erboven"
        )
    )
}
