import Bytes
import Foundation
import Liquid
import Mustache
import Stencil

// Usage: LiquidBenchmark TEMPLATES DATA OUT [NAME]
// With NAME, only the engine of that name is run.

let arguments = CommandLine.arguments
guard (4...5).contains(arguments.count) else {
    print("usage: LiquidBenchmark TEMPLATES DATA OUT")
    exit(64)
}
let (templates, dataPath, out) = (arguments[1], arguments[2], arguments[3])

func file(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

/// Processor time, which other programs of the machine do not lengthen; in microseconds.
func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

/// The best of two seconds.
func measure(_ name: String, _ version: String, _ render: () throws -> [UInt8]) throws {
    if arguments.count == 5, arguments[4] != name { return }
    let page = try render()
    try Data(page).write(to: URL(fileURLWithPath: "\(out)/\(name).html"))
    var best = Double.infinity
    let end = processorTime() + 2e6
    while case let start = processorTime(), start < end {
        _ = try render()
        best = min(best, processorTime() - start)
    }
    print("\(name)\t\(version)\t\(String(format: "%.1f", best))")
}

let source = try file("\(templates)/cards.html.liquid")
let root = try JSONReader.read(try file(dataPath))
let path = "cards.html.liquid"
let language = RenderLanguage(tag: "fr")

func library(_ engine: Engine, view: String?) throws -> TemplateLibrary {
    let (library, diagnostics) = TemplateLibrary.compile(
        files: [TemplateFile(path: path, source: source)], roots: [path: view], engine: engine)
    guard let library else {
        for diagnostic in diagnostics { print(diagnostic) }
        exit(1)
    }
    return library
}

func liquid(_ name: String, _ library: TemplateLibrary, _ root: Liquid.Value) throws {
    var buffer = ByteBuffer()
    try measure(
        name, "",
        {
            buffer.removeAll()
            try library.render(path, root: root, language: language, into: &buffer)
            return buffer.bytes
        })
}

let cards = try Cards(root)
try liquid("Vitrine Liquid, declared views", try library(Engine(views: Cards.views), view: "cards"), Cards.view(cards))
try liquid("Vitrine Liquid, JSON", try library(Engine(), view: nil), root)
try liquid(
    "Vitrine Liquid, compatible mode", try library(Engine(mode: .compatible, escaping: .none), view: nil), root)

var buffer = ByteBuffer()
try measure(
    "Swift by hand", "",
    {
        buffer.removeAll()
        cards.write(into: &buffer)
        return buffer.bytes
    })

let object = try JSONSerialization.jsonObject(with: Data(try file(dataPath))) as? [String: Any] ?? [:]
try stencil(String(decoding: try file("\(templates)/cards.stencil"), as: UTF8.self), object)
try mustache(String(decoding: try file("\(templates)/cards.mustache"), as: UTF8.self), object)
