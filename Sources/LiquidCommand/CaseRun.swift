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
        var cases: [ValueDictionary] = []
        for test in tests.elements {
            guard case .dictionary(let test) = test else { return nil }
            cases.append(test)
        }
        var writer = JSONWriter(layout: .lines, isForScript: true)
        writer.object { writer in
            writer.lines("tests") { writer in
                for test in cases { write(test, to: &writer) }
            }
        }
        var output = writer.written
        output.append("\n")
        return output
    }

    private func write(_ test: ValueDictionary, to writer: inout JSONWriter) {
        let actual = render(test)
        writer.object { writer in
            writer.member("name", text(test["name"]) ?? "")
            writer.member("pass", passes(test, actual))
            switch actual {
            case .success(let page): writer.member("actual", page)
            case .failure(let fault): writer.member("actual", "error: " + fault.message)
            }
        }
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
