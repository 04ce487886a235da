import Diagnostics

/// What goes wrong while a page is made.
extension LiquidDiagnostics {
    static let nameMissing = DiagnosticKind(
        "name-missing",
        en: .init("the data has no {name}", hint: "what it has: {known}"),
        fr: .init("les données n’ont pas le champ {name}", hint: "ce qu’elles ont : {known}"),
        nl: .init("de gegevens hebben geen {name}", hint: "wat ze hebben: {known}"))

    static let fieldMissing = DiagnosticKind(
        "field-missing",
        en: .init("a value of type {type} has no {name}", hint: "what it has: {known}"),
        fr: .init("une valeur de type {type} n’a pas le champ {name}", hint: "ce qu’elle a : {known}"),
        nl: .init("een waarde van type {type} heeft geen {name}", hint: "wat ze heeft: {known}"))

    static let cannotCompare = DiagnosticKind(
        "cannot-compare",
        en: .init("{left} and {right} cannot be compared", hint: "compare two numbers, two texts or two dates"),
        fr: .init(
            "{left} et {right} ne peuvent pas être comparés", hint: "comparez deux nombres, deux textes ou deux dates"),
        nl: .init(
            "{left} en {right} kunnen niet vergeleken worden",
            hint: "vergelijk twee getallen, twee teksten of twee datums"))

    static let notWhole = DiagnosticKind(
        "not-whole",
        en: .init("“{found}” is not a whole number", hint: "give a whole number"),
        fr: .init("« {found} » n’est pas un nombre entier", hint: "donnez un nombre entier"),
        nl: .init("“{found}” is geen geheel getal", hint: "geef een geheel getal"))

    static let dividedByZero = DiagnosticKind(
        "divided-by-zero",
        en: .init("a division by zero", hint: "check the divisor with {% if %}"),
        fr: .init("une division par zéro", hint: "vérifiez le diviseur avec {% if %}"),
        nl: .init("een deling door nul", hint: "controleer de deler met {% if %}"))

    static let numberOverflow = DiagnosticKind(
        "number-overflow",
        en: .init("the result of {filter} is too large", hint: "use smaller numbers"),
        fr: .init("le résultat de {filter} est trop grand", hint: "utilisez des nombres plus petits"),
        nl: .init("het resultaat van {filter} is te groot", hint: "gebruik kleinere getallen"))

    static let valueType = DiagnosticKind(
        "value-type",
        en: .init("{filter} cannot work on a value of type {found}", hint: "give it another value"),
        fr: .init("{filter} ne peut pas s’appliquer à une valeur de type {found}", hint: "donnez-lui une autre valeur"),
        nl: .init("{filter} kan niet werken op een waarde van type {found}", hint: "geef een andere waarde"))

    static let badEncoding = DiagnosticKind(
        "bad-encoding",
        en: .init("{filter} finds no text in this", hint: "check the value"),
        fr: .init("{filter} n’y trouve pas de texte", hint: "vérifiez la valeur"),
        nl: .init("{filter} vindt hierin geen tekst", hint: "controleer de waarde"))

    static let valueShown = DiagnosticKind(
        "value-shown",
        en: .init("a value of type {type} cannot be shown as it is", hint: "loop over it, or name one of its fields"),
        fr: .init(
            "une valeur de type {type} ne peut pas être affichée telle quelle",
            hint: "parcourez-la, ou nommez un de ses champs"),
        nl: .init(
            "een waarde van type {type} kan niet zo getoond worden", hint: "doorloop ze, of noem een van haar velden"))

    static let markupHere = DiagnosticKind(
        "markup-here",
        en: .init("markup cannot stand here", hint: "add | strip_html"),
        fr: .init("du balisage ne peut pas se trouver ici", hint: "ajoutez | strip_html"),
        nl: .init("opmaak kan hier niet staan", hint: "voeg | strip_html toe"))

    static let unsafeAddress = DiagnosticKind(
        "unsafe-address",
        en: .init(
            "“{found}” is not an address that a browser may follow here",
            hint: "use http, https, mailto, tel or an address of the site"),
        fr: .init(
            "« {found} » n’est pas une adresse qu’un navigateur peut suivre ici",
            hint: "utilisez http, https, mailto, tel ou une adresse du site"),
        nl: .init(
            "“{found}” is geen adres dat een browser hier mag volgen",
            hint: "gebruik http, https, mailto, tel of een adres van de site"))

    static let tooManyIterations = DiagnosticKind(
        "too-many-iterations",
        en: .init("the loops of this page ran more than {limit} times", hint: "loop over less"),
        fr: .init("les boucles de cette page ont tourné plus de {limit} fois", hint: "parcourez moins d’éléments"),
        nl: .init("de lussen van deze pagina liepen meer dan {limit} keer", hint: "doorloop minder"))

    static let outputTooLarge = DiagnosticKind(
        "output-too-large",
        en: .init("the page is larger than {limit} bytes", hint: "show less on one page"),
        fr: .init("la page dépasse {limit} octets", hint: "montrez moins sur une page"),
        nl: .init("de pagina is groter dan {limit} bytes", hint: "toon minder op één pagina"))

    static let partialsTooDeep = DiagnosticKind(
        "partials-too-deep",
        en: .init("partials call each other more than {limit} deep", hint: "check that they end"),
        fr: .init("les gabarits partiels s’appellent sur plus de {limit} niveaux", hint: "vérifiez qu’ils s’arrêtent"),
        nl: .init("deelsjablonen roepen elkaar meer dan {limit} niveaus diep aan", hint: "controleer dat ze eindigen"))

    static let partialMissing = DiagnosticKind(
        "partial-missing",
        en: .init("there is no template “{name}”", hint: "add the file, or name another"),
        fr: .init("il n’y a pas de gabarit « {name} »", hint: "ajoutez le fichier, ou nommez-en un autre"),
        nl: .init("er is geen sjabloon “{name}”", hint: "voeg het bestand toe, of noem een ander"))

    static let notLoopable = DiagnosticKind(
        "not-loopable",
        en: .init("a value of type {found} cannot be looped over", hint: "name a list"),
        fr: .init("une valeur de type {found} ne peut pas être parcourue", hint: "nommez une liste"),
        nl: .init("een waarde van type {found} kan niet doorlopen worden", hint: "noem een lijst"))

    static let valueTooDeep = DiagnosticKind(
        "value-too-deep",
        en: .init("this value is nested too deeply", hint: "check the data"),
        fr: .init("cette valeur est trop imbriquée", hint: "vérifiez les données"),
        nl: .init("deze waarde is te diep genest", hint: "controleer de gegevens"))

    static let renderKinds: [DiagnosticKind] = [
        nameMissing, fieldMissing, cannotCompare, notWhole, dividedByZero, numberOverflow, valueType, badEncoding,
        valueShown, markupHere, unsafeAddress, tooManyIterations, outputTooLarge, partialsTooDeep, partialMissing,
        notLoopable, valueTooDeep,
    ]
}
