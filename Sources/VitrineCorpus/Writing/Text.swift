/// Bytes under construction.
struct Text {
    var bytes: [UInt8] = []

    init(reserving count: Int = 0) { bytes.reserveCapacity(count) }

    mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func line(_ text: String = "") {
        bytes.append(contentsOf: text.utf8)
        bytes.append(10)
    }

    /// An amount in units of its last decimal.
    static func decimal(_ value: Int, _ decimals: Int, point: String) -> String {
        decimals == 0 ? String(value) : "\(value / 10)\(point)\(value % 10)"
    }

    /// `{fr: "…", nl: "…"}`.
    static func both(_ said: Said) -> String { "{fr: \"\(said.fr)\", nl: \"\(said.nl)\"}" }

    /// Thousandths of a degree.
    static func degrees(_ thousandths: Int) -> String {
        "\(thousandths / 1000).\(EnterpriseFacts.padded(thousandths % 1000, 3))"
    }
}
