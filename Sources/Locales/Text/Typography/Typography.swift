/// Turns typewriter punctuation into a language's own: apostrophes, ellipses, quotes, no-break spaces.
///
/// For plain text only: never give it URLs that stand alone, code, or attribute values that a program reads.
/// Web addresses, times and emoticons inside text are left alone. Applying it twice changes nothing more.
package struct Typography: Sendable {
    /// What stood before, when one paragraph is given in several pieces (as around *emphasis*).
    package struct Context: Sendable {
        /// The last scalar written; `nil` at the start of a block.
        var last: Unicode.Scalar?
        var openQuotes = 0
        var openGuillemets = 0
        var openSingles = 0
        /// A no-break space was written after « at the end of a piece: the next piece's own space is surplus.
        var dropsSpace = false

        package init() {}

        /// Call where a piece that must stay as it is (code, an image) stands in the middle of a paragraph.
        package mutating func passOver() {
            last = "x"
            dropsSpace = false
        }
    }

    private let profile: TypographyProfile?

    init(_ profile: TypographyProfile?) {
        self.profile = profile
    }

    /// A whole text. Straight quotes that do not pair up stay straight.
    package func apply(_ text: String) -> String {
        guard let profile, Self.isInteresting(text) else { return text }
        if let result = paired(text, profile) { return result }
        var context = Context()
        let spaced = run(text, profile, &context, convertsQuotes: false, isWhole: true)
        // With the spaces in place quotes may pair up that did not before.
        return paired(spaced, profile) ?? spaced
    }

    /// `nil` when a quote stays open.
    private func paired(_ text: String, _ profile: TypographyProfile) -> String? {
        var context = Context()
        let result = run(text, profile, &context, convertsQuotes: true, isWhole: true)
        return context.openQuotes == 0 && context.openSingles == 0 ? result : nil
    }

    /// One piece of a paragraph, with what the pieces before it left.
    package func apply(_ text: String, continuing context: inout Context) -> String {
        guard let profile, !text.isEmpty else { return text }
        guard context.dropsSpace || Self.isInteresting(text) else {
            context.last = text.unicodeScalars.last
            return text
        }
        return run(text, profile, &context, convertsQuotes: true, isWhole: false)
    }

    private func run(
        _ text: String, _ profile: TypographyProfile, _ context: inout Context, convertsQuotes: Bool, isWhole: Bool
    ) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var pass = TypographyPass(bytes, profile, context, convertsQuotes: convertsQuotes, isWhole: isWhole)
            pass.run()
            context = pass.context
            return String(decoding: pass.output, as: UTF8.self)
        }
    }

    private static func isInteresting(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var before: UInt8 = 0
            for byte in bytes {
                // A full stop alone is what it is: only several may be an ellipsis.
                if TypographyPass.isInteresting(byte), byte != UInt8(ascii: ".") || before == byte { return true }
                before = byte
            }
            return false
        }
    }
}
