package import Diagnostics

/// Reads Excel workbooks (.xlsx, .xlsm): values as they were last calculated, each with its place.
///
/// Memory is bounded by the limits, whatever the file says of itself: nothing is unpacked beyond them, and a
/// document type in a part, by which XML can grow or reach out, is refused.
package enum WorkbookReader {
    package struct Limits: Sendable {
        /// Of the file.
        package var bytes: Int
        /// Of all parts that are read, unpacked.
        package var unpacked: Int
        /// Of all sheets together.
        package var cells: Int
        /// Bytes of text in all cells; one text that many cells refer to counts each time.
        package var text: Int

        package init(
            bytes: Int = 32 << 20, unpacked: Int = 128 << 20, cells: Int = 200_000, text: Int = 16 << 20
        ) {
            self.bytes = bytes
            self.unpacked = unpacked
            self.cells = cells
            self.text = text
        }
    }

    /// - Returns: no workbook when there is an error.
    package static func read(
        bytes: [UInt8], path: String, limits: Limits = Limits()
    ) -> (Workbook?, [Diagnostic]) {
        func refuse(
            _ kind: DiagnosticKind, _ arguments: [String: Diagnostic.Argument] = [:]
        ) -> (Workbook?, [Diagnostic]) {
            (nil, [Diagnostic(kind, at: SourceLocation(path), arguments)])
        }
        guard bytes.count <= limits.bytes else {
            return refuse(WorkbookDiagnostics.tooLarge, ["limit": .number(limits.bytes >> 20)])
        }
        switch FileSignature(of: bytes) {
        case .zip: break
        case .compound:
            return refuse(
                FileSignature.isEncrypted(bytes) ? WorkbookDiagnostics.encrypted : WorkbookDiagnostics.oldFormat)
        case .other(let name): return refuse(WorkbookDiagnostics.otherFile, ["found": .text(name)])
        case .unknown: return refuse(WorkbookDiagnostics.notAWorkbook)
        }
        do throws(WorkbookFault) {
            var package = try WorkbookPackage(bytes, limits)
            return (Workbook(path: path, sheets: try package.sheets(path)), [])
        } catch {
            return refuse(error.kind, error.arguments)
        }
    }
}

/// Why a workbook cannot be read at all.
struct WorkbookFault: Error {
    let kind: DiagnosticKind
    var arguments: [String: Diagnostic.Argument] = [:]
}
