package import Diagnostics

/// What can be wrong with a place on earth.
package enum PlaceDiagnostics {
    package static let all: [DiagnosticKind] = [
        swapped, latitude, longitude, elsewhere, sideOfCountry,
    ]

    package static let swapped = DiagnosticKind(
        "swapped-coordinates",
        en: .init(
            "latitude {lat} and longitude {lon} look swapped", hint: "{town} lies at lat {rightLat}, lon {rightLon}"),
        fr: .init(
            "la latitude {lat} et la longitude {lon} semblent inversées",
            hint: "{town} se trouve à lat {rightLat}, lon {rightLon}"),
        nl: .init(
            "breedtegraad {lat} en lengtegraad {lon} lijken omgewisseld",
            hint: "{town} ligt op lat {rightLat}, lon {rightLon}")
    )

    package static let latitude = DiagnosticKind(
        "latitude-out-of-range",
        en: .init(
            "{value} is not a latitude", hint: "latitudes lie from -90 to 90; Brussels lies at lat 50.85, lon 4.35"),
        fr: .init(
            "{value} n’est pas une latitude",
            hint: "les latitudes vont de -90 à 90 ; Bruxelles se trouve à lat 50.85, lon 4.35"),
        nl: .init(
            "{value} is geen breedtegraad",
            hint: "breedtegraden liggen van -90 tot 90; Brussel ligt op lat 50.85, lon 4.35")
    )

    package static let longitude = DiagnosticKind(
        "longitude-out-of-range",
        en: .init(
            "{value} is not a longitude", hint: "longitudes lie from -180 to 180; Brussels lies at lat 50.85, lon 4.35"),
        fr: .init(
            "{value} n’est pas une longitude",
            hint: "les longitudes vont de -180 à 180 ; Bruxelles se trouve à lat 50.85, lon 4.35"),
        nl: .init(
            "{value} is geen lengtegraad",
            hint: "lengtegraden liggen van -180 tot 180; Brussel ligt op lat 50.85, lon 4.35")
    )

    package static let elsewhere = DiagnosticKind(
        "coordinates-elsewhere",
        .warning,
        en: .init(
            "lat {lat}, lon {lon} does not lie in the country {country}",
            hint: "check the place of {town} on a map, and the country"),
        fr: .init(
            "lat {lat}, lon {lon} ne se trouve pas dans le pays {country}",
            hint: "vérifiez la position de {town} sur une carte, et le pays"),
        nl: .init(
            "lat {lat}, lon {lon} ligt niet in het land {country}",
            hint: "controleer de ligging van {town} op een kaart, en het land")
    )

    package static let sideOfCountry = DiagnosticKind(
        "side-of-country",
        en: .init(
            "the side {side} does not lie in the country {country}",
            hint: "correct “side” or the “country” of the address"),
        fr: .init(
            "le versant {side} ne se trouve pas dans le pays {country}",
            hint: "corrigez « side » ou le « country » de l’adresse"),
        nl: .init(
            "het gebiedsdeel {side} ligt niet in het land {country}",
            hint: "verbeter “side” of het “country” van het adres")
    )
}
