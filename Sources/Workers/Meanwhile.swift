import Dispatch

extension Workers {
    /// `body` on this thread, on all cores if it likes, and `aside` meanwhile on one of its own.
    package static func meanwhile<Aside: Sendable, Value>(
        _ aside: @escaping @Sendable () -> Aside, _ body: () -> Value
    ) -> (Aside, Value) {
        let aside = Lazy(aside)
        let group = DispatchGroup()
        DispatchQueue.global().async(group: group) { _ = aside.value }
        let value = body()
        group.wait()
        return (aside.value, value)
    }
}
