import Diagnostics

/// Partials, layouts and blocks.
extension LiquidDiagnostics {
    static let includeRefused = DiagnosticKind(
        "include-refused",
        en: .init(
            "include shares all variables, so nothing could be checked",
            hint: "use {% render \"name\", parameter: value %}"),
        fr: .init(
            "include partage toutes les variables, rien ne pourrait être vérifié",
            hint: "utilisez {% render \"nom\", paramètre: valeur %}"),
        nl: .init(
            "include deelt alle variabelen, dus niets kan gecontroleerd worden",
            hint: "gebruik {% render \"naam\", parameter: waarde %}"))

    static let partialNotLiteral = DiagnosticKind(
        "partial-not-literal",
        en: .init("the name of a partial must be a text between quotes", hint: "write {% render \"name\" %}"),
        fr: .init(
            "le nom d’un gabarit partiel doit être un texte entre guillemets", hint: "écrivez {% render \"nom\" %}"),
        nl: .init(
            "de naam van een deelsjabloon moet een tekst tussen aanhalingstekens zijn",
            hint: "schrijf {% render \"naam\" %}"))

    static let layoutNotLiteral = DiagnosticKind(
        "layout-not-literal",
        en: .init("the name of a layout must be a text between quotes", hint: "write {% layout \"name\" %}"),
        fr: .init(
            "le nom d’une mise en page doit être un texte entre guillemets", hint: "écrivez {% layout \"nom\" %}"),
        nl: .init(
            "de naam van een lay-out moet een tekst tussen aanhalingstekens zijn", hint: "schrijf {% layout \"naam\" %}"
        ))

    static let secondLayout = DiagnosticKind(
        "second-layout",
        en: .init("a template has one layout, outside of everything else", hint: "keep one {% layout %} at the top"),
        fr: .init(
            "un gabarit a une seule mise en page, hors de tout le reste", hint: "gardez un seul {% layout %} en haut"),
        nl: .init("een sjabloon heeft één lay-out, buiten al het andere", hint: "houd één {% layout %} bovenaan"))

    static let unknownPartial = DiagnosticKind(
        "unknown-partial",
        en: .init("there is no partial “{name}”", hint: "put it in Templates/partials"),
        fr: .init("il n’y a pas de gabarit partiel « {name} »", hint: "placez-le dans Templates/partials"),
        nl: .init("er is geen deelsjabloon “{name}”", hint: "zet het in Templates/partials"))

    static let unknownLayout = DiagnosticKind(
        "unknown-layout",
        en: .init("there is no layout “{name}”", hint: "put it in Templates/layouts"),
        fr: .init("il n’y a pas de mise en page « {name} »", hint: "placez-la dans Templates/layouts"),
        nl: .init("er is geen lay-out “{name}”", hint: "zet hem in Templates/layouts"))

    static let partialRecursion = DiagnosticKind(
        "partial-recursion",
        en: .init("the partial “{name}” includes itself", hint: "loop over the data instead, or stop the circle"),
        fr: .init(
            "le gabarit partiel « {name} » s’inclut lui-même", hint: "parcourez plutôt les données, ou brisez le cercle"
        ),
        nl: .init(
            "het deelsjabloon “{name}” sluit zichzelf in", hint: "doorloop liever de gegevens, of doorbreek de cirkel"))

    static let layoutRecursion = DiagnosticKind(
        "layout-recursion",
        en: .init("the layout “{name}” is its own layout", hint: "remove one of the two {% layout %}"),
        fr: .init(
            "la mise en page « {name} » est sa propre mise en page", hint: "supprimez l’un des deux {% layout %}"),
        nl: .init("de lay-out “{name}” is zijn eigen lay-out", hint: "verwijder een van de twee {% layout %}"))

    static let layoutInPartial = DiagnosticKind(
        "layout-in-partial",
        en: .init("a partial has no layout", hint: "remove {% layout %}"),
        fr: .init("un gabarit partiel n’a pas de mise en page", hint: "supprimez {% layout %}"),
        nl: .init("een deelsjabloon heeft geen lay-out", hint: "verwijder {% layout %}"))

    static let blockInPartial = DiagnosticKind(
        "block-in-partial",
        en: .init("a partial has no blocks", hint: "move {% block {name} %} to a layout or a page"),
        fr: .init(
            "un gabarit partiel n’a pas de blocs", hint: "déplacez {% block {name} %} dans une mise en page ou une page"
        ),
        nl: .init(
            "een deelsjabloon heeft geen blokken", hint: "verplaats {% block {name} %} naar een lay-out of een pagina"))

    static let unknownBlock = DiagnosticKind(
        "unknown-block",
        en: .init("no layout has a block {name}", hint: "add {% block {name} %} to the layout, or rename this one"),
        fr: .init(
            "aucune mise en page n’a de bloc {name}",
            hint: "ajoutez {% block {name} %} à la mise en page, ou renommez celui-ci"),
        nl: .init(
            "geen lay-out heeft een blok {name}",
            hint: "voeg {% block {name} %} toe aan de lay-out, of hernoem dit blok"))

    static let repeatedBlock = DiagnosticKind(
        "repeated-block",
        en: .init("the block {name} stands here twice", hint: "keep one of the two"),
        fr: .init("le bloc {name} s’y trouve deux fois", hint: "gardez l’un des deux"),
        nl: .init("het blok {name} staat er twee keer", hint: "behoud een van de twee"))

    static let outsideBlock = DiagnosticKind(
        "outside-block",
        en: .init("this stands outside of a block and would never be shown", hint: "move it into {% block … %}"),
        fr: .init("ceci se trouve hors d’un bloc et ne serait jamais affiché", hint: "déplacez-le dans {% block … %}"),
        nl: .init("dit staat buiten een blok en zou nooit getoond worden", hint: "verplaats het in {% block … %}"))

    static let superOutsideBlock = DiagnosticKind(
        "super-outside-block",
        en: .init("block.super stands outside of a block", hint: "move it into {% block … %}"),
        fr: .init("block.super se trouve hors d’un bloc", hint: "déplacez-le dans {% block … %}"),
        nl: .init("block.super staat buiten een blok", hint: "verplaats het in {% block … %}"))

    static let superElsewhere = DiagnosticKind(
        "super-elsewhere",
        en: .init("block.super may only stand where its block may: this is {place}", hint: "move it out of {place}"),
        fr: .init(
            "block.super ne peut se trouver que là où son bloc le peut : ici c’est {place}",
            hint: "sortez-le de {place}"),
        nl: .init("block.super mag alleen staan waar zijn blok mag staan: dit is {place}", hint: "haal het uit {place}")
    )

    static let noSuperBlock = DiagnosticKind(
        "no-super-block",
        en: .init("there is no block behind this one", hint: "remove block.super"),
        fr: .init("il n’y a pas de bloc derrière celui-ci", hint: "supprimez block.super"),
        nl: .init("er is geen blok achter dit blok", hint: "verwijder block.super"))

    static let missingParameter = DiagnosticKind(
        "missing-parameter",
        en: .init("the partial “{partial}” needs {name}", hint: "write {name}: a value of type {type}"),
        fr: .init(
            "le gabarit partiel « {partial} » a besoin de {name}", hint: "écrivez {name}: une valeur de type {type}"),
        nl: .init("het deelsjabloon “{partial}” heeft {name} nodig", hint: "schrijf {name}: een waarde van type {type}")
    )

    static let surplusParameter = DiagnosticKind(
        "surplus-parameter",
        en: .init(
            "the partial “{partial}” takes no {name}", hint: "remove it, or declare it in the partial’s {% doc %}"),
        fr: .init(
            "le gabarit partiel « {partial} » ne prend pas {name}",
            hint: "supprimez-le, ou déclarez-le dans le {% doc %} du gabarit"),
        nl: .init(
            "het deelsjabloon “{partial}” kent geen {name}",
            hint: "verwijder het, of declareer het in de {% doc %} van het deelsjabloon"))

    static let repeatedArgument = DiagnosticKind(
        "repeated-argument",
        en: .init("{name} is given twice", hint: "keep one of the two"),
        fr: .init("{name} est donné deux fois", hint: "gardez l’un des deux"),
        nl: .init("{name} wordt twee keer gegeven", hint: "behoud een van de twee"))

    static let wrongParameter = DiagnosticKind(
        "wrong-parameter",
        en: .init("{name} is declared as {expected}, but this is {found}", hint: "give a value of type {expected}"),
        fr: .init(
            "{name} est déclaré comme {expected}, mais ceci est {found}", hint: "donnez une valeur de type {expected}"),
        nl: .init(
            "{name} is gedeclareerd als {expected}, maar dit is {found}", hint: "geef een waarde van type {expected}"))

    static let badParameterLine = DiagnosticKind(
        "bad-parameter-line",
        en: .init(
            "this parameter cannot be read",
            hint: "write @param {type} name, or @param {type} [name] when it may be left out"),
        fr: .init(
            "ce paramètre est illisible", hint: "écrivez @param {type} nom, ou @param {type} [nom] s’il peut manquer"),
        nl: .init(
            "deze parameter is onleesbaar",
            hint: "schrijf @param {type} naam, of @param {type} [naam] als hij mag ontbreken"))

    static let repeatedParameter = DiagnosticKind(
        "repeated-parameter",
        en: .init("the parameter {name} is declared twice", hint: "keep one of the two"),
        fr: .init("le paramètre {name} est déclaré deux fois", hint: "gardez l’un des deux"),
        nl: .init("de parameter {name} is twee keer gedeclareerd", hint: "behoud een van de twee"))

    static let unknownType = DiagnosticKind(
        "unknown-type",
        en: .init("there is no type {name}", hint: "Templates/README.md lists the types"),
        fr: .init("il n’y a pas de type {name}", hint: "Templates/README.md énumère les types"),
        nl: .init("er is geen type {name}", hint: "Templates/README.md somt de types op"))

    static let unknownRoot = DiagnosticKind(
        "unknown-root",
        en: .init("the template {name} does not exist", hint: "add the file, or name another"),
        fr: .init("le gabarit {name} n’existe pas", hint: "ajoutez le fichier, ou nommez-en un autre"),
        nl: .init("het sjabloon {name} bestaat niet", hint: "voeg het bestand toe, of noem een ander"))

    static let partialKinds: [DiagnosticKind] = [
        includeRefused, partialNotLiteral, layoutNotLiteral, secondLayout, unknownPartial, unknownLayout,
        partialRecursion, layoutRecursion, layoutInPartial, blockInPartial, unknownBlock, repeatedBlock, outsideBlock,
        superOutsideBlock, superElsewhere, noSuperBlock, missingParameter, surplusParameter, repeatedArgument,
        wrongParameter, badParameterLine, repeatedParameter, unknownType, unknownRoot,
    ]
}
