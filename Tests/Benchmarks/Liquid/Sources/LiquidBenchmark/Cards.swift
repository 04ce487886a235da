import Bytes
import Liquid

/// The data as a Swift program would hold it.
struct Cards: Sendable {
    struct Card: Sendable {
        var id: Int
        var name: String
        var town: String
        var staff: Int
        var demo: Bool
        var tags: [String]
    }

    struct Malformed: Error {}

    var cards: [Card] = []

    init(_ json: Value) throws {
        guard case .dictionary(let top) = json, case .array(let list)? = top["enterprises"] else { throw Malformed() }
        for element in list.elements {
            guard case .dictionary(let entry) = element, case .int(let id)? = entry["id"],
                case .string(let name)? = entry["name"], case .string(let town)? = entry["town"],
                case .int(let staff)? = entry["staff"], case .bool(let demo)? = entry["demo"],
                case .array(let tags)? = entry["tags"]
            else { throw Malformed() }
            let texts = tags.elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
            cards.append(Card(id: id, name: name, town: town, staff: staff, demo: demo, tags: texts))
        }
    }

    static let card = View<Card>(
        "card", "An enterprise.",
        fields: [
            Field("id", .number, "") { .int($0.id) },
            Field("name", .string, "") { .string($0.name) },
            Field("town", .string, "") { .string($0.town) },
            Field("staff", .number, "") { .int($0.staff) },
            Field("demo", .bool, "") { .bool($0.demo) },
            Field("tags", .array(.string), "") { .list($0.tags.map(Value.string)) },
        ])

    static let view = View<Cards>(
        "cards", "The root.",
        fields: [Field("enterprises", .array(.object("card")), "") { card.list($0.cards) }])

    static let views = [card.type, view.type]

    /// What a program without templates would do.
    func write(into buffer: inout ByteBuffer) {
        buffer.append("<ul class=\"cards\">\n")
        for (index, card) in cards.enumerated() {
            buffer.append(
                card.demo ? "<li class=\"card demo\">\n<h2><a href=\"/e/" : "<li class=\"card\">\n<h2><a href=\"/e/")
            buffer.append(decimal: card.id)
            buffer.append("/\">")
            buffer.appendEscaped(card.name)
            buffer.append("</a></h2>\n<p>")
            buffer.appendEscaped(card.town.uppercased())
            if card.staff > 10 {
                buffer.append(", ")
                buffer.append(decimal: card.staff)
                buffer.append(" people")
            }
            buffer.append("</p>\n<ul>")
            for tag in card.tags {
                buffer.append("<li>")
                buffer.appendEscaped(tag)
                buffer.append("</li>")
            }
            buffer.append("</ul>\n<p>")
            buffer.append(decimal: index + 1)
            buffer.append(" of ")
            buffer.append(decimal: cards.count)
            buffer.append("</p>\n</li>\n")
        }
        buffer.append("</ul>\n")
    }
}
