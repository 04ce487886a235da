/// The texts of events and newsletters in Markdown.
enum DiffusionBody {
    static func append(
        event: EventFacts, to text: inout Text, _ tongue: Tongue, in form: some Narrative.Form
    ) {
        var random = Random(6, event.start.minute &+ event.enterprise)
        text.line(random.some(3, of: DiffusionTexts.bodies).map { $0[tongue] }.joined(separator: " "))
        text.line()
        let name = EnterpriseFacts.name(event.enterprise)
        let address = form.enterprise(EnterpriseFacts.id(event.enterprise), tongue)
        text.line(tongue == .fr ? "Chez [\(name)](\(address))." : "Bij [\(name)](\(address)).")
    }

    static func append(newsletter: NewsletterFacts, to text: inout Text, _ tongue: Tongue) {
        var random = Random(7, newsletter.number)
        for _ in 0..<2 {
            text.line(random.some(3, of: DiffusionTexts.bodies).map { $0[tongue] }.joined(separator: " "))
            text.line()
        }
    }
}
