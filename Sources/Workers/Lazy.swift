public import Synchronization

/// A value that is made when it is first asked for, once, by whichever thread asks first; the others wait for it.
@usableFromInline
package final class Lazy<Value: Sendable>: Sendable {
    private enum State {
        case unmade(@Sendable () -> Value)
        case made(Value)
    }

    private let state: Mutex<State>
    /// Set after ``made`` was, which never changes again: from then on nobody waits for anybody.
    @usableFromInline let isMade = Atomic<Bool>(false)
    @usableFromInline nonisolated(unsafe) var made: Value?

    package init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.unmade(make)) }

    /// - Precondition: making the value does not ask for it.
    @inlinable
    package var value: Value {
        if isMade.load(ordering: .acquiring), let made { return made }
        return makeOnce()
    }

    @usableFromInline
    func makeOnce() -> Value {
        state.withLock { state in
            switch state {
            case .made(let value): return value
            case .unmade(let make):
                let value = make()
                state = .made(value)
                made = value
                isMade.store(true, ordering: .releasing)
                return value
            }
        }
    }
}
