/// A workbook to be written: a value, so that what is asked for is decided before anything is written.
package struct WorkbookDocument: Sendable {
    package var title: String
    /// Whoever made it; shown in the file's properties.
    package var author: String
    /// Seconds since 1970, not 0. The same time and sheets give the same bytes.
    package var created: Int64
    /// At least one. The first is shown when the file is opened.
    package var sheets: [SheetDocument]

    package init(title: String, author: String, created: Int64, sheets: [SheetDocument]) {
        self.title = title
        self.author = author
        self.created = created
        self.sheets = sheets
    }
}

/// A name that spreadsheets accept: at most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at either end.
package func validSheetName(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
        let isRefused = "[]:*?/\\".unicodeScalars.contains(scalar) || scalar.value < 0x20
        let next = result + (isRefused ? "-" : String(scalar))
        guard next.utf16.count <= 31 else { break }
        result = next
    }
    while result.first == "'" { result.removeFirst() }
    while result.last == "'" { result.removeLast() }
    return result.isEmpty ? "-" : result
}
