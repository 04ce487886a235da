import CXXHash

/// A 128-bit XXH3 fingerprint of bytes: tells whether content changed.
///
/// Not a cryptographic digest; it names assets and keys caches, where nothing secret is at stake.
@frozen
public struct Digest: Hashable, Sendable, Comparable {
    public let high: UInt64
    public let low: UInt64

    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    public init(of bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) {
        let hash = XXH3_128bits_withSeed(bytes.baseAddress, bytes.count, seed)
        self.init(high: hash.high64, low: hash.low64)
    }

    public init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { Digest(of: $0) }
    }

    public init(of text: String) {
        var text = text
        self = text.withUTF8 { Digest(of: UnsafeRawBufferPointer($0)) }
    }

    /// Parses what ``description`` writes: exactly 32 lower-case hexadecimal digits.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 32,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
            let high = UInt64(text.prefix(16), radix: 16),
            let low = UInt64(text.suffix(16), radix: 16)
        else { return nil }
        self.init(high: high, low: low)
    }

    public static func < (a: Digest, b: Digest) -> Bool {
        (a.high, a.low) < (b.high, b.low)
    }
}

extension Digest: CustomStringConvertible {
    /// 32 lower-case hexadecimal digits.
    public var description: String {
        Self.hexadecimal(high) + Self.hexadecimal(low)
    }

    /// The first ten digits: enough to tell versions of one asset apart in its file name.
    public var short: String { String(description.prefix(10)) }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
