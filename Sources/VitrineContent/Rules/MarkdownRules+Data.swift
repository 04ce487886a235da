import CommonMark
import Diagnostics

/// Figures and charts that a text takes from an enterprise's results.
extension MarkdownRules {
    /// `INDICATOR@PERIOD` in an enterprise's own text, `ENTERPRISE/INDICATOR@PERIOD` everywhere.
    func checkResult(_ link: MarkdownLink, _ name: String) {
        if !link.text.trimmed.isEmpty {
            file.report(WordsDiagnostics.resultWithText, at: link.range, ["text": .text(link.text)])
        }
        guard let (enterprise, key) = owned(link, name) else { return }
        guard Self.namesResult(key) else {
            file.report(ReferenceDiagnostics.badResult, at: link.range, ["value": .text(link.destination)])
            return
        }
        file.findings.refer(to: .result(enterprise: enterprise, key: key), at: link.location)
    }

    /// `INDICATOR@PERIOD`.
    private static func namesResult(_ key: String) -> Bool {
        guard let at = key.utf8.firstIndex(of: UInt8(ascii: "@")), at > key.startIndex else { return false }
        let period = key.utf8[at...].dropFirst()
        return !period.isEmpty && !period.contains(UInt8(ascii: "@"))
    }

    func checkChart(_ link: MarkdownLink, _ name: String) {
        guard let (enterprise, indicator) = owned(link, name) else { return }
        file.findings.refer(to: .chart(enterprise: enterprise, indicator: indicator), at: link.location)
    }

    private func owned(_ link: MarkdownLink, _ name: String) -> (enterprise: String, rest: String)? {
        if let owner, owner.collection == .enterprises, !name.utf8.contains(UInt8(ascii: "/")) {
            return (owner.id, name)
        }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2 { return (String(parts[0]), String(parts[1])) }
        let scheme = link.destination.prefix { $0 != ":" }
        let example = "ENTERPRISE/\(parts.last ?? "")"
        file.report(
            ReferenceDiagnostics.resultOutside,
            at: link.range,
            ["value": .text(link.destination), "proposal": .text("\(scheme):\(example)")]
        )
        return nil
    }
}
