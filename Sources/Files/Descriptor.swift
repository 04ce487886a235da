import Glibc

/// Whole contents through an open file. On failure `errno` says why.
package enum Descriptor {
    /// All there is to read, at most `limit` bytes.
    ///
    /// - Parameter size: how many bytes are expected; when it is right, one call reads them and finds the end.
    package static func read(_ file: Int32, expecting size: Int, atMost limit: Int = .max) -> [UInt8]? {
        var room = min(max(0, size), limit - 1) + 1
        var bytes: [UInt8] = []
        while bytes.count < limit {
            var received = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                repeat { received = Glibc.read(file, buffer.baseAddress, room) } while received < 0 && errno == EINTR
                count = max(0, received)
            }
            guard received >= 0 else { return nil }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if received == 0 || (received < room && bytes.count >= size) { break }
            room = min(1 << 20, limit - bytes.count)
        }
        return bytes
    }

    package static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let written = Glibc.write(file, rest.baseAddress, rest.count)
            if written < 0 {
                if errno == EINTR { continue }
                return false
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        }
        return true
    }
}
