import Diagnostics
import Foundation

/// Reads `partners.csv` and `supporters.csv`.
struct PartnersTable {
    let file: FileContext
    var hasSides = false
    /// Whether the project states one, to which every amount then adds up.
    var hasBudget = false

    /// - Parameter known: the ids, also of rows with a fault; nil when the table cannot be read.
    /// - Returns: nil when the table has a fault: sums over a part of it would mean nothing.
    func partners(_ bytes: [UInt8]?, _ known: inout [String]?) -> [Partner]? {
        known = nil
        let keys = ProjectKeys.partner.requiring(hasSides ? ["side"] : [])
        guard let bytes, let table = TableReader(bytes, keys, in: file) else { return nil }
        known = table.rows.compactMap { $0.name(table["id"]) }
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
        let columns = row.table
        let id = row.id(columns["id"])
        let name = row.name(columns["name"])
        let abbreviation = row.name(columns["abbreviation"])
        let language = row.languageTag(columns["language"])
        let side = row.side(columns["side"])
        let role = row.choice(columns["role"], Partner.Role.self)
        let total = row.amount(columns["total"])
        let erdf = row.amount(columns["erdf"])
        let url = row.url(columns["url"])
        let logo = logo(row, id)
        guard let id, ids.insert(id, at: row.place(of: columns["id"]), in: file), let name, let role else {
            return nil
        }
        checkAmounts(row, id, role, total, erdf)
        if (row.has(columns["total"]) && total == nil) || (row.has(columns["erdf"]) && erdf == nil) { return nil }
        return Partner(
            id: id, name: name, abbreviation: abbreviation, language: language, side: side, role: role, total: total,
            erdf: erdf, url: url, logo: logo.file, logoAlt: logo.alt)
    }

    private func checkAmounts(_ row: RowReader, _ id: String, _ role: Partner.Role, _ total: Decimal?, _ erdf: Decimal?)
    {
        let columns = row.table
        for column in ["total", "erdf"] {
            let arguments: [String: Diagnostic.Argument] = ["id": .text(id)]
            if role == .associated, row.has(columns[column]) {
                file.report(BudgetDiagnostics.amountOfAssociated, at: row.place(of: columns[column]), arguments)
            } else if hasBudget, role != .associated, !row.has(columns[column]) {
                file.report(
                    BudgetDiagnostics.amountMissing,
                    at: row.place(of: columns["role"]),
                    arguments.merging(["role": .text(role.rawValue), "column": .text(column)]) { $1 }
                )
            }
        }
        if let total, let erdf, erdf > total {
            file.report(
                BudgetDiagnostics.fundAboveTotal,
                at: row.place(of: columns["erdf"]),
                ["erdf": .decimal(erdf.description), "total": .decimal(total.description)]
            )
        }
    }

    func supporters(_ bytes: [UInt8]?) -> [Supporter]? {
        guard let bytes, let table = TableReader(bytes, ProjectKeys.supporter, in: file) else { return nil }
        var ids = UniqueIDs()
        return table.rows.compactMap { row in
            row.reportMissing()
            let id = row.id(table["id"])
            let name = row.text(table["name.*"])
            let url = row.url(table["url"])
            let logo = logo(row, id)
            guard let id, ids.insert(id, at: row.place(of: table["id"]), in: file), let name else { return nil }
            return Supporter(id: id, name: name, url: url, logo: logo.file, logoAlt: logo.alt)
        }
    }

    private func logo(_ row: RowReader, _ id: String?) -> (file: String?, alt: LocalizedText?) {
        let columns = row.table
        let alt = row.text(columns["logo_alt.*"])
        if row.has(columns["logo"]), alt == nil {
            file.report(
                BudgetDiagnostics.logoAltMissing,
                at: row.place(of: columns["logo"]),
                ["id": .text(id ?? ""), "column": .text("logo_alt.\(file.original)")]
            )
        }
        return (row.linkedFile(columns["logo"]), alt)
    }
}
