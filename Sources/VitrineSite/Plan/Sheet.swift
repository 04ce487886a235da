import Bytes
import Locales
import VitrineContent

/// One page to be rendered, with what the sitemap must know of it.
struct Sheet: Sendable {
    let target: PageTarget?
    /// Relative to the site's root, ending in a slash; a file where it is not a folder.
    let path: String
    let edition: Edition
    /// In which it is really written.
    let languages: [Language]
    let updated: CalendarDate?
    let render: @Sendable (inout ByteBuffer) throws(RenderFailure) -> Void

    /// A fallback is no page of its own for a search engine.
    var isListed: Bool { target != nil && languages.contains(edition.language) }

    var output: Output { Output(Output.path(ofPage: path), .render(render), isLong: !isOfEntry) }

    private var isOfEntry: Bool {
        if case .entry? = target { true } else { false }
    }
}

extension Output {
    /// A page's file, by its path as ``Routes`` has it.
    static func path(ofPage path: String) -> String {
        path.utf8.last == UInt8(ascii: "/") || path.isEmpty ? path + "index.html" : path
    }
}
