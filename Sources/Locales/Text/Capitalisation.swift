/// Capital letters at the start of a sentence or a heading.
package struct Capitalisation: Sendable {
    private let isDutch: Bool
    private let isTurkic: Bool

    package init(_ tag: LanguageTag) {
        isDutch = tag.language == "nl"
        isTurkic = tag.language == "tr" || tag.language == "az"
    }

    /// Capitalises the first letter, behind any quotes and brackets: ijzer gives IJzer in Dutch, « état » gives
    /// « État ». Text that starts with a digit stays as it is.
    package func sentence(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let index = scalars.firstIndex(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
        else { return text }
        let first = scalars[index]
        guard first.properties.isLowercase else { return text }
        let next = scalars.index(after: index)
        var result = String(scalars[..<index])
        if isDutch, first == "i", next < scalars.endIndex, scalars[next] == "j" {
            result += "IJ"
            result += String(scalars[scalars.index(after: next)...])
            return result
        }
        result += isTurkic && first == "i" ? "İ" : first.properties.titlecaseMapping
        result += String(scalars[next...])
        return result
    }
}
