import Testing

@testable import CommonMark

@Suite("Ids of headings")
struct HeadingSlugTests {
    @Test("the quick way for Latin letters and the general one agree, scalar by scalar")
    func agree() {
        let scalars = (0...0x24F).map { $0 } + [0x2013, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x202F, 0x0301, 0x1E9E]
        for value in scalars {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            for text in ["\(scalar)", "A\(scalar)b", "x \(scalar) 1"] {
                #expect(
                    HeadingIDs.slug(Array(text.utf8)[...]) == HeadingIDs.anySlug(text), "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test("stand once, however many headings say the same")
    func areUnique() {
        var ids = HeadingIDs()
        let text = Array("Méthode".utf8)[...]
        #expect(ids.next(for: Array("Méthode 3".utf8)[...]) == "methode-3")
        let all = (0..<40).map { _ in ids.next(for: text) }
        #expect(Set(all).count == 40)
        #expect(all.prefix(4) == ["methode", "methode-2", "methode-4", "methode-5"])
        #expect(all.allSatisfy { ids.contains(Array($0.utf8)[...]) })
        #expect(!ids.contains(Array("method".utf8)[...]))
    }
}
