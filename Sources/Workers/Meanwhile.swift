import Dispatch

extension Workers {
    /// `body` on this thread, on all cores if it likes, and `aside` meanwhile on one of its own.
    package static func meanwhile<Aside: Sendable, Value>(
        _ aside: @escaping @Sendable () -> Aside, _ body: () -> Value
    ) -> (Aside, Value) {
        let aside = begin(aside)
        let value = body()
        return (aside.value, value)
    }

    /// Lets another thread take apart what nobody needs any more: thousands of objects take milliseconds.
    package static func discard(_ value: any Sendable) {
        DispatchQueue.global().async { withExtendedLifetime(value) {} }
    }

    /// A value that another thread sets out to make now. Who asks for it waits for that thread, or makes it where
    /// none has come to it yet.
    package static func begin<Value: Sendable>(_ make: @escaping @Sendable () -> Value) -> Lazy<Value> {
        let value = Lazy(make)
        DispatchQueue.global().async { _ = value.value }
        return value
    }
}
