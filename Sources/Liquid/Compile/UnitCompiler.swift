import Diagnostics

/// A variable of a template.
struct Local {
    var slot: Int32
    var type: ValueType
    var dependence = Dependence.page
}

/// Compiles one template, with its layouts, into a unit.
final class UnitCompiler {
    let library: LibraryCompiler
    let root: RootScope
    var unit = UnitBuilder()
    var state: MarkupState
    /// Of what was compiled so far of the node at hand.
    var dependence: Dependence = []

    /// The template whose text is being compiled: a block is compiled in the scope of the file that wrote it.
    var template: Template
    var locals: [String: Local] = [:]
    /// Loops and captures that a `break` must leave, innermost last.
    var enclosing: [Enclosing] = []
    /// Blocks that deriving templates define: nearest first.
    var overrides: [String: [BlockDefinition]] = [:]
    var usedBlocks: Set<String> = []
    var openBlocks: Set<String> = []
    /// The definitions behind the block being compiled: what `block.super` means.
    var parents: [BlockDefinition]?
    var parentStart: MarkupState?
    private var depth = 0
    private var reportedSize = false

    enum Enclosing {
        case loop(index: Int32, start: MarkupState, isTable: Bool)
        case capture(slot: Int32, isName: Bool)
        case changed
    }

    struct BlockDefinition {
        let template: Template
        let body: Body
        let range: Range<Int>
        let locals: [String: Local]
    }

    var source: Source { template.source }
    var isStrict: Bool { library.isStrict }
    var makesHTML: Bool { state.mode != .plain }

    init(_ library: LibraryCompiler, _ template: Template, root: RootScope, state: MarkupState) {
        self.library = library
        self.template = template
        self.root = root
        self.state = state
    }

    // MARK: Wholes

    func compileRoot() -> Unit {
        var view: ViewType?
        if case .view(let type) = root {
            view = type
            unit.slotCount = type.fields.count
        }
        let start = state
        let path = source.path
        if isStrict, template.layout != nil { compileWithLayout() } else { compile(template.body) }
        requireEnd(start, at: template.body.end)
        return finish(path, rootView: view)
    }

    /// Parameters are the first slots of its frame, then `forloop` for `render … for`.
    func compilePartial() -> Unit {
        let start = state
        if case .parameters(let parameters) = root {
            unit.slotCount = parameters.count
            for (index, parameter) in parameters.enumerated() {
                locals[parameter.name] = Local(slot: Int32(index), type: parameter.type, dependence: .arguments)
            }
        }
        if isStrict, let layout = template.layout {
            report(LiquidDiagnostics.layoutInPartial, layout.range)
        }
        compile(template.body)
        requireEnd(start, at: template.body.end)
        return finish(source.path, rootView: nil)
    }

    private func finish(_ path: String, rootView: ViewType?) -> Unit {
        // `offset: continue` asks what another loop did: none may be left out.
        if unit.continues {
            unit.fragments = []
            depend(on: .page)
        }
        unit.insertFragments(from: library.fragmentCount)
        library.fragmentCount += Int32(unit.fragments.count)
        return Unit(unit, path: path, rootView: rootView, dependence: dependence)
    }

    private func requireEnd(_ start: MarkupState, at end: Int) {
        guard MarkupState.join(state, start) == nil else { return }
        let place = max(0, min(end, source.bytes.count) - 1)..<min(end, source.bytes.count)
        report(LiquidDiagnostics.endsElsewhere, place, ["place": .text(state.sample)])
    }

    // MARK: Reports and places

    func report(_ kind: DiagnosticKind, _ range: Range<Int>, _ arguments: [String: Diagnostic.Argument] = [:]) {
        library.report(kind, source.location(range), arguments)
    }

    func place(_ range: Range<Int>) -> Place {
        Place(
            source: library.index(of: source), start: Int32(clamping: range.lowerBound),
            end: Int32(clamping: range.upperBound))
    }

    // MARK: Bodies

    func compile(_ body: Body, strippingBlank: Bool = false) {
        depth += 1
        defer { depth -= 1 }
        guard depth <= library.engine.limits.nesting * 2, unit.instructions.count <= library.engine.limits.instructions
        else {
            if !reportedSize, let first = body.nodes.first {
                reportedSize = true
                report(
                    LiquidDiagnostics.templateTooComplex, first.range,
                    ["limit": .number(library.engine.limits.instructions)])
            }
            return
        }
        guard isStrict else {
            for node in body.nodes where !(strippingBlank && node.isText) { compile(node) }
            return
        }
        compile(nodes: body.nodes.lazy.filter { !(strippingBlank && $0.isText) })
    }

    func compile(_ node: Node) {
        switch node.kind {
        case .text: text(node.range)
        case .output(let expression): if let expression { output(expression, at: node.range) }
        case .conditional(let branches): conditional(branches, node.range)
        case .selection(let selection): compile(selection, node.range)
        case .loop(let loop): compile(loop, node.range)
        case .assign(let name, let range, let value): assign(name, range, value, node.range)
        case .capture(let name, let range, let body): capture(name, range, body, node.range)
        case .counter(let name, let step): counter(name, step, node.range)
        case .cycle(let group, let isNamed, let values): cycle(group, isNamed, values, node.range)
        case .changed(let body): changed(body, node.range)
        case .partial(let partial): compile(partial, node.range)
        case .layout: break
        case .block(let name, let range, let body): block(name, range, body)
        case .interrupt(let isBreak): interrupt(isBreak, node.range)
        case .doc: break
        }
    }

    private func text(_ range: Range<Int>) {
        let bytes = source.bytes[range]
        unit.emitText(bytes, at: place(range))
        guard state.mode != .plain else { return }
        // A layout's text is read for each page that has it.
        let known = library.textEnds[source.path]?[range.lowerBound]
        if let known, known.start == state {
            state = known.end
            return
        }
        var reader = MarkupReader(state)
        reader.read(bytes)
        if reader.faults.isEmpty {
            library.textEnds[source.path, default: [:]][range.lowerBound] = (state, reader.state)
        }
        state = reader.state
        for fault in reader.faults {
            let place = fault.offset..<min(fault.offset + 1, range.upperBound)
            switch fault.fault {
            case .tagInText:
                report(LiquidDiagnostics.tagInText, place, ["element": .text(String(fault.place.dropFirst()))])
            case .commentInScript: report(LiquidDiagnostics.commentInScript, place)
            case .lateEquivalent: report(LiquidDiagnostics.lateEquivalent, place)
            case .strayByte:
                report(
                    LiquidDiagnostics.strayByte, place,
                    ["found": .text(source.text(place)), "tag": .text(fault.place)])
            }
        }
    }

    // MARK: Ways that part and meet

    /// Compiles one way from a common start; says where it ends.
    func way(_ start: MarkupState, _ locals: [String: Local], _ work: () -> Void) -> (MarkupState, [String: Local]) {
        state = start
        self.locals = locals
        work()
        return (state, self.locals)
    }

    /// Continues where several ways meet.
    func meet(_ ways: [(MarkupState, [String: Local])], tag: String, _ range: Range<Int>) {
        guard let first = ways.first else { return }
        var joined: MarkupState? = first.0
        for way in ways.dropFirst() {
            guard let current = joined else { break }
            joined = MarkupState.join(current, way.0)
            if joined == nil {
                report(
                    LiquidDiagnostics.branchesDiffer, range,
                    ["tag": .text(tag), "first": .text(current.sample), "second": .text(way.0.sample)])
            }
        }
        state = joined ?? first.0
        var merged = first.1
        for way in ways.dropFirst() {
            for (name, local) in way.1 {
                if var known = merged[name], known.slot == local.slot {
                    known.type = ValueType.join(known.type, local.type)
                    known.dependence.formUnion(local.dependence)
                    merged[name] = known
                } else if merged[name] == nil {
                    merged[name] = local
                }
            }
        }
        locals = merged
    }
}
