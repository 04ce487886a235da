import Bytes
import Geography
import Foundation
import Testing

@testable import Formats

@Suite("JSON")
struct JSONTests {
    let value: JSONValue = [
        "zone": "Nord", "année": 2017, "montant": .decimal(decimal("3265266.53")), "vide": nil, "oui": true,
        "liste": [1, [], [:], ["a": []]],
    ]

    @Test("keeps members in the order written")
    func compact() {
        #expect(
            written { value.append(to: &$0) }
                == #"{"zone":"Nord","année":2017,"montant":3265266.53,"vide":null,"oui":true,"liste":[1,[],{},{"a":[]}]}"#
        )
    }

    @Test("pretty puts a member a line")
    func pretty() {
        #expect(
            written { value.append(to: &$0, layout: .pretty) } == """
                {
                  "zone": "Nord",
                  "année": 2017,
                  "montant": 3265266.53,
                  "vide": null,
                  "oui": true,
                  "liste": [
                    1,
                    [],
                    {},
                    {
                      "a": []
                    }
                  ]
                }
                """)
    }

    @Test("appends to what is there")
    func appending() {
        var buffer = ByteBuffer("x=")
        JSONValue.array([1, 2]).append(to: &buffer)
        #expect(buffer.string == "x=[1,2]")
    }

    @Test(
        "escapes what RFC 8259 asks, and what would end a script",
        arguments: [
            ("a\"b\\c\n\r\t", #""a\"b\\c\n\r\t""#, #""a\"b\\c\n\r\t""#),
            ("\u{0}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#, #""\u0000\u001b\u007f""#),
            ("</script>&", #""</script>&""#, #""\u003c/script\u003e\u0026""#),
            ("é\u{2028}\u{2029}…", "\"é\u{2028}\u{2029}…\"", #""é\u2028\u2029…""#),
            ("", #""""#, #""""#),
        ])
    func strings(_ text: String, plain: String, script: String) {
        #expect(written { JSONValue.string(text).append(to: &$0) } == plain)
        #expect(written { JSONValue.string(text).append(to: &$0, isForScript: true) } == script)
    }

    @Test("every string comes back from Foundation's reader")
    func roundTrip() throws {
        var generator = SplitMix(state: 9)
        let scalars = [
            "\"", "\\", "\n", "\u{0}", "<", "é", "€", "\u{2028}", "🙂", "a", "\u{202F}", "\u{2027}", "\u{202A}",
        ]
        for _ in 0..<500 {
            let text = (0..<12).map { _ in scalars[Int.random(in: 0..<scalars.count, using: &generator)] }.joined()
            for isForScript in [false, true] {
                let json = written { JSONValue.array([.string(text)]).append(to: &$0, isForScript: isForScript) }
                let back = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String]
                #expect(back?.first?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
            }
        }
    }

    @Test("a number that is none becomes null")
    func notANumber() {
        #expect(written { JSONValue.decimal(.nan).append(to: &$0) } == "null")
    }

    @Test("is written as a stream")
    func streaming() {
        var writer = JSONWriter()
        writer.beginArray()
        for number in 0..<2 {
            writer.beginObject()
            writer.key("n")
            writer.value(number)
            writer.key("raw")
            writer.raw { $0.append("[0]") }
            writer.endObject()
        }
        writer.endArray()
        #expect(writer.written.string == #"[{"n":0,"raw":[0]},{"n":1,"raw":[0]}]"#)
    }
}

@Suite("GeoJSON")
struct GeoJSONTests {
    @Test("is longitude first, seven decimals at most, null where no place is known")
    func features() {
        let map = GeoJSON(
            features: [
                .init(
                    id: "atelier-du-lin", point: GeoPoint(longitude: 3.388, latitude: 50.60560000049),
                    properties: [.init("name", "Atelier & Lin"), .init("demo", true)]),
                .init(id: "sans-lieu", point: nil, properties: []),
            ], members: [.init("license", "CC-BY-4.0")])
        #expect(
            written { map.append(to: &$0) } == """
                {"type":"FeatureCollection","license":"CC-BY-4.0","features":[
                {"type":"Feature","id":"atelier-du-lin","geometry":{"type":"Point","coordinates":[3.388,50.6056]},"properties":{"name":"Atelier & Lin","demo":true}},
                {"type":"Feature","id":"sans-lieu","geometry":null,"properties":{}}
                ]}

                """)
        #expect(
            written { GeoJSON(features: []).append(to: &$0) } == "{\"type\":\"FeatureCollection\",\"features\":[]}\n")
    }

    @Test(
        "coordinates never take an exponent",
        arguments: [
            (3.3880000000000003, "3.388"), (-0.00000004, "0"), (-0.0000001, "-0.0000001"), (180, "180"), (1e-9, "0"),
            (50.12345678, "50.1234568"), (-3.05, "-3.05"), (.nan, "0"), (.infinity, "0"),
        ])
    func numbers(_ value: Double, expected: String) {
        #expect(written { $0.append(fixed: value, decimals: 7) } == expected)
    }
}
