import Diagnostics

/// How a template is written.
extension LiquidDiagnostics {
    static let unclosedOutput = DiagnosticKind(
        "unclosed-output",
        en: .init("this output has no end", hint: "close it with }}"),
        fr: .init("cette sortie n’a pas de fin", hint: "fermez-la par }}"),
        nl: .init("deze uitvoer heeft geen einde", hint: "sluit ze af met }}"))

    static let unclosedTag = DiagnosticKind(
        "unclosed-tag",
        en: .init("this tag has no end", hint: "close it with %}"),
        fr: .init("cette balise n’a pas de fin", hint: "fermez-la par %}"),
        nl: .init("deze tag heeft geen einde", hint: "sluit hem af met %}"))

    static let neverClosed = DiagnosticKind(
        "never-closed",
        en: .init("{tag} is opened here and never closed", hint: "add {% {end} %} where it ends"),
        fr: .init("{tag} est ouvert ici et jamais fermé", hint: "ajoutez {% {end} %} là où il se termine"),
        nl: .init("{tag} wordt hier geopend en nooit gesloten", hint: "voeg {% {end} %} toe waar het eindigt"))

    static let strayEnd = DiagnosticKind(
        "stray-end",
        en: .init("{tag} stands here, but nothing is open", hint: "remove it, or open what it belongs to"),
        fr: .init(
            "{tag} se trouve ici, mais rien n’est ouvert", hint: "supprimez-le, ou ouvrez ce à quoi il appartient"),
        nl: .init("{tag} staat hier, maar er is niets geopend", hint: "verwijder het, of open waar het bij hoort"))

    static let otherEndDue = DiagnosticKind(
        "other-end-due",
        en: .init("{tag} stands here, but {due} is due first", hint: "close what was opened last, or remove {tag}"),
        fr: .init(
            "{tag} se trouve ici, mais {due} doit venir d’abord",
            hint: "fermez ce qui a été ouvert en dernier, ou supprimez {tag}"),
        nl: .init(
            "{tag} staat hier, maar eerst moet {due} komen",
            hint: "sluit wat het laatst geopend werd, of verwijder {tag}"))

    static let unknownTag = DiagnosticKind(
        "unknown-tag",
        en: .init("there is no tag {name}", hint: "the tags are {known}"),
        fr: .init("il n’y a pas de balise {name}", hint: "les balises sont {known}"),
        nl: .init("er is geen tag {name}", hint: "de tags zijn {known}"))

    static let emptyTag = DiagnosticKind(
        "empty-tag",
        en: .init("this tag has no name", hint: "write a name behind {%, or remove it"),
        fr: .init("cette balise n’a pas de nom", hint: "écrivez un nom après {%, ou supprimez-la"),
        nl: .init("deze tag heeft geen naam", hint: "schrijf een naam na {%, of verwijder hem"))

    static let emptyOutput = DiagnosticKind(
        "empty-output",
        en: .init("this output names nothing", hint: "write a value between {{ and }}, or remove it"),
        fr: .init("cette sortie ne nomme rien", hint: "écrivez une valeur entre {{ et }}, ou supprimez-la"),
        nl: .init("deze uitvoer noemt niets", hint: "schrijf een waarde tussen {{ en }}, of verwijder ze"))

    static let takesNoArguments = DiagnosticKind(
        "takes-no-arguments",
        en: .init("{tag} takes nothing behind its name", hint: "remove what follows it"),
        fr: .init("{tag} ne prend rien après son nom", hint: "supprimez ce qui le suit"),
        nl: .init("{tag} krijgt niets achter zijn naam", hint: "verwijder wat erop volgt"))

    static let nestedDoc = DiagnosticKind(
        "nested-doc",
        en: .init("a doc may not hold another", hint: "close the first with {% enddoc %}"),
        fr: .init("un doc ne peut pas en contenir un autre", hint: "fermez le premier par {% enddoc %}"),
        nl: .init("een doc mag geen andere bevatten", hint: "sluit de eerste af met {% enddoc %}"))

    static let commentLine = DiagnosticKind(
        "comment-line",
        en: .init("this line of the comment does not start with #", hint: "start each line of {% # … %} with #"),
        fr: .init(
            "cette ligne du commentaire ne commence pas par #", hint: "commencez chaque ligne de {% # … %} par #"),
        nl: .init("deze regel van de commentaar begint niet met #", hint: "begin elke regel van {% # … %} met #"))

    static let incomplete = DiagnosticKind(
        "incomplete",
        en: .init("something is missing at the end", hint: "it is written {form}"),
        fr: .init("il manque quelque chose à la fin", hint: "cela s’écrit {form}"),
        nl: .init("er ontbreekt iets aan het einde", hint: "het wordt geschreven als {form}"))

    static let unexpected = DiagnosticKind(
        "unexpected",
        en: .init("“{found}” does not belong here", hint: "it is written {form}"),
        fr: .init("« {found} » n’a pas sa place ici", hint: "cela s’écrit {form}"),
        nl: .init("“{found}” hoort hier niet", hint: "het wordt geschreven als {form}"))

    static let unclosedString = DiagnosticKind(
        "unclosed-string",
        en: .init("this text has no closing quote", hint: "close it with the quote that opened it"),
        fr: .init("ce texte n’a pas de guillemet fermant", hint: "fermez-le par le guillemet qui l’a ouvert"),
        nl: .init(
            "deze tekst heeft geen sluitend aanhalingsteken",
            hint: "sluit hem af met het aanhalingsteken waarmee hij begon"))

    static let singleEquals = DiagnosticKind(
        "single-equals",
        en: .init("a single = does not compare", hint: "write == to compare"),
        fr: .init("un seul = ne compare pas", hint: "écrivez == pour comparer"),
        nl: .init("één = vergelijkt niet", hint: "schrijf == om te vergelijken"))

    static let numberTooLarge = DiagnosticKind(
        "number-too-large",
        en: .init("this number is too large", hint: "write at most 38 digits"),
        fr: .init("ce nombre est trop grand", hint: "écrivez au plus 38 chiffres"),
        nl: .init("dit getal is te groot", hint: "schrijf hoogstens 38 cijfers"))

    static let nestedTooDeep = DiagnosticKind(
        "nested-too-deep",
        en: .init("this is nested deeper than {limit} levels", hint: "move an inner part to a partial"),
        fr: .init(
            "ceci est imbriqué sur plus de {limit} niveaux",
            hint: "déplacez une partie intérieure dans un gabarit partiel"),
        nl: .init(
            "dit is dieper dan {limit} niveaus genest", hint: "verplaats een binnenste deel naar een deelsjabloon"))

    static let badTarget = DiagnosticKind(
        "bad-target",
        en: .init("{name} cannot be given a value", hint: "use letters, digits, - and _ in a name"),
        fr: .init(
            "{name} ne peut pas recevoir de valeur", hint: "utilisez des lettres, des chiffres, - et _ dans un nom"),
        nl: .init("{name} kan geen waarde krijgen", hint: "gebruik letters, cijfers, - en _ in een naam"))

    static let afterElse = DiagnosticKind(
        "after-else",
        en: .init("{tag} stands behind else and is never reached", hint: "put else last"),
        fr: .init("{tag} se trouve après else et n’est jamais atteint", hint: "placez else en dernier"),
        nl: .init("{tag} staat achter else en wordt nooit bereikt", hint: "zet else als laatste"))

    static let beforeWhen = DiagnosticKind(
        "before-when",
        en: .init("this stands before the first when and is never shown", hint: "move it behind {% when … %}"),
        fr: .init(
            "ceci se trouve avant le premier when et n’est jamais affiché", hint: "déplacez-le après {% when … %}"),
        nl: .init("dit staat voor de eerste when en wordt nooit getoond", hint: "verplaats het achter {% when … %}"))

    static let templateTooLarge = DiagnosticKind(
        "template-too-large",
        en: .init("the template is larger than {limit} bytes", hint: "split it into partials"),
        fr: .init("le gabarit dépasse {limit} octets", hint: "divisez-le en gabarits partiels"),
        nl: .init("het sjabloon is groter dan {limit} bytes", hint: "splits het op in deelsjablonen"))

    static let templateTooComplex = DiagnosticKind(
        "template-too-complex",
        en: .init("the template with its layouts grows beyond {limit} steps", hint: "use fewer nested blocks"),
        fr: .init(
            "le gabarit avec ses mises en page dépasse {limit} étapes", hint: "utilisez moins de blocs imbriqués"),
        nl: .init(
            "het sjabloon met zijn lay-outs telt meer dan {limit} stappen", hint: "gebruik minder geneste blokken"))

    static let syntaxKinds: [DiagnosticKind] = [
        unclosedOutput, unclosedTag, neverClosed, strayEnd, otherEndDue, unknownTag, emptyTag, emptyOutput,
        takesNoArguments, nestedDoc, commentLine, incomplete, unexpected, unclosedString, singleEquals, numberTooLarge,
        nestedTooDeep, badTarget, afterElse, beforeWhen, templateTooLarge, templateTooComplex,
    ]
}
