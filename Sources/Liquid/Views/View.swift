/// What a template may see of a subject. Declared once: its fields are what is checked when templates are loaded,
/// what the documentation is generated from, and, by position, what rendering reads.
///
/// It is inlinable so that the module that declares a view gets code for its own subject: reading a field through
/// unspecialised generics costs a look-up of metadata each time.
///
/// Views are declared once and never freed, so that an object need not count that it is one of them.
public struct View<Subject: Sendable>: Sendable {
    public let type: ViewType
    @usableFromInline let getters: Unmanaged<Getters>

    @inlinable
    public init(_ name: String, _ documentation: String, fields: [Field<Subject>]) {
        type = ViewType(name: name, documentation: documentation, fields: fields.map(\.type))
        getters = Getters.made(
            type,
            fields.map { field in
                let value = field.value
                return { object in value(unsafeDowncast(object, to: Instance<Subject>.self).subject) }
            })
    }

    @inlinable
    public func callAsFunction(_ subject: Subject) -> Value {
        .object(Instance(getters, subject))
    }

    /// Null for an absent subject.
    @inlinable
    public func callAsFunction(_ subject: Subject?) -> Value {
        subject.map { .object(Instance(getters, $0)) } ?? .null
    }

    /// A list of objects.
    @inlinable
    public func list(_ subjects: some Sequence<Subject>) -> Value {
        .array(ValueList(subjects.map { .object(Instance(getters, $0)) }))
    }
}

public struct Field<Subject: Sendable>: Sendable {
    public let type: FieldType
    @usableFromInline let value: @Sendable (Subject) -> Value

    /// `value` may be called each time that a template asks, and is called at most once a render for a root view's
    /// field: it must give the same for the same subject.
    ///
    /// - Parameter isShared: see ``FieldType/isShared``.
    @inlinable
    public init(
        _ name: String,
        _ type: ValueType,
        _ documentation: String,
        isShared: Bool = false,
        _ value: @escaping @Sendable (Subject) -> Value
    ) {
        self.type = FieldType(name: name, type: type, documentation: documentation, isShared: isShared)
        self.value = value
    }
}

/// What all objects of a view share. Each closure takes an instance of that view.
@usableFromInline
final class Getters: Sendable {
    final class Getter: Sendable {
        let read: @Sendable (Object) -> Value

        init(_ read: @escaping @Sendable (Object) -> Value) { self.read = read }
    }

    let type: ViewType
    /// The type's, at hand without counting a reference to it.
    let identity: ObjectIdentifier
    let rows: Rows<Unmanaged<Getter>>

    private init(_ type: ViewType, _ closures: [@Sendable (Object) -> Value]) {
        self.type = type
        identity = ObjectIdentifier(type)
        rows = Rows(closures.map { Unmanaged.passRetained(Getter($0)) })
    }

    /// One that lives as long as the process does.
    @usableFromInline
    static func made(_ type: ViewType, _ closures: [@Sendable (Object) -> Value]) -> Unmanaged<Getters> {
        Unmanaged.passRetained(Getters(type, closures))
    }
}
