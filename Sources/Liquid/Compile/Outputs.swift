import Diagnostics

/// `{{ … }}`: what may stand where, and how it is written there.
extension UnitCompiler {
    func output(_ expression: Expression, at range: Range<Int>) {
        if isStrict, case .path(.name("block"), let accessors) = expression.kind, accessors.count == 1,
            case .name("super") = accessors[0].kind, locals["block"] == nil
        {
            return superBlock(range)
        }
        let value = self.expression(expression)
        let mode = outputMode(for: value.type, range)
        unit.emit(.output(expression: withoutEscape(value.code, mode), mode: mode), at: place(expression.range))
        outputWritten()
    }

    /// What is written in HTML text is escaped there: a last `escape` would only make markup of it first.
    private func withoutEscape(_ code: Int32, _ mode: OutputMode) -> Int32 {
        guard mode == .htmlText, case .pipeline(let base, let first, let count) = unit.expressions[Int(code)],
            count > 0, case .standard(.escape) = unit.calls[Int(first + count - 1)].function
        else { return code }
        let place = unit.expressionPlaces[Int(code)]
        return count == 1 ? base : unit.add(.pipeline(base: base, first: first, count: count - 1), at: place)
    }

    private func outputWritten() {
        guard case .value = state.mode else { return }
        if state.isXML { return }
        state.constant = nil
        if state.attribute == "content" { state.hasDynamicContent = true }
        if AttributeKind(of: state.attribute, in: state).isAddress { state.address.readOutput() }
    }

    /// How a value of that type is written here. What may not stand here is reported.
    func outputMode(for type: ValueType, _ range: Range<Int>) -> OutputMode {
        if isStrict, let kind = Self.unshowable(type) {
            report(kind, range, ["type": .text(type.name)])
            return .plain
        }
        switch state.mode {
        case .plain:
            if isStrict, type == .html { report(LiquidDiagnostics.markupInText, range) }
            return isStrict ? .plain : .compatible
        case .unreachable: return .htmlText
        case .text: return state.isXML ? .xmlText : .htmlText
        case .replaceableText:
            if !state.pending.isEmpty { report(LiquidDiagnostics.outputInTag, range, ["place": .text(state.pending)]) }
            refuseMarkup(type, range)
            return .htmlReplaceable
        case .value(let quote): return attributeMode(type, quote, range)
        case .opening, .tagName:
            report(
                LiquidDiagnostics.outputInTag, range,
                ["place": .text(state.mode == .opening ? state.pending : state.sample)])
            if state.mode == .opening { (state.mode, state.element, state.pending) = (.tagName, "", "") }
            state.element += "?"
        case .tag, .attributeName, .afterAttributeName:
            report(LiquidDiagnostics.outputInAttributeName, range, ["place": .text(state.sample)])
            // What follows is read as the rest of a name.
            (state.mode, state.attribute) = (.attributeName, "?")
        case .beforeValue, .unquotedValue:
            report(LiquidDiagnostics.outputUnquoted, range, ["attribute": .text(state.attribute)])
            if state.mode == .beforeValue { state.mode = .unquotedValue }
        case .comment, .declaration, .section:
            report(LiquidDiagnostics.outputInComment, range, ["place": .text(state.sample)])
        case .rawText: report(LiquidDiagnostics.outputInRawText, range, ["element": .text(state.element)])
        }
        return .htmlText
    }

    private static func unshowable(_ type: ValueType) -> DiagnosticKind? {
        switch type {
        case .array, .range: LiquidDiagnostics.listShown
        case .object, .forloop, .tablerowloop: LiquidDiagnostics.objectShown
        default: nil
        }
    }

    private func refuseMarkup(_ type: ValueType, _ range: Range<Int>) {
        if type == .html { report(LiquidDiagnostics.markupInAttribute, range, ["place": .text(state.sample)]) }
    }

    private func attributeMode(_ type: ValueType, _ quote: UInt8, _ range: Range<Int>) -> OutputMode {
        if state.isXML { return .xmlAttribute }
        refuseMarkup(type, range)
        let kind = AttributeKind(of: state.attribute, in: state)
        let attribute = ["attribute": Diagnostic.Argument.text(state.attribute)]
        switch kind {
        case .ordinary: return .htmlAttribute
        case .script: report(LiquidDiagnostics.outputInHandler, range, attribute)
        case .style: report(LiquidDiagnostics.outputInStyleAttribute, range)
        case .document: report(LiquidDiagnostics.outputInDocument, range)
        case .constantOnly:
            report(
                LiquidDiagnostics.attributeConstant, range,
                ["attribute": .text(state.attribute), "element": .text(state.element)])
        case .address, .codeAddress, .imageAddress, .addressList, .refresh:
            return addressMode(kind, type, range)
        }
        return .htmlAttribute
    }

    private func addressMode(_ kind: AttributeKind, _ type: ValueType, _ range: Range<Int>) -> OutputMode {
        let isStart: Bool
        switch state.address {
        case .start: isStart = true
        case .path, .query: isStart = false
        case .prefix(let text):
            report(
                LiquidDiagnostics.addressPrefix, range, ["prefix": .text(text), "attribute": .text(state.attribute)])
            return .addressPart
        case .refused(let text):
            report(
                LiquidDiagnostics.addressPrefix, range, ["prefix": .text(text), "attribute": .text(state.attribute)])
            return .addressPart
        }
        if type != .url, type != .any, type != .null, isStart || type != .number {
            report(
                LiquidDiagnostics.notAURL, range,
                ["attribute": .text(state.attribute), "found": .text(type.name)])
        }
        if !isStart {
            if kind == .codeAddress {
                report(
                    LiquidDiagnostics.codeAddressPart, range,
                    ["attribute": .text(state.attribute), "element": .text(state.element)])
            }
            return .addressPart
        }
        switch kind {
        case .codeAddress: return .codeAddress
        case .imageAddress, .addressList: return .imageAddress
        default: return .address
        }
    }
}
