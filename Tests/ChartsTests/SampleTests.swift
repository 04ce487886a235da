import Bytes
import Foundation
import Testing

/// Drawings for eyes to look at. Set `VITRINE_SAMPLES` to a folder to have them written.
@Suite("Samples", .enabled(if: ProcessInfo.processInfo.environment["VITRINE_SAMPLES"] != nil))
struct SampleTests {
    @Test("drawings, on a light and a dark page")
    func drawings() throws {
        let folder = try #require(ProcessInfo.processInfo.environment["VITRINE_SAMPLES"])
        for (name, svg) in DrawingSamples.all {
            let file = URL(fileURLWithPath: folder).appendingPathComponent(name + ".svg")
            try Data(#require(svg).string.utf8).write(to: file)
        }
    }
}
