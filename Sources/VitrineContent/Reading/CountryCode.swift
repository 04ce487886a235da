import Foundation

/// The codes of ISO 3166 that people mean when they write a country's name.
enum CountryCode {
    /// `be`, `Belgique` or `België` is BE.
    static func meant(by word: String, in languages: [Language]) -> String? {
        let codes = Locale.Region.isoRegions.lazy.map(\.identifier).filter { $0.utf8.count == 2 }
        if let code = codes.first(where: { $0 == word.uppercased() }) { return code }
        let word = folded(word)
        for tag in languages.map(\.tag) + ["en"] {
            let locale = Locale(identifier: tag)
            let meant = codes.first { locale.localizedString(forRegionCode: $0).map(folded) == word }
            if let meant { return meant }
        }
        return nil
    }

    private static func folded(_ word: String) -> String {
        word.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
