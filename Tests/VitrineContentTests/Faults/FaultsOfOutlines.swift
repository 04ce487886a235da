/// Outlines of the map as files: each fault with its place, its words and its remedy.
let faultsOfOutlines: [FaultCase] = [
    FaultCase(
        "no JSON",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}},
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:5:1: error: from here on this is not JSON [not-json]
          hint: check the quotes, brackets and commas just before; no comma follows the last item
        """#
    ),
    FaultCase(
        "JSON that ends too soon",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 5
                """#)
        ],
        #"""
        map/lands.geojson:5:1: error: the file ends before it is complete [json-ends-too-soon]
          hint: close what is open, or export the file again
        """#
    ),
    FaultCase(
        "an empty file of lands",
        [
            .add(
                "map/lands.geojson",
                #"""


                """#)
        ],
        #"""
        map/lands.geojson: error: the file is empty [empty-file]
          hint: fill it in; Content/README.md says what it holds
        """#
    ),
    FaultCase(
        "a land without a collection",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}}
                """#)
        ],
        #"""
        map/lands.geojson:1:10: error: this is not a GeoJSON FeatureCollection [not-a-feature-collection]
          hint: export the lands as one: {"type": "FeatureCollection", "features": […]}
        """#
    ),
    FaultCase(
        "a feature that is none",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}},
                {"type": "Polygon", "coordinates": []}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:5:10: error: this is not a GeoJSON Feature [not-a-feature]
          hint: write {"type": "Feature", "properties": {…}, "geometry": {…}}
        """#
    ),
    FaultCase(
        "a point for a land",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}},
                {"type": "Feature", "properties": {"name": "Lille"}, "geometry": {"type": "Point", "coordinates": [3, 50.6]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:5:75: error: a land has no outline here: its geometry is neither a Polygon nor a MultiPolygon [not-an-area]
          hint: draw its outline; towns belong in towns.yml, enterprises in their own folders
        """#
    ),
    FaultCase(
        "a land without a geometry",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}},
                {"type": "Feature", "properties": {"name": "Lille"}, "geometry": null}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:5:54: error: a land has no outline here: its geometry is neither a Polygon nor a MultiPolygon [not-an-area]
          hint: draw its outline; towns belong in towns.yml, enterprises in their own folders
        """#
    ),
    FaultCase(
        "coordinates of a Polygon in a MultiPolygon",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "MultiPolygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51], [2.5, 50]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:4:3: error: the coordinates of a MultiPolygon should be a list of lists here [coordinates-nesting]
          hint: a Polygon is a list of rings, a MultiPolygon a list of those; a ring is a list of [lon, lat]
        """#
    ),
    FaultCase(
        "coordinates that are no list",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  "3.06, 50.63"}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:4:3: error: the coordinates of a Polygon should be a list of lists here [coordinates-nesting]
          hint: a Polygon is a list of rings, a MultiPolygon a list of those; a ring is a list of [lon, lat]
        """#
    ),
    FaultCase(
        "a ring that is not closed",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [4, 51], [2.5, 51]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:4:34: error: the outline does not end where it began [ring-not-closed]
          hint: repeat its first position, [2.5, 50], at the end
        """#
    ),
    FaultCase(
        "a ring of three positions",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [2.5, 50]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:4:4: error: an outline of 3 positions bounds nothing [ring-too-short]
          hint: it takes at least four, the last as the first
        """#
    ),
    FaultCase(
        "coordinates in metres, told once for all in a row",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[652000, 6862000], [653000, 6862000], [653000, 6863000], [652000, 6862000]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:4:5: error: there is no place [652000, 6862000] on Earth [position-out-of-range]
          hint: longitudes lie from -180 to 180, latitudes from -90 to 90; export the file in WGS 84 (EPSG:4326)
        """#
    ),
    FaultCase(
        "a latitude that is none",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], [4, 50], [51.0, 104], [2.5, 51], [2.5, 50]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:4:25: error: the latitude and the longitude of [51, 104] look swapped [swapped-position]
          hint: GeoJSON has the longitude first: [104, 51]
        """#
    ),
    FaultCase(
        "a word for a number",
        [
            .add(
                "map/lands.geojson",
                #"""
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"name": "Pays"},
                 "geometry": {"type": "Polygon", "coordinates":
                  [[[2.5, 50], ["4", 50], [4, 51], 2.5, [2.5, 50]]]}}
                ]}
                """#)
        ],
        #"""
        map/lands.geojson:4:16: error: this is not a place: ["4", 50] [not-a-position]
          hint: write its longitude and its latitude, such as [3.06, 50.63]
        map/lands.geojson:4:36: error: this is not a place: 2.5 [not-a-position]
          hint: write its longitude and its latitude, such as [3.06, 50.63]
        """#
    ),
]
