/// The lands that come with the program. Labels are the caller's: they have a language.
extension Outline {
    package static func hautsDeFrance(label: String) -> Outline {
        Outline(
            id: "hauts-de-france",
            rings: [
                ring(
                    Borders.frenchCoast, Borders.franceToWarneton, Borders.franceAlongComines, Borders.franceToMouscron,
                    Borders.franceToHirson, Borders.frenchInterior)
            ], label: label, labelPoint: GeoPoint(longitude: 2.75, latitude: 49.6))
    }

    package static func wallonia(label: String) -> Outline {
        Outline(
            id: "wallonia",
            rings: [
                ring(
                    Borders.franceToHirson, Borders.franceToLuxembourg, Borders.luxembourg, Borders.germany,
                    Borders.vaals, Borders.voeren, Borders.lanaye, Borders.languageBorder),
                ring(Borders.franceAlongComines, Borders.flandersAlongComines.reversed()),
            ], label: label, labelPoint: GeoPoint(longitude: 5.3, latitude: 50.12))
    }

    package static func flanders(label: String) -> Outline {
        Outline(
            id: "flanders",
            rings: [
                ring(
                    Borders.franceToWarneton, Borders.flandersAlongComines, Borders.franceToMouscron,
                    Borders.languageBorder.reversed(), Borders.netherlands, Borders.belgianCoast),
                ring(Borders.voeren, Borders.voerenAlongNetherlands.reversed()),
                ring(Borders.brussels),
            ], label: label, labelPoint: GeoPoint(longitude: 5.06, latitude: 50.94))
    }

    package static func brussels(label: String) -> Outline {
        Outline(
            id: "brussels", rings: [ring(Borders.brussels)], label: label,
            labelPoint: GeoPoint(longitude: 4.36, latitude: 50.84))
    }

    /// Stretches that follow each other, each starting where the one before it ended.
    private static func ring(_ stretches: [(Double, Double)]...) -> [GeoPoint] {
        var points: [GeoPoint] = []
        for (longitude, latitude) in stretches.joined() {
            let point = GeoPoint(longitude: longitude, latitude: latitude)
            if points.last != point { points.append(point) }
        }
        if points.count > 1, points.first == points.last { points.removeLast() }
        return points
    }
}

extension MapTown {
    /// Towns of the area, with their names in French or in Dutch; in any other language as their people say.
    package static func known(language: String) -> [MapTown] {
        let towns: [(fr: String, nl: String, own: String, Double, Double, Side)] = [
            ("Lille", "Rijsel", "Lille", 3.06, 50.63, .left),
            ("Namur", "Namen", "Namur", 4.87, 50.467, .right),
            ("Charleroi", "Charleroi", "Charleroi", 4.444, 50.411, .below),
            ("Liège", "Luik", "Liège", 5.57, 50.633, .right),
            ("Tournai", "Doornik", "Tournai", 3.388, 50.606, .right),
            ("Courtrai", "Kortrijk", "Kortrijk", 3.265, 50.828, .right),
            ("Gand", "Gent", "Gent", 3.722, 51.054, .right),
            ("Amiens", "Amiens", "Amiens", 2.3, 49.894, .right),
            ("Anvers", "Antwerpen", "Antwerpen", 4.4, 51.22, .right),
            ("Bruges", "Brugge", "Brugge", 3.225, 51.209, .right),
            ("Dunkerque", "Duinkerke", "Dunkerque", 2.377, 51.034, .left),
            ("Arras", "Arras", "Arras", 2.777, 50.291, .left),
            ("Dinant", "Dinant", "Dinant", 4.912, 50.261, .right),
            ("Mons", "Bergen", "Mons", 3.952, 50.454, .above),
        ]
        return towns.map { town in
            let name = language.hasPrefix("fr") ? town.fr : language.hasPrefix("nl") ? town.nl : town.own
            return MapTown(name: name, point: GeoPoint(longitude: town.3, latitude: town.4), side: town.5)
        }
    }
}
