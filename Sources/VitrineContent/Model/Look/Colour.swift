/// A colour of the screen (sRGB), without transparency.
package struct Colour: Sendable, Hashable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// As in a literal: `0x17363d`; higher bits are dropped.
    package init(_ hex: Int) {
        self.init(
            UInt8(truncatingIfNeeded: hex >> 16), UInt8(truncatingIfNeeded: hex >> 8), UInt8(truncatingIfNeeded: hex))
    }

    /// `#12355b`, or `#eee` for `#eeeeee`; nil for anything else.
    package init?(hex text: String) {
        let digits = text.utf8.dropFirst()
        guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6 || digits.count == 3,
            digits.allSatisfy({ Self.isHexDigit($0) }), let value = Int(Substring(digits), radix: 16)
        else { return nil }
        if digits.count == 6 {
            self.init(value)
        } else {
            self.init((value >> 8 & 15) * 0x110000 + (value >> 4 & 15) * 0x1100 + (value & 15) * 0x11)
        }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    /// `#12355b`.
    package var hex: String {
        let digits = String(Int(red) << 16 | Int(green) << 8 | Int(blue), radix: 16)
        return "#" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }

    package static let white = Colour(0xffffff)
    package static let black = Colour(0x000000)

    /// This colour with so much of another, channel by channel.
    ///
    /// - Parameter share: in 255ths; 0 is this colour, 255 the other.
    func mixed(with other: Colour, _ share: Int) -> Colour {
        func channel(_ own: UInt8, _ other: UInt8) -> UInt8 {
            UInt8(clamping: (Int(own) * (255 - share) + Int(other) * share + 127) / 255)
        }
        return Colour(channel(red, other.red), channel(green, other.green), channel(blue, other.blue))
    }

    /// Darker, of the same hue and saturation.
    func darkened(_ share: Int) -> Colour { mixed(with: .black, share) }

    /// Lighter: its hue at full brightness comes first, then ever more white.
    ///
    /// - Parameter share: in 255ths of the way to white.
    func lightened(_ share: Int) -> Colour {
        let most = Int(max(red, green, blue))
        guard most > 0 else { return mixed(with: .white, share) }
        let room = 255 - most
        if share > room { return brightest.mixed(with: .white, (share - room) * 255 / most) }
        func channel(_ own: UInt8) -> UInt8 { UInt8(clamping: (Int(own) * (most + share) + most / 2) / most) }
        return Colour(channel(red), channel(green), channel(blue))
    }

    private var brightest: Colour {
        let most = max(1, Int(max(red, green, blue)))
        func channel(_ own: UInt8) -> UInt8 { UInt8(clamping: (Int(own) * 255 + most / 2) / most) }
        return Colour(channel(red), channel(green), channel(blue))
    }
}
