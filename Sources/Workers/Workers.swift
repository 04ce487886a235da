import Dispatch
import Foundation
import Synchronization

/// Work shared out over the machine's cores.
package enum Workers {
    /// As many as may work at once. The system reads files to say so: asked once.
    package static let cores = ProcessInfo.processInfo.activeProcessorCount

    /// Calls `body` once for each index below `count`, on up to `jobs` threads at once.
    ///
    /// Indices are handed out in small runs as threads come free, so that one slow page doesn't leave a core idle.
    /// Each thread makes its `state` (a buffer, say) once. No order is promised: write to a place of the index's own.
    package static func forEach<State>(
        below count: Int,
        jobs: Int,
        state makeState: @Sendable () -> State,
        _ body: @Sendable (Int, inout State) -> Void
    ) {
        guard count > 0 else { return }
        let threads = max(1, min(jobs, count))
        let run = max(1, min(16, count / (threads * 4)))
        let next = Atomic<Int>(0)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            var state = makeState()
            while true {
                let start = next.add(run, ordering: .relaxed).oldValue
                guard start < count else { return }
                for index in start..<min(start + run, count) {
                    body(index, &state)
                }
            }
        }
    }

    /// `transform` of each index below `count`, in order, worked out on all cores.
    package static func map<Value: Sendable>(
        below count: Int, jobs: Int = cores,
        _ transform: @Sendable (Int) -> Value
    ) -> [Value] {
        map(below: count, jobs: jobs, state: {}) { index, _ in transform(index) }
    }

    /// The same with a state that each thread makes once.
    package static func map<Value: Sendable, State>(
        below count: Int, jobs: Int = cores,
        state: @Sendable () -> State, transform: @Sendable (Int, inout State) -> Value
    ) -> [Value] {
        guard count > 0 else { return [] }
        return [Value](unsafeUninitializedCapacity: count) { buffer, initialized in
            nonisolated(unsafe) let base = buffer.baseAddress
            forEach(below: count, jobs: jobs, state: state) { index, state in
                base?.advanced(by: index).initialize(to: transform(index, &state))
            }
            initialized = count
        }
    }
}
