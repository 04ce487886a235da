import CXLSXWriter
import Foundation

/// The library that writes Excel files; its functions are nil where it is not installed.
let xlsx: xlsx_functions = {
    var functions = xlsx_functions()
    return xlsx_load(&functions) ? functions : xlsx_functions()
}()

/// Writes ``WorkbookDocument``s as Excel files (.xlsx). The same document gives the same bytes.
package enum WorkbookWriter {
    /// Something that a workbook cannot hold, or a file that the system would not write.
    package struct Failure: Error, Sendable, CustomStringConvertible {
        /// In the library's or the system's words.
        package let reason: String
        package var description: String { reason }
    }

    package static func bytes(of document: WorkbookDocument) throws(Failure) -> [UInt8] {
        // The library writes to files only.
        let folder = FileManager.default.temporaryDirectory.path + "/vitrine-" + UUID().uuidString
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Failure(reason: "\(error)")
        }
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/workbook.xlsx"
        try write(document, to: path)
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(reason: String(cString: strerror(errno)))
        }
        return Array(data)
    }

    private static func write(_ document: WorkbookDocument, to path: String) throws(Failure) {
        guard xlsx.workbook_new != nil else { throw Failure(reason: "libxlsxwriter is not installed") }
        guard let book = xlsx.workbook_new(path) else { throw Failure(reason: String(cString: strerror(errno))) }
        var faults: [Failure] = []
        setProperties(of: book, document)
        var formats = FormatTable(book: book)
        for sheet in document.sheets {
            guard let page = xlsx.workbook_add_worksheet(book, sheet.name) else {
                faults.append(Failure(reason: "“\(sheet.name)” cannot be the name of a sheet"))
                continue
            }
            var writer = SheetWriter(book: book, page: page, formats: formats)
            writer.write(sheet)
            formats = writer.formats
            faults += writer.faults
        }
        // Closing frees the workbook, whatever came before.
        let status = xlsx.workbook_close(book)
        if status != LXW_NO_ERROR { faults.append(failure(status)) }
        if let first = faults.first { throw first }
    }

    private static func setProperties(of book: UnsafeMutablePointer<lxw_workbook>, _ document: WorkbookDocument) {
        document.title.withCString { title in
            document.author.withCString { author in
                var properties = lxw_doc_properties()
                properties.title = UnsafeMutablePointer(mutating: title)
                properties.author = UnsafeMutablePointer(mutating: author)
                properties.created = time_t(document.created)
                _ = xlsx.workbook_set_properties(book, &properties)
            }
        }
    }

    static func failure(_ status: lxw_error, at place: String? = nil) -> Failure {
        let words = xlsx.lxw_strerror(status).map { String(cString: $0) } ?? "error \(status.rawValue)"
        return Failure(reason: place.map { "\($0): \(words)" } ?? words)
    }
}
