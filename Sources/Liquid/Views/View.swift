/// What a template may see of a subject. Declared once: its fields are what is checked when templates are loaded,
/// what the documentation is generated from, and, by position, what rendering reads.
///
/// It is inlinable so that the module that declares a view gets code for its own subject: reading a field through
/// unspecialised generics costs a look-up of metadata each time.
public struct View<Subject: Sendable>: Sendable {
    public let type: ViewType
    @usableFromInline let getters: Getters

    @inlinable
    public init(_ name: String, _ documentation: String, fields: [Field<Subject>]) {
        type = ViewType(name: name, documentation: documentation, fields: fields.map(\.type))
        getters = Getters(
            fields.map { field in
                let value = field.value
                return { object in value(unsafeDowncast(object, to: Instance<Subject>.self).subject) }
            })
    }

    @inlinable
    public func callAsFunction(_ subject: Subject) -> Value {
        .object(Instance(type, subject, getters))
    }

    /// Null for an absent subject.
    @inlinable
    public func callAsFunction(_ subject: Subject?) -> Value {
        subject.map { .object(Instance(type, $0, getters)) } ?? .null
    }

    /// A list of objects.
    @inlinable
    public func list(_ subjects: some Sequence<Subject>) -> Value {
        .array(ValueList(subjects.map { .object(Instance(type, $0, getters)) }))
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

/// The fields' closures, shared by all objects of a view. Each takes an instance of that view.
@usableFromInline
final class Getters: Sendable {
    typealias Getter = @Sendable (Object) -> Value

    let closures: [Getter]

    @usableFromInline
    init(_ closures: [@Sendable (Object) -> Value]) { self.closures = closures }
}
