import struct Foundation.Decimal

extension Decimal {
    /// The number that the whole of `text` writes: `-?digits(.digits)?`, at most 38 digits; nil otherwise.
    static func exactly(_ text: String) -> Decimal? {
        var digits = 0
        var points = 0
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "-") where index == 0: break
            case UInt8(ascii: ".") where points == 0 && digits > 0: points += 1
            default: return nil
            }
        }
        guard digits > 0, digits <= 38, text.utf8.last != UInt8(ascii: ".") else { return nil }
        return Decimal(string: text, locale: nil)
    }
}
