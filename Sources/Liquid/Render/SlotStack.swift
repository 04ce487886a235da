/// The variables of the units that are running, one frame behind another. Nil is a root field that was not yet asked
/// for, or a variable that was not yet set.
///
/// Whoever makes one frees it; positions are made by the compiler.
struct SlotStack {
    private var base: UnsafeMutablePointer<Value?>
    private var capacity: Int
    private(set) var count = 0

    init() {
        capacity = 64
        base = UnsafeMutablePointer<Value?>.allocate(capacity: capacity)
    }

    @inline(__always)
    subscript(index: Int) -> Value? {
        get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        nonmutating set {
            assert(index >= 0 && index < count)
            base[index] = newValue
        }
    }

    mutating func push(_ size: Int) {
        if count + size > capacity {
            capacity = max(capacity * 2, count + size)
            let larger = UnsafeMutablePointer<Value?>.allocate(capacity: capacity)
            larger.moveInitialize(from: base, count: count)
            base.deallocate()
            base = larger
        }
        (base + count).initialize(repeating: nil, count: size)
        count += size
    }

    mutating func pop(to size: Int) {
        (base + size).deinitialize(count: count - size)
        count = size
    }

    mutating func free() {
        pop(to: 0)
        base.deallocate()
    }
}
