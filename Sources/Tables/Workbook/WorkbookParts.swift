/// Which sheets a workbook has and where its parts lie: `xl/workbook.xml` and the relationships beside it.
struct WorkbookParts {
    struct SheetPart {
        let name: String
        let isHidden: Bool
        let path: String
    }

    private(set) var sheets: [SheetPart] = []
    private(set) var strings: String?
    private(set) var styles: String?
    /// Days are counted from 1904, as on old Macintoshes.
    private(set) var countsFrom1904 = false

    static let mostSheets = 1000

    /// - Parameters:
    ///   - path: of the workbook's own part, `xl/workbook.xml`.
    ///   - relations: the part `xl/_rels/workbook.xml.rels`.
    init(_ bytes: [UInt8], path: String, relations: [UInt8]) throws(XMLScanner.Fault) {
        let targets = try Relations(relations, of: path)
        strings = targets.first(kind: "sharedStrings")
        styles = targets.first(kind: "styles")
        var scanner = try XMLScanner(bytes)
        while let event = try scanner.next() {
            guard event == .start else { continue }
            if scanner.isNamed("workbookPr") {
                countsFrom1904 = ["1", "true", "on"].contains(scanner.attribute("date1904") ?? "")
            } else if scanner.isNamed("sheet"), let name = scanner.attribute("name"),
                let id = scanner.prefixedAttribute("id")
            {
                // Sheets that are only a chart hold no cells.
                guard let target = targets[id], target.kind == "worksheet" else { continue }
                let isHidden = scanner.attribute("state").map { $0 != "visible" } ?? false
                sheets.append(SheetPart(name: name, isHidden: isHidden, path: target.path))
                guard sheets.count <= Self.mostSheets else { throw .malformed }
            }
        }
    }
}

/// What one part of a package names by identifier (ECMA-376 part 2).
struct Relations {
    struct Target: Equatable {
        /// The last word of the relationship's type.
        let kind: String
        /// From the package's root, without a slash in front.
        let path: String
    }

    private var targets: [(id: String, target: Target)] = []

    init(_ bytes: [UInt8], of part: String) throws(XMLScanner.Fault) {
        let folder = part.split(separator: "/").dropLast().map(String.init)
        var scanner = try XMLScanner(bytes)
        while let event = try scanner.next() {
            guard event == .start, scanner.isNamed("Relationship"), let id = scanner.attribute("Id"),
                let type = scanner.attribute("Type"), let target = scanner.attribute("Target"),
                scanner.attribute("TargetMode") != "External"
            else { continue }
            let kind = type.split(separator: "/").last.map(String.init) ?? ""
            targets.append((id, Target(kind: kind, path: Self.path(target, in: folder))))
            guard targets.count <= 10_000 else { throw .malformed }
        }
    }

    subscript(id: String) -> Target? { targets.first { $0.id == id }?.target }

    func first(kind: String) -> String? { targets.first { $0.target.kind == kind }?.target.path }

    private static func path(_ target: String, in folder: [String]) -> String {
        var parts = target.hasPrefix("/") ? [] : folder
        for part in target.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}
