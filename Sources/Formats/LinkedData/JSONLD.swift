package import Bytes
package import Geography
package import Locales

/// What a page is about, in schema.org's terms, for search engines.
///
/// Each helper returns a node; ``script(_:)`` puts nodes into a page.
package enum JSONLD {
    /// A `<script type="application/ld+json">` with one `@graph`; its text can never end the element.
    ///
    /// - Parameter breadcrumbs: from the home page to the page itself, as the last node.
    package static func script(
        _ nodes: [JSONValue], breadcrumbs: [(name: String, url: String)] = [], appendingTo buffer: inout ByteBuffer
    ) {
        guard !nodes.isEmpty || !breadcrumbs.isEmpty else { return }
        buffer.append(#"<script type="application/ld+json">{"@context":"https://schema.org","@graph":["#)
        for (index, node) in nodes.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            node.append(to: &buffer, isForScript: true)
        }
        if !breadcrumbs.isEmpty {
            if !nodes.isEmpty { buffer.append(UInt8(ascii: ",")) }
            append(breadcrumbs, to: &buffer)
        }
        buffer.append("]}</script>")
    }

    /// Nearly every page has them: they are written without values in between.
    private static func append(_ breadcrumbs: [(name: String, url: String)], to buffer: inout ByteBuffer) {
        buffer.append(#"{"@type":"BreadcrumbList","itemListElement":["#)
        for (index, step) in breadcrumbs.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            buffer.append(#"{"@type":"ListItem","position":"#)
            buffer.append(decimal: index + 1)
            buffer.append(#","name":"#)
            buffer.append(jsonString: step.name, isForScript: true)
            buffer.append(#","item":"#)
            buffer.append(jsonString: step.url, isForScript: true)
            buffer.append("}")
        }
        buffer.append("]}")
    }

    /// - Parameter type: `Organization`, or what is narrower, as `FundingAgency`.
    package static func organization(
        type: String = "Organization", id: String, name: String, alternateName: String? = nil, url: String? = nil,
        logo: String? = nil, parent: String? = nil, town: String? = nil, country: String? = nil,
        sameAs: [String] = []
    ) -> JSONValue {
        .object(present: [
            ("@type", .string(type)), ("@id", .string(id)), ("name", .string(name)),
            ("alternateName", alternateName.map { .string($0) }), ("url", url.map { .string($0) }),
            ("logo", logo.map { .string($0) }), ("parentOrganization", parent.map { reference($0) }),
            ("address", address(town: town, country: country)),
            ("sameAs", sameAs.isEmpty ? nil : .array(sameAs.map { .string($0) })),
        ])
    }

    package static func fundingAgency(id: String, name: String, url: String? = nil) -> JSONValue {
        organization(type: "FundingAgency", id: id, name: name, url: url)
    }

    package static func webSite(
        id: String, name: String, url: String, languages: [String], publisher: String? = nil
    ) -> JSONValue {
        .object(present: [
            ("@type", "WebSite"), ("@id", .string(id)), ("name", .string(name)), ("url", .string(url)),
            ("inLanguage", .array(languages.map { .string($0) })), ("publisher", publisher.map { reference($0) }),
        ])
    }

    /// - Parameter type: `Article`, `NewsArticle`, `Report`…
    package static func article(
        type: String = "Article", id: String, headline: String, url: String, language: String,
        published: CalendarDate? = nil, modified: CalendarDate? = nil, description: String? = nil,
        image: String? = nil, author: String? = nil, publisher: String? = nil, translationOf: String? = nil
    ) -> JSONValue {
        .object(present: [
            ("@type", .string(type)), ("@id", .string(id)), ("headline", .string(headline)), ("url", .string(url)),
            ("inLanguage", .string(language)), ("datePublished", published.map { .string($0.description) }),
            ("dateModified", modified.map { .string($0.description) }),
            ("description", description.map { .string($0) }), ("image", image.map { .string($0) }),
            ("author", author.map { reference($0) }), ("publisher", publisher.map { reference($0) }),
            ("translationOfWork", translationOf.map { reference($0) }),
        ])
    }

    package static func event(
        id: String, name: String, url: String, language: String, time: ICalendar.Event.Time,
        status: ICalendar.Event.Status = .confirmed, isOnline: Bool = false, place: String? = nil,
        town: String? = nil, country: String? = nil, point: GeoPoint? = nil, description: String? = nil,
        organizer: String? = nil
    ) -> JSONValue {
        let (start, end): (String, String?) =
            switch time {
            case .timed(let start, let end): (start.description, end?.description)
            case .allDay(let first, let last): (first.description, last.description)
            }
        let location: JSONValue? =
            isOnline
            ? ["@type": "VirtualLocation", "url": .string(url)]
            : place == nil && town == nil
                ? nil
                : .object(present: [
                    ("@type", "Place"), ("name", (place ?? town).map { .string($0) }),
                    ("address", address(town: town, country: country)), ("geo", point.map { coordinates($0) }),
                ])
        return .object(present: [
            ("@type", "Event"), ("@id", .string(id)), ("name", .string(name)), ("url", .string(url)),
            ("inLanguage", .string(language)), ("startDate", .string(start)), ("endDate", end.map { .string($0) }),
            (
                "eventStatus",
                .string("https://schema.org/" + (status == .cancelled ? "EventCancelled" : "EventScheduled"))
            ),
            (
                "eventAttendanceMode",
                .string("https://schema.org/" + (isOnline ? "Online" : "Offline") + "EventAttendanceMode")
            ),
            ("location", location), ("description", description.map { .string($0) }),
            ("organizer", organizer.map { reference($0) }),
        ])
    }

    package static func dataset(
        id: String, name: String, description: String, url: String, languages: [String], licence: String? = nil,
        creator: String? = nil, temporalCoverage: String? = nil,
        files: [(url: String, mediaType: String)] = []
    ) -> JSONValue {
        .object(present: [
            ("@type", "Dataset"), ("@id", .string(id)), ("name", .string(name)),
            ("description", .string(description)), ("url", .string(url)),
            ("inLanguage", .array(languages.map { .string($0) })), ("license", licence.map { .string($0) }),
            ("creator", creator.map { reference($0) }), ("temporalCoverage", temporalCoverage.map { .string($0) }),
            (
                "distribution",
                files.isEmpty
                    ? nil
                    : .array(
                        files.map { file in
                            [
                                "@type": "DataDownload", "contentUrl": .string(file.url),
                                "encodingFormat": .string(file.mediaType),
                            ]
                        })
            ),
        ])
    }

    /// A node said elsewhere: `{"@id": …}`.
    package static func reference(_ id: String) -> JSONValue { ["@id": .string(id)] }

    private static func address(town: String?, country: String?) -> JSONValue? {
        town == nil && country == nil
            ? nil
            : .object(present: [
                ("@type", "PostalAddress"), ("addressLocality", town.map { .string($0) }),
                ("addressCountry", country.map { .string($0) }),
            ])
    }

    private static func coordinates(_ point: GeoPoint) -> JSONValue {
        var latitude = ByteBuffer()
        latitude.append(fixed: point.latitude, decimals: 7)
        var longitude = ByteBuffer()
        longitude.append(fixed: point.longitude, decimals: 7)
        return [
            "@type": "GeoCoordinates", "latitude": .string(latitude.string), "longitude": .string(longitude.string),
        ]
    }
}
