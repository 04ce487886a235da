/// A step of the method; data, since later versions of the method add some.
package struct Step: Sendable {
    package let id: String
    /// Its place, from 1; a preliminary step may be 0.
    package let number: Int
    package let label: LocalizedText
    package let summary: LocalizedText
    package let subSteps: [Term]

    package init(id: String, number: Int, label: LocalizedText, summary: LocalizedText, subSteps: [Term] = []) {
        self.id = id
        self.number = number
        self.label = label
        self.summary = summary
        self.subSteps = subSteps
    }
}
