public import Diagnostics

/// A filter that the caller declares: what `{{ value | name: argument, named: argument }}` does.
public struct Filter: Sendable {
    public struct Parameter: Sendable {
        public let name: String
        public let type: ValueType
        public let isOptional: Bool
        /// Written `name: value` rather than by position.
        public let isNamed: Bool
        public let documentation: String

        public static func required(_ name: String, _ type: ValueType, _ documentation: String) -> Parameter {
            Parameter(name: name, type: type, isOptional: false, isNamed: false, documentation: documentation)
        }

        public static func optional(_ name: String, _ type: ValueType, _ documentation: String) -> Parameter {
            Parameter(name: name, type: type, isOptional: true, isNamed: false, documentation: documentation)
        }

        public static func named(_ name: String, _ type: ValueType, _ documentation: String) -> Parameter {
            Parameter(name: name, type: type, isOptional: true, isNamed: true, documentation: documentation)
        }
    }

    public typealias Body =
        @Sendable (_ input: Value, _ arguments: FilterArguments, _ context: RenderContext) throws(FilterError) -> Value

    public let name: String
    public let documentation: String
    public let input: ValueType
    public let parameters: [Parameter]
    public let result: ValueType
    public let body: Body

    public init(
        _ name: String,
        _ documentation: String,
        input: ValueType,
        parameters: [Parameter] = [],
        result: ValueType,
        _ body: @escaping Body
    ) {
        self.name = name
        self.documentation = documentation
        self.input = input
        self.parameters = parameters
        self.result = result
        self.body = body
    }
}

/// The arguments of one call: by position for ordinary parameters, by name for named ones.
public struct FilterArguments: Sendable {
    public let positional: [Value]
    public let named: [(name: String, value: Value)]

    public init(positional: [Value], named: [(name: String, value: Value)] = []) {
        self.positional = positional
        self.named = named
    }

    public var isEmpty: Bool { positional.isEmpty && named.isEmpty }

    /// Null when it was not given.
    public subscript(position: Int) -> Value {
        positional.indices.contains(position) ? positional[position] : .null
    }

    public subscript(name: String) -> Value? {
        named.first { $0.name == name }?.value
    }
}

/// Why a filter could not do its work; the renderer adds the place in the template.
public struct FilterError: Error, Sendable {
    public let kind: DiagnosticKind
    public let arguments: [String: Diagnostic.Argument]

    public init(_ kind: DiagnosticKind, _ arguments: [String: Diagnostic.Argument] = [:]) {
        self.kind = kind
        self.arguments = arguments
    }
}
