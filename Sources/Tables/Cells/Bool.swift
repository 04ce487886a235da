extension CellValue {
    /// Yes or no, in French, Dutch or English, or as 1 or 0; capitals do not count.
    package static func bool(_ text: String) -> Result<Bool, CellFault> {
        let text = trimmedOfSpaces(text)
        if let fault = damage(in: text) { return .failure(fault) }
        return switch text.lowercased() {
        case "oui", "ja", "yes", "vrai", "waar", "true", "1": .success(true)
        case "non", "nee", "no", "faux", "onwaar", "false", "0": .success(false)
        default: .failure(CellFault(TablesDiagnostics.notABool))
        }
    }
}
