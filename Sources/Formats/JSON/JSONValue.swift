package import Foundation

/// A JSON value that keeps its members in the order they were written.
package enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case int(Int)
    indirect case decimal(Decimal)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])

    /// `.string`, or `.null` for `nil`.
    package static func string(orNull text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

    /// `.decimal`, or `.null` for `nil`.
    package static func decimal(orNull value: Decimal?) -> JSONValue { value.map { .decimal($0) } ?? .null }

    /// An object of those members whose value is there.
    package static func object(present members: [(String, JSONValue?)]) -> JSONValue {
        var present: [JSONMember] = []
        present.reserveCapacity(members.count)
        for (name, value) in members {
            if let value { present.append(JSONMember(name, value)) }
        }
        return .object(present)
    }
}

package struct JSONMember: Sendable, Equatable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
        self.name = name
        self.value = value
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
    package init(integerLiteral value: Int) { self = .int(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
    package init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByNilLiteral {
    package init(nilLiteral: ()) { self = .null }
}

extension JSONValue: ExpressibleByArrayLiteral {
    package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { JSONMember($0, $1) })
    }
}
