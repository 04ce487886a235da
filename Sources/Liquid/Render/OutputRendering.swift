import Bytes
import Diagnostics

/// Writes a value as its place in the markup asks.
extension Renderer {
    mutating func write(_ value: Value, _ mode: OutputMode, _ place: Place) throws(RenderFailure) {
        if mode.isAddress { return try writeAddress(value, mode, place) }
        switch value {
        case .string(let text): writeText(text, mode)
        case .null, .empty, .blank: return
        case .int(let number): output.append(decimal: number)
        case .bool(let flag): output.append(flag ? "true" : "false")
        case .text(let text, let language):
            guard mode == .htmlText, language != context.language.tag else { return writeText(text, mode) }
            output.append("<span lang=\"")
            output.appendEscaped(language)
            output.append("\">")
            output.appendEscaped(text)
            output.append("</span>")
        case .html(let html): try writeMarkup(html, mode, place)
        case .url(let url): writeText(url.text, mode)
        case .double, .decimal, .date: writeText(Text.shown(value), mode)
        case .array, .object, .dictionary, .range, .loop:
            if isStrict { throw failure(LiquidDiagnostics.valueShown, place, ["type": .text(value.typeName)]) }
            writeText(Text.shown(value), mode)
        }
    }

    private mutating func writeText(_ text: String, _ mode: OutputMode) {
        switch mode {
        case .plain, .compatible: output.append(text)
        default: output.appendEscaped(text)
        }
    }

    private mutating func writeMarkup(_ html: HTML, _ mode: OutputMode, _ place: Place) throws(RenderFailure) {
        switch mode {
        case .htmlText, .compatible: output.append(contentsOf: html.bytes)
        // A feed carries markup as escaped text.
        case .xmlText: html.bytes.withUnsafeBufferPointer { output.appendEscaped($0) }
        default: throw failure(LiquidDiagnostics.markupHere, place)
        }
    }

    private mutating func writeAddress(_ value: Value, _ mode: OutputMode, _ place: Place) throws(RenderFailure) {
        if case .null = value { return }
        if mode == .addressPart { return try writeAddressPart(value, place) }
        var url: URLValue?
        switch value {
        case .url(let address): url = address
        // Undeclared data is checked here, since nothing could be known of it before.
        case .string(let text), .text(let text, _): url = text.isEmpty ? nil : URLValue(checking: text)
        default: break
        }
        if case .string("") = value { return }
        guard let url, isAllowed(url, mode) else {
            throw failure(LiquidDiagnostics.unsafeAddress, place, ["found": .text(Text.shown(value))])
        }
        output.appendEscaped(url.text)
    }

    private func isAllowed(_ url: URLValue, _ mode: OutputMode) -> Bool {
        switch url.kind {
        case .site: true
        case .image: mode == .imageAddress
        case .fragment, .external: mode != .codeAddress
        }
    }

    /// Behind other text of an address: everything that could end or change it is percent-encoded.
    private mutating func writeAddressPart(_ value: Value, _ place: Place) throws(RenderFailure) {
        switch value {
        case .int, .decimal, .double: output.append(Text.shown(value))
        case .url(let url) where url.kind == .fragment: output.appendEscaped(url.text)
        case .url, .string, .text, .bool, .date: Encoding.percentEncode(Text.shown(value), into: &output)
        default: throw failure(LiquidDiagnostics.unsafeAddress, place, ["found": .text(Text.shown(value))])
        }
    }
}
