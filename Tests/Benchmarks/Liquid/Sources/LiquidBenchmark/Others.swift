import Foundation
import Mustache
import Stencil

func stencil(_ source: String, _ data: [String: Any]) throws {
    // Stencil escapes nothing of itself.
    let filters = Extension()
    filters.registerFilter("escape") { (value: Any?) in
        (value as? String ?? "")
            .replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
            .replacingOccurrences(of: "'", with: "&#39;")
    }
    let template = Template(templateString: source, environment: Environment(extensions: [filters]), name: nil)
    try measure("Stencil", "0.15.1") { Array(try template.render(data).utf8) }
}

func mustache(_ source: String, _ data: [String: Any]) throws {
    let template = try MustacheTemplate(string: source)
    try measure("swift-mustache", "2.1.1") { Array(template.render(data).utf8) }
}
