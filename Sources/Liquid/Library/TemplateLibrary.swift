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
    let engine: Engine
    let units: [Unit]
    let roots: [String: Int32]
    /// Partials by name, for `include` with a computed name.
    let partials: [String: Int32]
    /// Of every source, by position.
    let paths: [String]
    let names: [String]
    let hashes: [UInt64]
    let nameIndex: [String: Int32]
    let registerCount: Int
    /// Identities of the engine's views, by position.
    let viewIdentities: Rows<ObjectIdentifier>

    init(_ compiler: LibraryCompiler, roots: [String: Int32], partials: [String: Int32]) {
        engine = compiler.engine
        units = compiler.units.compactMap(\.self)
        self.roots = roots
        self.partials = partials
        paths = compiler.sources.map(\.path)
        names = compiler.names
        hashes = compiler.names.map(NameHash.of)
        nameIndex = Dictionary(uniqueKeysWithValues: compiler.names.enumerated().map { ($1, Int32($0)) })
        registerCount = Int(compiler.registerCount)
        viewIdentities = Rows(compiler.engine.views.map { ObjectIdentifier($0) })
    }

    deinit { viewIdentities.free() }

    /// Compiles and checks everything at once.
    ///
    /// - Parameter roots: for a template's path, the name of the view whose fields are its top-level names; `nil`
    ///   for undeclared data, whose names are checked at render. Templates that are neither roots nor referenced are
    ///   checked all the same.
    /// - Parameter checksUnused: whether the templates that nothing leads to are checked too.
    /// - Returns: nil for the library when there is an error.
    public static func compile(
        files: [TemplateFile],
        roots: [String: String?],
        engine: Engine,
        checksUnused: Bool = true
    ) -> (library: TemplateLibrary?, diagnostics: [Diagnostic]) {
        let compiler = LibraryCompiler(engine)
        for file in files.sorted(by: { $0.path < $1.path }) {
            compiler.add(file, isRoot: roots.keys.contains(file.path))
        }
        var rootUnits: [String: Int32] = [:]
        for (path, view) in roots.sorted(by: { $0.key < $1.key }) {
            let type = view.flatMap { compiler.views[$0] }
            if let unit = compiler.compileRoot(path, view: type) {
                rootUnits[path] = unit
            } else if compiler.diagnostics.allSatisfy({ $0.location?.path != path }) {
                compiler.report(LiquidDiagnostics.unknownRoot, SourceLocation(path), ["name": .text(path)])
            }
        }
        let partials = compiler.compileRest(roots: Set(roots.keys), checksUnused: checksUnused)
        let diagnostics = compiler.diagnostics.sortedByPlace()
        if diagnostics.hasErrors { return (nil, diagnostics) }
        return (TemplateLibrary(compiler, roots: rootUnits, partials: partials), diagnostics)
    }

    /// Appends the page to `output`. On an error `output` holds what was written up to it.
    ///
    /// - Parameter cache: of the set that the page belongs to.
    public func render(
        _ path: String,
        root: Value,
        language: RenderLanguage,
        sharing cache: FragmentCache? = nil,
        into output: inout ByteBuffer
    ) throws(RenderError) {
        guard let index = roots[path] else {
            throw RenderError(
                Diagnostic(LiquidDiagnostics.unknownRoot, at: SourceLocation(path), ["name": .text(path)]))
        }
        var renderer = Renderer(self, root, language, cache?.fragments(of: self), output)
        // The renderer owns the only reference to the bytes while it appends.
        output = ByteBuffer()
        defer {
            output = renderer.output
            renderer.slots.free()
            renderer.kept.free()
        }
        do {
            _ = try renderer.run(units[Int(index)]) { _ in }
        } catch {
            throw RenderError(error.diagnostic)
        }
        if !renderer.found.isEmpty { cache?.add(renderer.found) }
    }
}
