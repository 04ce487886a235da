import Dispatch
import Foundation

/// How many of everything, and the writing of it all on every core.
struct Corpus {
    let enterprises: Int

    var events: Int { max(4, enterprises / 10) }
    var newsletters: Int { max(2, enterprises / 50) }

    func write(with writers: [any CorpusWriter]) throws {
        try each(enterprises) { index in
            let facts = EnterpriseFacts(index)
            for writer in writers { try writer.enterprise(facts) }
        }
        try each(events) { index in
            let facts = EventFacts(index, enterprises: enterprises)
            for writer in writers { try writer.event(facts) }
        }
        try each(newsletters) { index in
            let facts = NewsletterFacts(index, enterprises: enterprises, events: events)
            for writer in writers { try writer.newsletter(facts) }
        }
    }

    private final class Failures: @unchecked Sendable {
        private let lock = NSLock()
        private var first: (any Error)?

        func note(_ error: any Error) { lock.withLock { if first == nil { first = error } } }

        func check() throws { if let first = lock.withLock({ first }) { throw first } }
    }

    private func each(_ count: Int, _ body: @Sendable (Int) throws -> Void) throws {
        let failures = Failures()
        let chunk = 256
        DispatchQueue.concurrentPerform(iterations: (count + chunk - 1) / chunk) { part in
            do {
                for index in part * chunk..<min(count, (part + 1) * chunk) { try body(index) }
            } catch {
                failures.note(error)
            }
        }
        try failures.check()
    }
}
