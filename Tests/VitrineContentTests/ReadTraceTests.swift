import CommonMark
import Testing
import VitrineContent

/// Whoever reads a text is known to have read it.
@Suite("The trace of texts") struct ReadTraceTests {
    private func body(_ path: String, _ text: String) throws -> Body {
        Body(try #require(MarkdownDocument.parse(Array(text.utf8), path: path).0))
    }

    @Test("names each text once, in the order of their paths") func eachOnce() throws {
        let (first, second) = (try body("a/fr.md", "Un."), try body("b/fr.md", "Deux."))
        let recording = ReadTrace.record {
            [second, first, second].map { $0.document().plainText() }
        }
        #expect(recording.value == ["Deux.", "Un.", "Deux."])
        #expect(recording.reads.map(\.path) == ["a/fr.md", "b/fr.md"])
        #expect(recording.reads.map(\.digest) == [first.place.digest, second.place.digest])
    }

    @Test("counts what is read within for all around it") func nested() throws {
        let (outer, inner) = (try body("outer.md", "Un."), try body("inner.md", "Deux."))
        let recording = ReadTrace.record {
            _ = outer.document()
            return ReadTrace.record { _ = inner.document() }.reads
        }
        #expect(recording.value.map(\.path) == ["inner.md"])
        #expect(recording.reads.map(\.path) == ["inner.md", "outer.md"])
    }

    @Test("goes on after an error") func errors() throws {
        struct Fault: Error {}
        let body = try body("a.md", "Un.")
        let recording = ReadTrace.record {
            _ = try? ReadTrace.record { () throws(Fault) in
                _ = body.document()
                throw Fault()
            }
        }
        #expect(recording.reads.map(\.path) == ["a.md"])
        #expect(ReadTrace.record {}.reads.isEmpty)
    }

    @Test("tells texts apart that differ in a word") func digests() throws {
        let (before, after) = (try body("a.md", "Un."), try body("a.md", "Deux."))
        #expect(ReadTrace.record { _ = before.document() }.reads != ReadTrace.record { _ = after.document() }.reads)
        #expect(after.document().plainText() == "Deux.")
    }
}
