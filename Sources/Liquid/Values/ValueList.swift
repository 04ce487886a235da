/// A list of values.
public struct ValueList: Sendable {
    public let elements: [Value]

    public init(_ elements: [Value]) { self.elements = elements }

    public var count: Int { elements.count }
    public var isEmpty: Bool { elements.isEmpty }
}
