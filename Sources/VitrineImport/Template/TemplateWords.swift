import Diagnostics

/// What the template workbook says, in one language.
struct TemplateWords {
    let results: String
    let instructions: String
    let lists: String
    let title: String
    let steps: [String]
    let columnHeader: String
    let helpHeader: String
    let neededHeader: String
    let needed: String
    let neededWithValue: String
    let valueOrText: String
    let optional: String
    let indicatorsTitle: String
    let unitHeader: String
    let kindHeader: String
    let sourcesTitle: String
    let outcomesTitle: String
    let idHeader: String
    let descriptionHeader: String
    let noSources: String
    let percent: String
    let notInList: String
    let chooseFromList: String
    let qualities: [String]
    let audiences: [String]
    /// By the kind's raw value.
    let kinds: [String: String]

    static func of(_ language: MessageLanguage) -> TemplateWords {
        switch language {
        case .french: french
        case .dutch: dutch
        case .english: english
        }
    }

    static let english = TemplateWords(
        results: "Results", instructions: "How to", lists: "Lists",
        title: "Results of {name}",
        steps: [
            "Fill in the sheet “Results”: one row for each indicator and period.",
            "Choose the indicator, the quality, the source and the outcome from the lists; the sheet “Lists” explains them.",
            "Write a figure in “Value”, or a finding in “Text”: never both in one row.",
            "Leave out totals and averages of rows: the site works them out where that makes sense.",
            "Do not rename the columns. You may leave columns empty, and delete those that you do not need.",
            "A result stays internal until somebody decides who may see it.",
        ],
        columnHeader: "Column", helpHeader: "What to write", neededHeader: "Needed?", needed: "yes",
        neededWithValue: "with a value", valueOrText: "a value or a text", optional: "no",
        indicatorsTitle: "Indicators", unitHeader: "Unit", kindHeader: "Kind", sourcesTitle: "Sources",
        outcomesTitle: "Outcomes", idHeader: "Name in the list", descriptionHeader: "What it is",
        noSources: "No source is recorded yet: ask for yours to be added before you send the results.",
        percent: "%", notInList: "Not in the list", chooseFromList: "Please choose from the list.",
        qualities: ["measured", "declared", "estimated"], audiences: ["public", "members", "funders", "internal"],
        kinds: ["quantitative": "figure", "qualitative": "text", "management": "figure"])

    static let french = TemplateWords(
        results: "Résultats", instructions: "Mode d’emploi", lists: "Listes",
        title: "Résultats : {name}",
        steps: [
            "Remplissez la feuille « Résultats » : une ligne par indicateur et par période.",
            "Choisissez l’indicateur, la qualité, la source et l’effet dans les listes ; la feuille « Listes » les explique.",
            "Écrivez un chiffre dans « Valeur », ou un constat dans « Texte » : jamais les deux dans une même ligne.",
            "N’ajoutez ni total ni moyenne : le site les calcule là où cela a un sens.",
            "Ne renommez pas les colonnes. Vous pouvez en laisser vides, et supprimer celles qui ne servent pas.",
            "Un résultat reste interne jusqu’à ce que quelqu’un décide qui peut le voir.",
        ],
        columnHeader: "Colonne", helpHeader: "Que faut-il écrire ?", neededHeader: "Obligatoire ?", needed: "oui",
        neededWithValue: "avec une valeur", valueOrText: "une valeur ou un texte", optional: "non",
        indicatorsTitle: "Indicateurs", unitHeader: "Unité", kindHeader: "Nature", sourcesTitle: "Sources",
        outcomesTitle: "Effets", idHeader: "Nom dans la liste", descriptionHeader: "De quoi il s’agit",
        noSources:
            "Aucune source n’est encore enregistrée : demandez l’ajout des vôtres avant d’envoyer les résultats.",
        percent: "%", notInList: "Absent de la liste", chooseFromList: "Veuillez choisir dans la liste.",
        qualities: ["mesuré", "déclaré", "estimé"], audiences: ["public", "membres", "financeurs", "interne"],
        kinds: ["quantitative": "chiffre", "qualitative": "texte", "management": "chiffre"])

    static let dutch = TemplateWords(
        results: "Resultaten", instructions: "Handleiding", lists: "Lijsten",
        title: "Resultaten van {name}",
        steps: [
            "Vul het blad “Resultaten” in: één rij per indicator en per periode.",
            "Kies indicator, kwaliteit, bron en effect uit de lijsten; het blad “Lijsten” legt ze uit.",
            "Schrijf een cijfer in “Waarde”, of een vaststelling in “Tekst”: nooit beide in één rij.",
            "Voeg geen totalen of gemiddelden toe: de site berekent ze waar dat zin heeft.",
            "Geef de kolommen geen andere naam. U mag kolommen leeg laten, en verwijderen wat u niet nodig hebt.",
            "Een resultaat blijft intern tot iemand beslist wie het mag zien.",
        ],
        columnHeader: "Kolom", helpHeader: "Wat u schrijft", neededHeader: "Verplicht?", needed: "ja",
        neededWithValue: "bij een waarde", valueOrText: "een waarde of een tekst", optional: "nee",
        indicatorsTitle: "Indicatoren", unitHeader: "Eenheid", kindHeader: "Aard", sourcesTitle: "Bronnen",
        outcomesTitle: "Effecten", idHeader: "Naam in de lijst", descriptionHeader: "Wat het is",
        noSources: "Er is nog geen bron opgenomen: vraag om de uwe toe te voegen voor u de resultaten doorstuurt.",
        percent: "%", notInList: "Niet in de lijst", chooseFromList: "Kies uit de lijst.",
        qualities: ["gemeten", "opgegeven", "geschat"], audiences: ["openbaar", "leden", "financiers", "intern"],
        kinds: ["quantitative": "cijfer", "qualitative": "tekst", "management": "cijfer"])
}
