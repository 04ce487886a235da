/// The colours of the shipped `assets/style.css`, light and dark; a test holds the two against each other.
extension Palette {
    static let light = shipped.merging(
        [
            .paper: Colour(0xfbfaf7), .panel: Colour(0xeceff0), .ink: Colour(0x15282d), .inkSoft: Colour(0x485a5f),
            .rule: Colour(0xc6cfd1), .ruleSoft: Colour(0xdde3e3), .accent: Colour(0xa9332b),
            .accentSoft: Colour(0xf3dfd8), .deep: Colour(0x17363d), .onDeep: Colour(0xf7f5ef),
            .onDeepSoft: Colour(0xbccbcd), .onDeepAccent: Colour(0xf2a48d), .focus: Colour(0x0b57d0),
            .union: Colour(0x003399), .chart1: Colour(0x1d5f6e), .chart2: Colour(0xa9332b), .chart3: Colour(0x9a6b0c),
            .chart4: Colour(0x4f6b2f), .chart5: Colour(0x6c4a78), .chart6: Colour(0x62737a), .mapLand: Colour(0xdee5e2),
            .mapLandEdge: Colour(0xffffff), .mapSea: Colour(0xfbfaf7),
        ], uniquingKeysWith: { $1 })

    static let dark = shipped.merging(
        [
            .paper: Colour(0x11191b), .panel: Colour(0x1b2629), .ink: Colour(0xe8ebe6), .inkSoft: Colour(0xa7b5b6),
            .rule: Colour(0x3d4c50), .ruleSoft: Colour(0x2a373a), .accent: Colour(0xf1977f),
            .accentSoft: Colour(0x3c2a27), .deep: Colour(0x1a2f34), .onDeep: Colour(0xeef0eb),
            .onDeepSoft: Colour(0xafc0c1), .onDeepAccent: Colour(0xf2a48d), .focus: Colour(0x9cc2ff),
            .union: Colour(0xffffff), .chart1: Colour(0x6db7c6), .chart2: Colour(0xf1977f), .chart3: Colour(0xdcae4f),
            .chart4: Colour(0xa3c07c), .chart5: Colour(0xc6a2d2), .chart6: Colour(0x9fb0b5), .mapLand: Colour(0x243236),
            .mapLandEdge: Colour(0x11191b), .mapSea: Colour(0x11191b),
        ], uniquingKeysWith: { $1 })

    /// On the deep ground, which is dark in both.
    private static let shipped: [Name: Colour] = [
        .deepFocus: Colour(0x9cc2ff), .deepMapLand: Colour(0x2a525b), .deepChart1: Colour(0x86cbd8),
        .deepChart2: Colour(0xf2a48d), .deepChart3: Colour(0xe6bf66), .deepChart4: Colour(0xb4d190),
        .deepChart5: Colour(0xd8b8e2), .deepChart6: Colour(0xc2cfd2),
    ]
}

extension ThemeTokens {
    /// The colour of the bands on a light screen.
    package var band: Colour { light[.deep] ?? Colour(0x17363d) }
}
