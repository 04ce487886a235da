/// A view as templates know it: a name and its fields, in order of declaration.
public final class ViewType: Sendable {
    public let name: String
    public let documentation: String
    public let fields: [FieldType]
    let slots: [String: Int]

    public init(name: String, documentation: String, fields: [FieldType]) {
        self.name = name
        self.documentation = documentation
        self.fields = fields
        slots = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

public struct FieldType: Sendable {
    public let name: String
    public let type: ValueType
    public let documentation: String
    /// The same on all pages that share a ``FragmentCache``, and so is all that is reached through it.
    public let isShared: Bool

    public init(name: String, type: ValueType, documentation: String, isShared: Bool = false) {
        self.name = name
        self.type = type
        self.documentation = documentation
        self.isShared = isShared
    }
}
