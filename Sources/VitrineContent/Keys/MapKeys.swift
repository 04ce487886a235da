/// `map/`: what lies beneath the points of the map.
enum MapKeys {
    static let land = KeyList(
        "map/*.geojson: properties",
        [
            .required("name", .text, "Its name, written on it", "{fr: Wallonie, nl: Wallonië}"),
            .optional("id", .id, "Its id, for the style sheet; made from the name when not given", "wallonia"),
            .optional("side", .term(.sides), "The side that it is, for the style sheet", "WA"),
            .optional(
                "name_at", .list(.number(unit: "degrees")),
                "Where the middle of its name stands: longitude, latitude; its widest part when not given",
                "[5.3, 50.12]"),
        ]
    )

    static let town = KeyList(
        "map/towns.yml",
        [
            .required("name", .text, "Its name", "{fr: Lille, nl: Rijsel}"),
            .required("lat", .latitude, "Latitude", "50.63"),
            .required("lon", .longitude, "Longitude", "3.06"),
            .optional(
                "name_side", .choice(["right", "left", "above", "below"]),
                "Where its name stands beside it, if there is room; right when not given", "left"),
        ]
    )
}
