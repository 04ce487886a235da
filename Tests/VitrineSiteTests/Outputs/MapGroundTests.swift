import Diagnostics
import Locales
import Testing
import VitrineContent

@testable import VitrineSite

@Suite("The ground of the map")
struct MapGroundTests {
    private static let alps = """
        -- Content/map/1-france.geojson --
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {"id": "rhone-alpes", "name": "Rhône-Alpes", "side": "FR"},
           "geometry": {"type": "Polygon", "coordinates": [[[4, 45], [6, 45], [6, 46.2], [4, 46.4], [4, 45]]]}}
        ]}
        -- Content/map/2-geneva.geojson --
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {"name": {"fr": "Genève", "nl": "Genf"}},
           "geometry": {"type": "MultiPolygon", "coordinates": [[[[6, 46.1], [6.4, 46.1], [6.2, 46.4], [6, 46.1]]]]}}
        ]}
        -- Content/map/towns.yml --
        - {name: Lyon, lat: 45.76, lon: 4.84}
        - {name: {fr: Genève, nl: Genf}, lat: 46.2, lon: 6.15, name_side: above}

        """

    private func map(_ source: MemorySource, _ path: String) -> (svg: String, messages: [String]) {
        let theme = TestTheme.with("pages/map.html.liquid", "\n@@{{ map.svg }}")
        let build = TestBuild(source, theme: theme)
        return (build.page(path).split(separator: "@@").last.map(String.init) ?? "", build.messages)
    }

    @Test("is that of the site: its lands in the order of the files, its towns, in the page's language")
    func own() {
        // The enterprises of the small site move to Lyon and to Geneva.
        let source = SmallSite.source.adding(Self.alps)
            .replacing("lat: 50.6056, lon: 3.3880", with: "lat: 45.7600, lon: 4.8400")
            .replacing("lat: 50.828, lon: 3.265", with: "lat: 46.20, lon: 6.15")
        let (svg, messages) = map(source, "nl/kaart/")
        #expect(messages == [])
        let classes = svg.split(separator: "class=\"").compactMap { $0.split(separator: "\"").first }
            .filter { $0.hasPrefix("map-land ") }
        #expect(classes == ["map-land map-rhone-alpes map-side-FR", "map-land map-geneve"])
        #expect(svg.contains(">Rhône-Alpes</text>") && svg.contains(">Genf</text>") && svg.contains(">Lyon</text>"))
        #expect(!svg.contains("Wallon") && !svg.contains("Rijsel"))
        #expect(map(source, "fr/carte/").svg.contains(">Genève</text>"))
    }

    @Test("may be absent: the points stand alone")
    func absent() {
        let (svg, messages) = map(SmallSite.source, "fr/carte/")
        #expect(messages == [])
        #expect(svg.contains("map-point") && !svg.contains("map-land") && !svg.contains("map-town"))
    }

    @Test("says which enterprise lies outside it, and of which land it is nearest")
    func outside() {
        let source = SmallSite.source.adding(Self.alps)
        let now = CivilDateTime(Sample.day("2017-10-01"), .midnight, in: .utc).instant
        let loaded = SiteLoader.load(source.source, options: LoadOptions(now: now))
        let told = loaded.diagnostics.filter { $0.kind.id == "point-outside-map" }
        #expect(told.count >= 2)
        #expect(told.allSatisfy { $0.severity == .warning && $0.location?.range != nil })
        #expect(told.contains { $0.arguments["land"] == .text("Rhône-Alpes") })
    }
}

extension MemorySource {
    /// In all files.
    fileprivate func replacing(_ old: String, with new: String) -> MemorySource {
        MemorySource(
            files: files.mapValues { Array(String(decoding: $0, as: UTF8.self).replacing(old, with: new).utf8) })
    }
}
