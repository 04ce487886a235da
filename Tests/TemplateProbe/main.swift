import Bytes
import Foundation
import Liquid
import VitrineBuild
import VitrineSite

// The shipped templates with made-up values, for Tests/Acceptance/test_template_fields.py:
//     TemplateProbe ROOT plan                       which seeds of which templates show every output at least once,
//                                                   and the outputs that none shows
//     TemplateProbe ROOT TEMPLATE SEED STRINGS      a page for each text of a file
//     TemplateProbe ROOT time PATH                  microseconds for one render of the site's own page

/// Enough that every branch is taken; a test fails when it is not.
let seeds = 0..<60

func json(_ texts: [String]) -> String {
    var buffer = ByteBuffer("[")
    for (index, text) in texts.enumerated() {
        if index > 0 { buffer.append(",") }
        buffer.append(jsonString: text)
    }
    buffer.append("]")
    return buffer.string
}

func plan(_ files: [ThemeFile], root: String, words: [String: [String]]) throws -> String {
    let (marked, places) = TemplateText.marked(files)
    let probe = try Probe(marked, root: root, words: words)
    var seen: Set<Int> = []
    var chosen: [String] = []
    for seed in seeds {
        for (template, _) in Rehearsal.roots where seed == 0 || seen.count < places.count {
            let page = try probe.page(template, "harmless", seed: seed)
            if page.hasPrefix("error: ") { throw Stop(description: "\(template): \(page)") }
            let found = Set(page.matches(of: #/@(\d+)@/#).compactMap { Int($0.1) })
            if seed == 0 || !found.isSubset(of: seen) { chosen.append("\(template) \(seed)") }
            seen.formUnion(found)
        }
    }
    let unseen = places.indices.filter { !seen.contains($0) }.map { places[$0] }
    return "{\"pages\": \(json(chosen)), \"unseen\": \(json(unseen))}"
}

do {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
        throw Stop(description: "usage: TemplateProbe ROOT plan|time PATH|TEMPLATE SEED STRINGS")
    }
    let root = arguments[1]
    let (files, _) = TemplatesFolder.read(root: root)
    let words = TemplateText.comparedWords(files)
    if arguments[2] == "plan" {
        print(try plan(files, root: root, words: words))
    } else if arguments[2] == "time", arguments.count == 4 {
        let (site, theme, options) = try ProbedSite.load(files, root)
        guard let plan = SitePlan.make(site, theme: theme, options: options).plan else {
            throw Stop(description: "no plan")
        }
        let (microseconds, bytes) = try PageTime.of(arguments[3], in: plan)
        print(String(format: "%.0f µs, %d bytes", microseconds, bytes))
    } else if arguments.count == 5, let seed = Int(arguments[3]) {
        let data = try JSONReader.read(Array(try Data(contentsOf: URL(fileURLWithPath: arguments[4]))))
        guard case .array(let list) = data else { throw Stop(description: "\(arguments[4]) is no list") }
        let texts = list.elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
        let probe = try Probe(files, root: root, words: words)
        print(json(try texts.map { try probe.page(arguments[2], $0, seed: seed) }))
    } else {
        throw Stop(description: "which seed, which texts?")
    }
} catch {
    print("\(error)")
    exit(1)
}
