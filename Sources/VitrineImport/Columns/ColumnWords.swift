import Diagnostics

/// How a column is called and explained where people fill it in.
struct ColumnWords {
    let key: String
    let label: Words
    /// What it is for, as the remark on its header and in the instructions.
    let help: Words
    /// Other headers that people give such a column.
    let others: [String]

    struct Words {
        let en: String
        let fr: String
        let nl: String

        subscript(language: MessageLanguage) -> String {
            switch language {
            case .english: en
            case .french: fr
            case .dutch: nl
            }
        }

        var all: [String] { [en, fr, nl] }
    }

    static func of(_ key: String) -> ColumnWords? { all.first { $0.key == key } }

    static let all: [ColumnWords] = [
        ColumnWords(
            key: "indicator", label: Words(en: "Indicator", fr: "Indicateur", nl: "Indicator"),
            help: Words(
                en: "What is observed. Choose it from the list.",
                fr: "Ce qui est observé. Choisissez-le dans la liste.",
                nl: "Wat waargenomen wordt. Kies het uit de lijst."),
            others: ["indicateurs", "indicatoren"]),
        ColumnWords(
            key: "period", label: Words(en: "Period", fr: "Période", nl: "Periode"),
            help: Words(
                en: "The time it describes: 2018, 2018-S1, 2018-Q3, 2018-04 or 2018-01-15..2018-06-30.",
                fr:
                    "Le temps décrit : 2018, 2018-S1 (semestre), 2018-Q3 (trimestre), 2018-04 ou 2018-01-15..2018-06-30.",
                nl:
                    "De tijd die beschreven wordt: 2018, 2018-S1 (halfjaar), 2018-Q3 (kwartaal), 2018-04 of 2018-01-15..2018-06-30."
            ),
            others: ["année", "an", "jaar", "jaartal", "year"]),
        ColumnWords(
            key: "value", label: Words(en: "Value", fr: "Valeur", nl: "Waarde"),
            help: Words(
                en: "The figure, without its unit; for a percentage the number before the % sign.",
                fr: "Le chiffre, sans son unité ; pour un pourcentage, le nombre devant le signe %.",
                nl: "Het cijfer, zonder eenheid; bij een percentage het getal vóór het procentteken."),
            others: ["résultat", "resultaat", "result", "chiffre", "cijfer", "figure"]),
        ColumnWords(
            key: "text", label: Words(en: "Text", fr: "Texte", nl: "Tekst"),
            help: Words(
                en: "What was found, for an indicator that is told rather than counted. It stands in place of a value.",
                fr: "Le constat, pour un indicateur qui se raconte au lieu de se compter. Il tient lieu de valeur.",
                nl:
                    "De vaststelling, bij een indicator die verteld wordt en niet geteld. Ze staat in de plaats van een waarde."
            ),
            others: ["constat", "bevinding", "finding"]),
        ColumnWords(
            key: "baseline", label: Words(en: "Baseline", fr: "Valeur de départ", nl: "Nulmeting"),
            help: Words(
                en: "The value at the outset.", fr: "La valeur au départ.", nl: "De waarde bij het begin."),
            others: ["départ", "situation initiale", "beginwaarde", "beginsituatie"]),
        ColumnWords(
            key: "target", label: Words(en: "Target", fr: "Cible", nl: "Streefwaarde"),
            help: Words(en: "The value aimed at.", fr: "La valeur visée.", nl: "De waarde waarnaar u streeft."),
            others: ["objectif", "doel", "doelstelling", "goal"]),
        ColumnWords(
            key: "denominator", label: Words(en: "Out of how many", fr: "Sur combien", nl: "Op hoeveel"),
            help: Words(
                en: "How many persons, households or cases there are in all.",
                fr: "Le nombre total de personnes, de ménages ou de cas.",
                nl: "Hoeveel personen, gezinnen of gevallen er in het totaal zijn."),
            others: ["out of", "effectif", "populatie", "population"]),
        ColumnWords(
            key: "sample_size",
            label: Words(en: "Persons asked", fr: "Personnes interrogées", nl: "Bevraagde personen"),
            help: Words(
                en: "How many persons were asked.", fr: "Combien de personnes ont été interrogées.",
                nl: "Hoeveel personen bevraagd werden."),
            others: ["sample", "échantillon", "répondants", "respondenten"]),
        ColumnWords(
            key: "quality", label: Words(en: "Quality", fr: "Qualité", nl: "Kwaliteit"),
            help: Words(
                en: "How the figure was obtained. Needed with every value.",
                fr: "Comment le chiffre a été obtenu. Nécessaire avec chaque valeur.",
                nl: "Hoe het cijfer verkregen werd. Nodig bij elke waarde."),
            others: ["fiabilité", "betrouwbaarheid"]),
        ColumnWords(
            key: "source", label: Words(en: "Source", fr: "Source", nl: "Bron"),
            help: Words(
                en: "The evidence it rests on, from the list. If it is missing there, ask for it to be added.",
                fr: "L’élément probant sur lequel il repose, dans la liste. S’il y manque, demandez qu’on l’ajoute.",
                nl: "De onderbouwing waarop het steunt, uit de lijst. Ontbreekt ze daar, vraag dan om ze toe te voegen."
            ),
            others: ["preuve", "bewijs", "evidence", "onderbouwing"]),
        ColumnWords(
            key: "outcome", label: Words(en: "Outcome", fr: "Effet", nl: "Effect"),
            help: Words(
                en: "The change it speaks of, from the list; may stay empty.",
                fr: "Le changement dont il parle, dans la liste ; peut rester vide.",
                nl: "De verandering waarover het gaat, uit de lijst; mag leeg blijven."),
            others: ["changement", "verandering"]),
        ColumnWords(
            key: "note", label: Words(en: "Note", fr: "Remarque", nl: "Opmerking"),
            help: Words(
                en: "What the reader should know; may stay empty.",
                fr: "Ce que le lecteur doit savoir ; peut rester vide.",
                nl: "Wat de lezer moet weten; mag leeg blijven."),
            others: ["commentaire", "toelichting", "comment"]),
        ColumnWords(
            key: "audience", label: Words(en: "Audience", fr: "Public", nl: "Doelgroep"),
            help: Words(
                en: "Who may see it. Left empty, it stays internal until somebody decides otherwise.",
                fr: "Qui peut le voir. Vide, il reste interne jusqu’à ce que quelqu’un en décide autrement.",
                nl: "Wie het mag zien. Leeg blijft het intern tot iemand er anders over beslist."),
            others: ["visibilité", "zichtbaarheid"]),
    ]
}
