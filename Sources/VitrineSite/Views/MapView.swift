import Liquid
import VitrineContent

enum MapView {
    static let view: View<Edition> = View(
        "map", "The map of enterprises; the list of enterprises beside it says the same.",
        fields: [
            Field("svg", .html, "The map with its key: each point is a link.") { Value($0.map) },
            Field("enterprises", .array(.object("enterprise")), "Those on the map, by name.") { edition in
                EnterpriseView.view.list(
                    edition.index.enterprises.filter { $0.enterprise.coordinates != nil }, edition)
            },
            Field("without_location", .array(.object("enterprise")), "Those whose place is not known.") { edition in
                EnterpriseView.view.list(
                    edition.index.enterprises.filter { $0.enterprise.coordinates == nil }, edition)
            },
            Field("list_id", .string, "`id` that the list beside the map must bear.") { _ in "map-list" },
            Field("data", .url, "The same as GeoJSON.") { $0.url(data: .testers) },
            Field("is_interactive", .bool, "`site.yml` asks for Leaflet, drawn over the map where scripts run.") {
                .bool($0.settings.map == .leaflet)
            },
        ])
}

/// A picture of an enterprise.
struct Photo: Sendable {
    let url: Value
    let alt: Value
    let credit: Value

    static let view: View<Photo> = View(
        "photo", "A picture.",
        fields: [
            Field("url", .url, "The file.") { $0.url },
            Field("alt", .string, "Its text alternative; empty for a decorative one (write `alt=\"\"`).") { $0.alt },
            Field("credit", .string, "Who made it, or null.") { $0.credit },
        ])
}
