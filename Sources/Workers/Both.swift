extension Workers {
    /// Two things that do not need each other, at the same time.
    package static func both<First: Sendable, Second: Sendable>(
        _ first: @escaping @Sendable () -> First, _ second: @escaping @Sendable () -> Second
    ) -> (First, Second) {
        let (first, second) = (Lazy(first), Lazy(second))
        forEach(below: 2, jobs: 2, state: {}) { part, _ in
            if part == 0 { _ = first.value } else { _ = second.value }
        }
        return (first.value, second.value)
    }
}
