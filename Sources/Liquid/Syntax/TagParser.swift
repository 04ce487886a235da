import Diagnostics

/// One tag after another: what each is made of.
extension TemplateParser {
    mutating func tag(_ item: Item, _ name: String, into body: inout Body) {
        switch name {
        case "": report(LiquidDiagnostics.emptyTag, item.range)
        case "#": inlineComment(item)
        case "if", "unless": conditional(item, name, into: &body)
        case "case": selection(item, into: &body)
        case "for", "tablerow": loop(item, name, into: &body)
        case "assign": assign(item, into: &body)
        case "capture": capture(item, into: &body)
        case "increment", "decrement": counter(item, name, into: &body)
        case "cycle": cycle(item, into: &body)
        case "ifchanged": changed(item, into: &body)
        case "render", "include": partial(item, name, into: &body)
        case "layout": layout(item, into: &body)
        case "block": block(item, into: &body)
        case "break", "continue":
            noArguments(item, name)
            body.append(Node(kind: .interrupt(isBreak: name == "break"), range: item.range), isBlank: false)
        case "echo": echo(item, into: &body)
        case "liquid": liquid(item, into: &body)
        default: unknown(item, name)
        }
    }

    private mutating func unknown(_ item: Item, _ name: String) {
        let range = source.trimmed((item.markup.lowerBound - name.utf8.count)..<item.markup.lowerBound)
        if let foreign = ForeignNames.tags[name] { return report(foreign, range, ["name": .text(name)]) }
        var arguments: [String: Diagnostic.Argument] = ["name": .text(name)]
        let known = Tags.forms.map(\.name)
        if let near = suggestion(for: name, among: known + Tags.dividersAndEnds) {
            arguments["suggestion"] = .text(near)
            misspelt.append("end\(near)")
        }
        arguments["known"] = .choices(known)
        report(LiquidDiagnostics.unknownTag, range, arguments)
    }

    private mutating func inlineComment(_ item: Item) {
        var start = item.markup.lowerBound
        for line in source.bytes[item.markup].split(separator: 10, omittingEmptySubsequences: false).dropFirst() {
            start = line.startIndex
            let text = source.trimmed(start..<line.endIndex)
            if !text.isEmpty, source.bytes[text.lowerBound] != UInt8(ascii: "#") {
                return report(LiquidDiagnostics.commentLine, text)
            }
        }
    }

    private mutating func noArguments(_ item: Item, _ name: String) {
        guard isStrict else { return }
        let rest = source.trimmed(item.markup)
        if !rest.isEmpty { report(LiquidDiagnostics.takesNoArguments, rest, ["tag": .text(name)]) }
    }

    /// Reads the body of a block up to its end; the closer is nil when the end is missing, which is recorded.
    private mutating func block(
        _ item: Item, _ name: String, dividers: [String] = []
    ) -> (body: Body, closer: Item?, closerName: String) {
        open.append("end\(name)")
        defer { open.removeLast() }
        guard open.count <= nesting else {
            report(LiquidDiagnostics.nestedTooDeep, item.range, ["limit": .number(nesting)])
            index = items.count
            return (Body(), nil, "")
        }
        let (body, closer) = body(until: dividers + ["end\(name)"])
        guard let closer, case .tag(let closerName) = closer.kind else {
            // A stray end was recorded where the reading stopped; only the end of the file is news.
            if index >= items.count, !diagnostics.contains(where: { $0.kind == LiquidDiagnostics.nestedTooDeep }) {
                report(
                    LiquidDiagnostics.neverClosed, item.range, ["tag": .text(name), "end": .text("end\(name)")])
            }
            return (body, nil, "")
        }
        if closerName.hasPrefix("end") { noArguments(closer, closerName) }
        return (body, closer, closerName)
    }

    private mutating func condition(_ item: Item, _ name: String) -> Expression? {
        read(item, as: "{% \(name) condition %}") { parser throws(MarkupParser.Failure) in
            let condition = try parser.condition()
            try parser.expectEnd()
            return condition
        }
    }

    private mutating func conditional(_ item: Item, _ name: String, into body: inout Body) {
        var branches: [Branch] = []
        var opening = item
        var openingName = name
        var sawElse = false
        while true {
            var conditions: [Expression] = []
            // Behind the first `else`, nothing is ever reached; the reference ignores it.
            let isIgnored = sawElse
            if openingName == "else" {
                if sawElse, isStrict { report(LiquidDiagnostics.afterElse, opening.range, ["tag": "else"]) }
                if isStrict { noArguments(opening, "else") }
                sawElse = true
            } else {
                if sawElse, isStrict { report(LiquidDiagnostics.afterElse, opening.range, ["tag": "elsif"]) }
                conditions = condition(opening, openingName).map { [$0] } ?? []
            }
            let isElse = openingName == "else"
            let (inner, closer, closerName) = block(opening, name, dividers: ["elsif", "else"])
            if !isIgnored, isElse || !conditions.isEmpty || diagnostics.isEmpty {
                branches.append(
                    Branch(
                        conditions: conditions, isNegated: openingName == "unless", body: inner, range: opening.range))
            }
            guard let closer, closerName != "end\(name)" else { break }
            opening = closer
            openingName = closerName
        }
        let isBlank = branches.allSatisfy { $0.body.isBlank }
        body.append(Node(kind: .conditional(branches), range: item.range), isBlank: isBlank)
    }

    private mutating func selection(_ item: Item, into body: inout Body) {
        let isStrict = isStrict
        let subject = read(item, as: "{% case value %}") { parser throws(MarkupParser.Failure) in
            let value = try parser.value()
            if isStrict { try parser.expectEnd() }
            return value
        }
        let (lead, first, firstName) = block(item, "case", dividers: ["when", "else"])
        if isStrict, let stray = lead.nodes.first(where: { source.isVisible($0) }) {
            report(LiquidDiagnostics.beforeWhen, stray.range)
        }
        var branches: [Branch] = []
        var opening = first
        var openingName = firstName
        var sawElse = false
        while let tag = opening, openingName != "endcase" {
            var conditions: [Expression] = []
            if openingName == "when" {
                if sawElse, isStrict { report(LiquidDiagnostics.afterElse, tag.range, ["tag": "when"]) }
                conditions = whenValues(tag)
            } else {
                if sawElse, isStrict { report(LiquidDiagnostics.afterElse, tag.range, ["tag": "else"]) }
                if isStrict { noArguments(tag, "else") }
                sawElse = true
            }
            let (inner, closer, closerName) = block(item, "case", dividers: ["when", "else"])
            branches.append(Branch(conditions: conditions, body: inner, range: tag.range))
            opening = closer
            openingName = closerName
        }
        guard let subject else { return }
        let isBlank = branches.allSatisfy { $0.body.isBlank }
        body.append(
            Node(kind: .selection(Selection(subject: subject, branches: branches)), range: item.range), isBlank: isBlank
        )
    }

    private mutating func whenValues(_ item: Item) -> [Expression] {
        let isStrict = isStrict
        return read(item, as: "{% when value, value %}") { parser throws(MarkupParser.Failure) in
            var values = [try parser.value()]
            while parser.take(.comma) || parser.take(word: "or") { values.append(try parser.value()) }
            if isStrict { try parser.expectEnd() }
            return values
        } ?? []
    }

    private mutating func loop(_ item: Item, _ name: String, into body: inout Body) {
        let isTable = name == "tablerow"
        let header = read(item, as: "{% \(name) item in list limit: 3 offset: 1 %}") {
            parser throws(MarkupParser.Failure) in
            try LoopHeader(&parser, isTable: isTable)
        }
        let (inner, closer, closerName) = block(item, name, dividers: isTable ? [] : ["else"])
        var otherwise: Body?
        if closer != nil, closerName == "else" {
            if let closer { noArguments(closer, "else") }
            otherwise = block(item, name).body
        }
        guard let header else { return }
        let loop = Loop(
            isTable: isTable, variable: header.variable, variableRange: header.variableRange, list: header.list,
            listText: header.listText, isReversed: header.isReversed, limit: header.limit, offset: header.offset,
            continuesOffset: header.continuesOffset, columns: header.columns, body: inner, otherwise: otherwise)
        body.append(
            Node(kind: .loop(loop), range: item.range), isBlank: inner.isBlank && (otherwise?.isBlank ?? true))
    }

    private mutating func capture(_ item: Item, into body: inout Body) {
        let isStrict = isStrict
        let name = read(item, as: "{% capture name %}") { parser throws(MarkupParser.Failure) in
            if !isStrict, parser.look(.string), let text = try parser.value().literalText {
                return (text, item.markup)
            }
            let name = try parser.target()
            if isStrict { try parser.expectEnd() }
            return name
        }
        let inner = block(item, "capture").body
        guard let name else { return }
        body.append(
            Node(kind: .capture(name: name.0, nameRange: name.1, body: inner), range: item.range), isBlank: true)
    }

    private mutating func changed(_ item: Item, into body: inout Body) {
        noArguments(item, "ifchanged")
        let inner = block(item, "ifchanged").body
        body.append(Node(kind: .changed(inner), range: item.range), isBlank: inner.isBlank)
    }

    private mutating func block(_ item: Item, into body: inout Body) {
        let name = read(item, as: "{% block name %}") { parser throws(MarkupParser.Failure) in
            let name = try parser.identifier()
            try parser.expectEnd()
            return name
        }
        let inner = block(item, "block").body
        guard let name else { return }
        body.append(
            Node(kind: .block(name: name.0, nameRange: name.1, body: inner), range: item.range), isBlank: false)
    }
}

extension Source {
    /// Whether a node is more than white space.
    func isVisible(_ node: Node) -> Bool {
        if case .text = node.kind { return !trimmed(node.range).isEmpty }
        return true
    }
}
