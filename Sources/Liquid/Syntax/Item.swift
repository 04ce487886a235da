import Diagnostics

/// What a template is made of at first sight: text, outputs and tags, with white space control already applied.
struct Item {
    enum Kind {
        case text
        /// What `{% raw %}` holds: text that is never taken for white space.
        case raw
        case output
        /// The name may be empty (`{% %}`) or `#`.
        case tag(String)
        /// `{% comment %}…{% endcomment %}` and `{% doc %}…{% enddoc %}`, whole.
        case comment
        case doc
    }

    let kind: Kind
    /// All of it, delimiters included.
    let range: Range<Int>
    /// Between the delimiters; for a tag, after its name; for `doc`, its text.
    let markup: Range<Int>
}

/// Cuts a template into items.
struct ItemScanner {
    private let source: Source
    private let bytes: [UInt8]
    private var index = 0
    private var items: [Item] = []
    private var trimsNext = false
    var diagnostics: [Diagnostic] = []

    static func items(of source: Source) -> (items: [Item], diagnostics: [Diagnostic]) {
        var scanner = ItemScanner(source)
        scanner.run()
        return (scanner.items, scanner.diagnostics)
    }

    private init(_ source: Source) {
        self.source = source
        bytes = source.bytes
    }

    private mutating func run() {
        while index < bytes.count {
            let start = nextOpening(from: index)
            text(index..<start, trimmingEnd: start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "-"))
            index = start
            guard start < bytes.count else { return }
            if bytes[start + 1] == UInt8(ascii: "{") { output() } else { tag() }
        }
    }

    /// The next `{{` or `{%`, or the end.
    private func nextOpening(from start: Int) -> Int {
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "{"),
                bytes[index + 1] == UInt8(ascii: "{") || bytes[index + 1] == UInt8(ascii: "%")
            {
                return index
            }
            index += 1
        }
        return bytes.count
    }

    private mutating func text(_ range: Range<Int>, trimmingEnd: Bool) {
        var lower = range.lowerBound
        var upper = range.upperBound
        if trimsNext { while lower < upper, bytes[lower].isWhiteSpace { lower += 1 } }
        if trimmingEnd { while upper > lower, bytes[upper - 1].isWhiteSpace { upper -= 1 } }
        trimsNext = false
        if lower < upper { items.append(Item(kind: .text, range: lower..<upper, markup: lower..<upper)) }
    }

    private func find(_ first: UInt8, _ second: UInt8, from start: Int) -> Int? {
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == first, bytes[index + 1] == second { return index }
            index += 1
        }
        return nil
    }

    /// Between the delimiters, without the dashes of white space control.
    private func inner(_ start: Int, _ close: Int) -> Range<Int> {
        var lower = start + 2
        var upper = close
        if lower < upper, bytes[lower] == UInt8(ascii: "-") { lower += 1 }
        if upper > lower, bytes[upper - 1] == UInt8(ascii: "-") { upper -= 1 }
        return lower..<upper
    }

    private mutating func output() {
        let start = index
        // A tag that opens before the end means that the end is missing.
        var close = start + 2
        while close + 1 < bytes.count, !(bytes[close] == UInt8(ascii: "}") && bytes[close + 1] == UInt8(ascii: "}")) {
            if bytes[close] == UInt8(ascii: "{"), bytes[close + 1] == UInt8(ascii: "%") {
                unclosed(start, LiquidDiagnostics.unclosedOutput)
                index = close
                return
            }
            close += 1
        }
        guard close + 1 < bytes.count else { return unclosed(start, LiquidDiagnostics.unclosedOutput) }
        index = close + 2
        trimsNext = bytes[close - 1] == UInt8(ascii: "-")
        items.append(Item(kind: .output, range: start..<index, markup: inner(start, close)))
    }

    private mutating func tag() {
        let start = index
        guard let close = find(UInt8(ascii: "%"), UInt8(ascii: "}"), from: start + 2) else {
            return unclosed(start, LiquidDiagnostics.unclosedTag)
        }
        index = close + 2
        trimsNext = close > start + 2 && bytes[close - 1] == UInt8(ascii: "-")
        let (name, markup) = Self.name(in: inner(start, close), of: source)
        switch name {
        case "raw": raw(start, markup)
        case "comment": comment(start)
        case "doc": doc(start, markup)
        default: items.append(Item(kind: .tag(name), range: start..<index, markup: markup))
        }
    }

    /// Splits markup into a tag's name and the rest.
    static func name(in markup: Range<Int>, of source: Source) -> (String, Range<Int>) {
        var lower = markup.lowerBound
        while lower < markup.upperBound, source.bytes[lower].isWhiteSpace { lower += 1 }
        var end = lower
        if lower < markup.upperBound, source.bytes[lower] == UInt8(ascii: "#") {
            end = lower + 1
        } else {
            while end < markup.upperBound, source.bytes[end].isNamePart { end += 1 }
        }
        return (source.text(lower..<end), end..<markup.upperBound)
    }

    private mutating func unclosed(_ start: Int, _ kind: DiagnosticKind) {
        diagnostics.append(Diagnostic(kind, at: source.location(start..<min(start + 2, bytes.count))))
        index = bytes.count
    }

    /// The next tag with one of the names, from `start`.
    private func closing(_ names: [String], from start: Int) -> (name: String, range: Range<Int>)? {
        var position = start
        while let open = find(UInt8(ascii: "{"), UInt8(ascii: "%"), from: position) {
            var end = open + 2
            if end < bytes.count, bytes[end] == UInt8(ascii: "-") { end += 1 }
            let (name, rest) = Self.name(in: end..<bytes.count, of: source)
            if names.contains(name) {
                guard let close = find(UInt8(ascii: "%"), UInt8(ascii: "}"), from: rest.lowerBound) else { return nil }
                return (name, open..<(close + 2))
            }
            position = open + 2
        }
        return nil
    }

    private mutating func end(after range: Range<Int>) {
        index = range.upperBound
        trimsNext = range.count >= 5 && bytes[range.upperBound - 3] == UInt8(ascii: "-")
    }

    private mutating func neverClosed(_ start: Int, _ name: String) {
        diagnostics.append(
            Diagnostic(
                LiquidDiagnostics.neverClosed, at: source.location(start..<index),
                ["tag": .text(name), "end": .text("end\(name)")]))
        index = bytes.count
    }

    private mutating func raw(_ start: Int, _ markup: Range<Int>) {
        if !source.trimmed(markup).isEmpty {
            diagnostics.append(
                Diagnostic(
                    LiquidDiagnostics.takesNoArguments, at: source.location(source.trimmed(markup)), ["tag": "raw"]))
        }
        guard let close = closing(["endraw"], from: index) else { return neverClosed(start, "raw") }
        let body = index..<close.range.lowerBound
        if !body.isEmpty { items.append(Item(kind: .raw, range: body, markup: body)) }
        end(after: close.range)
    }

    private mutating func comment(_ start: Int) {
        var depth = 1
        var position = index
        var hasRaw = true
        while let tag = closing(["comment", "endcomment", "raw"], from: position) {
            position = tag.range.upperBound
            switch tag.name {
            case "comment": depth += 1
            case "raw":
                guard hasRaw, let end = closing(["endraw"], from: position) else {
                    hasRaw = false
                    continue
                }
                position = end.range.upperBound
            default:
                depth -= 1
                if depth == 0 {
                    items.append(Item(kind: .comment, range: start..<position, markup: index..<tag.range.lowerBound))
                    return end(after: tag.range)
                }
            }
        }
        neverClosed(start, "comment")
    }

    private mutating func doc(_ start: Int, _ markup: Range<Int>) {
        if !source.trimmed(markup).isEmpty {
            diagnostics.append(
                Diagnostic(
                    LiquidDiagnostics.takesNoArguments, at: source.location(source.trimmed(markup)), ["tag": "doc"]))
        }
        guard let close = closing(["enddoc", "doc"], from: index) else { return neverClosed(start, "doc") }
        guard close.name == "enddoc" else {
            diagnostics.append(Diagnostic(LiquidDiagnostics.nestedDoc, at: source.location(close.range)))
            index = close.range.upperBound
            return
        }
        items.append(Item(kind: .doc, range: start..<close.range.upperBound, markup: index..<close.range.lowerBound))
        end(after: close.range)
    }
}
