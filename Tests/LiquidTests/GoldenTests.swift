import Bytes
import Foundation
import Liquid
import Testing

/// Golden Liquid, in compatible mode: the file is named by the environment variable `GOLDEN_LIQUID`.
@Suite struct Golden {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let test: ValueDictionary
        var testDescription: String { name }
    }

    /// Cases that this engine treats otherwise, each with the reason. There are none.
    static let exceptions: [String: String] = [:]

    static let path = ProcessInfo.processInfo.environment["GOLDEN_LIQUID"]

    /// Those of a later mode of the reference, and those that need the machine to be in UTC, are left out.
    static func cases() throws -> [Case] {
        guard let path, let data = FileManager.default.contents(atPath: path),
            case .dictionary(let file) = try JSONReader.read(Array(data)), case .array(let tests)? = file["tests"]
        else { return [] }
        return tests.elements.compactMap { test in
            guard case .dictionary(let test) = test, case .string(let name)? = test["name"] else { return nil }
            if case .array(let tags)? = test["tags"],
                tags.elements.contains(where: { ["strict2", "utc"].contains(text($0)) })
            {
                return nil
            }
            return Case(name: name, test: test)
        }
    }

    static func text(_ value: Value?) -> String? {
        if case .string(let text)? = value { return text }
        return nil
    }

    @Test(.enabled(if: path != nil, "set GOLDEN_LIQUID to the path of golden_liquid.json"))
    func `every case behaves as the reference`() throws {
        let cases = try Self.cases()
        #expect(cases.count > 500)
        for item in cases where Self.exceptions[item.name] == nil {
            let actual = Self.render(item.test)
            if case .bool(true)? = item.test["invalid"] {
                #expect(actual == nil, "\(item.name): should be an error")
                continue
            }
            var expected = [Self.text(item.test["result"])].compactMap(\.self)
            if case .array(let results)? = item.test["results"] { expected += results.elements.compactMap(Self.text) }
            #expect(actual.map(expected.contains) ?? false, "\(item.name): \(actual ?? "error")")
        }
    }

    /// Nil on an error.
    static func render(_ test: ValueDictionary) -> String? {
        var files = [TemplateFile(path: "case.liquid", source: text(test["template"]) ?? "")]
        if case .dictionary(let partials)? = test["templates"] {
            for (name, source) in zip(partials.keys, partials.values) {
                files.append(TemplateFile(path: "partials/\(name).liquid", source: text(source) ?? ""))
            }
        }
        let engine = Engine(mode: .compatible, escaping: .none, now: DateValue(instant: 1_500_000_000))
        let (library, _) = TemplateLibrary.compile(files: files, roots: ["case.liquid": nil], engine: engine)
        var output = ByteBuffer()
        let root = test["data"] ?? .dictionary(ValueDictionary([(String, Value)]()))
        do {
            try library?.render("case.liquid", root: root, language: RenderLanguage(tag: ""), into: &output)
        } catch {
            return nil
        }
        return library == nil ? nil : output.string
    }
}
