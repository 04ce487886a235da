package import Foundation
import _FoundationICU

/// The plural categories of CLDR.
package enum PluralCategory: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other
}

/// Which plural a number takes in a language.
///
/// French, Dutch, English and German are decided here, on the exact decimal; other languages ask ICU, whose
/// opened rules are immutable and so may be shared by threads.
package struct PluralRules: Sendable {
    private enum Rules: Sendable {
        /// Below 2 is singular; whole millions are "many" (un million *de* personnes).
        case french
        /// 1 alone is singular, and only as an integer.
        case exactlyOne
        case icu(ICURules)
        case none
    }

    private final class ICURules: @unchecked Sendable {
        let pointer: OpaquePointer

        init?(_ language: String) {
            var status = U_ZERO_ERROR
            guard let opened = swift_uplrules_open(language, &status), status.rawValue <= U_ZERO_ERROR.rawValue else {
                return nil
            }
            pointer = opened
        }

        deinit { swift_uplrules_close(pointer) }
    }

    private let rules: Rules

    package init(_ tag: LanguageTag) {
        switch tag.language {
        case "fr": rules = .french
        case "nl", "en", "de": rules = .exactlyOne
        default: rules = Self.icu(tag)
        }
    }

    private init(rules: Rules) {
        self.rules = rules
    }

    /// The rules as ICU knows them, for any language.
    static func asICU(_ tag: LanguageTag) -> PluralRules {
        PluralRules(rules: icu(tag))
    }

    private static func icu(_ tag: LanguageTag) -> Rules {
        ICURules(tag.description.replacing("-", with: "_")).map { .icu($0) } ?? .none
    }

    package func category(_ value: Int) -> PluralCategory {
        category(Decimal(value))
    }

    /// - Parameter decimals: digits shown after the point, where "1,0" is no longer the integer 1. Languages that
    ///   are not built in judge the value alone.
    package func category(_ value: Decimal, decimals: Int = 0) -> PluralCategory {
        switch rules {
        case .none: return .other
        case .icu(let rules): return Self.select(rules, value)
        case .french:
            guard let parts = DecimalParts(value)?.normalised else { return .other }
            guard value.magnitude >= 2 else { return .one }
            return parts.exponent >= 6 && decimals == 0
                || parts.exponent >= 0 && decimals == 0 && parts.isWholeMillions ? .many : .other
        case .exactlyOne:
            return decimals == 0 && value.magnitude == 1 ? .one : .other
        }
    }

    private static func select(_ rules: ICURules, _ value: Decimal) -> PluralCategory {
        var status = U_ZERO_ERROR
        var name = [UInt16](repeating: 0, count: 16)
        let count = swift_uplrules_select(
            rules.pointer, NSDecimalNumber(decimal: value).doubleValue, &name, Int32(name.count), &status)
        guard status.rawValue <= U_ZERO_ERROR.rawValue, count > 0, Int(count) <= name.count else { return .other }
        return PluralCategory(rawValue: String(decoding: name[..<Int(count)], as: UTF16.self)) ?? .other
    }
}

extension DecimalParts {
    fileprivate var isWholeMillions: Bool {
        var power: UInt128 = 1_000_000
        for _ in 0..<min(6, max(0, exponent)) { power /= 10 }
        return significand != 0 && significand % power == 0
    }
}
