/// An instance of a view.
public final class Object: Sendable {
    public let type: ViewType
    private let subject: any AnyObject & Sendable
    private let getters: Getters

    @usableFromInline
    init(_ type: ViewType, _ subject: any AnyObject & Sendable, _ getters: Getters) {
        self.type = type
        self.subject = subject
        self.getters = getters
    }

    /// The field at a position of the view's list, null outside of it.
    func value(at slot: Int) -> Value {
        slot >= 0 && slot < getters.closures.count ? getters.closures[slot](subject) : .null
    }

    /// The field with a name, nil when the view has none.
    public func value(named name: String) -> Value? {
        type.slots[name].map { value(at: $0) }
    }
}

extension Object {
    /// Two objects that stand for one subject: views are made anew each time that a template asks.
    func isSame(as other: Object) -> Bool {
        guard type === other.type, let key = type.slots["id"] ?? type.slots["url"] else { return false }
        switch (value(at: key), other.value(at: key)) {
        case (.string(let a), .string(let b)): return a == b
        case (.url(let a), .url(let b)): return a == b
        case (.int(let a), .int(let b)): return a == b
        default: return false
        }
    }
}
