import Diagnostics

/// The parts of a workbook, as far as its cells need them.
struct WorkbookPackage {
    private let archive: ZipArchive
    private let limits: WorkbookReader.Limits

    init(_ bytes: [UInt8], _ limits: WorkbookReader.Limits) throws(WorkbookFault) {
        self.limits = limits
        do throws(ZipArchive.Fault) {
            archive = try ZipArchive(bytes, budget: limits.unpacked)
        } catch {
            throw WorkbookFault(
                kind: error == .libraryMissing ? WorkbookDiagnostics.libraryMissing : WorkbookDiagnostics.damaged)
        }
    }

    mutating func sheets(_ file: String) throws(WorkbookFault) -> [Sheet] {
        let parts = try parts()
        var formats = NumberFormats.none
        if let path = parts.styles, let bytes = try read(path) {
            formats = try parse(path) { () throws(XMLScanner.Fault) in try NumberFormats(styles: bytes) }
        }
        var strings = SharedStrings.none
        if let path = parts.strings, let bytes = try read(path) {
            strings = try parse(path) { () throws(XMLScanner.Fault) in try SharedStrings(bytes) }
        }
        var budget = limits.cells
        var textBudget = limits.text
        var sheets: [Sheet] = []
        for part in parts.sheets {
            guard let bytes = try read(part.path) else { throw WorkbookFault(kind: WorkbookDiagnostics.damaged) }
            var parser = SheetParser(
                strings: strings, formats: formats, epochShift: parts.countsFrom1904 ? 1462 : 0, budget: budget,
                textBudget: textBudget)
            do throws(SheetParser.Fault) {
                try parser.parse(bytes)
            } catch {
                throw fault(error, part)
            }
            budget = parser.budget
            textBudget = parser.textBudget
            sheets.append(
                Sheet(
                    path: file, name: part.name, isHidden: part.isHidden, rows: parser.rows, merges: parser.merges))
        }
        return sheets
    }

    private func parts() throws(WorkbookFault) -> WorkbookParts {
        guard let main = try mainPart(), let bytes = try read(main) else {
            throw WorkbookFault(
                kind: isOpenDocument ? WorkbookDiagnostics.openDocument : WorkbookDiagnostics.notAWorkbook)
        }
        if main.lowercased().hasSuffix(".bin") { throw WorkbookFault(kind: WorkbookDiagnostics.binaryWorkbook) }
        let relations = try read(Self.relations(of: main)) ?? Array("<Relationships/>".utf8)
        return try parse(main) { () throws(XMLScanner.Fault) in
            try WorkbookParts(bytes, path: main, relations: relations)
        }
    }

    /// Where the package says that its workbook is; nil when it holds none.
    private func mainPart() throws(WorkbookFault) -> String? {
        guard let bytes = try read("_rels/.rels") else { return nil }
        let path = try parse("_rels/.rels") { () throws(XMLScanner.Fault) in
            try Relations(bytes, of: "").first(kind: "officeDocument")
        }
        guard let path, path.lowercased().hasPrefix("xl/") else { return nil }
        return path
    }

    private var isOpenDocument: Bool { archive.contains("mimetype") && archive.contains("content.xml") }

    private static func relations(of part: String) -> String {
        let parts = part.split(separator: "/")
        return (parts.dropLast() + ["_rels", "\(parts.last ?? "").rels"]).joined(separator: "/")
    }

    private func read(_ part: String) throws(WorkbookFault) -> [UInt8]? {
        do throws(ZipArchive.Fault) {
            return try archive.read(part, limit: limits.unpacked / 2)
        } catch {
            switch error {
            case .damaged, .libraryMissing: throw WorkbookFault(kind: WorkbookDiagnostics.damaged)
            case .encrypted: throw WorkbookFault(kind: WorkbookDiagnostics.encrypted)
            case .tooLarge(let part, _):
                throw WorkbookFault(
                    kind: WorkbookDiagnostics.unpacksTooLarge,
                    arguments: ["part": .text(part), "limit": .number(limits.unpacked >> 21)])
            }
        }
    }

    private func parse<Part>(
        _ name: String, _ body: () throws(XMLScanner.Fault) -> Part
    ) throws(WorkbookFault) -> Part {
        do throws(XMLScanner.Fault) {
            return try body()
        } catch {
            throw Self.fault(error == .documentType, name)
        }
    }

    private func fault(_ error: SheetParser.Fault, _ part: WorkbookParts.SheetPart) -> WorkbookFault {
        switch error {
        case .malformed: Self.fault(false, part.path)
        case .documentType: Self.fault(true, part.path)
        case .tooManyCells:
            WorkbookFault(kind: WorkbookDiagnostics.tooManyCells, arguments: ["limit": .number(limits.cells)])
        case .tooMuchText:
            WorkbookFault(kind: WorkbookDiagnostics.tooMuchText, arguments: ["limit": .number(limits.text >> 20)])
        }
    }

    private static func fault(_ isDocumentType: Bool, _ part: String) -> WorkbookFault {
        guard isDocumentType else { return WorkbookFault(kind: WorkbookDiagnostics.damaged) }
        return WorkbookFault(kind: WorkbookDiagnostics.documentType, arguments: ["part": .text(part)])
    }
}
