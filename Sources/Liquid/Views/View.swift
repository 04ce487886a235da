/// What a template may see of a subject. Declared once: its fields are what is checked when templates are loaded,
/// what the documentation is generated from, and, by position, what rendering reads.
public struct View<Subject: Sendable>: Sendable {
    public let type: ViewType
    private let getters: Getters<Subject>

    public init(_ name: String, _ documentation: String, fields: [Field<Subject>]) {
        type = ViewType(name: name, documentation: documentation, fields: fields.map(\.type))
        getters = Getters(fields.map(\.value))
    }

    public func callAsFunction(_ subject: Subject) -> Value {
        .object(ViewedObject(type, subject, getters))
    }

    /// Null for an absent subject.
    public func callAsFunction(_ subject: Subject?) -> Value {
        subject.map { .object(ViewedObject(type, $0, getters)) } ?? .null
    }

    /// A list of objects.
    public func list(_ subjects: some Sequence<Subject>) -> Value {
        .array(ValueList(subjects.map { .object(ViewedObject(type, $0, getters)) }))
    }
}

/// The fields' closures, shared by all objects of a view.
final class Getters<Subject: Sendable>: Sendable {
    let closures: [@Sendable (Subject) -> Value]

    init(_ closures: [@Sendable (Subject) -> Value]) { self.closures = closures }
}

public struct Field<Subject: Sendable>: Sendable {
    public let type: FieldType
    let value: @Sendable (Subject) -> Value

    /// `value` is called each time that a template asks, and at most once a render for a root view's field.
    public init(
        _ name: String,
        _ type: ValueType,
        _ documentation: String,
        _ value: @escaping @Sendable (Subject) -> Value
    ) {
        self.type = FieldType(name: name, type: type, documentation: documentation)
        self.value = value
    }
}
