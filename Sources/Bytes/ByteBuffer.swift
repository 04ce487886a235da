/// A growing run of bytes that renderers append to.
///
/// It exists so that every output (a page, a feed, a calendar) is written once, as UTF-8, with no
/// intermediate `String`. Take one, reserve, append, and hand over ``bytes``; or `removeAll` and reuse it.
///
/// An array would do all this too, but takes a hundred instructions to append a few bytes. The place of the bytes is
/// kept here, so that what is most often done needs neither a call nor a second look.
@frozen
public struct ByteBuffer: @unchecked Sendable {
    /// Shared by copies until one of them is written to. Nil before there is anything.
    @usableFromInline var room: ByteRoom?
    /// The room's; there is one wherever there is a room.
    @usableFromInline var start: UnsafeMutablePointer<UInt8>?
    @usableFromInline var capacity = 0
    @usableFromInline var length = 0

    @inlinable
    public init(reserving capacity: Int = 0) {
        if capacity > 0 { grow(by: capacity) }
    }

    @inlinable
    public init(_ text: String) {
        append(text)
    }

    @inlinable public var count: Int { length }
    @inlinable public var isEmpty: Bool { length == 0 }

    /// A copy of them; ``withUnsafeBufferPointer(_:)`` makes none.
    public var bytes: [UInt8] { bytes(from: 0) }

    /// Those that were appended since the buffer had a count of `start`.
    public func bytes(from start: Int) -> [UInt8] {
        withUnsafeBufferPointer { Array($0[min(max(start, 0), length)...]) }
    }

    /// The bytes as text; invalid UTF-8 is repaired with U+FFFD.
    public var string: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }

    public var last: UInt8? { withUnsafeBufferPointer { $0.last } }

    @inlinable
    public func withUnsafeBufferPointer<Result, Failure: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        defer { extendLifetime(room) }
        return try body(UnsafeBufferPointer(start: start, count: length))
    }

    @inlinable
    public func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        defer { extendLifetime(room) }
        return try body(UnsafeRawBufferPointer(start: start, count: length))
    }

    // MARK: Room

    /// - Parameter total: of all bytes, those that are there included.
    public mutating func reserve(_ total: Int) {
        if total > capacity { grow(by: total - length) }
    }

    @inlinable
    public mutating func removeAll(keepingCapacity: Bool = true) {
        if keepingCapacity { length = 0 } else { self = ByteBuffer() }
    }

    /// - Parameter number: clamped to the bytes that there are.
    @inlinable
    public mutating func removeLast(_ number: Int) {
        length -= min(max(number, 0), length)
    }

    /// Where to put the next `number` bytes, which the caller then adds to `length`.
    @inlinable @inline(__always)
    mutating func end(for number: Int) -> UnsafeMutablePointer<UInt8> {
        if capacity &- length < number || !isKnownUniquelyReferenced(&room) { grow(by: number) }
        return start.unsafelyUnwrapped + length
    }

    @inline(never)
    @usableFromInline
    mutating func grow(by number: Int) {
        let larger = ByteRoom(max(length + number, capacity * 2, 64))
        if let start { larger.start.initialize(from: start, count: length) }
        room = larger
        start = larger.start
        capacity = larger.capacity
    }
}

/// Memory, freed when no buffer holds it any more.
@usableFromInline
final class ByteRoom {
    let start: UnsafeMutablePointer<UInt8>
    let capacity: Int

    init(_ capacity: Int) {
        start = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit { start.deallocate() }
}

extension ByteBuffer: Equatable {
    public static func == (a: ByteBuffer, b: ByteBuffer) -> Bool {
        a.withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { b in a.elementsEqual(b) } }
    }
}
