/// Lands and towns of the map: each fault with its place, its words and its remedy.
let faultsOfMap: [FaultCase] = [
    FaultCase(
        "a land without a name",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"nom": "Nord", "code": "59"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:2:21: error: this land has no name [land-without-name]
          hint: add one to its properties, such as "name": "Auvergne" or "name": {"fr": "Flandre"}
        """#
    ),
    FaultCase(
        "a land with no properties, and a name of nothing",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": null,
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}},
                {"type": "Feature", "properties": {"name": null},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:2:21: error: this land has no name [land-without-name]
          hint: add one to its properties, such as "name": "Auvergne" or "name": {"fr": "Flandre"}
        map/lands.geojson:5:21: error: this land has no name [land-without-name]
          hint: add one to its properties, such as "name": "Auvergne" or "name": {"fr": "Flandre"}
        """#
    ),
    FaultCase(
        "a language that the site does not have",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": {"fr": "Nord", "de": "Norden"}},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:2:44: note: “name” has no text in “nl” [untranslated-text]
          hint: add a line “nl: …” under “name”
        map/lands.geojson:2:59: error: “de” is not a language of this site [unknown-language]
          hint: the languages are fr or nl
        """#
    ),
    FaultCase(
        "a misspelt property; those of others are left alone",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"nmae": "Nord", "iso3": "FRA", "population": 12},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:2:36: error: “nmae” is not a key of map/*.geojson: properties [unknown-key]
          hint: did you mean “name”?
        """#
    ),
    FaultCase(
        "the id of another land",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"id": "nord", "name": "Nord"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}},
                {"type": "Feature", "properties": {"id": "nord", "name": "Noord"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:5:42: error: the id “nord” stands twice [duplicate-id]
          hint: give one of the two another id, or delete it
          note: map/lands.geojson:2:42
        """#
    ),
    FaultCase(
        "an id, a side and a place of the name that cannot be",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"id": "Le Nord", "name": "Nord", "side": "F", "name_at": [300, 50]},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:2:42: error: “Le Nord” cannot be an id [invalid-id]
          hint: use lower-case letters a to z, digits and hyphens, as in “le-nord”
        map/lands.geojson:2:77: error: “F” is not in vocabulary/sides.yml [unknown-term]
          hint: did you mean “FR”?
        map/lands.geojson:2:93: error: there is no place [300, 50] on Earth [position-out-of-range]
          hint: longitudes lie from -180 to 180, latitudes from -90 to 90; export the file in WGS 84 (EPSG:4326)
        """#
    ),
    FaultCase(
        "a name of JSON twice",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Nord"}, "properties": {}, "geometry": {"type": "Polygon", "coordinates": [[[2.5, 50], [4, 50], [4, 51], [2.5, 50]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:2:53: error: “properties” stands here twice [json-name-twice]
          hint: keep one of the two
          note: map/lands.geojson:2:21
        """#
    ),
    FaultCase(
        "a control character behind an escape",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "No\u0000rd"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:2:44: error: an invisible control character (U+0000) stands here [yaml-control-character]
          hint: delete it and type the text again
        """#
    ),
    FaultCase(
        "files that do not belong to the map",
        [
            .add("map/lands.json", #"x"#),
            .add("map/town.yaml", #"x"#),
            .add("map/old/lands.geojson", #"{}"#),
            .add("map/map.svg", #"<svg/>"#),
        ],
        #"""
        map/lands.json: error: no file named “lands.json” is expected here [unknown-file]
          hint: did you mean “lands.geojson”?
        map/map.svg: error: no file named “map.svg” is expected here [unknown-file]
          hint: here belong *.geojson or towns.yml
        map/old/lands.geojson: error: no file named “lands.geojson” is expected here [unknown-file]
          hint: here belong *.geojson or towns.yml
        map/town.yaml: error: no file named “town.yaml” is expected here [unknown-file]
          hint: did you mean “towns.yml”?
        """#
    ),
    FaultCase(
        "towns with faults",
        [
            .add(
                "map/towns.yml",
                #"""
                - {name: {fr: Lille, de: Ryssel}, lat: 50.63, lon: 3.06}
                - {name: Gand, lat: 510.54, lon: 3.722, side: left}
                - {lat: 50, lon: 200, name_side: over}
                - {name: Arras, lat: "50,291", lon: 2.777}
                """#)
        ],
        #"""
        map/towns.yml:1:10: note: “name” has no text in “nl” [untranslated-text]
          hint: add a line “nl: …” under “name”
        map/towns.yml:1:22: error: “de” is not a language of this site [unknown-language]
          hint: the languages are fr or nl
        map/towns.yml:2:21: error: 510.54 is not a latitude [latitude-out-of-range]
          hint: latitudes lie from -90 to 90; Brussels lies at lat 50.85, lon 4.35
        map/towns.yml:2:41: error: “side” is not a key of map/towns.yml [unknown-key]
          hint: the keys are name, lat, lon, name_side
        map/towns.yml:3:4: error: “name” is missing [missing-key]
          hint: add a line such as “name: {fr: Lille, nl: Rijsel}”
        map/towns.yml:3:18: error: 200 is not a longitude [longitude-out-of-range]
          hint: longitudes lie from -180 to 180; Brussels lies at lat 50.85, lon 4.35
        map/towns.yml:3:34: error: “over” is not possible for “name_side” [unknown-choice]
          hint: choose right, left, above or below
        map/towns.yml:4:22: error: “50,291” has a decimal comma, and numbers here have a decimal point [decimal-comma]
          hint: write 50.291
        """#
    ),
    FaultCase(
        "a town whose coordinates are swapped",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}}
                ]}
                """#),
            .add(
                "map/towns.yml",
                #"""
                - {name: Lille, lat: 50.63, lon: 3.06}
                - {name: Arras, lat: 2.777, lon: 50.291}
                """#),
        ],
        #"""
        map/towns.yml:2:17: error: latitude 2.777 and longitude 50.291 look swapped [swapped-coordinates]
          hint: Arras lies at lat 50.291, lon 2.777
        """#
    ),
    FaultCase(
        "an outline whose coordinates are swapped",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[50, 2.5], [50, 4], [51, 4], [51, 2.5], [50, 2.5]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:3:2: error: the latitudes and longitudes of “Pays” look swapped: as they stand no point of the site lies there [swapped-land]
          hint: GeoJSON has the longitude first; turn the pairs round, or export the file again
        """#
    ),
    FaultCase(
        "points outside the lands",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": {"fr": "Loin", "nl": "Ver"}},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[0, 50], [3, 50], [3, 51], [0, 50]]]}}
                ]}
                """#)
        ],
        #"""
        agenda/rencontre/event.yml:4:58: warning: “Première rencontre” lies outside the lands of the map, 4 km from Loin [point-outside-map]
          hint: correct its coordinates, or add the land in which it lies to Content/map
        enterprises/atelier/enterprise.yml:11:17: warning: “Atelier du Lin” lies outside the lands of the map, 27 km from Loin [point-outside-map]
          hint: correct its coordinates, or add the land in which it lies to Content/map
        """#
    ),
    FaultCase(
        "faults of several files and of one land",
        [
            .add(
                "map/a.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": {"xx": "Nord"}},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51]]]}}
                ]}
                """#),
            .add("map/b.geojson", #"{"type": "FeatureCollection"}"#),
            .add("map/towns.yml", #"{}"#),
        ],
        #"""
        map/a.geojson:2:45: error: “xx” is not a language of this site [unknown-language]
          hint: the languages are fr or nl
        map/a.geojson:4:25: error: the outline does not end where it began [ring-not-closed]
          hint: repeat its first position, [2.5, 50], at the end
        map/b.geojson:1:10: error: this is not a GeoJSON FeatureCollection [not-a-feature-collection]
          hint: export the lands as one: {"type": "FeatureCollection", "features": […]}
        map/towns.yml:1:1: error: “towns.yml” should be a list [expected-list]
          hint: begin each item with “- ” on a line of its own, or write [one, two]
        """#
    ),
]
