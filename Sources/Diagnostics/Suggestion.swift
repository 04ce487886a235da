/// "Did you mean …?": the candidate nearest to a mistyped word, or nil when none is near.
///
/// Distance counts insertions, deletions, substitutions and swaps of neighbours (optimal string alignment);
/// upper and lower case, `-` and `_` count as equal. At most a third of the word may differ.
public func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(folded(word))
    guard wanted.count <= 80 else { return nil }
    let limit = max(1, (wanted.count + 1) / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
        let other = Array(folded(candidate))
        guard abs(other.count - wanted.count) <= limit else { continue }
        let distance = editDistance(wanted, other)
        guard distance <= limit else { continue }
        if let current = best, (current.distance, current.candidate) <= (distance, candidate) { continue }
        best = (distance, candidate)
    }
    return best?.candidate
}

private func folded(_ word: String) -> some Sequence<Unicode.Scalar> {
    word.lowercased().unicodeScalars.lazy.map { $0 == "_" ? "-" : $0 }
}

private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...b.count)
    for (i, x) in a.enumerated() {
        var current = [i + 1]
        current.reserveCapacity(b.count + 1)
        for (j, y) in b.enumerated() {
            var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (x == y ? 0 : 1))
            if i > 0, j > 0, x == b[j - 1], a[i - 1] == y {
                cost = min(cost, beforePrevious[j - 1] + 1)
            }
            current.append(cost)
        }
        beforePrevious = previous
        previous = current
    }
    return previous.last ?? a.count
}
