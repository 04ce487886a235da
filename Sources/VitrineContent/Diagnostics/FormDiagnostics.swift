package import Diagnostics

/// What can be wrong with the form of an address, an id or a name.
package enum FormDiagnostics {
    package static let all: [DiagnosticKind] = [
        notAnAddress, notAnEmail, notAnID, notACode, notASlug, noSlug, notACountry, notALanguage, notATimeZone,
        notAnAuthority, notAReference, badFilePath,
    ]

    package static let notAnAddress = DiagnosticKind(
        "not-a-web-address",
        en: .init("“{value}” is not a web address", hint: "write it whole, with https:// in front"),
        fr: .init("« {value} » n’est pas une adresse web", hint: "écrivez-la en entier, en commençant par https://"),
        nl: .init("“{value}” is geen webadres", hint: "schrijf het volledig, met https:// ervoor")
    )

    package static let notAnEmail = DiagnosticKind(
        "not-an-email-address",
        en: .init("“{value}” is not an e-mail address", hint: "write it as name@example.org"),
        fr: .init("« {value} » n’est pas une adresse électronique", hint: "écrivez-la sous la forme nom@example.org"),
        nl: .init("“{value}” is geen e-mailadres", hint: "schrijf het als naam@example.org")
    )

    package static let notAnID = DiagnosticKind(
        "invalid-id",
        en: .init(
            "“{value}” cannot be an id", hint: "use lower-case letters a to z, digits and hyphens, as in “{proposal}”"),
        fr: .init(
            "« {value} » ne peut pas être un identifiant",
            hint: "utilisez des minuscules de a à z, des chiffres et des traits d’union, comme dans « {proposal} »"),
        nl: .init(
            "“{value}” kan geen id zijn",
            hint: "gebruik kleine letters a tot z, cijfers en koppeltekens, zoals in “{proposal}”")
    )

    package static let notACode = DiagnosticKind(
        "invalid-code",
        en: .init("“{value}” is not a code", hint: "use letters A to Z and digits, such as FRE11"),
        fr: .init(
            "« {value} » n’est pas un code", hint: "utilisez des lettres de A à Z et des chiffres, par exemple FRE11"),
        nl: .init("“{value}” is geen code", hint: "gebruik letters A tot Z en cijfers, bijvoorbeeld FRE11")
    )

    package static let notASlug = DiagnosticKind(
        "invalid-slug",
        en: .init(
            "“{value}” cannot be part of an address",
            hint: "use lower-case letters a to z, digits and hyphens, as in “{proposal}”"),
        fr: .init(
            "« {value} » ne peut pas faire partie d’une adresse",
            hint: "utilisez des minuscules de a à z, des chiffres et des traits d’union, comme dans « {proposal} »"),
        nl: .init(
            "“{value}” kan geen deel van een adres zijn",
            hint: "gebruik kleine letters a tot z, cijfers en koppeltekens, zoals in “{proposal}”")
    )

    package static let noSlug = DiagnosticKind(
        "no-slug",
        en: .init("no address can be made from the title “{value}”", hint: "add a line such as “slug: my-page”"),
        fr: .init(
            "on ne peut pas former d’adresse à partir du titre « {value} »",
            hint: "ajoutez une ligne comme « slug: ma-page »"),
        nl: .init(
            "uit de titel “{value}” kan geen adres gemaakt worden", hint: "voeg een regel toe zoals “slug: mijn-pagina”"
        )
    )

    package static let notACountry = DiagnosticKind(
        "not-a-country",
        en: .init(
            "“{value}” is not a country code", hint: "write the two capital letters of ISO 3166, such as FR or BE"),
        fr: .init(
            "« {value} » n’est pas un code de pays",
            hint: "écrivez les deux capitales de la norme ISO 3166, par exemple FR ou BE"),
        nl: .init(
            "“{value}” is geen landcode", hint: "schrijf de twee hoofdletters van ISO 3166, bijvoorbeeld FR of BE")
    )

    package static let notALanguage = DiagnosticKind(
        "not-a-language-tag",
        en: .init(
            "“{value}” is not a language tag", hint: "write two or three lower-case letters, such as fr, nl or de"),
        fr: .init(
            "« {value} » n’est pas un code de langue",
            hint: "écrivez deux ou trois minuscules, par exemple fr, nl ou de"),
        nl: .init("“{value}” is geen taalcode", hint: "schrijf twee of drie kleine letters, bijvoorbeeld fr, nl of de")
    )

    package static let notATimeZone = DiagnosticKind(
        "unknown-time-zone",
        en: .init("there is no time zone named “{value}”", hint: "write an IANA name, such as Europe/Brussels"),
        fr: .init(
            "il n’existe pas de fuseau horaire nommé « {value} »",
            hint: "écrivez un nom IANA, par exemple Europe/Brussels"),
        nl: .init(
            "er bestaat geen tijdzone met de naam “{value}”",
            hint: "schrijf een IANA-naam, bijvoorbeeld Europe/Brussels")
    )

    package static let notAnAuthority = DiagnosticKind(
        "not-an-authority",
        en: .init("“{value}” is not a domain name", hint: "write it without https://, such as example.org"),
        fr: .init("« {value} » n’est pas un nom de domaine", hint: "écrivez-le sans https://, par exemple example.org"),
        nl: .init("“{value}” is geen domeinnaam", hint: "schrijf hem zonder https://, bijvoorbeeld example.org")
    )

    package static let notAReference = DiagnosticKind(
        "not-a-reference",
        en: .init(
            "“{value}” does not name an entry",
            hint: "write its folder, such as enterprises/atelier-du-lin; the folders are {choices}"),
        fr: .init(
            "« {value} » ne désigne pas une fiche",
            hint: "écrivez son dossier, par exemple enterprises/atelier-du-lin ; les dossiers sont {choices}"),
        nl: .init(
            "“{value}” verwijst niet naar een fiche",
            hint: "schrijf de map, bijvoorbeeld enterprises/atelier-du-lin; de mappen zijn {choices}")
    )

    package static let badFilePath = DiagnosticKind(
        "invalid-file-path",
        en: .init(
            "“{value}” is not the name of a file beside the entry",
            hint: "write the name of a file in the entry’s own folder, such as photo.jpg"),
        fr: .init(
            "« {value} » n’est pas le nom d’un fichier placé à côté de la fiche",
            hint: "écrivez le nom d’un fichier du dossier de la fiche, par exemple photo.jpg"),
        nl: .init(
            "“{value}” is niet de naam van een bestand naast de fiche",
            hint: "schrijf de naam van een bestand in de map van de fiche, bijvoorbeeld photo.jpg")
    )
}
