import Diagnostics

/// `@param {type} name`, `@param {type} [name] - description` in a `{% doc %}`.
extension LibraryCompiler {
    func parameters(of documentation: DocComment, in source: Source) -> [Parameter] {
        var parameters: [Parameter] = []
        for line in source.bytes[documentation.text].split(separator: 10) {
            let range = source.trimmed(line.startIndex..<line.endIndex)
            guard source.text(range).hasPrefix("@param") else { continue }
            guard let parameter = parameter(range, in: source) else {
                report(LiquidDiagnostics.badParameterLine, source.location(range))
                continue
            }
            if parameters.contains(where: { $0.name == parameter.name }) {
                report(
                    LiquidDiagnostics.repeatedParameter, source.location(parameter.range),
                    ["name": .text(parameter.name)])
                continue
            }
            parameters.append(parameter)
        }
        return parameters
    }

    private func parameter(_ line: Range<Int>, in source: Source) -> Parameter? {
        let bytes = source.bytes
        var index = line.lowerBound + "@param".utf8.count
        let end = line.upperBound
        func skipSpace() { while index < end, bytes[index].isWhiteSpace { index += 1 } }
        skipSpace()
        guard index < end, bytes[index] == UInt8(ascii: "{"),
            let close = bytes[index..<end].firstIndex(of: UInt8(ascii: "}"))
        else { return nil }
        let typeRange = source.trimmed((index + 1)..<close)
        index = close + 1
        skipSpace()
        var isOptional = false
        if index < end, bytes[index] == UInt8(ascii: "[") {
            isOptional = true
            index += 1
            skipSpace()
        }
        let start = index
        while index < end, bytes[index].isNamePart { index += 1 }
        guard index > start, bytes[start].isNameStart else { return nil }
        let range = start..<index
        if isOptional {
            skipSpace()
            guard index < end, bytes[index] == UInt8(ascii: "]") else { return nil }
        }
        let type = type(named: source.text(typeRange), at: source.location(typeRange))
        return Parameter(name: source.text(range), type: type, isOptional: isOptional, range: range)
    }

    static let typeNames: [String: ValueType] = [
        "any": .any, "bool": .bool, "boolean": .bool, "number": .number, "string": .string, "html": .html, "url": .url,
        "date": .date, "list": .array(.any), "array": .array(.any), "object": .any, "range": .range,
        "forloop": .forloop,
    ]

    private func type(named name: String, at location: SourceLocation) -> ValueType {
        var name = name
        var lists = 0
        while name.hasSuffix("[]"), lists < 4 {
            name = String(name.dropLast(2))
            lists += 1
        }
        let element = element(named: name, at: location)
        return (0..<lists).reduce(element) { type, _ in .array(type) }
    }

    private func element(named name: String, at location: SourceLocation) -> ValueType {
        if let type = Self.typeNames[name] { return type }
        if views[name] != nil { return .object(name) }
        var arguments: [String: Diagnostic.Argument] = ["name": .text(name)]
        let known = Self.typeNames.keys.sorted() + engine.views.map(\.name)
        if let near = suggestion(for: name, among: known) { arguments["suggestion"] = .text(near) }
        report(LiquidDiagnostics.unknownType, location, arguments)
        return .any
    }
}
