/// How a mark is drawn: its class for the style sheet, and what holds without one.
///
/// The two colours are seen on white and on near-black alike (contrast above 3:1 with both); where they differ in
/// meaning, shape, hatching or dashes differ too.
struct Look {
    let attributes: StaticString

    private init(_ attributes: StaticString) {
        self.attributes = attributes
    }

    // MARK: Text

    static let label = Look(#"class="chart-label""#)
    static let strongLabel = Look(#"class="chart-label" font-weight="700""#)
    static let figure = Look(#"class="chart-figure" font-weight="600""#)
    static let note = Look(#"class="chart-note" fill-opacity="0.8""#)
    static let slantedNote = Look(#"class="chart-note" font-style="italic""#)

    // MARK: What is measured

    static let value = Look(##"class="chart-value" fill="#1a8296""##)
    static let valueLine = Look(
        ##"class="chart-line" fill="none" stroke="#1a8296" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round""##
    )
    static let tint = Look(##"class="chart-tint" fill="#1a8296" fill-opacity="0.14""##)
    static let baseline = Look(##"class="chart-baseline" stroke="#7d8590" stroke-width="1.5""##)
    static let target = Look(
        ##"class="chart-target" fill="none" stroke="#bf6413" stroke-width="2" stroke-dasharray="6 4""##)
    static let earlierLine = Look(
        ##"class="chart-earlier" fill="none" stroke="#bf6413" stroke-width="2" stroke-dasharray="5 4""##)
    static let earlierMark = Look(##"class="chart-earlier-mark" fill="#bf6413""##)

    // MARK: Steps

    static let ring = Look(##"class="chart-line" fill="none" stroke="#1a8296" stroke-width="3""##)
    static let upcoming = Look(
        ##"class="chart-upcoming" fill="none" stroke="#7d8590" stroke-width="2" stroke-dasharray="4 3""##)
    static let tick = Look(
        ##"class="chart-tick" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round""##
    )

    // MARK: What carries the rest

    static let axis = Look(#"class="chart-axis" stroke="currentColor" stroke-width="1.5""#)
    static let grid = Look(
        #"class="chart-grid" fill="none" stroke="currentColor" stroke-opacity="0.25" stroke-width="1""#)

    // MARK: Maps

    static let outline = Look(
        #"fill="currentColor" fill-rule="evenodd" stroke="currentColor" stroke-opacity="0.45" stroke-width="1" stroke-linejoin="round""#
    )
    static let land = Look(#"class="map-land-name" fill-opacity="0.6" font-style="italic""#)
    static let town = Look(#"class="map-town" fill-opacity="0.85""#)
    static let townDot = Look(#"class="map-town" fill="currentColor" fill-opacity="0.85""#)
    static let touch = Look(#"class="map-touch" fill="none" pointer-events="all""#)

    /// The look of a group of markers; after the sixth they start again.
    static func marker(_ group: Int) -> Look {
        markers[((group % markers.count) + markers.count) % markers.count]
    }

    private static let markers = [
        Look(##"class="map-mark map-mark-1" fill="#1a8296" stroke="#fff" stroke-width="1""##),
        Look(##"class="map-mark map-mark-2" fill="#bf6413" stroke="#fff" stroke-width="1""##),
        Look(##"class="map-mark map-mark-3" fill="#8a5bb5" stroke="#fff" stroke-width="1""##),
        Look(##"class="map-mark map-mark-4" fill="#4d8a34" stroke="#fff" stroke-width="1""##),
        Look(##"class="map-mark map-mark-5" fill="#c2437a" stroke="#fff" stroke-width="1""##),
        Look(##"class="map-mark map-mark-6" fill="#7d8590" stroke="#fff" stroke-width="1""##),
    ]
}
