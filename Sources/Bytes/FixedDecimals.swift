extension ByteBuffer {
    /// At most `decimals` digits after the point, zeros at the end dropped, never an exponent. Not finite gives 0.
    package mutating func append(fixed value: Double, decimals: Int) {
        var scale: Int64 = 1
        for _ in 0..<min(max(decimals, 0), 9) { scale *= 10 }
        let scaled = (value * Double(scale)).rounded()
        guard scaled.isFinite, abs(scaled) < 9e18 else { return append(UInt8(ascii: "0")) }
        let number = Int64(scaled)
        // Nineteen digits, a point and a sign at most; written from the right, without zeros at the end.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { room in
            var start = 24
            func put(_ byte: UInt8) {
                start -= 1
                room[start] = byte
            }
            var (whole, fraction) = number.magnitude.quotientAndRemainder(dividingBy: UInt64(scale))
            var isShown = false
            while scale > 1 {
                let digit = UInt8(truncatingIfNeeded: fraction % 10)
                isShown = isShown || digit > 0
                if isShown { put(48 + digit) }
                fraction /= 10
                scale /= 10
            }
            if isShown { put(UInt8(ascii: ".")) }
            repeat {
                put(UInt8(truncatingIfNeeded: 48 + whole % 10))
                whole /= 10
            } while whole > 0
            if number < 0 { put(UInt8(ascii: "-")) }
            append(contentsOf: UnsafeBufferPointer(rebasing: room[start...]))
        }
    }
}
