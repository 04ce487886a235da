import Bytes
import Testing
import VitrineContent

@testable import VitrineSite

/// After an edit of texts, outputs are made without the rest of the plan.
@Suite("An output that is made alone") struct RemadeOutputsTests {
    private let build = TestBuild()

    private func remade(_ outputs: [Output], _ enterprises: [String]) throws -> [Output] {
        let (site, theme, options) = try #require(build.material)
        return SitePlan.remake(
            outputs.map { ($0.path, $0.part) }, enterprises: enterprises, site, theme: theme, options: options)
    }

    @Test("is what it is in the plan, whichever enterprises are thought to have changed")
    func same() throws {
        let outputs = try #require(build.plan).outputs
        #expect(outputs.contains { $0.path.hasSuffix(".ics") } && outputs.contains { $0.path == "sitemap.xml" })
        let ids = try #require(build.material).site.enterprises.map(\.id)
        for enterprises in [[], ids, ["nobody"]] {
            for output in outputs {
                let alone = try remade([output], enterprises)
                #expect(alone.map(\.path) == [output.path])
                #expect(alone.map(\.bytes) == [output.bytes], "\(output.path)")
            }
        }
        let all = try remade(outputs, [])
        #expect(all.map(\.path) == outputs.map(\.path))
        #expect(all.map(\.bytes) == outputs.map(\.bytes))
    }

    @Test("is none when the plan has none of that name") func unknown() throws {
        #expect(try remade([Output("nowhere/index.html", .bytes([]))], []).isEmpty)
        #expect(try remade([], []).isEmpty)
    }
}

extension Output {
    fileprivate var bytes: [UInt8] {
        switch body {
        case .bytes(let bytes): return bytes
        case .render(let render):
            var buffer = ByteBuffer()
            try? render(&buffer)
            return buffer.bytes
        case .pour(let write):
            var pour = Pour { _ in }
            write(&pour)
            return pour.buffer.bytes
        case .copy(let source): return Array(source.utf8)
        }
    }
}
