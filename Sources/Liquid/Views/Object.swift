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
    private let getters: [@Sendable (Subject) -> Value]

    init(_ type: ViewType, _ subject: Subject, _ getters: [@Sendable (Subject) -> Value]) {
        self.subject = subject
        self.getters = getters
        super.init(type: type)
    }

    override func value(at slot: Int) -> Value {
        getters.indices.contains(slot) ? getters[slot](subject) : .null
    }
}
