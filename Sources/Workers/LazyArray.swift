import Synchronization

/// Values that are made when they are first asked for, each once for all who ask.
package final class LazyArray<Element: Sendable>: Sendable {
    package let count: Int
    private let storage: Storage

    private enum Storage: Sendable {
        case made([Element])
        case unmade(Slots)
    }

    private final class Slots: Sendable {
        let make: @Sendable (Int) -> Element
        let elements: Mutex<[Element?]>

        init(_ count: Int, _ make: @escaping @Sendable (Int) -> Element) {
            self.make = make
            elements = Mutex([Element?](repeating: nil, count: count))
        }

        /// Threads that ask for one at the same time may both make it; all get the first.
        func element(_ index: Int) -> Element {
            if let element = elements.withLock({ $0[index] }) { return element }
            let element = make(index)
            return elements.withLock { elements in
                if let first = elements[index] { return first }
                elements[index] = element
                return element
            }
        }
    }

    package init(count: Int, _ make: @escaping @Sendable (Int) -> Element) {
        self.count = count
        storage = .unmade(Slots(count, make))
    }

    /// Of values that are there.
    package init(_ elements: [Element]) {
        count = elements.count
        storage = .made(elements)
    }

    package subscript(index: Int) -> Element {
        switch storage {
        case .made(let elements): elements[index]
        case .unmade(let slots): slots.element(index)
        }
    }

    package var isMade: Bool {
        if case .made = storage { true } else { false }
    }

    /// Every one of them, made on all cores.
    package func all() -> [Element] {
        switch storage {
        case .made(let elements): elements
        case .unmade(let slots): Workers.map(below: count) { slots.element($0) }
        }
    }
}
