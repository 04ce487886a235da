/// What the enterprise wants to know of its impact (*question évaluative*, *evaluatievraag*).
package struct EvaluativeQuestion: Sendable {
    package let text: LocalizedText
    package let purpose: LocalizedText?
    package let chosenBy: LocalizedText?

    package init(text: LocalizedText, purpose: LocalizedText? = nil, chosenBy: LocalizedText? = nil) {
        self.text = text
        self.purpose = purpose
        self.chosenBy = chosenBy
    }
}
