/// Two colours of a palette that lie on each other and differ too little.
package struct WeakPair: Sendable {
    package let colour: Palette.Name
    package let ground: Palette.Name
    package let contrast: Contrast
    /// In hundredths.
    package let need: Int

    /// The success criterion of WCAG 2.2 that asks for it.
    package var criterion: String { need == Self.text ? "1.4.3" : "1.4.11" }

    static let text = 450
    static let graphics = 300
}

extension Palette {
    /// What lies on what in the theme; text needs more than what is drawn.
    private static let pairs: [(Name, on: Name, need: Int)] = [
        // A site's own colours come first: they are told of rather than what follows from them.
        (.ink, .paper, WeakPair.text), (.ink, .panel, WeakPair.text), (.ink, .accentSoft, WeakPair.text),
        (.accent, .paper, WeakPair.text), (.accent, .panel, WeakPair.text), (.accent, .accentSoft, WeakPair.text),
        (.onDeep, .deep, WeakPair.text), (.onDeepSoft, .deep, WeakPair.text), (.onDeepAccent, .deep, WeakPair.text),
        (.inkSoft, .paper, WeakPair.text), (.inkSoft, .panel, WeakPair.text),
        (.union, .paper, WeakPair.text), (.union, .panel, WeakPair.text),
        (.inkSoft, .mapLand, WeakPair.text), (.onDeepSoft, .deepMapLand, WeakPair.text),
        (.chart1, .paper, WeakPair.text), (.chart1, .panel, WeakPair.text),
        (.chart2, .paper, WeakPair.graphics), (.chart3, .paper, WeakPair.graphics),
        (.chart4, .paper, WeakPair.graphics), (.chart5, .paper, WeakPair.graphics),
        (.chart6, .paper, WeakPair.graphics), (.chart1, .mapLand, WeakPair.graphics),
        (.focus, .paper, WeakPair.graphics), (.focus, .panel, WeakPair.graphics),
        (.deepFocus, .deep, WeakPair.graphics), (.deepChart1, .deep, WeakPair.graphics),
        (.deepChart2, .deep, WeakPair.graphics), (.deepChart3, .deep, WeakPair.graphics),
        (.deepChart4, .deep, WeakPair.graphics), (.deepChart5, .deep, WeakPair.graphics),
        (.deepChart6, .deep, WeakPair.graphics), (.deepChart1, .deepMapLand, WeakPair.graphics),
    ]

    /// Only pairs that the site's own colours have a part in.
    package var weakPairs: [WeakPair] {
        Self.pairs.compactMap { name, ground, need in
            guard given.contains(name) || given.contains(ground) else { return nil }
            let contrast = Contrast(self[name], self[ground])
            guard !contrast.reaches(need) else { return nil }
            return WeakPair(colour: name, ground: ground, contrast: contrast, need: need)
        }
    }
}
