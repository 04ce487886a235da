/// Writes what a corpus holds, one thing at a time, from any thread.
protocol CorpusWriter: Sendable {
    func enterprise(_ facts: EnterpriseFacts) throws
    func event(_ facts: EventFacts) throws
    func newsletter(_ facts: NewsletterFacts) throws
}
