/// Fields that a template asks for more than once, as in `{% if e.chart %}{{ e.chart }}{% endif %}`: each is computed
/// once as long as it is remembered here, a fixed number of places of which a newer field takes an older one's.
///
/// An object that is remembered is alive, so that no other can be taken for it. Whoever makes one frees it.
struct KeptFields {
    private struct Entry {
        let object: Object
        let slot: Int
        let value: Value
    }

    /// A power of two, with a bit of `taken` for each.
    private static let places = 64
    private let base: UnsafeMutablePointer<Entry>
    /// Which places hold something.
    private var taken: UInt64 = 0

    init() { base = UnsafeMutablePointer<Entry>.allocate(capacity: Self.places) }

    @inline(__always)
    mutating func value(of object: Object, at slot: Int) -> Value {
        let address = Int(bitPattern: Unmanaged.passUnretained(object).toOpaque())
        let number = ((address >> 4) &+ slot &* 13) & (Self.places - 1)
        let (place, bit) = (base + number, UInt64(1) << UInt64(number))
        guard taken & bit != 0 else {
            let value = object.value(at: slot)
            place.initialize(to: Entry(object: object, slot: slot, value: value))
            taken |= bit
            return value
        }
        if place.pointee.object === object, place.pointee.slot == slot { return place.pointee.value }
        let value = object.value(at: slot)
        place.pointee = Entry(object: object, slot: slot, value: value)
        return value
    }

    mutating func free() {
        while taken != 0 {
            (base + taken.trailingZeroBitCount).deinitialize(count: 1)
            taken &= taken &- 1
        }
        base.deallocate()
    }
}
