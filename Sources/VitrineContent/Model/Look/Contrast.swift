/// How far two colours differ in light: WCAG 2.2, "contrast ratio", 1 to 21. Whole numbers, so that a verdict is the
/// same everywhere.
package struct Contrast: Sendable {
    /// (L1 + 0.05) and (L2 + 0.05), in 10^11ths.
    private let lighter: Int
    private let darker: Int

    package init(_ one: Colour, _ other: Colour) {
        let (one, other) = (Self.light(of: one), Self.light(of: other))
        lighter = max(one, other)
        darker = min(one, other)
    }

    private static func light(of colour: Colour) -> Int {
        2126 * LinearLight.of(colour.red) + 7152 * LinearLight.of(colour.green) + 722 * LinearLight.of(colour.blue)
            + LinearLight.whole * 500
    }

    /// - Parameter need: in hundredths: 450 for text (1.4.3), 300 for what is drawn (1.4.11).
    package func reaches(_ need: Int) -> Bool { lighter * 100 >= darker * need }

    /// In hundredths, rounded down: what falls short of 4.5 is never told as 4.5.
    package var hundredths: Int { lighter * 100 / darker }
}

extension Colour {
    /// This colour, or the nearest lighter or darker one that stands out enough from all of `grounds`; it stays what
    /// it is where none does.
    package func seen(on grounds: [Colour], _ need: Int) -> Colour {
        nearest { colour in grounds.allSatisfy { Contrast(colour, $0).reaches(need) } } ?? self
    }

    /// The nearest that passes, in steps towards black and towards white.
    package func nearest(_ passes: (Colour) -> Bool) -> Colour? {
        for step in 0...255 {
            let darker = darkened(step)
            if passes(darker) { return darker }
            let lighter = lightened(step)
            if passes(lighter) { return lighter }
        }
        return nil
    }
}
