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
}
