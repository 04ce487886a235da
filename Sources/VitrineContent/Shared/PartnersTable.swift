import Diagnostics
import Foundation
import VitrineModel

/// Reads `partners.csv` and `supporters.csv`.
struct PartnersTable {
    let file: FileContext

    /// - Parameter known: the ids, also of rows with a fault; nil when the table cannot be read.
    /// - Returns: nil when the table has a fault: sums over a part of it would mean nothing.
    func partners(_ bytes: [UInt8]?, _ known: inout [String]?) -> [Partner]? {
        known = nil
        guard let bytes, let table = TableReader(bytes, ProjectKeys.partner, in: file) else { return nil }
        known = table.rows.compactMap { $0.name("id") }
        var ids = UniqueIDs()
        var isWhole = true
        let partners = table.rows.compactMap { row -> Partner? in
            let partner = partner(row, &ids)
            if partner == nil { isWhole = false }
            return partner
        }
        return isWhole ? partners : nil
    }

    private func partner(_ row: RowReader, _ ids: inout UniqueIDs) -> Partner? {
        row.reportMissing()
        let id = row.id("id")
        let name = row.name("name")
        let abbreviation = row.name("abbreviation")
        let language = row.languageTag("language")
        let side = row.choice("side", Side.self)
        let role = row.choice("role", Partner.Role.self)
        let total = row.amount("total")
        let erdf = row.amount("erdf")
        let url = row.url("url")
        let logo = logo(row, id)
        guard let id, ids.insert(id, at: row.place(of: "id"), in: file), let name, let side, let role else {
            return nil
        }
        checkAmounts(row, id, role, total, erdf)
        if (row.has("total") && total == nil) || (row.has("erdf") && erdf == nil) { return nil }
        return Partner(
            id: id, name: name, abbreviation: abbreviation, language: language, side: side, role: role, total: total,
            erdf: erdf, url: url, logo: logo.file, logoAlt: logo.alt)
    }

    private func checkAmounts(_ row: RowReader, _ id: String, _ role: Partner.Role, _ total: Decimal?, _ erdf: Decimal?)
    {
        for column in ["total", "erdf"] {
            let arguments: [String: Diagnostic.Argument] = ["id": .text(id)]
            if role == .associated, row.has(column) {
                file.report(BudgetDiagnostics.amountOfAssociated, at: row.place(of: column), arguments)
            } else if role != .associated, !row.has(column) {
                file.report(
                    BudgetDiagnostics.amountMissing,
                    at: row.place(of: "role"),
                    arguments.merging(["role": .text(role.rawValue), "column": .text(column)]) { $1 }
                )
            }
        }
        if let total, let erdf, erdf > total {
            file.report(
                BudgetDiagnostics.fundAboveTotal,
                at: row.place(of: "erdf"),
                ["erdf": .text(erdf.description), "total": .text(total.description)]
            )
        }
    }

    func supporters(_ bytes: [UInt8]?) -> [Supporter]? {
        guard let bytes, let table = TableReader(bytes, ProjectKeys.supporter, in: file) else { return nil }
        var ids = UniqueIDs()
        return table.rows.compactMap { row in
            row.reportMissing()
            let id = row.id("id")
            let name = row.text("name")
            let url = row.url("url")
            let logo = logo(row, id)
            guard let id, ids.insert(id, at: row.place(of: "id"), in: file), let name else { return nil }
            return Supporter(id: id, name: name, url: url, logo: logo.file, logoAlt: logo.alt)
        }
    }

    private func logo(_ row: RowReader, _ id: String?) -> (file: String?, alt: LocalizedText?) {
        let alt = row.text("logo_alt")
        if row.has("logo"), alt == nil {
            file.report(
                BudgetDiagnostics.logoAltMissing,
                at: row.place(of: "logo"),
                ["id": .text(id ?? ""), "column": .text("logo_alt.\(file.original)")]
            )
        }
        return (row.linkedFile("logo"), alt)
    }
}
