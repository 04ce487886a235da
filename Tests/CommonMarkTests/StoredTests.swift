import Bytes
import Testing

@testable import CommonMark

/// A document is kept as bytes, and had back.
@Suite struct `A document that was kept` {
    static let texts =
        `Markdown as HTML`.cases.map(\.0) + `The place of a link`.cases.map(\.0)
        + ["a[^1] [^1]\n\n[^1]: b [c](#d) [^1]\n\n# d", "# [*a* `b`](#a-b) ![c *d*](photo.jpg)", "e\u{301} `e\u{301}`"]

    @Test(arguments: texts) func `is the one that was parsed`(text: String) throws {
        let document = try #require(MarkdownDocument.parse(Array(text.utf8), path: "fr.md").0)
        let kept = try RecordReader.value(MarkdownDocument.self, of: document.record)
        #expect(kept.record == document.record)
        #expect(html(kept) == html(document))
        #expect(kept.links == document.links)
        #expect(kept.headings.map(\.id) == document.headings.map(\.id))
        #expect(kept.check(TestLinks()) == document.check(TestLinks()))
    }

    @Test func `is refused or shows something when it is damaged`() throws {
        for text in Self.texts {
            let record = try #require(MarkdownDocument.parse(Array(text.utf8), path: "fr.md").0).record
            for (index, byte) in record.enumerated() {
                for change in [0, 1, byte &+ 1, byte ^ 0x80, 0xFF] {
                    var damaged = record
                    damaged[index] = change
                    guard let document = try? RecordReader.value(MarkdownDocument.self, of: damaged) else { continue }
                    #expect(isUTF8(Array(html(document).utf8)))
                    _ = (document.plainText(), document.links, document.headings.map(\.text), document.destinations)
                }
                #expect(throws: DamagedRecord()) {
                    try RecordReader.value(MarkdownDocument.self, of: Array(record[..<index]))
                }
            }
        }
    }

    private func html(_ document: MarkdownDocument) -> String {
        var buffer = ByteBuffer()
        document.render(into: &buffer, MarkdownRendering(words: words), links: TestLinks())
        return buffer.string
    }
}

@Suite struct `A document that no text makes` {
    private static let parsed = MarkdownDocument.parse(
        Array("# Été\n\n[a](b) ![c](d)\n\n- e\n\n```x\ny\n```\n\n|f|\n|-|\n\ng[^1]\n\n[^1]: h".utf8), path: "x")

    private func isRefused(_ change: (inout MarkdownDocument) -> Void) throws -> Bool {
        var document = try #require(Self.parsed.0)
        change(&document)
        return (try? RecordReader.value(MarkdownDocument.self, of: document.record)) == nil
    }

    @Test func `is refused`() throws {
        #expect(try !isRefused { _ in })
        #expect(try isRefused { $0.bodyCount += 1 })
        #expect(try isRefused { $0.bodyCount = -1 })
        #expect(try isRefused { $0.text[0] = 0xFF })
        #expect(try isRefused { $0.linkParts.removeLast() })
        #expect(try isRefused { $0.headingParts = [] })
        #expect(try isRefused { $0.linkParts[0].title = 0..<1000 })
        #expect(try isRefused { $0.linkParts[0].text = -1..<1 })
        // The second byte of É.
        #expect(try isRefused { $0.linkParts[0].text = 1..<2 })
        #expect(try isRefused { $0.linkParts[0].text = 0..<1 })
    }

    @Test func `is refused for each node that stands where it cannot`() throws {
        let count = try #require(Self.parsed.0).nodes.count
        for index in 0..<count {
            func isRefused(_ change: (MarkdownNode) -> MarkdownNode) throws -> Bool {
                try self.isRefused { $0.nodes[index] = change($0.nodes[index]) }
            }
            #expect(try isRefused { MarkdownNode($0.kind ?? .row, end: index) })
            #expect(try isRefused { MarkdownNode($0.kind ?? .row, end: count + 1) })
            let isFootnote = if case .footnote = try #require(Self.parsed.0).nodes[index].kind { true } else { false }
            #expect(try isFootnote || isRefused { MarkdownNode(.footnote(mentions: 1), end: $0.end) })
            #expect(try isRefused { MarkdownNode(.footnote(mentions: 1 << 30), end: $0.end) })
            #expect(try isRefused { MarkdownNode(.words(0..<1), end: $0.end) })
            #expect(try isRefused { MarkdownNode(.code(0..<1000), end: $0.end) })
            #expect(try isRefused { MarkdownNode(.link(2), end: $0.end) })
            #expect(try isRefused { MarkdownNode(.heading(1), end: $0.end) })
        }
    }

    @Test func `is refused when it nests deeper than a text`() throws {
        func isRefused(_ depth: Int) throws -> Bool {
            var document = MarkdownDocument(path: "x")
            for _ in 0..<depth { document.nodes.append(MarkdownNode(.quote, end: depth)) }
            document.bodyCount = depth
            return (try? RecordReader.value(MarkdownDocument.self, of: document.record)) == nil
        }
        #expect(try !isRefused(200))
        #expect(try isRefused(400))
    }
}
