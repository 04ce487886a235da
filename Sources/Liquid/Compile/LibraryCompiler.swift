import Diagnostics

/// Compiles a set of templates into units that know each other.
final class LibraryCompiler {
    let engine: Engine
    var sources: [Source] = []
    private(set) var templates: [String: Template] = [:]
    private var sourceIndex: [String: Int32] = [:]
    var diagnostics: [Diagnostic] = []
    let views: [String: ViewType]
    let viewIndex: [String: Int32]
    let filterIndex: [String: Int32]

    private(set) var names: [String] = []
    private var nameIndex: [String: Int32] = [:]
    /// Units in order of request; nil while one is being compiled.
    var units: [Unit?] = []
    private var partialUnits: [PartialKey: Int32] = [:]
    /// Partials and layouts that are being compiled, innermost last.
    private var compiling: [String] = []
    private(set) var referenced: Set<String> = []
    /// Compatible mode: the first fault of each partial, which only matters when it is run.
    private var partialFaults: [String: Diagnostic] = [:]
    var partialParameters: [String: [Parameter]] = [:]
    /// Keys of `cycle` counters and of `offset: continue`.
    private(set) var registerCount: Int32 = 0
    private var registers: [String: Int32] = [:]
    var fragmentCount: Int32 = 0
    /// By a text's source and place: how the markup stands before it and behind it. Those without faults.
    var textEnds: [String: [Int: (start: MarkupState, end: MarkupState)]] = [:]

    struct PartialKey: Hashable {
        let path: String
        let state: MarkupState
    }

    var isStrict: Bool { engine.mode == .strict }

    init(_ engine: Engine) {
        self.engine = engine
        views = Dictionary(engine.views.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        viewIndex = Dictionary(
            engine.views.enumerated().map { ($1.name, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        filterIndex = Dictionary(
            engine.filters.enumerated().map { ($1.name, Int32($0)) }, uniquingKeysWith: { _, last in last })
        _ = (name("forloop"), name("tablerowloop"))
    }

    func report(_ kind: DiagnosticKind, _ location: SourceLocation?, _ arguments: [String: Diagnostic.Argument] = [:]) {
        diagnostics.append(Diagnostic(kind, at: location, arguments))
    }

    // MARK: Files

    func add(_ file: TemplateFile, isRoot: Bool) {
        let source = Source(path: file.path, bytes: file.source, format: format(of: file.path))
        if file.source.count > engine.limits.sourceBytes {
            report(
                LiquidDiagnostics.templateTooLarge, SourceLocation(file.path),
                ["limit": .number(engine.limits.sourceBytes)])
            return
        }
        let (template, faults) = TemplateParser.parse(source, isStrict: isStrict, nesting: engine.limits.nesting)
        if isStrict || isRoot { diagnostics += faults } else { partialFaults[file.path] = faults.first }
        sourceIndex[file.path] = Int32(sources.count)
        sources.append(source)
        templates[file.path] = template
        if isStrict, let documentation = template.documentation {
            partialParameters[file.path] = parameters(of: documentation, in: source)
        }
    }

    private func format(of path: String) -> Source.Format {
        switch engine.escaping {
        case .html: return .html
        case .xml: return .xml
        case .none: return .text
        case .byFileType:
            let name = path.hasSuffix(".liquid") ? String(path.dropLast(7)) : path
            if name.hasSuffix(".html") || name.hasSuffix(".htm") { return .html }
            if name.hasSuffix(".xml") || name.hasSuffix(".svg") || name.hasSuffix(".atom") { return .xml }
            return .text
        }
    }

    func index(of source: Source) -> Int32 { sourceIndex[source.path] ?? 0 }

    /// The file of a partial or a layout, by the suffix of the file that asks: `.html.liquid` before `.liquid`.
    func path(of name: String, in folder: String, from source: Source) -> String? {
        var candidates: [String] = []
        let file = source.path.split(separator: "/").last.map(String.init) ?? source.path
        if let dot = file.firstIndex(of: ".") { candidates.append("\(folder)/\(name)\(file[dot...])") }
        candidates += ["\(folder)/\(name).liquid", "\(folder)/\(name)", name]
        return candidates.first { templates[$0] != nil }
    }

    /// The names that `{% render %}` or `{% layout %}` may give.
    func known(in folder: String) -> [String] {
        templates.keys.filter { $0.hasPrefix(folder + "/") }.map { path in
            let file = path.dropFirst(folder.count + 1)
            let start = file.lastIndex(of: "/") ?? file.startIndex
            return String(file[..<(file[start...].firstIndex(of: ".") ?? file.endIndex)])
        }.sorted()
    }

    // MARK: Names and registers

    func name(_ text: String) -> Int32 {
        if let index = nameIndex[text] { return index }
        let index = Int32(names.count)
        nameIndex[text] = index
        names.append(text)
        return index
    }

    func register(_ key: String) -> Int32 {
        if let index = registers[key] { return index }
        defer { registerCount += 1 }
        registers[key] = registerCount
        return registerCount
    }

    var registerIndex: [String: Int32] { registers }

    // MARK: Units

    /// Reserves a unit's place.
    func reserve() -> Int32 {
        units.append(nil)
        return Int32(units.count - 1)
    }

    /// A root with the view of its top-level names.
    func compileRoot(_ path: String, view: ViewType?) -> Int32? {
        guard let template = templates[path] else { return nil }
        let index = reserve()
        let scope: RootScope = view.map { .view($0) } ?? .undeclared
        let unit = UnitCompiler(self, template, root: scope, state: MarkupState(start: template.source.format))
        units[Int(index)] = unit.compileRoot()
        return index
    }

    /// A partial for one place in the markup; nil when it is being compiled already, which would never end.
    func unit(ofPartial path: String, state: MarkupState) -> Int32? {
        referenced.insert(path)
        var start = state
        if start.isText { start = MarkupState(start: state.mode == .plain ? .text : (state.isXML ? .xml : .html)) }
        let key = PartialKey(path: path, state: start)
        if let index = partialUnits[key], !isStrict || units[Int(index)] != nil || !compiling.contains(path) {
            return index
        }
        guard !compiling.contains(path) || !isStrict, let template = templates[path] else { return nil }
        if compiling.count >= engine.limits.partialDepth {
            // Deeper ones are compiled in their own right; this chain of calls can never be run.
            report(
                LiquidDiagnostics.partialsTooDeep, template.source.location(0..<min(1, template.source.bytes.count)),
                ["limit": .number(engine.limits.partialDepth)])
            let index = reserve()
            units[Int(index)] = Unit(UnitBuilder(), path: path, rootView: nil, fault: diagnostics.last)
            return index
        }
        let index = reserve()
        partialUnits[key] = index
        compiling.append(path)
        defer { compiling.removeLast() }
        let scope: RootScope = isStrict ? .parameters(partialParameters[path] ?? []) : .undeclared
        let compiler = UnitCompiler(self, template, root: scope, state: start)
        let known = diagnostics.count
        var unit = compiler.compilePartial()
        if !isStrict, let fault = partialFaults[path] ?? diagnostics[known...].first {
            diagnostics.removeLast(diagnostics.count - known)
            unit = Unit(UnitBuilder(), path: path, rootView: nil, fault: fault)
        }
        units[Int(index)] = unit
        return index
    }

    func reference(_ path: String) { referenced.insert(path) }

    /// Checks what no root led to; in compatible mode, gives every template a unit that a computed name can find.
    func compileRest(roots: Set<String>, checksUnused: Bool) -> [String: Int32] {
        var partials: [String: Int32] = [:]
        for path in templates.keys.sorted() {
            guard let template = templates[path] else { continue }
            if !isStrict {
                let state = MarkupState(start: template.source.format)
                if let unit = unit(ofPartial: path, state: state) {
                    partials[path] = unit
                    partials[Self.bareName(path)] = unit
                }
            } else if checksUnused, !roots.contains(path), !referenced.contains(path) {
                let isPartial = path.hasPrefix("partials/") || path.contains("/partials/")
                if isPartial {
                    _ = unit(ofPartial: path, state: MarkupState(start: template.source.format))
                } else {
                    _ = compileRoot(path, view: nil)
                }
            }
        }
        return partials
    }

    /// `partials/card.html.liquid` is `card`.
    static func bareName(_ path: String) -> String {
        var name = path[...]
        if name.hasPrefix("partials/") { name = name.dropFirst("partials/".count) }
        let file = name.lastIndex(of: "/") ?? name.startIndex
        return String(name[..<(name[file...].firstIndex(of: ".") ?? name.endIndex)])
    }
}

/// What a template's free names mean.
enum RootScope {
    case view(ViewType)
    case undeclared
    case parameters([Parameter])
}

/// A parameter that a partial declares.
struct Parameter {
    let name: String
    let type: ValueType
    let isOptional: Bool
    let range: Range<Int>
}
