import _FoundationICU

/// Sort keys in CLDR's root order, which serves French and Dutch alike: `é` beside `e`, `9` before `10`.
///
/// Compare the keys of two texts byte by byte. The collator is immutable once opened, so threads share it.
package final class Collation: @unchecked Sendable {
    package static let root = Collation()

    private let collator: OpaquePointer?

    private init() {
        var status = U_ZERO_ERROR
        // The empty name means the root locale, whatever the machine's.
        collator = swift_ucol_open("", &status)
        if let collator {
            swift_ucol_setAttribute(collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status)
        }
    }

    deinit {
        if let collator { swift_ucol_close(collator) }
    }

    package func sortKey(_ text: String) -> [UInt8] {
        guard let collator else { return Array(text.utf8) }
        let units = Array(text.utf16)
        let room = units.count * 4 + 16
        var needed = 0
        let key = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            needed = Int(swift_ucol_getSortKey(collator, units, Int32(units.count), buffer.baseAddress, Int32(room)))
            count = needed <= room ? max(0, needed - 1) : 0
        }
        guard needed > room else { return key }
        return [UInt8](unsafeUninitializedCapacity: needed) { buffer, count in
            let written = swift_ucol_getSortKey(
                collator, units, Int32(units.count), buffer.baseAddress, Int32(needed))
            count = max(0, min(Int(written), needed) - 1)
        }
    }

    /// Sorts by `text`, equal texts in their given order.
    package func sorted<Element>(_ elements: [Element], by text: (Element) -> String) -> [Element] {
        let keyed = elements.enumerated().map { (key: sortKey(text($0.element)), order: $0.offset, value: $0.element) }
        return keyed.sorted { a, b in
            if a.key == b.key { return a.order < b.order }
            return a.key.lexicographicallyPrecedes(b.key)
        }.map(\.value)
    }
}
