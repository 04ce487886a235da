import Bytes
import Geography
import Foundation
import Locales
import Testing

@testable import Formats

@Suite("Linked data")
struct LinkedDataTests {
    @Test("a script can never be ended by its text")
    func script() {
        let node = JSONLD.organization(
            id: "https://example.org/#org", name: "</script><b>&", town: "Tournai", country: "BE")
        #expect(
            written { JSONLD.script([node], appendingTo: &$0) }
                == #"<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"https://example.org/#org","name":"\u003c/script\u003e\u003cb\u003e\u0026","address":{"@type":"PostalAddress","addressLocality":"Tournai","addressCountry":"BE"}}]}</script>"#
        )
        #expect(written { JSONLD.script([], appendingTo: &$0) }.isEmpty)
    }

    @Test("an event says when, where and whether it takes place")
    func event() throws {
        let node = try JSONLD.event(
            id: "tag:x", name: "Rencontre", url: "https://example.org/a/", language: "fr",
            time: .timed(start: moment("2017-06-01", "09:30"), end: moment("2017-06-01", "17:00")), status: .cancelled,
            place: "Maison", town: "Lille", country: "FR", point: GeoPoint(longitude: 3.0573, latitude: 50.6292))
        #expect(
            written { node.append(to: &$0) }
                == #"{"@type":"Event","@id":"tag:x","name":"Rencontre","url":"https://example.org/a/","inLanguage":"fr","startDate":"2017-06-01T09:30:00+02:00","endDate":"2017-06-01T17:00:00+02:00","eventStatus":"https://schema.org/EventCancelled","eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode","location":{"@type":"Place","name":"Maison","address":{"@type":"PostalAddress","addressLocality":"Lille","addressCountry":"FR"},"geo":{"@type":"GeoCoordinates","latitude":"50.6292","longitude":"3.0573"}}}"#
        )
    }

    @Test("the way to a page is the last node")
    func breadcrumbs() {
        #expect(
            written {
                JSONLD.script(
                    [JSONLD.reference("a")], breadcrumbs: [("Accueil", "/fr/"), ("Agenda", "/fr/agenda/")],
                    appendingTo: &$0)
            }
                == #"<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@id":"a"},{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Accueil","item":"/fr/"},{"@type":"ListItem","position":2,"name":"Agenda","item":"/fr/agenda/"}]}]}</script>"#
        )
    }

    @Test("every other helper gives a typed node")
    func others() throws {
        let nodes = try [
            JSONLD.fundingAgency(id: "f", name: "FEDER"),
            JSONLD.webSite(
                id: "w", name: "VISES", url: "https://example.org/", languages: ["fr", "nl"], publisher: "o"),
            JSONLD.article(
                type: "NewsArticle", id: "a", headline: "h", url: "u", language: "nl", published: date("2017-06-01"),
                translationOf: "b"),
            JSONLD.dataset(
                id: "d", name: "n", description: "x", url: "u", languages: ["fr"], licence: "CC",
                files: [("u.csv", "text/csv")]),
        ]
        #expect(
            written { JSONValue.array(nodes).append(to: &$0) }
                == #"[{"@type":"FundingAgency","@id":"f","name":"FEDER"},{"@type":"WebSite","@id":"w","name":"VISES","url":"https://example.org/","inLanguage":["fr","nl"],"publisher":{"@id":"o"}},{"@type":"NewsArticle","@id":"a","headline":"h","url":"u","inLanguage":"nl","datePublished":"2017-06-01","translationOfWork":{"@id":"b"}},{"@type":"Dataset","@id":"d","name":"n","description":"x","url":"u","inLanguage":["fr"],"license":"CC","distribution":[{"@type":"DataDownload","contentUrl":"u.csv","encodingFormat":"text/csv"}]}]"#
        )
    }

    @Test("a data package describes its tables")
    func dataPackage() {
        let package = DataPackage(
            name: "vises", title: "Données VISES", languages: ["fr", "nl"], created: "2019-05-01T00:00:00Z",
            licences: [.init(name: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/")],
            sources: [.init(title: "Enquête")],
            resources: [
                .init(
                    name: "results", path: "results.csv", title: "Résultats", size: 120,
                    fields: [
                        .init("id", .string, isRequired: true), .init("value", .number, title: "Valeur"),
                        .init("url", .string, format: "uri"),
                    ], primaryKey: ["id"])
            ])
        #expect(
            written { package.json.append(to: &$0) }
                == #"{"profile":"data-package","name":"vises","title":"Données VISES","languages":["fr","nl"],"created":"2019-05-01T00:00:00Z","licenses":[{"name":"CC-BY-4.0","path":"https://creativecommons.org/licenses/by/4.0/"}],"sources":[{"title":"Enquête"}],"resources":[{"profile":"tabular-data-resource","name":"results","path":"results.csv","title":"Résultats","format":"csv","mediatype":"text/csv","encoding":"utf-8","bytes":120,"dialect":{"delimiter":",","lineTerminator":"\r\n","header":true},"schema":{"fields":[{"name":"id","type":"string","constraints":{"required":true}},{"name":"value","type":"number","title":"Valeur"},{"name":"url","type":"string","format":"uri"}],"missingValues":[""],"primaryKey":["id"]}}]}"#
        )
    }
}
