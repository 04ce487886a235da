import Bytes
import Diagnostics
import Liquid

/// Runs a file of cases in the Golden Liquid format.
struct CaseRun {
    let mode: ModeOption
    let escape: EscapeOption

    func run(_ bytes: [UInt8]) -> ByteBuffer? {
        guard let file = try? JSONReader.read(bytes), case .dictionary(let top) = file,
            case .array(let tests)? = top["tests"]
        else { return nil }
        var output = ByteBuffer("{\"tests\": [")
        for (index, test) in tests.elements.enumerated() {
            guard case .dictionary(let test) = test else { return nil }
            let actual = render(test)
            output.append(index > 0 ? ",\n  " : "\n  ")
            output.append("{\"name\": ")
            output.append(jsonString: text(test["name"]) ?? "")
            output.append(passes(test, actual) ? ", \"pass\": true" : ", \"pass\": false")
            output.append(", \"actual\": ")
            switch actual {
            case .success(let page): output.append(jsonString: page)
            case .failure(let fault): output.append(jsonString: "error: " + fault.message)
            }
            output.append("}")
        }
        output.append("\n]}\n")
        return output
    }

    private struct Fault: Error {
        let message: String
    }

    private func passes(_ test: ValueDictionary, _ actual: Result<String, Fault>) -> Bool {
        let isInvalid = if case .bool(true)? = test["invalid"] { true } else { false }
        switch actual {
        case .failure: return isInvalid
        case .success(let page):
            if isInvalid { return false }
            if let result = text(test["result"]) { return page == result }
            guard case .array(let results)? = test["results"] else { return false }
            return results.elements.contains { text($0) == page }
        }
    }

    private func text(_ value: Value?) -> String? {
        if case .string(let text)? = value { return text }
        return nil
    }

    private func render(_ test: ValueDictionary) -> Result<String, Fault> {
        let path = escape == .html ? "case.html.liquid" : "case.liquid"
        var files = [TemplateFile(path: path, source: text(test["template"]) ?? "")]
        if case .dictionary(let partials)? = test["templates"] {
            for (name, source) in zip(partials.keys, partials.values) {
                files.append(TemplateFile(path: "partials/\(name).liquid", source: text(source) ?? ""))
            }
        }
        let engine = Engine(
            mode: mode == .strict ? .strict : .compatible, escaping: escape == .html ? .html : .none,
            now: currentDate())
        let (library, diagnostics) = TemplateLibrary.compile(files: files, roots: [path: nil], engine: engine)
        guard let library else {
            return .failure(Fault(message: diagnostics.first?.message(in: .english) ?? ""))
        }
        var output = ByteBuffer()
        do {
            let root = test["data"] ?? .dictionary(ValueDictionary([(String, Value)]()))
            try library.render(path, root: root, language: RenderLanguage(tag: ""), into: &output)
        } catch {
            return .failure(Fault(message: error.diagnostic.message(in: .english)))
        }
        return .success(output.string)
    }
}
