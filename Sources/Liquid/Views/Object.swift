/// An instance of a view.
public class Object: @unchecked Sendable {
    // Immutable here and in its one subclass; `@unchecked` only because the class is not final.
    public let type: ViewType

    init(type: ViewType) { self.type = type }

    /// The field at a position of the view's list, null outside of it.
    func value(at slot: Int) -> Value { .null }

    /// The field with a name, nil when the view has none.
    public func value(named name: String) -> Value? {
        type.slots[name].map { value(at: $0) }
    }
}

final class ViewedObject<Subject: Sendable>: Object, @unchecked Sendable {
    private let subject: Subject
    private let getters: Getters<Subject>

    init(_ type: ViewType, _ subject: Subject, _ getters: Getters<Subject>) {
        self.subject = subject
        self.getters = getters
        super.init(type: type)
    }

    override func value(at slot: Int) -> Value {
        getters.closures.indices.contains(slot) ? getters.closures[slot](subject) : .null
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
