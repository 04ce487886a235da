package import Diagnostics

/// What can be wrong between values that are each right on their own.
package enum RuleDiagnostics {
    package static let all: [DiagnosticKind] = [
        duplicateID, duplicateItem, duplicateSlug, duplicateRoute, formerSlugTaken, formerSlugCurrent, duplicateResult,
        duplicateStatistic, duplicateNumber, totalMismatch, fundAboveTotal, amountMissing, amountOfAssociated,
        leadMismatch, testimonyWithoutConsent, portraitWithoutConsent, consentScope, consentExpired, consentWithdrawn,
        consentNotYet, altMissing, logoAltMissing, altAndDecorative, numberForQualitative, textForQuantitative,
        valueAndText, emptyResult, qualityMissing, tooManyDecimals, sampleAboveWhole, labelNeeded, tooManyLevels,
        logoMissing, pictureOfPerson,
    ]

    package static let duplicateID = DiagnosticKind(
        "duplicate-id",
        en: .init("the id “{id}” stands twice", hint: "give one of the two another id, or delete it"),
        fr: .init(
            "l’identifiant « {id} » figure deux fois",
            hint: "donnez un autre identifiant à l’un des deux, ou supprimez-le"),
        nl: .init("het id “{id}” staat er twee keer", hint: "geef één van beide een ander id, of verwijder het")
    )

    package static let duplicateItem = DiagnosticKind(
        "duplicate-item",
        en: .init("“{value}” stands twice in this list", hint: "delete one"),
        fr: .init("« {value} » figure deux fois dans cette liste", hint: "supprimez-en un"),
        nl: .init("“{value}” staat twee keer in deze lijst", hint: "verwijder er één")
    )

    package static let duplicateSlug = DiagnosticKind(
        "duplicate-slug",
        en: .init(
            "two entries would have the address “{slug}” in “{language}”",
            hint: "give one of the two a “slug” of its own"),
        fr: .init(
            "deux fiches auraient l’adresse « {slug} » en « {language} »",
            hint: "donnez à l’une des deux un « slug » à elle"),
        nl: .init(
            "twee fiches zouden het adres “{slug}” krijgen in “{language}”", hint: "geef één van beide een eigen “slug”"
        )
    )

    package static let duplicateRoute = DiagnosticKind(
        "duplicate-route",
        en: .init(
            "the address “{slug}” in “{language}” already belongs to another page",
            hint: "choose another slug for one of the two"),
        fr: .init(
            "l’adresse « {slug} » en « {language} » appartient déjà à une autre page",
            hint: "choisissez un autre slug pour l’une des deux"),
        nl: .init(
            "het adres “{slug}” in “{language}” is al van een andere pagina",
            hint: "kies voor één van beide een andere slug")
    )

    package static let formerSlugTaken = DiagnosticKind(
        "former-slug-taken",
        en: .init(
            "the former address “{slug}” in “{language}” belongs to another entry",
            hint: "delete it from one of the two"),
        fr: .init(
            "l’ancienne adresse « {slug} » en « {language} » appartient à une autre fiche",
            hint: "supprimez-la de l’une des deux"),
        nl: .init(
            "het vroegere adres “{slug}” in “{language}” is van een andere fiche",
            hint: "verwijder het bij één van beide")
    )

    package static let formerSlugCurrent = DiagnosticKind(
        "former-slug-current",
        en: .init(
            "“{slug}” is the present address in “{language}”, not a former one", hint: "delete it from “former_slugs”"),
        fr: .init(
            "« {slug} » est l’adresse actuelle en « {language} », pas une ancienne",
            hint: "supprimez-la de « former_slugs »"),
        nl: .init(
            "“{slug}” is het huidige adres in “{language}”, geen vroeger", hint: "verwijder het uit “former_slugs”")
    )

    package static let duplicateResult = DiagnosticKind(
        "duplicate-result",
        en: .init(
            "“{indicator}” already has a result for {period}", hint: "delete one of the two rows, or correct its period"
        ),
        fr: .init(
            "« {indicator} » a déjà un résultat pour {period}",
            hint: "supprimez l’une des deux lignes, ou corrigez sa période"),
        nl: .init(
            "“{indicator}” heeft al een resultaat voor {period}",
            hint: "verwijder één van beide rijen, of verbeter de periode")
    )

    package static let duplicateStatistic = DiagnosticKind(
        "duplicate-statistic",
        en: .init(
            "{territory} already has a value of “{measure}” for {year}",
            hint: "delete one of the two rows, or correct its year"),
        fr: .init(
            "{territory} a déjà une valeur de « {measure} » pour {year}",
            hint: "supprimez l’une des deux lignes, ou corrigez son année"),
        nl: .init(
            "{territory} heeft al een waarde van “{measure}” voor {year}",
            hint: "verwijder één van beide rijen, of verbeter het jaar")
    )

    package static let duplicateNumber = DiagnosticKind(
        "duplicate-number",
        en: .init("another newsletter already has the number {number}", hint: "correct one of the two"),
        fr: .init("une autre lettre d’information porte déjà le numéro {number}", hint: "corrigez l’une des deux"),
        nl: .init("een andere nieuwsbrief heeft al het nummer {number}", hint: "verbeter één van beide")
    )

    package static let totalMismatch = DiagnosticKind(
        "total-not-sum",
        en: .init(
            "the budget says {total} for “{column}”, and the rows of {file} add up to {sum}: {difference} between them",
            hint: "correct the row or the total that is wrong"),
        fr: .init(
            "le budget indique {total} pour « {column} », et les lignes de {file} donnent {sum} : {difference} d’écart",
            hint: "corrigez la ligne ou le total qui est faux"),
        nl: .init(
            "de begroting vermeldt {total} voor “{column}”, en de rijen van {file} geven samen {sum}: een verschil van {difference}",
            hint: "verbeter de rij of het totaal dat fout is")
    )

    package static let fundAboveTotal = DiagnosticKind(
        "fund-above-total",
        en: .init("the Fund's part, {erdf}, is larger than the whole, {total}", hint: "correct one of the two amounts"),
        fr: .init("la part du Fonds, {erdf}, dépasse le total, {total}", hint: "corrigez l’un des deux montants"),
        nl: .init(
            "het deel van het Fonds, {erdf}, is groter dan het geheel, {total}", hint: "verbeter één van beide bedragen"
        )
    )

    package static let amountMissing = DiagnosticKind(
        "amount-missing",
        en: .init(
            "“{id}” has the role {role} and no amount for “{column}”",
            hint: "fill in the amount, or write “associated” as its role"),
        fr: .init(
            "« {id} » a le rôle {role} et aucun montant pour « {column} »",
            hint: "indiquez le montant, ou écrivez « associated » comme rôle"),
        nl: .init(
            "“{id}” heeft de rol {role} en geen bedrag voor “{column}”",
            hint: "vul het bedrag in, of schrijf “associated” als rol")
    )

    package static let amountOfAssociated = DiagnosticKind(
        "amount-of-associated",
        en: .init(
            "an associated partner has no amount, and “{id}” has one", hint: "empty the cell, or correct the role"),
        fr: .init(
            "un opérateur associé n’a pas de montant, et « {id} » en a un",
            hint: "videz la cellule, ou corrigez le rôle"),
        nl: .init(
            "een geassocieerde projectpartner heeft geen bedrag, en “{id}” heeft er een",
            hint: "maak de cel leeg, of verbeter de rol")
    )

    package static let leadMismatch = DiagnosticKind(
        "lead-mismatch",
        en: .init(
            "“{id}” is the lead, and {file} does not give it the role lead",
            hint: "correct “lead”, or the role in {file}"),
        fr: .init(
            "« {id} » est le chef de file, et {file} ne lui donne pas le rôle lead",
            hint: "corrigez « lead », ou le rôle dans {file}"),
        nl: .init(
            "“{id}” is de projectleider, en {file} geeft het niet de rol lead",
            hint: "verbeter “lead”, of de rol in {file}")
    )

    package static let testimonyWithoutConsent = DiagnosticKind(
        "testimony-without-consent",
        en: .init(
            "the testimony has no recorded consent",
            hint: "add “consent” with its scopes, date and proof, or delete the testimony"),
        fr: .init(
            "le témoignage n’a pas de consentement enregistré",
            hint: "ajoutez « consent » avec sa portée, sa date et sa preuve, ou supprimez le témoignage"),
        nl: .init(
            "de getuigenis heeft geen geregistreerde toestemming",
            hint: "voeg “consent” toe met reikwijdte, datum en bewijs, of verwijder de getuigenis")
    )

    package static let portraitWithoutConsent = DiagnosticKind(
        "portrait-without-consent",
        en: .init(
            "the picture has no recorded consent",
            hint: "add “consent” with its scopes, date and proof; or “people: false” when nobody can be recognised"),
        fr: .init(
            "l’image n’a pas de consentement enregistré",
            hint:
                "ajoutez « consent » avec sa portée, sa date et sa preuve ; ou « people: false » si personne n’est reconnaissable"
        ),
        nl: .init(
            "de foto heeft geen geregistreerde toestemming",
            hint: "voeg “consent” toe met reikwijdte, datum en bewijs; of “people: false” als niemand herkenbaar is")
    )

    package static let consentScope = DiagnosticKind(
        "consent-without-scope",
        en: .init(
            "the consent does not cover “{scope}”",
            hint: "ask for it and add it to “scopes”: capture, publish and quote are separate consents"),
        fr: .init(
            "le consentement ne couvre pas « {scope} »",
            hint: "demandez-le et ajoutez-le à « scopes » : capture, publish et quote sont des consentements distincts"),
        nl: .init(
            "de toestemming dekt “{scope}” niet",
            hint: "vraag ze en voeg ze toe aan “scopes”: capture, publish en quote zijn aparte toestemmingen")
    )

    package static let consentExpired = DiagnosticKind(
        "consent-expired",
        .warning,
        en: .init("the consent expired on {date}; this item is left out", hint: "ask for it again, or delete the item"),
        fr: .init(
            "le consentement a expiré le {date} ; cet élément est omis", hint: "redemandez-le, ou supprimez l’élément"),
        nl: .init(
            "de toestemming is vervallen op {date}; dit onderdeel wordt weggelaten",
            hint: "vraag ze opnieuw, of verwijder het onderdeel")
    )

    package static let consentWithdrawn = DiagnosticKind(
        "consent-withdrawn",
        .warning,
        en: .init("the consent was withdrawn on {date}; this item is left out", hint: "delete the item"),
        fr: .init("le consentement a été retiré le {date} ; cet élément est omis", hint: "supprimez l’élément"),
        nl: .init(
            "de toestemming is ingetrokken op {date}; dit onderdeel wordt weggelaten", hint: "verwijder het onderdeel")
    )

    package static let consentNotYet = DiagnosticKind(
        "consent-not-yet",
        .warning,
        en: .init("the consent only holds from {date} on; this item is left out", hint: "correct the date, or wait"),
        fr: .init(
            "le consentement ne vaut qu’à partir du {date} ; cet élément est omis",
            hint: "corrigez la date, ou attendez"),
        nl: .init(
            "de toestemming geldt pas vanaf {date}; dit onderdeel wordt weggelaten", hint: "verbeter de datum, of wacht"
        )
    )

    package static let altMissing = DiagnosticKind(
        "picture-without-alt",
        en: .init(
            "the picture has no text for those who cannot see it",
            hint: "add “alt”, or “decorative: true” when it tells nothing"),
        fr: .init(
            "l’image n’a pas de texte pour ceux qui ne la voient pas",
            hint: "ajoutez « alt », ou « decorative: true » si elle ne dit rien"),
        nl: .init(
            "de foto heeft geen tekst voor wie ze niet kan zien",
            hint: "voeg “alt” toe, of “decorative: true” als ze niets vertelt")
    )

    package static let logoAltMissing = DiagnosticKind(
        "logo-without-alt",
        en: .init(
            "the logo of “{id}” has no text for those who cannot see it",
            hint: "fill in “{column}”; the organisation's name is enough"),
        fr: .init(
            "le logo de « {id} » n’a pas de texte pour ceux qui ne le voient pas",
            hint: "remplissez « {column} » ; le nom de l’organisation suffit"),
        nl: .init(
            "het logo van “{id}” heeft geen tekst voor wie het niet kan zien",
            hint: "vul “{column}” in; de naam van de organisatie volstaat")
    )

    package static let altAndDecorative = DiagnosticKind(
        "alt-and-decorative",
        en: .init("a decorative picture has no text, and this one has", hint: "delete “alt”, or “decorative: true”"),
        fr: .init(
            "une image décorative n’a pas de texte, et celle-ci en a un",
            hint: "supprimez « alt », ou « decorative: true »"),
        nl: .init("een decoratieve foto heeft geen tekst, en deze wel", hint: "verwijder “alt”, of “decorative: true”")
    )

    package static let numberForQualitative = DiagnosticKind(
        "number-for-qualitative",
        en: .init(
            "“{indicator}” is qualitative, and this row has a number",
            hint: "write what was found in text.fr or text.nl, and empty the cell “value”"),
        fr: .init(
            "« {indicator} » est qualitatif, et cette ligne a un nombre",
            hint: "écrivez le constat dans text.fr ou text.nl, et videz la cellule « value »"),
        nl: .init(
            "“{indicator}” is kwalitatief, en deze rij heeft een getal",
            hint: "schrijf de bevinding in text.fr of text.nl, en maak de cel “value” leeg")
    )

    package static let textForQuantitative = DiagnosticKind(
        "text-for-quantitative",
        en: .init(
            "“{indicator}” is {kind}, and this row has a text in place of a number",
            hint: "write the number in “value” and the explanation in note.fr or note.nl"),
        fr: .init(
            "« {indicator} » est {kind}, et cette ligne a un texte au lieu d’un nombre",
            hint: "écrivez le nombre dans « value » et l’explication dans note.fr ou note.nl"),
        nl: .init(
            "“{indicator}” is {kind}, en deze rij heeft een tekst in plaats van een getal",
            hint: "schrijf het getal in “value” en de uitleg in note.fr of note.nl")
    )

    package static let valueAndText = DiagnosticKind(
        "value-and-text",
        en: .init(
            "this row has a value and a text",
            hint: "keep the value and move the text to note.fr or note.nl, or the reverse"),
        fr: .init(
            "cette ligne a une valeur et un texte",
            hint: "gardez la valeur et déplacez le texte vers note.fr ou note.nl, ou l’inverse"),
        nl: .init(
            "deze rij heeft een waarde en een tekst",
            hint: "bewaar de waarde en verplaats de tekst naar note.fr of note.nl, of omgekeerd")
    )

    package static let emptyResult = DiagnosticKind(
        "empty-result",
        en: .init(
            "row {row} has neither a value nor a text",
            hint: "fill in “value”, or text.fr or text.nl; delete the row when nothing is known"),
        fr: .init(
            "la ligne {row} n’a ni valeur ni texte",
            hint: "remplissez « value », ou text.fr ou text.nl ; supprimez la ligne si rien n’est connu"),
        nl: .init(
            "rij {row} heeft geen waarde en geen tekst",
            hint: "vul “value” in, of text.fr of text.nl; verwijder de rij als er niets bekend is")
    )

    package static let qualityMissing = DiagnosticKind(
        "quality-missing",
        en: .init(
            "the figure in row {row} does not say how it was obtained",
            hint: "fill in “quality”: measured, declared or estimated"),
        fr: .init(
            "le chiffre de la ligne {row} ne dit pas comment il a été obtenu",
            hint: "remplissez « quality » : measured (mesuré), declared (déclaré) ou estimated (estimé)"),
        nl: .init(
            "het cijfer in rij {row} zegt niet hoe het verkregen is",
            hint: "vul “quality” in: measured (gemeten), declared (opgegeven) of estimated (geschat)")
    )

    package static let tooManyDecimals = DiagnosticKind(
        "too-many-decimals",
        en: .init(
            "{value} has {found} decimals, and “{indicator}” has {decimals}",
            hint: "round it, or raise “decimals” in vocabulary/indicators.yml"),
        fr: .init(
            "{value} a {found} décimales, et « {indicator} » en a {decimals}",
            hint: "arrondissez, ou augmentez « decimals » dans vocabulary/indicators.yml"),
        nl: .init(
            "{value} heeft {found} decimalen, en “{indicator}” heeft er {decimals}",
            hint: "rond af, of verhoog “decimals” in vocabulary/indicators.yml")
    )

    package static let sampleAboveWhole = DiagnosticKind(
        "sample-above-whole",
        en: .init(
            "{sample} were asked out of {whole}, which is more than there are",
            hint: "correct “sample_size” or “denominator”"),
        fr: .init(
            "{sample} personnes interrogées sur {whole} : c’est plus qu’il n’y en a",
            hint: "corrigez « sample_size » ou « denominator »"),
        nl: .init(
            "{sample} bevraagden op {whole}: dat is meer dan er zijn", hint: "verbeter “sample_size” of “denominator”")
    )

    package static let labelNeeded = DiagnosticKind(
        "label-needed",
        en: .init("a link to another site has no label", hint: "add “label”"),
        fr: .init("un lien vers un autre site n’a pas de libellé", hint: "ajoutez « label »"),
        nl: .init("een link naar een andere site heeft geen label", hint: "voeg “label” toe")
    )

    package static let tooManyLevels = DiagnosticKind(
        "too-many-levels",
        en: .init("a menu has one level of sub-items, and this is a second", hint: "move the items one level up"),
        fr: .init(
            "un menu a un seul niveau de sous-éléments, et ceci en est un second",
            hint: "remontez les éléments d’un niveau"),
        nl: .init(
            "een menu heeft één niveau van onderdelen, en dit is een tweede", hint: "zet de onderdelen een niveau hoger"
        )
    )

    package static let logoMissing = DiagnosticKind(
        "project-logo-missing",
        .warning,
        en: .init(
            "the project has no logo, and the programme asks for it on every support",
            hint: "put the file that the programme supplied in Content/project and name it under “logo”"),
        fr: .init(
            "le projet n’a pas de logo, et le programme l’exige sur tout support",
            hint: "placez dans Content/project le fichier fourni par le programme et nommez-le sous « logo »"),
        nl: .init(
            "het project heeft geen logo, en het programma eist het op elke drager",
            hint: "zet het bestand van het programma in Content/project en noem het bij “logo”")
    )

    package static let pictureOfPerson = DiagnosticKind(
        "picture-without-permission",
        en: .init(
            "the text shows a picture whose consent does not hold",
            hint: "take the picture out of the text, or ask for the consent again"),
        fr: .init(
            "le texte montre une image dont le consentement ne vaut pas",
            hint: "retirez l’image du texte, ou redemandez le consentement"),
        nl: .init(
            "de tekst toont een foto waarvan de toestemming niet geldt",
            hint: "haal de foto uit de tekst, of vraag de toestemming opnieuw")
    )
}
