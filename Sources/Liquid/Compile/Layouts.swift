import Diagnostics

/// `layout` and `block`: a page's blocks are compiled into its layout, so that rendering knows of neither.
extension UnitCompiler {
    /// From the page outward: each file's blocks go into the next file's.
    func compileWithLayout() {
        var chain: [String] = [source.path]
        while let layout = template.layout {
            guard let path = layoutPath(layout.name, layout.range) else { return compile(template.body) }
            if chain.contains(path) || chain.count > 16 {
                report(LiquidDiagnostics.layoutRecursion, layout.range, ["name": .text(layout.name)])
                return
            }
            chain.append(path)
            library.reference(path)
            collectBlocks()
            guard let next = library.templates[path] else { return }
            template = next
            locals = [:]
        }
        compile(template.body)
        for (name, definitions) in overrides.sorted(by: { $0.key < $1.key }) where !usedBlocks.contains(name) {
            for definition in definitions {
                var arguments: [String: Diagnostic.Argument] = ["name": .text(name)]
                if let near = suggestion(for: name, among: usedBlocks.sorted()) {
                    arguments["suggestion"] = .text(near)
                }
                library.report(
                    LiquidDiagnostics.unknownBlock, definition.template.source.location(definition.range), arguments)
            }
        }
    }

    private func layoutPath(_ name: String, _ range: Range<Int>) -> String? {
        if let path = library.path(of: name, in: "layouts", from: source) { return path }
        var arguments: [String: Diagnostic.Argument] = ["name": .text(name)]
        if let near = suggestion(for: name, among: library.known(in: "layouts")) {
            arguments["suggestion"] = .text(near)
        }
        report(LiquidDiagnostics.unknownLayout, range, arguments)
        return nil
    }

    /// Outside of its blocks, a file with a layout may only set variables: what it would write has no place.
    private func collectBlocks() {
        var defined: Set<String> = []
        for node in template.body.nodes {
            switch node.kind {
            case .block(let name, let range, let body):
                if !defined.insert(name).inserted {
                    report(LiquidDiagnostics.repeatedBlock, range, ["name": .text(name)])
                    continue
                }
                overrides[name, default: []].append(
                    BlockDefinition(template: template, body: body, range: range, locals: locals))
            case .assign, .capture, .doc, .layout: compile(Body(nodes: [node], end: node.range.upperBound))
            case .conditional(let branches) where branches.allSatisfy({ $0.body.isBlank }):
                compile(Body(nodes: [node], end: node.range.upperBound))
            case .loop(let loop) where loop.body.isBlank:
                compile(Body(nodes: [node], end: node.range.upperBound))
            case .text where source.trimmed(node.range).isEmpty: break
            default: report(LiquidDiagnostics.outsideBlock, node.range)
            }
        }
    }

    func block(_ name: String, _ range: Range<Int>, _ body: Body) {
        if !isStrict {
            return compile(body)
        }
        if case .parameters = root { report(LiquidDiagnostics.blockInPartial, range, ["name": .text(name)]) }
        usedBlocks.insert(name)
        guard openBlocks.insert(name).inserted else {
            return report(LiquidDiagnostics.repeatedBlock, range, ["name": .text(name)])
        }
        defer { openBlocks.remove(name) }
        let own = BlockDefinition(template: template, body: body, range: range, locals: locals)
        compile(definitions: (overrides[name] ?? []) + [own])
    }

    /// The nearest definition, with those behind it as what `block.super` means.
    private func compile(definitions: [BlockDefinition]) {
        guard let nearest = definitions.first else { return }
        let outer = (template, locals, parents, parentStart)
        let start = state
        template = nearest.template
        locals = nearest.locals
        parents = Array(definitions.dropFirst())
        parentStart = start
        compile(nearest.body)
        if MarkupState.join(state, start) != start {
            report(
                LiquidDiagnostics.blockEndsElsewhere, nearest.range,
                ["first": .text(start.sample), "second": .text(state.sample)])
            state = start
        }
        (template, parents, parentStart) = (outer.0, outer.2, outer.3)
        locals = outer.1
    }

    /// `{{ block.super }}`.
    func superBlock(_ range: Range<Int>) {
        guard let parents else { return report(LiquidDiagnostics.superOutsideBlock, range) }
        guard let parentStart, MarkupState.join(state, parentStart) == parentStart else {
            return report(LiquidDiagnostics.superElsewhere, range, ["place": .text(state.sample)])
        }
        if parents.isEmpty { return report(LiquidDiagnostics.noSuperBlock, range) }
        compile(definitions: parents)
    }
}
