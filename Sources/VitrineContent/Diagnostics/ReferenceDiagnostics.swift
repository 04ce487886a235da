package import Diagnostics

/// What can be wrong where one thing names another.
package enum ReferenceDiagnostics {
    package static let all: [DiagnosticKind] = [
        unknownTerm, unknownEntry, unknownOwn, noOwn, missingLinkedFile, unknownSection, unlistedSection,
        homelessEntries,
        emptySection, unknownResult, noFigures,
        badResult, resultOutside, blockCycle, toDraft, toHidden, toBlock, parentCycle,
    ]

    package static let unknownTerm = DiagnosticKind(
        "unknown-term",
        en: .init(
            "“{id}” is not in {file}", hint: "add it to {file}, or choose {choices}",
            withoutChoices: "add it to {file}, where there is none yet"),
        fr: .init(
            "« {id} » n’est pas dans {file}", hint: "ajoutez-le à {file}, ou choisissez {choices}",
            withoutChoices: "ajoutez-le à {file}, qui est encore vide"),
        nl: .init(
            "“{id}” staat niet in {file}", hint: "voeg het toe aan {file}, of kies {choices}",
            withoutChoices: "voeg het toe aan {file}, waar nog niets in staat")
    )

    package static let unknownEntry = DiagnosticKind(
        "unknown-entry",
        en: .init("there is no entry “{id}”", hint: "correct the name, or create the folder Content/{id}"),
        fr: .init("il n’y a pas de fiche « {id} »", hint: "corrigez le nom, ou créez le dossier Content/{id}"),
        nl: .init("er is geen fiche “{id}”", hint: "verbeter de naam, of maak de map Content/{id}")
    )

    package static let unknownOwn = DiagnosticKind(
        "unknown-own-id",
        en: .init("no item under “{list}” has the id “{id}”", hint: "the ids are {choices}"),
        fr: .init("aucun élément de « {list} » n’a l’identifiant « {id} »", hint: "les identifiants sont {choices}"),
        nl: .init("geen enkel onderdeel van “{list}” heeft het id “{id}”", hint: "de id’s zijn {choices}")
    )

    package static let noOwn = DiagnosticKind(
        "no-own-ids",
        en: .init(
            "“{id}” refers to an item of “{list}”, and there is none",
            hint: "add “{list}”, with an item whose id is “{id}”"),
        fr: .init(
            "« {id} » renvoie à un élément de « {list} », et il n’y en a aucun",
            hint: "ajoutez « {list} », avec un élément dont l’identifiant est « {id} »"),
        nl: .init(
            "“{id}” verwijst naar een onderdeel van “{list}”, en er is er geen",
            hint: "voeg “{list}” toe, met een onderdeel waarvan het id “{id}” is")
    )

    package static let missingLinkedFile = DiagnosticKind(
        "missing-linked-file",
        en: .init("there is no file “{file}” in {folder}", hint: "put the file there, or correct the name"),
        fr: .init("il n’y a pas de fichier « {file} » dans {folder}", hint: "placez-y le fichier, ou corrigez le nom"),
        nl: .init("er is geen bestand “{file}” in {folder}", hint: "zet het bestand daar, of verbeter de naam")
    )

    package static let unknownSection = DiagnosticKind(
        "unknown-section",
        en: .init("there is no page “section:{id}”", hint: "the sections are {choices}"),
        fr: .init("il n’y a pas de page « section:{id} »", hint: "les sections sont {choices}"),
        nl: .init("er is geen pagina “section:{id}”", hint: "de secties zijn {choices}")
    )

    package static let unlistedSection = DiagnosticKind(
        "unlisted-section",
        en: .init(
            "this site has no section “{id}”",
            hint: "list it under “sections” in site.yml, as “{id}: {example}”, or take the link away"),
        fr: .init(
            "ce site n’a pas de rubrique « {id} »",
            hint: "ajoutez-la sous « sections » dans site.yml, sous la forme « {id}: {example} », ou retirez le lien"),
        nl: .init(
            "deze site heeft geen rubriek “{id}”",
            hint: "zet ze onder “sections” in site.yml, als “{id}: {example}”, of haal de verwijzing weg")
    )

    package static let homelessEntries = DiagnosticKind(
        "entries-without-section",
        en: .init(
            "{folder} has entries, and this site has no section “{id}” for their pages",
            hint: "list it under “sections” in site.yml, as “{id}: {example}”"),
        fr: .init(
            "{folder} contient des fiches, et ce site n’a pas de rubrique « {id} » pour leurs pages",
            hint: "ajoutez-la sous « sections » dans site.yml, sous la forme « {id}: {example} »"),
        nl: .init(
            "{folder} bevat fiches, en deze site heeft geen rubriek “{id}” voor hun pagina’s",
            hint: "zet ze onder “sections” in site.yml, als “{id}: {example}”")
    )

    package static let emptySection = DiagnosticKind(
        "section-without-content",
        .warning,
        en: .init(
            "the section “{id}” has nothing to show: {file} is not there",
            hint: "add it, or take “{id}” out of “sections”"),
        fr: .init(
            "la rubrique « {id} » n’a rien à montrer : {file} n’existe pas",
            hint: "ajoutez-le, ou retirez « {id} » de « sections »"),
        nl: .init(
            "de rubriek “{id}” heeft niets te tonen: {file} is er niet",
            hint: "voeg het toe, of haal “{id}” uit “sections”")
    )

    package static let unknownResult = DiagnosticKind(
        "unknown-result",
        en: .init(
            "{enterprise} has no result “{id}”", hint: "write INDICATOR@PERIOD as in results.csv; there are {choices}",
            withoutChoices: "there is none yet: add rows to results.csv"),
        fr: .init(
            "{enterprise} n’a pas de résultat « {id} »",
            hint: "écrivez INDICATEUR@PÉRIODE comme dans results.csv ; il y a {choices}",
            withoutChoices: "il n’y en a pas encore : ajoutez des lignes à results.csv"),
        nl: .init(
            "{enterprise} heeft geen resultaat “{id}”",
            hint: "schrijf INDICATOR@PERIODE zoals in results.csv; er zijn {choices}",
            withoutChoices: "er is er nog geen: voeg rijen toe aan results.csv")
    )

    package static let noFigures = DiagnosticKind(
        "chart-without-figures",
        en: .init(
            "{enterprise} has no figures for “{id}” to draw", hint: "correct the indicator, or add rows to results.csv"),
        fr: .init(
            "{enterprise} n’a pas de chiffres à dessiner pour « {id} »",
            hint: "corrigez l’indicateur, ou ajoutez des lignes à results.csv"),
        nl: .init(
            "{enterprise} heeft geen cijfers om te tekenen voor “{id}”",
            hint: "verbeter de indicator, of voeg rijen toe aan results.csv")
    )

    package static let badResult = DiagnosticKind(
        "invalid-result-reference",
        en: .init(
            "“{value}” does not name a result",
            hint: "write result:INDICATOR@PERIOD, such as result:training-hours@2018"),
        fr: .init(
            "« {value} » ne désigne pas un résultat",
            hint: "écrivez result:INDICATEUR@PÉRIODE, par exemple result:training-hours@2018"),
        nl: .init(
            "“{value}” verwijst niet naar een resultaat",
            hint: "schrijf result:INDICATOR@PERIODE, bijvoorbeeld result:training-hours@2018")
    )

    package static let resultOutside = DiagnosticKind(
        "result-outside-enterprise",
        en: .init(
            "“{value}” does not say of which enterprise", hint: "write the enterprise in front, as in {proposal}"),
        fr: .init(
            "« {value} » ne dit pas de quelle entreprise", hint: "écrivez l’entreprise devant, comme dans {proposal}"),
        nl: .init(
            "“{value}” zegt niet van welke onderneming", hint: "schrijf de onderneming ervoor, zoals in {proposal}")
    )

    package static let blockCycle = DiagnosticKind(
        "block-includes-itself",
        en: .init("the block “{id}” includes itself", hint: "delete one of the inclusions named here"),
        fr: .init("le bloc « {id} » s’inclut lui-même", hint: "supprimez l’une des inclusions citées ici"),
        nl: .init("het blok “{id}” bevat zichzelf", hint: "verwijder één van de hier genoemde verwijzingen")
    )

    package static let toDraft = DiagnosticKind(
        "link-to-draft",
        en: .init("“{id}” is a draft, and will not be published", hint: "finish it, or take this link away"),
        fr: .init("« {id} » est un brouillon et ne sera pas publié", hint: "terminez-le, ou retirez ce lien"),
        nl: .init("“{id}” is een ontwerp en wordt niet gepubliceerd", hint: "werk het af, of haal deze verwijzing weg")
    )

    package static let toHidden = DiagnosticKind(
        "link-to-restricted",
        en: .init(
            "“{id}” is for “{audience}”, and not all who read this page may see it",
            hint: "take the link away, or change the audience of one of the two"),
        fr: .init(
            "« {id} » est destiné à « {audience} », et certains de ceux qui lisent cette page ne peuvent pas le voir",
            hint: "retirez le lien, ou changez le public de l’un des deux"),
        nl: .init(
            "“{id}” is bestemd voor “{audience}”, en niet iedereen die deze pagina leest mag het zien",
            hint: "haal de verwijzing weg, of wijzig de doelgroep van één van beide")
    )

    package static let toBlock = DiagnosticKind(
        "link-to-block",
        en: .init(
            "the block “{id}” has no page of its own", hint: "include it with ![](block:{id}), alone in a paragraph"),
        fr: .init(
            "le bloc « {id} » n’a pas de page à lui", hint: "incluez-le avec ![](block:{id}), seul dans un paragraphe"),
        nl: .init(
            "het blok “{id}” heeft geen eigen pagina", hint: "neem het op met ![](block:{id}), alleen in een alinea")
    )

    package static let parentCycle = DiagnosticKind(
        "territory-in-itself",
        en: .init("the territory “{id}” lies in itself", hint: "correct “parent”"),
        fr: .init("le territoire « {id} » se trouve dans lui-même", hint: "corrigez « parent »"),
        nl: .init("het gebied “{id}” ligt in zichzelf", hint: "verbeter “parent”")
    )
}
