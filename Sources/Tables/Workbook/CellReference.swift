/// `C7` as row and column.
struct CellReference: Equatable {
    /// From 1.
    let row: Int
    /// From 0.
    let column: Int

    /// The bounds of the format.
    static let lastRow = 1_048_576
    static let lastColumn = 16_383

    /// Nil when it is no reference within the format's bounds. `$` signs do not count.
    init?(_ text: some StringProtocol) {
        var column = 0
        var row = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "$"): continue
            case 0x41...0x5A where row == 0, 0x61...0x7A where row == 0:
                column = column * 26 + Int(byte | 0x20) - 0x60
                guard column <= Self.lastColumn + 1 else { return nil }
            case 0x30...0x39 where column > 0:
                row = row * 10 + Int(byte) - 0x30
                guard (1...Self.lastRow).contains(row) else { return nil }
            default: return nil
            }
        }
        guard column > 0, row > 0 else { return nil }
        self.row = row
        self.column = column - 1
    }
}

extension MergedCells {
    /// `A1:C1`.
    init?(_ text: String) {
        let ends = text.split(separator: ":", omittingEmptySubsequences: false).map { CellReference($0) }
        guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row,
            first.column <= last.column
        else { return nil }
        self.init(rows: first.row...last.row, columns: first.column...last.column)
    }
}
