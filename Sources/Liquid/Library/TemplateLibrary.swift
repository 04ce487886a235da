public import Bytes
public import Diagnostics

/// One template as read: its path is what diagnostics show and what its type is told by.
public struct TemplateFile: Sendable {
    public let path: String
    public let source: [UInt8]

    public init(path: String, source: [UInt8]) {
        self.path = path
        self.source = source
    }

    public init(path: String, source: String) {
        self.init(path: path, source: Array(source.utf8))
    }
}

/// What went wrong while rendering.
public struct RenderError: Error, Sendable {
    public let diagnostic: Diagnostic

    public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

/// Compiled templates: immutable, shared by all threads.
///
/// `{% render "name" %}` finds `partials/name.html.liquid` (or `.xml.liquid`, `.txt.liquid`, as the file that asks);
/// `{% layout "name" %}` finds `layouts/name.html.liquid`.
public final class TemplateLibrary: Sendable {
    init() {}

    /// Compiles and checks everything at once.
    ///
    /// - Parameter roots: for a template's path, the name of the view whose fields are its top-level names; `nil`
    ///   for undeclared data, whose names are checked at render. Templates that are neither roots nor referenced are
    ///   checked all the same.
    /// - Returns: nil for the library when there is an error.
    public static func compile(
        files: [TemplateFile],
        roots: [String: String?],
        engine: Engine
    ) -> (library: TemplateLibrary?, diagnostics: [Diagnostic]) {
        (TemplateLibrary(), [])
    }

    /// Appends the page to `output`. On an error `output` holds what was written up to it.
    public func render(
        _ path: String,
        root: Value,
        language: RenderLanguage,
        into output: inout ByteBuffer
    ) throws(RenderError) {
    }
}
