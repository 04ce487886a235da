import Foundation
import Locales
import Testing

@testable import Formats

@Suite("Feeds")
struct FeedTests {
    static func feed() throws -> Feed {
        try Feed(
            id: Feed.tag(authority: "vises.example", date: "2016", specific: "fr/feed"), title: "Actualités & agenda",
            subtitle: "Ce qui est neuf", language: "fr", updated: instant("2017-06-02T08:00:00Z"),
            author: .init(name: "VISES", url: "https://example.org/"), rights: "CC BY 4.0",
            pageURL: "https://example.org/fr/", atomURL: "https://example.org/fr/feed.xml",
            jsonURL: "https://example.org/fr/feed.json", nextAtomURL: "https://example.org/fr/feed-2.xml",
            entries: [
                .init(
                    id: Feed.tag(authority: "vises.example", date: "2016", specific: "news/été"), title: "L’été <ici>",
                    url: "https://example.org/fr/actualites/ete/?a=1&b=2", published: instant("2017-06-01T07:30:00Z"),
                    updated: instant("2017-06-02T08:00:00Z"), summary: "Résumé",
                    contentHTML: "<p>Bonjour &amp; merci</p>",
                    categories: ["rencontre"],
                    attachments: [
                        .init(url: "https://example.org/a.pdf", type: "application/pdf", title: "PDF", size: 12)
                    ],
                    extensions: [.init("demo", true)]),
                .init(
                    id: "tag:vises.example,2016:nl", title: "Nieuws", url: "https://example.org/nl/nieuws/",
                    updated: instant("2017-05-01T00:00:00Z"), language: "nl"),
            ])
    }

    @Test("Atom, to the byte")
    func atom() throws {
        let feed = try Self.feed()
        #expect(
            written { feed.appendAtom(to: &$0) } == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
                  <id>tag:vises.example,2016:fr/feed</id>
                  <title>Actualités &amp; agenda</title>
                  <subtitle>Ce qui est neuf</subtitle>
                  <updated>2017-06-02T08:00:00Z</updated>
                  <link rel="self" type="application/atom+xml" href="https://example.org/fr/feed.xml"/>
                  <link rel="alternate" type="text/html" hreflang="fr" href="https://example.org/fr/"/>
                  <link rel="next" type="application/atom+xml" href="https://example.org/fr/feed-2.xml"/>
                  <author>
                    <name>VISES</name>
                    <uri>https://example.org/</uri>
                  </author>
                  <rights>CC BY 4.0</rights>
                  <generator>Vitrine</generator>
                  <entry>
                    <id>tag:vises.example,2016:news/%C3%A9t%C3%A9</id>
                    <title>L’été &lt;ici&gt;</title>
                    <link rel="alternate" type="text/html" hreflang="fr" href="https://example.org/fr/actualites/ete/?a=1&amp;b=2"/>
                    <link rel="enclosure" type="application/pdf" title="PDF" length="12" href="https://example.org/a.pdf"/>
                    <published>2017-06-01T07:30:00Z</published>
                    <updated>2017-06-02T08:00:00Z</updated>
                    <category term="rencontre"/>
                    <summary>Résumé</summary>
                    <content type="html">&lt;p&gt;Bonjour &amp;amp; merci&lt;/p&gt;</content>
                  </entry>
                  <entry xml:lang="nl">
                    <id>tag:vises.example,2016:nl</id>
                    <title>Nieuws</title>
                    <link rel="alternate" type="text/html" hreflang="nl" href="https://example.org/nl/nieuws/"/>
                    <updated>2017-05-01T00:00:00Z</updated>
                  </entry>
                </feed>

                """)
    }

    @Test("JSON Feed, to the byte")
    func json() throws {
        let feed = try Self.feed()
        #expect(
            written { feed.appendJSON(to: &$0) } == """
                {
                  "version": "https://jsonfeed.org/version/1.1",
                  "title": "Actualités & agenda",
                  "home_page_url": "https://example.org/fr/",
                  "feed_url": "https://example.org/fr/feed.json",
                  "description": "Ce qui est neuf",
                  "authors": [
                    {
                      "name": "VISES",
                      "url": "https://example.org/"
                    }
                  ],
                  "language": "fr",
                  "items": [
                    {
                      "id": "tag:vises.example,2016:news/%C3%A9t%C3%A9",
                      "url": "https://example.org/fr/actualites/ete/?a=1&b=2",
                      "title": "L’été <ici>",
                      "content_html": "<p>Bonjour &amp; merci</p>",
                      "summary": "Résumé",
                      "date_published": "2017-06-01T07:30:00Z",
                      "date_modified": "2017-06-02T08:00:00Z",
                      "tags": [
                        "rencontre"
                      ],
                      "attachments": [
                        {
                          "url": "https://example.org/a.pdf",
                          "mime_type": "application/pdf",
                          "title": "PDF",
                          "size_in_bytes": 12
                        }
                      ],
                      "_demo": true
                    },
                    {
                      "id": "tag:vises.example,2016:nl",
                      "url": "https://example.org/nl/nieuws/",
                      "title": "Nieuws",
                      "content_text": "Nieuws",
                      "date_modified": "2017-05-01T00:00:00Z",
                      "language": "nl"
                    }
                  ]
                }

                """)
    }
}
