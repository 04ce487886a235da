import Bytes
import Foundation
import Geography
import Testing

@testable import Charts

@Suite("Drawings")
struct DrawingTests {
    @Test("a bar chart, to the byte")
    func bytes() throws {
        let chart = BarChart(
            name: .init(id: "h", name: "Heures & jours", tableID: "t"),
            bars: [
                .init(.baseline, label: "Avant", value: 50, text: "50"),
                .init(.value, label: "Après", value: 100, text: "100"),
            ])
        #expect(
            try #require(chart.svg()).string
                == ##"<svg xmlns="http://www.w3.org/2000/svg" class="chart chart-bars" viewBox="0 0 400 112" role="img" aria-labelledby="h-name" aria-details="t" font-size="15"><title id="h-name">Heures &amp; jours</title><g aria-hidden="true"><defs><pattern id="h-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="chart-baseline" x1="1.5" y1="0" x2="1.5" y2="6" stroke="#7d8590" stroke-width="2"/></pattern></defs><text x="2" y="16.5" class="chart-label" fill="currentColor">Avant</text><text x="2" y="76.5" class="chart-label" fill="currentColor">Après</text><rect x="2" y="24" width="178" height="24" fill="url(#h-hatch)" class="chart-baseline" stroke="#7d8590" stroke-width="1.5"/><line x1="2" y1="21" x2="2" y2="51" class="chart-axis" stroke="currentColor" stroke-width="1.5"/><text x="187" y="41" class="chart-figure" font-weight="600" fill="currentColor">50</text><rect x="2" y="84" width="356" height="24" class="chart-value" fill="#1a8296"/><line x1="2" y1="81" x2="2" y2="111" class="chart-axis" stroke="currentColor" stroke-width="1.5"/><text x="365" y="101" class="chart-figure" font-weight="600" fill="currentColor">100</text></g></svg>"##
                + "\n"
        )
    }

    @Test(
        "every drawing is well-formed, named, free of style attributes, and keeps its ids to itself",
        arguments: DrawingSamples.all.map(\.0))
    func rules(_ name: String) throws {
        let svg = try #require(DrawingSamples.all.first { $0.0 == name }?.1).string
        let elements = try Elements(svg)
        let root = try #require(elements.all.first)
        let prefix = try #require(root.attributes["aria-labelledby"]).replacingOccurrences(of: "-name", with: "")
        #expect(root.attributes["role"] == (name.hasSuffix("map") ? nil : "img"))
        #expect(root.attributes["aria-details"] != nil)
        #expect(elements.all[1].name == "title" && elements.all[1].attributes["id"] == prefix + "-name")
        let ids = elements.all.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.hasPrefix(prefix + "-") })
        #expect(elements.all.allSatisfy { $0.attributes["style"] == nil && !$0.name.hasPrefix("script") })
        let numbers = ["x", "y", "width", "height", "x1", "x2", "y1", "y2", "cx", "cy", "r"]
        for element in elements.all {
            #expect(element.attributes.allSatisfy { !numbers.contains($0.key) || Double($0.value)?.isFinite ?? false })
        }
        // 15 units in 400 are 12 px on a screen 320 px wide.
        #expect(root.attributes["viewBox"]?.hasPrefix("0 0 400 ") == true)
        #expect(elements.all.filter { $0.attributes["font-size"] != nil }.map { $0.attributes["font-size"] } == ["15"])
    }

    @Test("all text stands inside the drawing", arguments: DrawingSamples.all.map(\.0))
    func inside(_ name: String) throws {
        let elements = try Elements(#require(DrawingSamples.all.first { $0.0 == name }?.1).string)
        let box = try #require(elements.all.first?.attributes["viewBox"]).split(separator: " ").compactMap {
            Double($0)
        }
        for text in elements.all where text.name == "text" {
            let (x, y) = try (
                #require(Double(text.attributes["x"] ?? "")), #require(Double(text.attributes["y"] ?? ""))
            )
            let width = TextWidth.of(text.text, size: 15)
            let left =
                text.attributes["text-anchor"] == "end"
                ? x - width : text.attributes["text-anchor"] == "middle" ? x - width / 2 : x
            #expect(left >= -0.1 && left + width <= box[2] + 0.1, "\(text.text)")
            #expect(y >= 11 && y <= box[3], "\(text.text)")
        }
    }

    @Test("the accessible name is said once: all else in a chart is hidden from readers")
    func hidden() throws {
        let elements = try Elements(#require(DrawingSamples.series.svg()).string)
        #expect(elements.all.filter { $0.depth == 1 }.map(\.name) == ["title", "g"])
        #expect(elements.all.first { $0.name == "g" }?.attributes["aria-hidden"] == "true")
    }

    @Test("nothing to draw is no drawing")
    func empty() {
        let name = DrawingSamples.name
        #expect(BarChart(name: name, bars: []).svg() == nil)
        #expect(BarChart(name: name, bars: [.init(.value, label: "x", value: .nan, text: "?")]).svg() == nil)
        #expect(SeriesChart(name: name, periods: []).svg() == nil)
        #expect(SeriesChart(name: name, periods: [.init(label: "2017", value: nil, text: "")]).svg() == nil)
        #expect(StepsChart(name: name, steps: []).svg() == nil)
        #expect(
            RadarChart(name: name, domains: ["a", "b"], levels: ["1"], series: [.init(label: "x", values: [1, 1])])
                .svg() == nil)
        #expect(
            RadarChart(
                name: name, domains: ["a", "b", "c"], levels: ["1"],
                series: [.init(label: "x", values: [nil, nil, nil])]
            ).svg() == nil)
        let brussels = SampleGround.land("brussels", "")
        #expect(PointMap(name: name, outlines: [brussels], towns: [], groups: [], markers: []).svg() == nil)
    }

    @Test("extreme values still give a drawing", arguments: ["0", "1e-30", "1e30", "-1e30", "-0.001"])
    func extremes(_ value: String) throws {
        let name = DrawingSamples.name
        let bars = BarChart(
            name: name,
            bars: [
                .init(.value, label: "x", value: decimal(value), text: value),
                .init(.target, label: "y", value: 1, text: "1"),
            ])
        let periods = [SeriesChart.Period(label: "2017", value: decimal(value), text: value)]
        for svg in [bars.svg(), SeriesChart(name: name, periods: periods).svg()] {
            _ = try Elements(#require(svg).string)
        }
    }

    @Test("a missing period breaks the line")
    func gaps() throws {
        let svg = try #require(DrawingSamples.series.svg()).string
        #expect(svg.components(separatedBy: "chart-line").count - 1 == 2)
        #expect(svg.components(separatedBy: "<circle").count - 1 == 5)
    }
}

@Suite("Text in drawings")
struct TextWidthTests {
    @Test("is wrapped at spaces, never at no-break spaces, and cut with an ellipsis")
    func wrapping() {
        #expect(TextWidth.wrapped("un deux trois", size: 15, width: 70, limit: 3) == ["un deux", "trois"])
        #expect(TextWidth.wrapped("un deux trois quatre", size: 15, width: 70, limit: 2) == ["un deux", "trois q…"])
        #expect(
            TextWidth.wrapped("12\u{A0}000\u{A0}€ net", size: 15, width: 90, limit: 2) == ["12\u{A0}000\u{A0}€", "net"])
        #expect(TextWidth.clipped("anticonstitutionnellement", size: 15, width: 60).hasSuffix("…"))
        #expect(TextWidth.wrapped("", size: 15, width: 60, limit: 2).isEmpty)
    }
}

@Suite("The map")
struct PointMapTests {
    @Test("every marker is a link with a name and a target of 24 pixels, in the order given")
    func links() throws {
        let elements = try Elements(#require(DrawingSamples.map.svg()).string)
        let links = elements.all.filter { $0.name == "a" }
        #expect(links.map { $0.attributes["href"] } == DrawingSamples.map.markers.map(\.href))
        let titles = elements.all.filter { $0.name == "title" }.dropFirst().map(\.text)
        #expect(titles == DrawingSamples.map.markers.map(\.name))
        let targets = elements.all.filter { $0.attributes["class"] == "map-touch" }
        #expect(targets.count == links.count)
        // 400 units over 640 px.
        #expect(targets.allSatisfy { (Double($0.attributes["r"] ?? "") ?? 0) * 2 * 640 / 400 >= 24 })
    }

    @Test("points on one spot are moved apart, the same way each time, and stay near")
    func spreading() {
        let spots = Array(repeating: Point(x: 100, y: 100), count: 9) + [Point(x: 103, y: 100), Point(x: 300, y: 50)]
        let spread = Spreading.spread(spots, gap: 15)
        #expect(spread == Spreading.spread(spots, gap: 15))
        #expect(spread.last == spots.last)
        for a in spread.indices {
            for b in spread.indices where b > a { #expect(spread[a].distance(to: spread[b]) > 12) }
            #expect(spread[a].distance(to: spots[a]) < 40)
        }
    }
}
