package import Diagnostics

/// What can be wrong with the lands and towns of the map.
package enum MapDiagnostics {
    package static let all: [DiagnosticKind] = [
        notACollection, notAFeature, notAnArea, badNesting, ringTooShort, ringOpen, notAPosition, offEarth,
        swappedPosition, landWithoutName, tooManyLands, tooManyPositions, swappedLand, pointOutside,
    ]

    package static let notACollection = DiagnosticKind(
        "not-a-feature-collection",
        en: .init(
            "this is not a GeoJSON FeatureCollection",
            hint: "export the lands as one: {\"type\": \"FeatureCollection\", \"features\": […]}"),
        fr: .init(
            "ceci n’est pas une FeatureCollection GeoJSON",
            hint: "exportez-y les territoires : {\"type\": \"FeatureCollection\", \"features\": […]}"),
        nl: .init(
            "dit is geen GeoJSON-FeatureCollection",
            hint: "exporteer de gebieden als zodanig: {\"type\": \"FeatureCollection\", \"features\": […]}")
    )

    package static let notAFeature = DiagnosticKind(
        "not-a-feature",
        en: .init(
            "this is not a GeoJSON Feature",
            hint: "write {\"type\": \"Feature\", \"properties\": {…}, \"geometry\": {…}}"),
        fr: .init(
            "ceci n’est pas une Feature GeoJSON",
            hint: "écrivez {\"type\": \"Feature\", \"properties\": {…}, \"geometry\": {…}}"),
        nl: .init(
            "dit is geen GeoJSON-Feature",
            hint: "schrijf {\"type\": \"Feature\", \"properties\": {…}, \"geometry\": {…}}")
    )

    package static let notAnArea = DiagnosticKind(
        "not-an-area",
        en: .init(
            "a land has no outline here: its geometry is neither a Polygon nor a MultiPolygon",
            hint: "draw its outline; towns belong in towns.yml, enterprises in their own folders"),
        fr: .init(
            "un territoire n’a pas de contour ici : sa géométrie n’est ni un Polygon ni un MultiPolygon",
            hint: "tracez son contour ; les villes vont dans towns.yml, les entreprises dans leurs dossiers"),
        nl: .init(
            "een gebied heeft hier geen omtrek: de geometrie is geen Polygon en geen MultiPolygon",
            hint: "teken de omtrek; steden horen in towns.yml, ondernemingen in hun eigen map")
    )

    package static let badNesting = DiagnosticKind(
        "coordinates-nesting",
        en: .init(
            "the coordinates of a {type} should be a list of lists here",
            hint: "a Polygon is a list of rings, a MultiPolygon a list of those; a ring is a list of [lon, lat]"),
        fr: .init(
            "les coordonnées d’un {type} devraient être ici une liste de listes",
            hint: "un Polygon est une liste d’anneaux, un MultiPolygon une liste de ceux-ci ; un anneau est une"
                + " liste de [lon, lat]"),
        nl: .init(
            "de coördinaten van een {type} horen hier een lijst van lijsten te zijn",
            hint: "een Polygon is een lijst van ringen, een MultiPolygon een lijst daarvan; een ring is een lijst van"
                + " [lon, lat]")
    )

    package static let ringTooShort = DiagnosticKind(
        "ring-too-short",
        en: .init(
            "an outline of {count} positions bounds nothing", hint: "it takes at least four, the last as the first"),
        fr: .init(
            "un contour de {count} positions n’entoure rien",
            hint: "il en faut au moins quatre, la dernière comme"
                + " la première"),
        nl: .init(
            "een omtrek van {count} posities omsluit niets",
            hint: "er zijn er minstens vier nodig, de laatste zoals de"
                + " eerste")
    )

    package static let ringOpen = DiagnosticKind(
        "ring-not-closed",
        en: .init("the outline does not end where it began", hint: "repeat its first position, {first}, at the end"),
        fr: .init(
            "le contour ne se termine pas là où il a commencé",
            hint: "répétez à la fin sa première position, {first}"),
        nl: .init(
            "de omtrek eindigt niet waar hij begon", hint: "herhaal aan het einde de eerste positie, {first}")
    )

    package static let notAPosition = DiagnosticKind(
        "not-a-position",
        en: .init("this is not a place: {value}", hint: "write its longitude and its latitude, such as [3.06, 50.63]"),
        fr: .init(
            "ceci n’est pas un lieu : {value}",
            hint: "écrivez sa longitude et sa latitude, par exemple [3.06, 50.63]"),
        nl: .init(
            "dit is geen plaats: {value}", hint: "schrijf de lengte- en de breedtegraad, bijvoorbeeld [3.06, 50.63]")
    )

    package static let offEarth = DiagnosticKind(
        "position-out-of-range",
        en: .init(
            "there is no place {value} on Earth",
            hint: "longitudes lie from -180 to 180, latitudes from -90 to 90; export the file in WGS 84 (EPSG:4326)"),
        fr: .init(
            "il n’y a pas de lieu {value} sur Terre",
            hint: "les longitudes vont de -180 à 180, les latitudes de -90 à 90 ; exportez le fichier en WGS 84"
                + " (EPSG:4326)"),
        nl: .init(
            "er is geen plaats {value} op aarde",
            hint: "lengtegraden liggen van -180 tot 180, breedtegraden van -90 tot 90; exporteer het bestand in WGS 84"
                + " (EPSG:4326)")
    )

    package static let swappedPosition = DiagnosticKind(
        "swapped-position",
        en: .init(
            "the latitude and the longitude of {value} look swapped", hint: "GeoJSON has the longitude first: {right}"),
        fr: .init(
            "la latitude et la longitude de {value} semblent inversées",
            hint: "GeoJSON met la longitude d’abord : {right}"),
        nl: .init(
            "de breedte- en lengtegraad van {value} lijken omgewisseld",
            hint: "GeoJSON zet de lengtegraad eerst: {right}")
    )

    package static let swappedLand = DiagnosticKind(
        "swapped-land",
        en: .init(
            "the latitudes and longitudes of “{land}” look swapped: as they stand no point of the site lies there",
            hint: "GeoJSON has the longitude first; turn the pairs round, or export the file again"),
        fr: .init(
            "les latitudes et longitudes de « {land} » semblent inversées : telles quelles, aucun point du site ne s’y"
                + " trouve",
            hint: "GeoJSON met la longitude d’abord ; inversez les paires, ou exportez de nouveau le fichier"),
        nl: .init(
            "de breedte- en lengtegraden van “{land}” lijken omgewisseld: zo ligt er geen enkel punt van de site in",
            hint: "GeoJSON zet de lengtegraad eerst; draai de paren om, of exporteer het bestand opnieuw")
    )

    package static let landWithoutName = DiagnosticKind(
        "land-without-name",
        en: .init(
            "this land has no name",
            hint: "add one to its properties, such as \"name\": \"Auvergne\" or \"name\": {\"fr\": \"Flandre\"}"),
        fr: .init(
            "ce territoire n’a pas de nom",
            hint: "ajoutez-en un à ses propriétés, par exemple \"name\": \"Auvergne\" ou \"name\": {\"fr\":"
                + " \"Flandre\"}"),
        nl: .init(
            "dit gebied heeft geen naam",
            hint: "voeg er een toe aan de eigenschappen, bijvoorbeeld \"name\": \"Auvergne\" of \"name\": {\"nl\":"
                + " \"Vlaanderen\"}")
    )

    package static let tooManyLands = DiagnosticKind(
        "too-many-lands",
        en: .init("the map has more than {limit} lands", hint: "put the smallest together, or leave some out"),
        fr: .init("la carte a plus de {limit} territoires", hint: "réunissez les plus petits, ou laissez-en de côté"),
        nl: .init("de kaart heeft meer dan {limit} gebieden", hint: "voeg de kleinste samen, of laat er enkele weg")
    )

    package static let tooManyPositions = DiagnosticKind(
        "too-many-positions",
        en: .init(
            "the outlines of the map have more than {limit} positions",
            hint: "simplify them first, in QGIS or with mapshaper; a map of the size of a page shows a few thousand"),
        fr: .init(
            "les contours de la carte comptent plus de {limit} positions",
            hint: "simplifiez-les d’abord, dans QGIS ou avec mapshaper ; une carte de la taille d’une page en montre"
                + " quelques milliers"),
        nl: .init(
            "de omtrekken van de kaart hebben meer dan {limit} posities",
            hint: "vereenvoudig ze eerst, in QGIS of met mapshaper; een kaart zo groot als een pagina toont er enkele"
                + " duizenden")
    )

    package static let pointOutside = DiagnosticKind(
        "point-outside-map",
        .warning,
        en: .init(
            "“{name}” lies outside the lands of the map, {distance} km from {land}",
            hint: "correct its coordinates, or add the land in which it lies to Content/map"),
        fr: .init(
            "« {name} » se trouve hors des territoires de la carte, à {distance} km de {land}",
            hint: "corrigez ses coordonnées, ou ajoutez à Content/map le territoire où il se trouve"),
        nl: .init(
            "“{name}” ligt buiten de gebieden van de kaart, op {distance} km van {land}",
            hint: "verbeter de coördinaten, of voeg het gebied waarin het ligt toe aan Content/map")
    )
}
