/// The line that names a table's columns, and what was read of it. Tables of one kind mostly begin with the same: then
/// it need not be read again.
package final class HeaderLine: Sendable {
    package let headers: [Table.Header]
    private let layout: CSVReader.Layout
    /// All of the file up to the line's end.
    private let bytes: [UInt8]
    /// Of the line, from 1.
    let rowNumber: Int

    /// Where the first row begins.
    var end: Int { bytes.count }

    /// - Returns: nil where what follows the bytes might change what they say, as a LF after a CR would.
    init?(_ headers: [Table.Header], _ layout: CSVReader.Layout, _ bytes: ArraySlice<UInt8>, rowNumber: Int) {
        guard bytes.last == 0x0A else { return nil }
        self.headers = headers
        self.layout = layout
        self.bytes = Array(bytes)
        self.rowNumber = rowNumber
    }

    func begins(_ file: [UInt8], _ layout: CSVReader.Layout) -> Bool {
        layout == self.layout && file.starts(with: bytes)
    }
}
