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

    /// A power of two.
    private static let places = 64
    private let base: UnsafeMutablePointer<Entry?>

    init() {
        base = UnsafeMutablePointer<Entry?>.allocate(capacity: Self.places)
        base.initialize(repeating: nil, count: Self.places)
    }

    @inline(__always)
    func value(of object: Object, at slot: Int) -> Value {
        let address = Int(bitPattern: Unmanaged.passUnretained(object).toOpaque())
        let place = base + (((address >> 4) &+ slot &* 13) & (Self.places - 1))
        if let entry = place.pointee, entry.object === object, entry.slot == slot { return entry.value }
        let value = object.value(at: slot)
        place.pointee = Entry(object: object, slot: slot, value: value)
        return value
    }

    func free() {
        base.deinitialize(count: Self.places)
        base.deallocate()
    }
}
