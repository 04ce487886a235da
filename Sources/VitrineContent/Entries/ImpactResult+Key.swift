extension ImpactResult {
    /// As Markdown names it.
    var key: String { "\(indicator)@\(period.text)" }

    /// Whether this is its ``key``.
    func isNamed(_ key: String) -> Bool {
        let middle = indicator.utf8.count
        guard key.utf8.count == middle + 1 + period.text.utf8.count, key.hasEnding(period.text) else { return false }
        var (key, indicator) = (key, indicator)
        return key.withUTF8 { key in
            indicator.withUTF8 { key[middle] == UInt8(ascii: "@") && key[..<middle].elementsEqual($0) }
        }
    }
}
