import Diagnostics

/// What may stand where in HTML and XML.
extension LiquidDiagnostics {
    static let outputInRawText = DiagnosticKind(
        "output-in-raw-text",
        en: .init(
            "nothing may be output inside <{element}>",
            hint: "put the value in a data- attribute and read it from there"),
        fr: .init(
            "rien ne peut être affiché dans <{element}>",
            hint: "placez la valeur dans un attribut data- et lisez-la de là"),
        nl: .init(
            "binnen <{element}> mag niets getoond worden",
            hint: "zet de waarde in een data-attribuut en lees ze daar"))

    static let outputInComment = DiagnosticKind(
        "output-in-comment",
        en: .init("nothing may be output inside {place}", hint: "move it out, or use {% comment %}"),
        fr: .init("rien ne peut être affiché dans {place}", hint: "sortez-le, ou utilisez {% comment %}"),
        nl: .init("binnen {place} mag niets getoond worden", hint: "haal het eruit, of gebruik {% comment %}"))

    static let outputInTag = DiagnosticKind(
        "output-in-tag",
        en: .init(
            "nothing may be output in the name of a tag: {place}", hint: "write the name, and choose with {% if %}"),
        fr: .init(
            "rien ne peut être affiché dans le nom d’une balise : {place}",
            hint: "écrivez le nom, et choisissez avec {% if %}"),
        nl: .init(
            "in de naam van een tag mag niets getoond worden: {place}", hint: "schrijf de naam, en kies met {% if %}"
        ))

    static let outputInAttributeName = DiagnosticKind(
        "output-in-attribute-name",
        en: .init(
            "nothing may be output in the name of an attribute: {place}",
            hint: "write the name, and output in its value, between quotes"),
        fr: .init(
            "rien ne peut être affiché dans le nom d’un attribut : {place}",
            hint: "écrivez le nom, et affichez dans sa valeur, entre guillemets"),
        nl: .init(
            "in de naam van een attribuut mag niets getoond worden: {place}",
            hint: "schrijf de naam, en toon de waarde daarin, tussen aanhalingstekens"))

    static let outputUnquoted = DiagnosticKind(
        "output-unquoted",
        en: .init("the value of {attribute} has no quotes", hint: "write {attribute}=\"{{ … }}\""),
        fr: .init("la valeur de {attribute} n’a pas de guillemets", hint: "écrivez {attribute}=\"{{ … }}\""),
        nl: .init("de waarde van {attribute} heeft geen aanhalingstekens", hint: "schrijf {attribute}=\"{{ … }}\""))

    static let outputInHandler = DiagnosticKind(
        "output-in-handler",
        en: .init(
            "nothing may be output in {attribute}, which is a script",
            hint: "put the value in a data- attribute and read it from there"),
        fr: .init(
            "rien ne peut être affiché dans {attribute}, qui est un script",
            hint: "placez la valeur dans un attribut data- et lisez-la de là"),
        nl: .init(
            "in {attribute} mag niets getoond worden: het is een script",
            hint: "zet de waarde in een data-attribuut en lees ze daar"))

    static let outputInStyleAttribute = DiagnosticKind(
        "output-in-style-attribute",
        en: .init("nothing may be output in style", hint: "choose a class instead"),
        fr: .init("rien ne peut être affiché dans style", hint: "choisissez plutôt une classe"),
        nl: .init("in style mag niets getoond worden", hint: "kies liever een klasse"))

    static let outputInDocument = DiagnosticKind(
        "output-in-document",
        en: .init("nothing may be output in srcdoc", hint: "give the address of a page in src"),
        fr: .init("rien ne peut être affiché dans srcdoc", hint: "donnez l’adresse d’une page dans src"),
        nl: .init("in srcdoc mag niets getoond worden", hint: "geef het adres van een pagina in src"))

    static let attributeConstant = DiagnosticKind(
        "attribute-constant",
        en: .init(
            "nothing may be output in {attribute} of <{element}>, which decides what the rest means",
            hint: "write it out, and choose with {% if %}"),
        fr: .init(
            "rien ne peut être affiché dans {attribute} de <{element}>, qui décide du sens du reste",
            hint: "écrivez-le, et choisissez avec {% if %}"),
        nl: .init(
            "in {attribute} van <{element}> mag niets getoond worden: het bepaalt wat de rest betekent",
            hint: "schrijf het uit, en kies met {% if %}"))

    static let notAURL = DiagnosticKind(
        "not-a-url",
        en: .init(
            "{attribute} needs a value of type url, but this is {found}",
            hint: "use a field of type url, or check the address with | url"),
        fr: .init(
            "{attribute} a besoin d’une valeur de type url, mais ceci est {found}",
            hint: "utilisez un champ de type url, ou vérifiez l’adresse avec | url"),
        nl: .init(
            "{attribute} heeft een waarde van type url nodig, maar dit is {found}",
            hint: "gebruik een veld van type url, of controleer het adres met | url"))

    static let addressPrefix = DiagnosticKind(
        "address-prefix",
        en: .init("an address may not continue “{prefix}” in {attribute}", hint: "let the value be the whole address"),
        fr: .init(
            "une adresse ne peut pas continuer « {prefix} » dans {attribute}",
            hint: "faites de la valeur l’adresse entière"),
        nl: .init("een adres mag “{prefix}” in {attribute} niet aanvullen", hint: "laat de waarde het hele adres zijn"))

    static let codeAddressPart = DiagnosticKind(
        "code-address-part",
        en: .init(
            "{attribute} of <{element}> loads code, so its address must be one value",
            hint: "let the value be the whole address"),
        fr: .init(
            "{attribute} de <{element}> charge du code, son adresse doit être une seule valeur",
            hint: "faites de la valeur l’adresse entière"),
        nl: .init(
            "{attribute} van <{element}> laadt code, dus het adres moet één waarde zijn",
            hint: "laat de waarde het hele adres zijn"))

    static let markupInAttribute = DiagnosticKind(
        "markup-in-attribute",
        en: .init("markup cannot stand in {place}", hint: "add | strip_html"),
        fr: .init("du balisage ne peut pas se trouver dans {place}", hint: "ajoutez | strip_html"),
        nl: .init("opmaak kan niet in {place} staan", hint: "voeg | strip_html toe"))

    static let markupInText = DiagnosticKind(
        "markup-in-text",
        en: .init("markup cannot stand in a text file", hint: "add | strip_html"),
        fr: .init("du balisage ne peut pas se trouver dans un fichier de texte", hint: "ajoutez | strip_html"),
        nl: .init("opmaak kan niet in een tekstbestand staan", hint: "voeg | strip_html toe"))

    static let filterOnMarkup = DiagnosticKind(
        "filter-on-markup",
        en: .init("{filter} could break markup", hint: "add | strip_html before it"),
        fr: .init("{filter} pourrait abîmer le balisage", hint: "ajoutez | strip_html avant"),
        nl: .init("{filter} kan opmaak beschadigen", hint: "voeg er | strip_html voor toe"))

    static let markupArgument = DiagnosticKind(
        "markup-argument",
        en: .init("{filter} takes text here, but this is markup", hint: "add | strip_html when the value is made"),
        fr: .init(
            "{filter} prend ici du texte, mais ceci est du balisage",
            hint: "ajoutez | strip_html à la création de la valeur"),
        nl: .init(
            "{filter} neemt hier tekst, maar dit is opmaak", hint: "voeg | strip_html toe waar de waarde gemaakt wordt")
    )

    static let branchesDiffer = DiagnosticKind(
        "branches-differ",
        en: .init(
            "the ways through this {tag} end in different places: {first} and {second}",
            hint: "end each way in the same place of the markup"),
        fr: .init(
            "les chemins de ce {tag} finissent à des endroits différents : {first} et {second}",
            hint: "terminez chaque chemin au même endroit du balisage"),
        nl: .init(
            "de wegen door deze {tag} eindigen op verschillende plaatsen: {first} en {second}",
            hint: "laat elke weg op dezelfde plaats in de opmaak eindigen"))

    static let loopEndsElsewhere = DiagnosticKind(
        "loop-ends-elsewhere",
        en: .init("this {tag} starts in {first} and ends in {second}", hint: "close in the loop what opens in it"),
        fr: .init(
            "ce {tag} commence dans {first} et finit dans {second}", hint: "fermez dans la boucle ce qui s’y ouvre"),
        nl: .init("deze {tag} begint in {first} en eindigt in {second}", hint: "sluit in de lus wat erin opent"))

    static let captureEndsElsewhere = DiagnosticKind(
        "capture-ends-elsewhere",
        en: .init("this capture ends in {place}", hint: "close the tag in it"),
        fr: .init("ce capture finit dans {place}", hint: "fermez-y la balise"),
        nl: .init("deze capture eindigt in {place}", hint: "sluit de tag erin"))

    static let blockEndsElsewhere = DiagnosticKind(
        "block-ends-elsewhere",
        en: .init("this block starts in {first} and ends in {second}", hint: "close in the block what opens in it"),
        fr: .init("ce bloc commence dans {first} et finit dans {second}", hint: "fermez dans le bloc ce qui s’y ouvre"),
        nl: .init("dit blok begint in {first} en eindigt in {second}", hint: "sluit in het blok wat erin opent"))

    static let endsElsewhere = DiagnosticKind(
        "ends-elsewhere",
        en: .init("the template ends in {place}", hint: "close what is open"),
        fr: .init("le gabarit finit dans {place}", hint: "fermez ce qui est ouvert"),
        nl: .init("het sjabloon eindigt in {place}", hint: "sluit wat open is"))

    static let tableNotInText = DiagnosticKind(
        "table-not-in-text",
        en: .init("tablerow writes rows, which cannot stand in {place}", hint: "move it between tags"),
        fr: .init(
            "tablerow écrit des lignes, qui ne peuvent pas se trouver dans {place}",
            hint: "déplacez-le entre des balises"),
        nl: .init("tablerow schrijft rijen, die niet in {place} kunnen staan", hint: "verplaats het tussen tags"))

    static let tagInText = DiagnosticKind(
        "tag-in-text",
        en: .init("<{element}> shows tags as text", hint: "remove the tag, or write &lt;"),
        fr: .init("<{element}> montre les balises comme du texte", hint: "supprimez la balise, ou écrivez &lt;"),
        nl: .init("<{element}> toont tags als tekst", hint: "verwijder de tag, of schrijf &lt;"))

    static let commentInScript = DiagnosticKind(
        "comment-in-script",
        en: .init("<!-- inside a script changes where it ends", hint: "remove it, or write \\x3C!--"),
        fr: .init("<!-- dans un script change l’endroit où il finit", hint: "supprimez-le, ou écrivez \\x3C!--"),
        nl: .init("<!-- in een script verandert waar het eindigt", hint: "verwijder het, of schrijf \\x3C!--"))

    static let lateEquivalent = DiagnosticKind(
        "late-equivalent",
        en: .init("http-equiv stands behind content", hint: "write http-equiv first"),
        fr: .init("http-equiv se trouve après content", hint: "écrivez http-equiv d’abord"),
        nl: .init("http-equiv staat achter content", hint: "schrijf http-equiv eerst"))

    static let strayByte = DiagnosticKind(
        "stray-byte",
        en: .init("“{found}” does not belong in {tag}", hint: "check the quotes and spaces of the attributes"),
        fr: .init(
            "« {found} » n’a pas sa place dans {tag}", hint: "vérifiez les guillemets et les espaces des attributs"),
        nl: .init("“{found}” hoort niet in {tag}", hint: "controleer de aanhalingstekens en spaties van de attributen"))

    static let markupKinds: [DiagnosticKind] = [
        outputInRawText, outputInComment, outputInTag, outputInAttributeName, outputUnquoted, outputInHandler,
        outputInStyleAttribute, outputInDocument, attributeConstant, notAURL, addressPrefix, codeAddressPart,
        markupInAttribute, markupInText, filterOnMarkup, markupArgument, branchesDiffer, loopEndsElsewhere,
        captureEndsElsewhere, blockEndsElsewhere, endsElsewhere, tableNotInText, tagInText, commentInScript,
        lateEquivalent, strayByte,
    ]
}
