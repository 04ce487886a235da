import Diagnostics

/// Tags without a body.
extension TemplateParser {
    mutating func assign(_ item: Item, into body: inout Body) {
        let node = read(item, as: "{% assign name = value %}") { parser throws(MarkupParser.Failure) in
            let (name, range) = try parser.target()
            try parser.expect(.equals)
            if !parser.isStrict, parser.isAtEnd {
                let nothing = Expression(kind: .literal(.null), range: range)
                return Node.Kind.assign(name: name, nameRange: range, value: nothing)
            }
            let value = try parser.filtered()
            try parser.expectEnd()
            return Node.Kind.assign(name: name, nameRange: range, value: value)
        }
        if let node { body.append(Node(kind: node, range: item.range), isBlank: true) }
    }

    mutating func counter(_ item: Item, _ name: String, into body: inout Body) {
        let step = name == "increment" ? 1 : -1
        if !isStrict {
            // The reference takes all of it for the name.
            let name = source.text(source.trimmed(item.markup))
            return body.append(Node(kind: .counter(name: name, step: step), range: item.range), isBlank: false)
        }
        let target = read(item, as: "{% \(name) name %}") { parser throws(MarkupParser.Failure) in
            let (target, _) = try parser.target()
            try parser.expectEnd()
            return target
        }
        guard let target else { return }
        body.append(Node(kind: .counter(name: target, step: step), range: item.range), isBlank: false)
    }

    mutating func cycle(_ item: Item, into body: inout Body) {
        let node = read(item, as: "{% cycle value, value %}") { parser throws(MarkupParser.Failure) in
            var group: Expression?
            var first = try parser.value()
            if parser.take(.colon) {
                group = first
                first = try parser.value()
            }
            var values = [first]
            while parser.take(.comma) {
                if parser.isAtEnd { break }
                values.append(try parser.value())
            }
            try parser.expectEnd()
            return Node.Kind.cycle(group: group, isNamed: group != nil, values: values)
        }
        if let node { body.append(Node(kind: node, range: item.range), isBlank: false) }
    }

    mutating func echo(_ item: Item, into body: inout Body) {
        if source.trimmed(item.markup).isEmpty, !isStrict {
            return body.append(Node(kind: .output(nil), range: item.range), isBlank: false)
        }
        let expression = read(item, as: "{% echo value | filter %}") { parser throws(MarkupParser.Failure) in
            let expression = try parser.filtered()
            try parser.expectEnd()
            return expression
        }
        body.append(Node(kind: .output(expression), range: item.range), isBlank: false)
    }

    mutating func partial(_ item: Item, _ name: String, into body: inout Body) {
        let isInclude = name == "include"
        if isStrict, isInclude {
            let range = (item.markup.lowerBound - name.utf8.count)..<item.markup.lowerBound
            return report(LiquidDiagnostics.includeRefused, range)
        }
        let form = "{% \(name) \"name\", parameter: value %}"
        let partial = read(item, as: form) { parser throws(MarkupParser.Failure) in
            try Partial(&parser, isInclude: isInclude)
        }
        if let partial { body.append(Node(kind: .partial(partial), range: item.range), isBlank: false) }
    }

    mutating func layout(_ item: Item, into body: inout Body) {
        let name = read(item, as: "{% layout \"name\" %}") { parser throws(MarkupParser.Failure) in
            let value = try parser.value()
            guard let name = value.literalText else {
                throw parser.fail(LiquidDiagnostics.layoutNotLiteral, value.range)
            }
            try parser.expectEnd()
            return (name, value.range)
        }
        guard let name else { return }
        if layout != nil || !open.isEmpty { return report(LiquidDiagnostics.secondLayout, item.range) }
        layout = (name.0, name.1)
    }

    /// The lines of `{% liquid %}`, each a tag.
    mutating func liquid(_ item: Item, into body: inout Body) {
        liquidDepth += 1
        defer { liquidDepth -= 1 }
        guard liquidDepth <= nesting else {
            return report(LiquidDiagnostics.nestedTooDeep, item.range, ["limit": .number(nesting)])
        }
        var inner = TemplateParser(
            source: source, isStrict: isStrict, nesting: max(0, nesting - open.count), items: lines(of: item))
        inner.liquidDepth = liquidDepth
        let result = inner.body(until: []).body
        diagnostics += inner.diagnostics
        if let name = inner.layout {
            if layout != nil || !open.isEmpty {
                report(LiquidDiagnostics.secondLayout, item.range)
            } else {
                layout = name
            }
        }
        for node in result.nodes { body.append(node, isBlank: true) }
        if !result.isBlank { body.isBlank = false }
    }

    private mutating func lines(of item: Item) -> [Item] {
        var items: [Item] = []
        var commentDepth = 0
        var comment: (range: Range<Int>, name: String)?
        for line in source.bytes[item.markup].split(separator: 10, omittingEmptySubsequences: true) {
            let range = source.trimmed(line.startIndex..<line.endIndex)
            if range.isEmpty { continue }
            let (name, markup) = ItemScanner.name(in: range, of: source)
            if let open = comment {
                if name == open.name { commentDepth += 1 }
                if name == "end\(open.name)" { commentDepth -= 1 }
                if commentDepth == 0 { comment = nil }
                continue
            }
            if name == "comment" || name == "doc" {
                comment = (range, name)
                commentDepth = 1
                continue
            }
            items.append(Item(kind: .tag(name), range: range, markup: markup))
        }
        if let comment {
            report(
                LiquidDiagnostics.neverClosed, comment.range,
                ["tag": .text(comment.name), "end": .text("end\(comment.name)")])
        }
        return items
    }
}
