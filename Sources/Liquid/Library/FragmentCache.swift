import Synchronization

/// What is the same on every page of a set: the site's name, words of the interface, a menu. Each run of a template's
/// instructions that depends on nothing but constants, the language and fields that are declared to be shared is
/// written once, by the first page that comes to it, and copied into all others.
///
/// A set is made of pages in one language for which all shared fields give the same; one cache serves one set and one
/// library, for any number of threads.
public final class FragmentCache: Sendable {
    private struct State {
        var library: TemplateLibrary?
        var fragments = Fragments([:])
    }

    private let state = Mutex(State())

    public init() {}

    /// What is known by now; nil when the cache serves another library.
    func fragments(of library: TemplateLibrary) -> Fragments? {
        state.withLock { state in
            if state.library == nil { state.library = library }
            return state.library === library ? state.fragments : nil
        }
    }

    func add(_ found: [Int32: [UInt8]]) {
        state.withLock { $0.fragments = $0.fragments.adding(found) }
    }
}

/// The bytes of fragments, by number. Immutable: a page that is being rendered sees those that were there when it
/// began, without counting references to any.
final class Fragments: Sendable {
    private let known: [Int32: [UInt8]]
    private let bytes: Rows<UInt8>
    /// By number; nil for what is not known.
    private let places: Rows<Range<Int>?>

    init(_ known: [Int32: [UInt8]]) {
        self.known = known
        var bytes: [UInt8] = []
        var places = [Range<Int>?](repeating: nil, count: Int(known.keys.max() ?? -1) + 1)
        for (number, fragment) in known {
            places[Int(number)] = bytes.count..<bytes.count + fragment.count
            bytes += fragment
        }
        self.bytes = Rows(bytes)
        self.places = Rows(places)
    }

    deinit {
        bytes.free()
        places.free()
    }

    /// Valid for as long as this object is.
    subscript(number: Int32) -> UnsafeBufferPointer<UInt8>? {
        guard Int(number) < places.count, let place = places[Int(number)] else { return nil }
        return UnsafeBufferPointer(rebasing: bytes.buffer[place])
    }

    func adding(_ found: [Int32: [UInt8]]) -> Fragments {
        Fragments(known.merging(found) { first, _ in first })
    }
}
