/// Turns typewriter punctuation into a language's own: apostrophes, ellipses, quotes, no-break spaces.
///
/// For plain text only: never give it URLs that stand alone, code, or attribute values that a program reads.
/// Web addresses, times and emoticons inside text are left alone. Applying it twice changes nothing more.
///
/// A class, as a language is: whoever has a word set copies no rules.
package final class Typography: Sendable {
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

    let profile: TypographyProfile?

    init(_ profile: TypographyProfile?) {
        self.profile = profile
    }

    /// A whole text. Straight quotes that do not pair up stay straight.
    package func apply(_ text: String) -> String {
        guard let profile else { return text }
        var text = text
        let typeset = text.withUTF8 { whole($0, profile) }
        return typeset.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// The same for whoever writes it on at once.
    /// - Parameter text: UTF-8, and so is what `body` is given.
    package func apply(_ text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard let profile, let typeset = whole(text, profile) else { return body(text) }
        return typeset.withUnsafeBufferPointer(body)
    }

    /// Nil where nothing changes.
    private func whole(_ text: UnsafeBufferPointer<UInt8>, _ profile: TypographyProfile) -> [UInt8]? {
        guard profile.concerns(text) else { return nil }
        if let result = paired(text, profile) { return result }
        var context = Context()
        let spaced = run(text, profile, &context, convertsQuotes: false, isWhole: true)
        // With the spaces in place quotes may pair up that did not before.
        return spaced.withUnsafeBufferPointer { paired($0, profile) } ?? spaced
    }

    /// `nil` when a quote stays open.
    private func paired(_ text: UnsafeBufferPointer<UInt8>, _ profile: TypographyProfile) -> [UInt8]? {
        var context = Context()
        let result = run(text, profile, &context, convertsQuotes: true, isWhole: true)
        return context.openQuotes == 0 && context.openSingles == 0 ? result : nil
    }

    /// One piece of a paragraph, with what the pieces before it left.
    package func apply(_ text: String, continuing context: inout Context) -> String {
        guard let profile, !text.isEmpty else { return text }
        var text = text
        let typeset = text.withUTF8 { bytes in
            context.dropsSpace || profile.concerns(bytes)
                ? run(bytes, profile, &context, convertsQuotes: true, isWhole: false) : nil
        }
        if let typeset { return String(decoding: typeset, as: UTF8.self) }
        context.last = text.unicodeScalars.last
        return text
    }

    private func run(
        _ text: UnsafeBufferPointer<UInt8>, _ profile: TypographyProfile, _ context: inout Context,
        convertsQuotes: Bool, isWhole: Bool
    ) -> [UInt8] {
        var pass = TypographyPass(text, profile, context, convertsQuotes: convertsQuotes, isWhole: isWhole)
        pass.run()
        context = pass.context
        return pass.output
    }
}
