/// What the enterprise wants to know of its impact (*question évaluative*, *evaluatievraag*).
package struct EvaluativeQuestion: Sendable {
    package var text = LocalizedText.none
    package var purpose: LocalizedText?
    package var chosenBy: LocalizedText?

    package init() {}
}

extension EvaluativeQuestion: FactGroup {
    package static let facts = Facts<Self>(
        "enterprises/ID/enterprise.yml: question",
        [
            .required(
                "text", .text, \.text, "The evaluative question",
                "{fr: Que change l’atelier ?, nl: Wat verandert het atelier?}"),
            .optional(
                "purpose", .text, \.purpose, "What the answer will serve", "{fr: Convaincre., nl: Overtuigen.}"),
            .optional("chosen_by", .text, \.chosenBy, "Who chose it, and how", "{fr: L’équipe., nl: Het team.}"),
        ])
}
