/// A fixed list that is read without counting references or checking bounds: positions in it are made by the compiler,
/// never by a template or its data. Whoever makes one frees it.
struct Rows<Element>: @unchecked Sendable {
    // Written once, before it is shared.
    private let base: UnsafeMutablePointer<Element>
    let count: Int

    init(_ elements: [Element]) {
        count = elements.count
        base = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
        elements.withUnsafeBufferPointer { source in
            if let start = source.baseAddress { base.initialize(from: start, count: source.count) }
        }
    }

    @inline(__always)
    subscript(index: Int) -> Element {
        assert(index >= 0 && index < count)
        return base[index]
    }

    var buffer: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    func free() {
        base.deinitialize(count: count)
        base.deallocate()
    }
}
