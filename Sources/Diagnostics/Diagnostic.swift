/// One thing that is wrong (or worth knowing) in what a person wrote: data, worded only when shown.
public struct Diagnostic: Sendable, Hashable {
    public var severity: Severity
    public var kind: DiagnosticKind
    /// The values of the kind's placeholders. `suggestion` is special: when given, the hint reads
    /// "did you mean …?" in place of the kind's own.
    public var arguments: [String: Argument]
    public var location: SourceLocation?
    /// Other places that have a part in it, such as the first of two duplicates.
    public var notes: [SourceLocation]
    /// What would mend it, all together, where there is exactly one right answer. The hint says the same in words.
    public var repairs: [Repair]

    public init(
        _ kind: DiagnosticKind,
        at location: SourceLocation?,
        _ arguments: [String: Argument] = [:],
        notes: [SourceLocation] = [],
        repairs: [Repair] = [],
        severity: Severity? = nil
    ) {
        self.severity = severity ?? kind.severity
        self.kind = kind
        self.arguments = arguments
        self.location = location
        self.notes = notes
        self.repairs = repairs
    }

    public enum Argument: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation,
        ExpressibleByIntegerLiteral
    {
        case text(String)
        case number(Int)
        /// Digits with a decimal point, shown with the decimal sign of the reader's language.
        case decimal(String)
        /// Shown as "a, b or c" in the reader's language. Where there is none, the hint is that for no choices.
        case choices([String])

        /// Names as they are, separated by commas; without any, there is nothing to choose from.
        public static func names(_ names: [String]) -> Argument {
            names.isEmpty ? .choices([]) : .text(names.joined(separator: ", "))
        }

        public init(stringLiteral value: String) { self = .text(value) }
        public init(integerLiteral value: Int) { self = .number(value) }
    }
}

/// A place in a file that was read.
public struct SourceLocation: Sendable, Hashable, Comparable {
    /// Relative to the site's root, with `/`, as the person would type it.
    public var path: String
    // Every value that was read has such a place: what is read is far smaller than 4 GiB.
    private var start: UInt32
    private var end: UInt32

    public init(_ path: String, _ range: Range<Int>? = nil) {
        self.path = path
        start = Self.none
        end = Self.none
        self.range = range
    }

    private static let none = UInt32.max

    /// Byte offsets in the file as read; nil means the file as a whole.
    public var range: Range<Int>? {
        get { end == Self.none ? nil : Int(start)..<Int(end) }
        set {
            start = newValue.map { UInt32(clamping: min($0.lowerBound, Int(Self.none) - 1)) } ?? Self.none
            end = newValue.map { UInt32(clamping: min($0.upperBound, Int(Self.none) - 1)) } ?? Self.none
        }
    }

    public static func < (a: Self, b: Self) -> Bool {
        if a.path != b.path { return a.path < b.path }
        let first = a.range.map { ($0.lowerBound, $0.upperBound) } ?? (-1, -1)
        let second = b.range.map { ($0.lowerBound, $0.upperBound) } ?? (-1, -1)
        return first < second
    }
}

extension [Diagnostic] {
    public var hasErrors: Bool { contains { $0.severity == .error } }

    /// Each once, by file and place; then by identifier, so that two runs print the same.
    public func sortedByPlace() -> [Diagnostic] {
        var seen = Set<Diagnostic>()
        return filter { seen.insert($0).inserted }.sorted { a, b in
            switch (a.location, b.location) {
            case (let first?, let second?) where first != second: first < second
            case (nil, .some): true
            case (.some, nil): false
            default: (a.kind.id, a.message(in: .english)) < (b.kind.id, b.message(in: .english))
            }
        }
    }
}
