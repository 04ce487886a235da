import Bytes
import Foundation
import VitrineSite

/// What the pages of a site cost.
enum PageTime {
    /// Microseconds of processor time for one render of a page, and the page's bytes.
    static func of(_ path: String, in plan: SitePlan) throws -> (microseconds: Double, bytes: Int) {
        guard case .render(let render)? = plan.outputs.first(where: { $0.path == path })?.body else {
            throw Stop(description: "no page \(path)")
        }
        var buffer = ByteBuffer(reserving: 1 << 17)
        var best = Double.infinity
        let end = processorTime() + 3e6
        while case let start = processorTime(), start < end {
            buffer.removeAll()
            try render(&buffer)
            best = min(best, processorTime() - start)
        }
        return (best, buffer.count)
    }

    /// Other programs of the machine do not lengthen it.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }
}
