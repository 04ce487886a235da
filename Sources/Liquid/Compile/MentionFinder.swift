/// Finds uses of a name, so that `forloop` is only made for loops that ask for it.
struct MentionFinder {
    let name: String

    func finds(_ node: Node) -> Bool {
        switch node.kind {
        case .text, .counter, .layout, .interrupt, .doc: false
        case .output(let expression): finds(expression)
        case .conditional(let branches): branches.contains(where: finds)
        case .selection(let selection): finds(selection.subject) || selection.branches.contains(where: finds)
        case .loop(let loop):
            finds(loop.list) || finds(loop.limit) || finds(loop.offset) || finds(loop.columns) || finds(loop.body)
                || loop.otherwise.map(finds) ?? false
        case .assign(_, _, let value): finds(value)
        case .capture(_, _, let body), .changed(let body), .block(_, _, let body): finds(body)
        case .cycle(let group, _, let values): finds(group) || values.contains { finds($0) }
        case .partial(let partial): finds(partial)
        }
    }

    private func finds(_ body: Body) -> Bool { body.nodes.contains(where: finds) }

    private func finds(_ branch: Branch) -> Bool {
        branch.conditions.contains { finds($0) } || finds(branch.body)
    }

    private func finds(_ partial: Partial) -> Bool {
        switch partial.binding {
        case .with(let value), .each(let value): if finds(value) { return true }
        case .none: break
        }
        return finds(partial.name) || partial.arguments.contains { finds($0.value) }
    }

    private func finds(_ expression: Expression?) -> Bool {
        guard let expression else { return false }
        switch expression.kind {
        case .literal: return false
        case .path(let root, let accessors):
            switch root {
            case .name(let text): if text == name { return true }
            case .expression(let inner): if finds(inner) { return true }
            }
            return accessors.contains { if case .expression(let inner) = $0.kind { finds(inner) } else { false } }
        case .range(let first, let last): return finds(first) || finds(last)
        case .comparison(_, let left, let right): return finds(left) || finds(right)
        case .logical(let first, let rest): return finds(first) || rest.contains { finds($0.condition) }
        case .filtered(let base, let calls):
            return finds(base)
                || calls.contains { call in
                    call.arguments.contains { finds($0) } || call.named.contains { finds($0.value) }
                }
        }
    }
}
