import Diagnostics

/// Names that mean nothing, and values that do not fit.
extension LiquidDiagnostics {
    static let unknownName = DiagnosticKind(
        "unknown-name",
        en: .init("there is no {name} here", hint: "what is there: {known}"),
        fr: .init("le nom {name} n’existe pas ici", hint: "ce qui existe : {known}"),
        nl: .init("er is hier geen {name}", hint: "wat er is: {known}"))

    static let undeclaredParameter = DiagnosticKind(
        "undeclared-parameter",
        en: .init("{name} is not a parameter of this partial", hint: "declare it in {% doc %}: @param {string} {name}"),
        fr: .init(
            "{name} n’est pas un paramètre de ce gabarit partiel",
            hint: "déclarez-le dans {% doc %} : @param {string} {name}"),
        nl: .init(
            "{name} is geen parameter van dit deelsjabloon", hint: "declareer het in {% doc %}: @param {string} {name}")
    )

    static let unknownField = DiagnosticKind(
        "no-such-field",
        en: .init("{type} has no {name}", hint: "what it has: {known}"),
        fr: .init("{type} n’a pas le champ {name}", hint: "ce qu’il a : {known}"),
        nl: .init("{type} heeft geen {name}", hint: "wat het heeft: {known}"))

    static let noFields = DiagnosticKind(
        "no-fields",
        en: .init("a value of type {type} has no {name}", hint: "show it as it is, or name what holds {name}"),
        fr: .init(
            "une valeur de type {type} n’a pas le champ {name}",
            hint: "affichez-la telle quelle, ou nommez ce qui contient {name}"),
        nl: .init("een waarde van type {type} heeft geen {name}", hint: "toon ze zoals ze is, of noem wat {name} bevat")
    )

    static let dynamicName = DiagnosticKind(
        "dynamic-name",
        en: .init("a name that is computed cannot be checked", hint: "write the name itself"),
        fr: .init("un nom calculé ne peut pas être vérifié", hint: "écrivez le nom lui-même"),
        nl: .init("een berekende naam kan niet gecontroleerd worden", hint: "schrijf de naam zelf"))

    static let dynamicField = DiagnosticKind(
        "dynamic-field",
        en: .init("a field of {view} that is computed cannot be checked", hint: "name the field behind a dot"),
        fr: .init("un champ calculé de {view} ne peut pas être vérifié", hint: "nommez le champ après un point"),
        nl: .init("een berekend veld van {view} kan niet gecontroleerd worden", hint: "noem het veld achter een punt"))

    static let unknownFilter = DiagnosticKind(
        "unknown-filter",
        en: .init("there is no filter {name}", hint: "Templates/README.md lists the filters"),
        fr: .init("il n’y a pas de filtre {name}", hint: "Templates/README.md énumère les filtres"),
        nl: .init("er is geen filter {name}", hint: "Templates/README.md somt de filters op"))

    static let missingArgument = DiagnosticKind(
        "missing-argument",
        en: .init("{filter} needs {name}", hint: "write it as {filter}: {name}"),
        fr: .init("{filter} a besoin de {name}", hint: "écrivez {filter}: {name}"),
        nl: .init("{filter} heeft {name} nodig", hint: "schrijf {filter}: {name}"))

    static let surplusArgument = DiagnosticKind(
        "surplus-argument",
        en: .init("{filter} takes at most {count} values", hint: "remove this one"),
        fr: .init("{filter} prend au plus {count} valeurs", hint: "supprimez celle-ci"),
        nl: .init("{filter} krijgt hoogstens {count} waarden", hint: "verwijder deze"))

    static let unknownArgument = DiagnosticKind(
        "unknown-argument",
        en: .init("{filter} takes no {name}", hint: "remove it, or check its spelling"),
        fr: .init("{filter} ne prend pas {name}", hint: "supprimez-le, ou vérifiez son orthographe"),
        nl: .init("{filter} kent geen {name}", hint: "verwijder het, of controleer de spelling"))

    static let wrongArgument = DiagnosticKind(
        "wrong-argument",
        en: .init(
            "{filter} wants {name} of type {expected}, but this is {found}", hint: "give a value of type {expected}"),
        fr: .init(
            "{filter} attend {name} de type {expected}, mais ceci est {found}",
            hint: "donnez une valeur de type {expected}"),
        nl: .init(
            "{filter} wil {name} van type {expected}, maar dit is {found}", hint: "geef een waarde van type {expected}")
    )

    static let wrongInput = DiagnosticKind(
        "wrong-input",
        en: .init(
            "{filter} works on {expected}, but this is {found}", hint: "use a filter for {found}, or another value"),
        fr: .init(
            "{filter} s’applique à {expected}, mais ceci est {found}",
            hint: "utilisez un filtre pour {found}, ou une autre valeur"),
        nl: .init(
            "{filter} werkt op {expected}, maar dit is {found}",
            hint: "gebruik een filter voor {found}, of een andere waarde"))

    static let notAList = DiagnosticKind(
        "not-a-list",
        en: .init("a loop needs a list, but this is {found}", hint: "name a list, or a range such as (1..3)"),
        fr: .init(
            "une boucle a besoin d’une liste, mais ceci est {found}",
            hint: "nommez une liste, ou un intervalle comme (1..3)"),
        nl: .init(
            "een lus heeft een lijst nodig, maar dit is {found}", hint: "noem een lijst, of een bereik zoals (1..3)"))

    static let notANumber = DiagnosticKind(
        "number-due",
        en: .init("a number is due here, but this is {found}", hint: "give a number"),
        fr: .init("un nombre est attendu ici, mais ceci est {found}", hint: "donnez un nombre"),
        nl: .init("hier hoort een getal, maar dit is {found}", hint: "geef een getal"))

    static let neverEqual = DiagnosticKind(
        "never-equal",
        en: .init("{left} and {right} are never equal", hint: "compare values of one type"),
        fr: .init("{left} et {right} ne sont jamais égaux", hint: "comparez des valeurs d’un même type"),
        nl: .init("{left} en {right} zijn nooit gelijk", hint: "vergelijk waarden van hetzelfde type"))

    static let incomparable = DiagnosticKind(
        "incomparable",
        en: .init("{left} and {right} have no order", hint: "compare two numbers, two texts or two dates"),
        fr: .init("{left} et {right} n’ont pas d’ordre", hint: "comparez deux nombres, deux textes ou deux dates"),
        nl: .init(
            "{left} en {right} hebben geen volgorde", hint: "vergelijk twee getallen, twee teksten of twee datums"))

    static let containsNothing = DiagnosticKind(
        "contains-nothing",
        en: .init("a value of type {found} contains nothing", hint: "use contains on a text or a list"),
        fr: .init("une valeur de type {found} ne contient rien", hint: "utilisez contains sur un texte ou une liste"),
        nl: .init("een waarde van type {found} bevat niets", hint: "gebruik contains op een tekst of een lijst"))

    static let listShown = DiagnosticKind(
        "list-shown",
        en: .init("a list cannot be shown as it is", hint: "loop over it, or use | join"),
        fr: .init("une liste ne peut pas être affichée telle quelle", hint: "parcourez-la, ou utilisez | join"),
        nl: .init("een lijst kan niet zo getoond worden", hint: "doorloop ze, of gebruik | join"))

    static let objectShown = DiagnosticKind(
        "object-shown",
        en: .init("a value of type {type} cannot be shown as it is", hint: "name one of its fields"),
        fr: .init("une valeur de type {type} ne peut pas être affichée telle quelle", hint: "nommez un de ses champs"),
        nl: .init("een waarde van type {type} kan niet zo getoond worden", hint: "noem een van haar velden"))

    static let outsideLoop = DiagnosticKind(
        "outside-loop",
        en: .init("{tag} stands outside of a loop", hint: "move it into {% for %}"),
        fr: .init("{tag} se trouve hors d’une boucle", hint: "déplacez-le dans {% for %}"),
        nl: .init("{tag} staat buiten een lus", hint: "verplaats het in {% for %}"))

    static let unknownString = DiagnosticKind(
        "unknown-string",
        en: .init("there is no string “{key}”", hint: "add it to Templates/strings"),
        fr: .init("il n’y a pas de chaîne « {key} »", hint: "ajoutez-la dans Templates/strings"),
        nl: .init("er is geen tekst “{key}”", hint: "voeg ze toe in Templates/strings"))

    static let stringNeeds = DiagnosticKind(
        "string-needs",
        en: .init("the string “{key}” needs {name}", hint: "write | t: {name}: value"),
        fr: .init("la chaîne « {key} » a besoin de {name}", hint: "écrivez | t: {name}: valeur"),
        nl: .init("de tekst “{key}” heeft {name} nodig", hint: "schrijf | t: {name}: waarde"))

    static let stringTakesNot = DiagnosticKind(
        "string-takes-not",
        en: .init("the string “{key}” has no place for {name}", hint: "remove it, or add {name} to the string"),
        fr: .init(
            "la chaîne « {key} » n’a pas de place pour {name}", hint: "supprimez-le, ou ajoutez {name} à la chaîne"),
        nl: .init(
            "de tekst “{key}” heeft geen plaats voor {name}", hint: "verwijder het, of voeg {name} toe aan de tekst"))

    static let nameKinds: [DiagnosticKind] = [
        unknownName, undeclaredParameter, unknownField, noFields, dynamicName, dynamicField, unknownFilter,
        missingArgument, surplusArgument, unknownArgument, wrongArgument, wrongInput, notAList, notANumber, neverEqual,
        incomparable, containsNothing, listShown, objectShown, outsideLoop, unknownString, stringNeeds, stringTakesNot,
    ]
}
