import Liquid

/// The look that all documents of a run share, read once.
struct DossierDress: Sendable {
    /// Fit for a `style` element.
    private let css: String
    /// The funder's, as an address that holds it.
    let logo: URLValue?

    init(css: String, logo: URLValue?) {
        self.css = css.replacing("</", with: "<\\/")
        self.logo = logo
    }

    /// With the words of the running heads: margin boxes take text from the style sheet alone.
    func styleSheet(head: String, foot: String, language: String, isDemo: Bool, demo: String) -> HTML {
        let top = isDemo ? demo : foot
        return HTML(
            safe: """
                <style>
                \(css)
                @page {
                  @top-left { content: \(Self.quoted(head)); }
                  @top-right { content: \(Self.quoted(top)); }
                }
                @page :first { @top-left { content: none; } @top-right { content: none; } }
                </style>
                """)
    }

    /// A CSS string: whatever is written, it ends neither the string nor the element.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\", "<", ">", "&":
                result += "\\" + String(scalar.value, radix: 16) + " "
            case let control where control.value < 0x20 || control.value == 0x7F: result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
