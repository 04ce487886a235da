/// The keys of many objects that are all alike, made ready once with all that stands before each.
public struct JSONRecord: Sendable {
    /// One after the other.
    private let leads: [UInt8]
    private let ends: [Int]

    /// - Parameter depth: how many arrays and objects the objects stand in.
    public init(_ names: [String], layout: JSONWriter.Layout, depth: Int) {
        var buffer = ByteBuffer()
        ends = names.enumerated().map { position, name in
            if position > 0 { buffer.append(layout == .lines ? ", " : ",") }
            if layout == .pretty {
                buffer.append("\n")
                for _ in 0...depth { buffer.append("  ") }
            }
            buffer.append(jsonString: name, isForScript: false)
            buffer.append(layout == .compact ? ":" : ": ")
            return buffer.count
        }
        leads = buffer.bytes
    }

    func withLead(_ position: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let start = position > 0 ? ends[position - 1] : 0
        leads.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<ends[position]])) }
    }
}
