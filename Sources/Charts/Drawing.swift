import Bytes

/// What a drawing is called, for those who cannot see it.
package struct DrawingName: Sendable {
    /// Starts every id inside the drawing; unique on its page.
    package var id: String
    /// One short accessible name.
    package var name: String
    /// The id of the table that says the same in words and figures.
    package var tableID: String?

    package init(id: String, name: String, tableID: String? = nil) {
        self.id = id
        self.name = name
        self.tableID = tableID
    }
}

/// Appends SVG elements.
///
/// Colours stand in presentation attributes, chosen to be seen on white and on near-black alike, and each mark has
/// a class, so that a style sheet may say otherwise. There are no style attributes: a strict content security
/// policy holds. Text takes the page's colour and font.
struct Drawing {
    /// The width of every drawing in its own units. 15-unit text is 12 px high on a 320 px wide screen.
    static let width = 400.0
    static let textSize = 15.0
    /// What bold figures are estimated at, being wider than the rest at the same height.
    static let figureSize = 16.0
    static let lineHeight = 19.0

    var buffer = ByteBuffer(reserving: 4096)

    /// - Parameter isInteractive: whether the drawing holds links; then it is no single image, and bears no role.
    static func wrap(
        _ content: Drawing, named name: DrawingName, class kind: StaticString, height: Double,
        isInteractive: Bool = false
    ) -> ByteBuffer {
        var drawing = Drawing()
        drawing.buffer.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart \(kind)\" viewBox=\"0 0 ")
        drawing.number(width)
        drawing.buffer.append(" ")
        drawing.number(height)
        drawing.buffer.append(isInteractive ? "\"" : "\" role=\"img\"")
        drawing.buffer.append(attribute: "aria-labelledby", name.id + "-name")
        drawing.buffer.append(attribute: "aria-details", name.tableID)
        drawing.buffer.append(" font-size=\"15\"><title")
        drawing.buffer.append(attribute: "id", name.id + "-name")
        drawing.buffer.append(">")
        drawing.buffer.appendEscaped(name.name)
        drawing.buffer.append("</title>")
        if !isInteractive { drawing.buffer.append("<g aria-hidden=\"true\">") }
        drawing.buffer.append(contentsOf: content.buffer)
        drawing.buffer.append(isInteractive ? "</svg>\n" : "</g></svg>\n")
        return drawing.buffer
    }

    mutating func number(_ value: Double) {
        buffer.append(fixed: value, decimals: 1)
    }

    mutating func attribute(_ name: StaticString, _ value: Double) {
        buffer.append(UInt8(ascii: " "))
        buffer.append(name)
        buffer.append("=\"")
        number(value)
        buffer.append(UInt8(ascii: "\""))
    }

    mutating func line(from a: Point, to b: Point, _ look: Look) {
        buffer.append("<line")
        attribute("x1", a.x)
        attribute("y1", a.y)
        attribute("x2", b.x)
        attribute("y2", b.y)
        close(look)
    }

    mutating func rectangle(_ frame: Rectangle, _ look: Look, pattern: String? = nil) {
        buffer.append("<rect")
        attribute("x", frame.x)
        attribute("y", frame.y)
        attribute("width", frame.width)
        attribute("height", frame.height)
        buffer.append(attribute: "fill", pattern.map { "url(#\($0))" })
        close(look)
    }

    mutating func circle(_ centre: Point, radius: Double, _ look: Look) {
        buffer.append("<circle")
        attribute("cx", centre.x)
        attribute("cy", centre.y)
        attribute("r", radius)
        close(look)
    }

    /// - Parameter isClosed: whether the last point leads back to the first.
    mutating func path(_ points: [Point], isClosed: Bool = false, _ look: Look) {
        path([points], isClosed: isClosed, look)
    }

    mutating func path(_ rings: [[Point]], isClosed: Bool = false, _ look: Look) {
        buffer.append("<path d=\"")
        for points in rings {
            for (index, point) in points.enumerated() {
                buffer.append(index == 0 ? "M" : "L")
                number(point.x)
                buffer.append(" ")
                number(point.y)
            }
            if isClosed { buffer.append("Z") }
        }
        buffer.append("\"")
        close(look)
    }

    /// Lines of text, the first with its middle at `point`.
    mutating func text(
        _ lines: [String], at point: Point, anchor: StaticString = "start", _ look: Look = .label
    ) {
        for (index, line) in lines.enumerated() {
            buffer.append("<text")
            attribute("x", point.x)
            // A third of the size below the middle stands the baseline.
            attribute("y", point.y + Double(index) * Self.lineHeight + 5)
            if anchor.utf8CodeUnitCount != 5 {
                buffer.append(" text-anchor=\"")
                buffer.append(anchor)
                buffer.append("\"")
            }
            buffer.append(" ")
            buffer.append(look.attributes)
            buffer.append(" fill=\"currentColor\">")
            buffer.appendEscaped(line)
            buffer.append("</text>")
        }
    }

    private mutating func close(_ look: Look) {
        buffer.append(" ")
        buffer.append(look.attributes)
        buffer.append("/>")
    }
}
