/// An instance of a view: always an ``Instance``, which adds the subject.
///
/// Immutable throughout, which the compiler cannot see of a class that has another below it.
public class Object: @unchecked Sendable {
    private let getters: Unmanaged<Getters>

    @usableFromInline
    init(_ getters: Unmanaged<Getters>) { self.getters = getters }

    public final var type: ViewType { getters._withUnsafeGuaranteedRef { $0.type } }

    /// Of its view, see ``Getters/identity``.
    final var view: ObjectIdentifier { getters._withUnsafeGuaranteedRef { $0.identity } }

    /// The field at a position of the view's list, null outside of it.
    @inline(__always)
    final func value(at slot: Int) -> Value {
        getters._withUnsafeGuaranteedRef { getters in
            guard slot >= 0, slot < getters.rows.count else { return .null }
            return getters.rows[slot]._withUnsafeGuaranteedRef { $0.read(self) }
        }
    }

    /// The field with a name, nil when the view has none.
    public final func value(named name: String) -> Value? {
        type.slots[name].map { value(at: $0) }
    }
}

/// A subject behind one reference, in the same piece of memory as what makes it an object.
@usableFromInline
final class Instance<Subject: Sendable>: Object, @unchecked Sendable {
    @usableFromInline let subject: Subject

    @inlinable
    init(_ getters: Unmanaged<Getters>, _ subject: Subject) {
        self.subject = subject
        super.init(getters)
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
