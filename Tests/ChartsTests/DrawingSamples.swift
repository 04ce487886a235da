import Bytes
import Foundation
import Geography
import Testing

@testable import Charts

/// Drawings that the tests assert and that eyes look at.
enum DrawingSamples {
    static let name = DrawingName(id: "c1", name: "Heures de formation, tableau à côté", tableID: "t1")

    static var bars: BarChart {
        BarChart(
            name: name,
            bars: [
                .init(.baseline, label: "Point de départ (2016)", value: 120, text: "120\u{A0}h"),
                .init(.value, label: "Résultat (2018)", value: decimal("340.5"), text: "340,5\u{A0}h"),
                .init(.target, label: "Cible (2019)", value: 400, text: "400\u{A0}h"),
            ])
    }

    static var negativeBars: BarChart {
        BarChart(
            name: name,
            bars: [
                .init(
                    .baseline, label: "Solde de trésorerie au départ", value: decimal("-12500.25"),
                    text: "-12\u{202F}500,25\u{A0}€"),
                .init(
                    .value,
                    label:
                        "Résultat de l’année, après une très longue explication qui passe à la ligne parce qu’elle ne tient pas",
                    value: 8000, text: "8\u{202F}000,00\u{A0}€"),
                .init(.value, label: "Presque rien", value: 1, text: "1,00\u{A0}€"),
                .init(.value, label: "Rien", value: 0, text: "0,00\u{A0}€"),
                .init(.target, label: "Objectif", value: decimal("3265266.53") / 200, text: "16\u{202F}326,33\u{A0}€"),
            ])
    }

    static var series: SeriesChart {
        SeriesChart(
            name: name,
            periods: [
                .init(label: "2014", value: 180, text: "180"), .init(label: "2015", value: 240, text: "240"),
                .init(label: "2016", value: nil, text: ""), .init(label: "2017", value: 210, text: "210"),
                .init(label: "2018", value: 320, text: "320"), .init(label: "2019", value: 395, text: "395"),
            ], target: .init(value: 400, text: "Cible\u{A0}: 400 heures"))
    }

    static var longSeries: SeriesChart {
        SeriesChart(
            name: name,
            periods: (1...24).map { month in
                let value = Decimal((month * 37) % 53) - 18
                return .init(label: "\(month)/2018", value: month == 9 ? nil : value, text: "\(value)\u{A0}%")
            })
    }

    static var steps: StepsChart {
        StepsChart(
            name: name,
            steps: [
                .init(.done, label: "État des lieux et choix de la question évaluative", note: "terminé, mars 2017"),
                .init(.done, label: "Se familiariser", isSubstep: true),
                .init(.done, label: "Portrait de l’entreprise", isSubstep: true),
                .init(.current, label: "Récolte de données", note: "en cours depuis septembre 2017"),
                .init(.upcoming, label: "Analyse des données et valorisation"),
            ])
    }

    static var radar: RadarChart {
        RadarChart(
            name: name,
            domains: [
                "Administration", "Finances", "Ressources humaines", "Pédagogie", "Accompagnement social",
                "Communication", "Publicité", "Recrutement",
            ], levels: ["1", "2", "3", "4", "5"],
            series: [
                .init(label: "15 mars 2017", values: [2, 3, 1, 2, 4, 2, nil, 3]),
                .init(label: "20 novembre 2018", values: [3, 4, 3, 4, 5, 3, 2, 4]),
            ])
    }

    static var wideRadar: RadarChart {
        RadarChart(
            name: name,
            domains: (1...12).map { "Zelfevaluatie over een lang onderwerp nummer \($0)" },
            levels: ["1", "2", "3", "4"],
            series: [.init(label: "1 juni 2017", values: (1...12).map { Decimal($0 % 4 + 1) })])
    }

    static var map: PointMap {
        let places: [(Double, Double)] = [
            (3.388, 50.606), (3.388, 50.606), (3.388, 50.606), (3.06, 50.63), (3.05, 50.635), (3.16, 50.69),
            (3.17, 50.72),
            (4.87, 50.467), (4.88, 50.47), (4.444, 50.411), (4.46, 50.42), (4.44, 50.40), (5.57, 50.633), (5.6, 50.62),
            (3.265, 50.828), (3.722, 51.054), (3.952, 50.454), (2.3, 49.894), (1.85, 50.95), (2.78, 50.29),
            (6.03, 50.63),
            (5.72, 50.0), (3.08, 50.37), (3.52, 50.357), (4.6, 50.67), (2.89, 50.85), (3.7, 50.63), (4.2, 50.48),
            (2.83, 50.43),
        ]
        return PointMap(
            name: DrawingName(id: "m1", name: "Carte des entreprises testeuses", tableID: "list"),
            outlines: [
                SampleGround.land("hauts-de-france", "Hauts-de-France"), SampleGround.land("flanders", "Flandre"),
                SampleGround.land("wallonia", "Wallonie"), SampleGround.land("brussels", ""),
            ], towns: SampleGround.towns(language: "fr"),
            groups: [
                "Insertion socioprofessionnelle", "Service collectif, besoins essentiels et publics fragilisés",
                "Autre économie sociale",
            ],
            markers: places.enumerated().map { index, place in
                .init(
                    name: "Entreprise fictive \(index)", href: "/fr/entreprises/e\(index)/",
                    point: GeoPoint(longitude: place.0, latitude: place.1), group: index % 3)
            })
    }

    /// As many as the programme accompanied, most of them around a few towns.
    static var fullMap: PointMap {
        var generator = SplitMix(state: 68)
        let towns = SampleGround.towns(language: "nl")
        var map = map
        map.towns = towns
        map.markers = (0..<68).map { index in
            let town = towns[index % towns.count].point
            return .init(
                name: "Fictief bedrijf \(index)", href: "#",
                point: GeoPoint(
                    longitude: town.longitude + Double.random(in: -0.3...0.3, using: &generator),
                    latitude: town.latitude + Double.random(in: -0.18...0.18, using: &generator)), group: index % 6)
        }
        map.groups = ["Een", "Twee", "Drie", "Vier", "Vijf", "Zes"]
        return map
    }

    /// Where a site of twenty-five enterprises has them: crowded around the borders, alone elsewhere.
    static func borderMap(language: String) -> PointMap {
        let places: [(Double, Double)] = [
            (3.3880, 50.6056), (3.3943, 50.3293), (4.8675, 50.4669), (5.2330, 50.5190), (5.5797, 50.6326),
            (3.6042, 50.8455), (2.8635, 51.0324), (3.2649, 50.8280), (2.6408, 50.5303), (2.8318, 50.4289),
            (3.1612, 50.7239), (1.6147, 50.7264), (2.3768, 51.0344), (4.3285, 50.5983), (4.1862, 50.4799),
            (2.8853, 50.8503), (3.7174, 51.0543), (4.9122, 50.2607), (4.4446, 50.4108), (2.5370, 50.7225),
            (3.9523, 50.4542), (2.7775, 50.2910), (3.1227, 50.9465), (3.1778, 50.6927),
        ]
        return sampleMap(at: places.map { GeoPoint(longitude: $0.0, latitude: $0.1) }, language: language)
    }

    /// Anything from one enterprise to a hundred, half of them around towns.
    static func randomMap(seed: UInt64) -> PointMap {
        var generator = SplitMix(state: seed)
        let language = seed % 2 == 0 ? "fr" : "nl"
        let towns = SampleGround.towns(language: language)
        let places = (0..<Int.random(in: 1...100, using: &generator)).map { index in
            let spread = index % 4 == 0 ? 0.0 : 0.15
            let town = towns[Int.random(in: 0..<towns.count, using: &generator)].point
            return index % 2 == 0
                ? GeoPoint(
                    longitude: town.longitude + Double.random(in: -spread...spread, using: &generator),
                    latitude: town.latitude + Double.random(in: -spread...spread, using: &generator))
                : GeoPoint(
                    longitude: Double.random(in: 1.6...6, using: &generator),
                    latitude: Double.random(in: 49.2...51.3, using: &generator))
        }
        return sampleMap(at: places, language: language)
    }

    private static func sampleMap(at places: [GeoPoint], language: String) -> PointMap {
        var map = map
        let labels =
            language == "fr"
            ? ["Hauts-de-France", "Wallonie", "Flandre", "Bruxelles"]
            : ["Hauts-de-France", "Wallonië", "Vlaanderen", "Brussel"]
        map.outlines = [
            SampleGround.land("hauts-de-france", labels[0]), SampleGround.land("wallonia", labels[1]),
            SampleGround.land("flanders", labels[2]), SampleGround.land("brussels", labels[3]),
        ]
        map.towns = SampleGround.towns(language: language)
        map.markers = places.enumerated().map { index, place in
            .init(name: "Entreprise fictive \(index)", href: "#\(index)", point: place, group: index % 3)
        }
        return map
    }

    static var all: [(String, ByteBuffer?)] {
        [
            ("bars", bars.svg()), ("negative-bars", negativeBars.svg()), ("series", series.svg()),
            ("long-series", longSeries.svg()), ("steps", steps.svg()), ("radar", radar.svg()),
            ("wide-radar", wideRadar.svg()), ("map", map.svg()), ("full-map", fullMap.svg()),
        ]
    }
}
