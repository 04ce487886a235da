import CCommonMark
import Glibc

/// Where the tree of a short text lives while it is read: one piece after the other, and all of it free again at once.
///
/// cmark-gfm asks for some hundred pieces a text, and walks over the whole tree to give each of them back. Nothing is
/// given back here before the end, so long texts, which could ask for very much on the way, are not for it.
struct MarkdownMemory {
    /// Where the next piece goes.
    private var next: UnsafeMutableRawPointer
    private var room: Int
    /// The first is kept for the next text.
    private var blocks: [UnsafeMutableRawPointer]

    /// In bytes of Markdown.
    static let longestText = 16 << 10
    private static let blockSize = 1 << 18
    /// Before each piece stands its size; pieces lie where any type may.
    private static let alignment = 16

    private init() {
        next = .allocate(byteCount: Self.blockSize, alignment: Self.alignment)
        room = Self.blockSize
        blocks = [next]
    }

    /// As `malloc`; what is there is left from before.
    fileprivate mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        guard size >= 0, size < Int.max / 4 else { return nil }
        let needed = Self.alignment + (size + Self.alignment - 1) & ~(Self.alignment - 1)
        if needed > room { grow(by: needed) }
        let start = next
        next += needed
        room -= needed
        start.storeBytes(of: size, as: Int.self)
        return start + Self.alignment
    }

    private mutating func grow(by needed: Int) {
        room = max(Self.blockSize, needed)
        next = .allocate(byteCount: room, alignment: Self.alignment)
        blocks.append(next)
    }

    fileprivate mutating func reallocate(_ piece: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer? {
        guard let piece else { return allocate(size) }
        let old = (piece - Self.alignment).load(as: Int.self)
        guard size > old else { return piece }
        guard let grown = allocate(size) else { return nil }
        grown.copyMemory(from: piece, byteCount: old)
        return grown
    }

    /// Everything that was allocated is gone.
    mutating func removeAll() {
        for block in blocks.dropFirst() { block.deallocate() }
        blocks.removeLast(blocks.count - 1)
        next = blocks[0]
        room = Self.blockSize
    }

    // MARK: - For cmark-gfm

    typealias Pointer = UnsafeMutablePointer<MarkdownMemory>

    /// Of the calling thread; nil where threads can keep nothing.
    static var current: Pointer? {
        guard let key else { return nil }
        if let memory = pthread_getspecific(key) { return memory.assumingMemoryBound(to: MarkdownMemory.self) }
        let made = Pointer.allocate(capacity: 1)
        made.initialize(to: MarkdownMemory())
        guard pthread_setspecific(key, made) == 0 else {
            dispose(made)
            return nil
        }
        return made
    }

    private static let key: pthread_key_t? = {
        var key = pthread_key_t()
        let status = pthread_key_create(&key) { memory in
            if let memory { MarkdownMemory.dispose(memory.assumingMemoryBound(to: MarkdownMemory.self)) }
        }
        return status == 0 ? key : nil
    }()

    private static func dispose(_ memory: Pointer) {
        memory.pointee.removeAll()
        memory.pointee.next.deallocate()
        memory.deinitialize(count: 1)
        memory.deallocate()
    }

    /// The functions through which a parser uses the calling thread's memory.
    nonisolated(unsafe) static let functions: UnsafeMutablePointer<cmark_mem> = {
        let functions = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
        functions.initialize(
            to: cmark_mem(
                calloc: { count, size in
                    let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
                    guard !overflow, let piece = MarkdownMemory.current?.pointee.allocate(bytes) else { return nil }
                    memset(piece, 0, bytes)
                    return piece
                },
                realloc: { piece, size in MarkdownMemory.current?.pointee.reallocate(piece, size) },
                free: { _ in }))
        return functions
    }()
}
