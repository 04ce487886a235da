import Diagnostics

/// No two newsletters have the same number.
struct NumbersAreUnique {
    let content: WholeContent

    func check() -> [Diagnostic] {
        var first: [Int: SourceLocation] = [:]
        var diagnostics: [Diagnostic] = []
        let letters = content.entries.filter { !$0.isDraft } + content.entries.filter(\.isDraft)
        for entry in letters {
            guard let letter = entry.value as? Newsletter, let location = entry.places[.newsletterNumber] else {
                continue
            }
            if let other = first[letter.number] {
                let arguments: [String: Diagnostic.Argument] = ["number": .number(letter.number)]
                diagnostics.append(
                    Diagnostic(DuplicateDiagnostics.duplicateNumber, at: location, arguments, notes: [other]))
            } else {
                first[letter.number] = location
            }
        }
        return diagnostics
    }
}
