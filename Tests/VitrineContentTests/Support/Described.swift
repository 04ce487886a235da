/// Every value that `value` holds, each on a line with its path: what two values must have in common to be the same,
/// found without asking them. Dictionaries and sets, which have no order, get one.
func described(_ value: Any) -> [String] {
    var lines: [String] = []
    describe(value, path: "", into: &lines)
    return lines
}

func firstDifference(_ a: [String], _ b: [String]) -> String? {
    for (first, second) in zip(a, b) where first != second { return "\(first) ≠ \(second)" }
    return a.count == b.count ? nil : "\(a.count) ≠ \(b.count) lines"
}

private func describe(_ value: Any, path: String, into lines: inout [String]) {
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty {
        lines.append("\(path): \(type(of: value)) \(value)")
        return
    }
    let isUnordered = mirror.displayStyle == .dictionary || mirror.displayStyle == .set
    var parts: [[String]] = []
    for (index, child) in mirror.children.enumerated() {
        var part: [String] = []
        describe(child.value, path: path + "." + (child.label ?? (isUnordered ? "*" : "\(index)")), into: &part)
        parts.append(part)
    }
    if isUnordered { parts.sort { $0.lexicographicallyPrecedes($1) } }
    lines += parts.joined()
}
