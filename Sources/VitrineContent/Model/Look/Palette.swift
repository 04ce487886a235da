/// The colours of one scheme: those that a site gives, and all that follow from them. Where it gives none of those
/// that a colour follows from, that is the shipped style sheet's.
///
/// What follows is made to be seen: it is lightened or darkened until it stands out from what it lies on, where
/// that can be.
package struct Palette: Sendable {
    /// The custom properties of `assets/style.css`; `Deep…` are those that it sets anew on the deep ground.
    package enum Name: String, Sendable, CaseIterable {
        case paper, panel, ink
        case inkSoft = "ink-soft"
        case rule
        case ruleSoft = "rule-soft"
        case accent
        case accentSoft = "accent-soft"
        case deep
        case onDeep = "on-deep"
        case onDeepSoft = "on-deep-soft"
        case onDeepAccent = "on-deep-accent"
        case focus, union
        case chart1 = "chart-1"
        case chart2 = "chart-2"
        case chart3 = "chart-3"
        case chart4 = "chart-4"
        case chart5 = "chart-5"
        case chart6 = "chart-6"
        case mapLand = "map-land"
        case mapLandEdge = "map-land-edge"
        case mapSea = "map-sea"
        case deepFocus = "focus on deep"
        case deepMapLand = "map-land on deep"
        case deepChart1 = "chart-1 on deep"
        case deepChart2 = "chart-2 on deep"
        case deepChart3 = "chart-3 on deep"
        case deepChart4 = "chart-4 on deep"
        case deepChart5 = "chart-5 on deep"
        case deepChart6 = "chart-6 on deep"
    }

    package let scheme: ThemeTokens.Scheme
    private var colours: [Name: Colour]
    /// Those that follow from what the site gives.
    package private(set) var given: Set<Name> = []
    private let roles: Set<ThemeTokens.Role>

    package subscript(name: Name) -> Colour { colours[name] ?? .black }

    package init(_ tokens: ThemeTokens, _ scheme: ThemeTokens.Scheme) {
        self.scheme = scheme
        colours = scheme == .light ? Self.light : Self.dark
        roles = Set(ThemeTokens.Role.allCases.filter { tokens.light[$0] != nil || tokens[$0, scheme] != nil })
        // In the order in which one follows from another.
        setGround(tokens)
        setAccent(tokens)
        setDeep(tokens)
        setCharts()
    }

    /// Sets a colour that follows from these roles, if any of them is given.
    private mutating func set(_ name: Name, from sources: Set<ThemeTokens.Role>, _ make: (Self) -> Colour) {
        guard !roles.isDisjoint(with: sources) else { return }
        colours[name] = make(self)
        given.insert(name)
    }

    // MARK: - Ground and text

    private mutating func setGround(_ tokens: ThemeTokens) {
        let isLight = scheme == .light
        set(.paper, from: [.ground]) { palette in
            tokens[.ground, palette.scheme] ?? tokens.light[.ground]?.darkened(until: .white, 1700) ?? palette[.paper]
        }
        set(.ink, from: [.ink]) { palette in
            if let ink = tokens[.ink, palette.scheme] { return ink }
            return tokens.light[.ink]?.mixed(until: palette[.paper], 1300) ?? palette[.ink]
        }
        set(.panel, from: [.ground, .ink]) { $0[.paper].mixed(with: $0[.ink], 15) }
        set(.inkSoft, from: [.ground, .ink]) {
            $0[.ink].mixed(with: $0[.paper], 60).seen(on: [$0[.paper], $0[.panel]], 450)
        }
        set(.rule, from: [.ground, .ink]) { $0[.paper].mixed(with: $0[.ink], 58) }
        set(.ruleSoft, from: [.ground, .ink]) { $0[.paper].mixed(with: $0[.ink], 32) }
        set(.focus, from: [.ground]) { $0[.focus].seen(on: [$0[.paper], $0[.panel]], 300) }
        set(.union, from: [.ground]) { $0[.union].seen(on: [$0[.paper], $0[.panel]], 450) }
        set(.mapSea, from: [.ground]) { $0[.paper] }
        set(.mapLandEdge, from: [.ground]) { isLight ? $0[.paper].mixed(with: .white, 128) : $0[.paper] }
    }

    // MARK: - Accent

    private mutating func setAccent(_ tokens: ThemeTokens) {
        set(.accent, from: [.accent]) { palette in
            if let accent = tokens[.accent, palette.scheme] { return accent }
            return tokens.light[.accent]?.lightened(until: palette[.paper], 700) ?? palette[.accent]
        }
        let share = scheme == .light ? 30 : 44
        set(.accentSoft, from: [.accent, .ground]) {
            $0[.paper].mixed(with: $0[.accent], atMost: share, under: [$0[.accent], $0[.ink]])
        }
    }

    // MARK: - The deep ground

    private mutating func setDeep(_ tokens: ThemeTokens) {
        set(.deep, from: [.deep]) { palette in
            if let deep = tokens[.deep, palette.scheme] { return deep }
            return tokens.light[.deep]?.darkened(until: palette[.onDeep], 1200) ?? palette[.deep]
        }
        set(.onDeepSoft, from: [.deep]) { $0[.deep].mixed(with: $0[.onDeep], 184).seen(on: [$0[.deep]], 450) }
        set(.onDeepAccent, from: [.deep, .accent]) { palette in
            let start = palette.roles.contains(.accent) ? palette[.accent] : palette[.onDeepAccent]
            // A button takes it for its ground, under dark text.
            return start.seen(on: [palette[.deep], Self.textOnLight], 450)
        }
        set(.deepFocus, from: [.deep]) { $0[.deepFocus].seen(on: [$0[.deep]], 300) }
        set(.deepMapLand, from: [.deep]) { $0[.deep].mixed(with: $0[.onDeep], atMost: 28, under: [$0[.onDeepSoft]]) }
        set(.deepChart1, from: [.deep]) { $0[.deep].lightened(until: $0[.deep], 600) }
        set(.deepChart2, from: [.deep, .accent]) { $0[.onDeepAccent] }
        for name in [Name.deepChart3, .deepChart4, .deepChart5, .deepChart6] {
            set(name, from: [.deep]) { $0[name].seen(on: [$0[.deep], $0[.deepMapLand]], 300) }
        }
    }

    // MARK: - Charts and map

    private mutating func setCharts() {
        let isLight = scheme == .light
        set(.chart1, from: [.deep, .ground]) { palette in
            let grounds = [palette[.paper], palette[.panel]]
            guard palette.roles.contains(.deep) else { return palette[.chart1].seen(on: grounds, 450) }
            // Brighter than the band, for a thin line to have colour.
            let colour =
                isLight
                ? palette[.deep].lightest(on: palette[.paper], 650)
                : palette[.deep].lightened(until: palette[.paper], 800)
            return colour.seen(on: grounds, 450)
        }
        set(.chart2, from: [.accent]) { $0[.accent] }
        set(.mapLand, from: [.ground, .deep]) {
            $0[.paper].mixed(with: isLight ? $0[.deep] : $0[.chart1], atMost: isLight ? 33 : 46, under: [$0[.inkSoft]])
        }
        for name in [Name.chart3, .chart4, .chart5, .chart6] {
            set(name, from: [.ground]) { $0[name].seen(on: [$0[.paper], $0[.mapLand]], 300) }
        }
    }

    /// What the style sheet writes on buttons of the deep ground.
    static let textOnLight = Colour(0x15282d)
}

extension Colour {
    fileprivate func darkened(until ground: Colour, _ need: Int) -> Colour {
        (0...255).lazy.map(darkened).first { Contrast($0, ground).reaches(need) } ?? .black
    }

    fileprivate func lightened(until ground: Colour, _ need: Int) -> Colour {
        (0...255).lazy.map(lightened).first { Contrast($0, ground).reaches(need) } ?? .white
    }

    /// With as much white as it takes.
    fileprivate func mixed(until ground: Colour, _ need: Int) -> Colour {
        (0...255).lazy.map { mixed(with: .white, $0) }.first { Contrast($0, ground).reaches(need) } ?? .white
    }

    /// With so much of another as texts in these colours allow.
    fileprivate func mixed(with other: Colour, atMost share: Int, under texts: [Colour]) -> Colour {
        (0...share).reversed().lazy.map { mixed(with: other, $0) }
            .first { ground in texts.allSatisfy { Contrast($0, ground).reaches(450) } } ?? self
    }

    /// As light as it may be.
    fileprivate func lightest(on ground: Colour, _ need: Int) -> Colour {
        (0...255).reversed().lazy.map(lightened).first { Contrast($0, ground).reaches(need) } ?? self
    }
}
