import Foundation
import Synchronization

/// What countries are called in a language, each looked up once.
final class CountryNames: Sendable {
    private let locale: Locale
    private let names = Mutex<[String: String]>([:])

    init(_ locale: Locale) { self.locale = locale }

    /// - Parameter code: ISO 3166-1 alpha-2; the name of one that nothing is known of.
    subscript(code: String) -> String {
        names.withLock { names in
            if let name = names[code] { return name }
            let name = locale.localizedString(forRegionCode: code) ?? code
            names[code] = name
            return name
        }
    }
}
