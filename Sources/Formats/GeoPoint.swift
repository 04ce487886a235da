import Bytes

/// A place on Earth in WGS 84 degrees.
package struct GeoPoint: Sendable, Hashable {
    package var longitude: Double
    package var latitude: Double

    package init(longitude: Double, latitude: Double) {
        self.longitude = longitude
        self.latitude = latitude
    }
}

extension ByteBuffer {
    /// At most `decimals` digits after the point, zeros at the end dropped, never an exponent. Not finite gives 0.
    mutating func append(fixed value: Double, decimals: Int) {
        var scale: Int64 = 1
        for _ in 0..<min(max(decimals, 0), 9) { scale *= 10 }
        let scaled = (value * Double(scale)).rounded()
        guard scaled.isFinite, abs(scaled) < 9e18 else { return append(UInt8(ascii: "0")) }
        let number = Int64(scaled)
        if number < 0 { append(UInt8(ascii: "-")) }
        let magnitude = number.magnitude
        append(decimal: Int(truncatingIfNeeded: magnitude / UInt64(scale)))
        var fraction = magnitude % UInt64(scale)
        guard fraction > 0 else { return }
        append(UInt8(ascii: "."))
        var unit = UInt64(scale) / 10
        while fraction > 0, unit > 0 {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction / unit))
            fraction %= unit
            unit /= 10
        }
    }
}
