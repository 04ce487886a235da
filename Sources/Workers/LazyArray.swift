import Synchronization

/// Values that are made when they are first asked for, each once for all who ask.
package final class LazyArray<Element: Sendable>: Sendable {
    package let count: Int
    private let make: @Sendable (Int) -> Element
    private let made: Mutex<[Element?]>

    package init(count: Int, _ make: @escaping @Sendable (Int) -> Element) {
        self.count = count
        self.make = make
        made = Mutex([Element?](repeating: nil, count: count))
    }

    /// Threads that ask for one at the same time may both make it; all get the first.
    package subscript(index: Int) -> Element {
        if let element = made.withLock({ $0[index] }) { return element }
        let element = make(index)
        return made.withLock { made in
            if let first = made[index] { return first }
            made[index] = element
            return element
        }
    }

    /// Every one of them, made on all cores.
    package func all() -> [Element] { Workers.map(below: count) { self[$0] } }
}
