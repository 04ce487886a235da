/// A phase of the project; which one is current follows from the date.
package struct Phase: Sendable {
    package let id: String
    package let label: LocalizedText
    package let span: DateSpan
    package let summary: LocalizedText

    package init(id: String, label: LocalizedText, span: DateSpan, summary: LocalizedText) {
        self.id = id
        self.label = label
        self.span = span
        self.summary = summary
    }
}
