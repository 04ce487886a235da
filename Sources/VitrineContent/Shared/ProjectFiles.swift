import Diagnostics
import Foundation
import YAML

/// Reads `project/`.
struct ProjectFiles {
    let folder: ContentFolder
    let reader: BoundedReader
    let findings: Findings
    let context: EntryContext
    let astray: Astray
    /// Whether a programme's rules of visibility hold.
    let hasFunding: Bool

    private static let read = ["project.yml", "partners.csv", "supporters.csv", "phases.yml"]

    /// - Parameter partnerIDs: becomes nil when the table cannot be read.
    /// - Returns: nil where there is no project, or where it cannot be read.
    func project(_ partnerIDs: inout [String]?) -> Project? {
        guard !folder.files.isEmpty else {
            partnerIDs = astray.holds("\(folder.path)/partners.csv") ? nil : []
            return nil
        }
        let files = EntryInventory(
            folder.files, in: folder.path, read: Self.read, languages: context.languages, findings
        ).beside
        var file = self.file("project.yml", files)
        let facts = facts(file)
        let original = facts?.language("original")
        if let original { file = file.with(original: original) }
        let words = WordsReader(reader: reader, file: file, context: context, bodies: MemorySink())
            .words(in: folder, owner: nil, facts: original == nil ? nil : facts)
        let partners = partners(files, hasBudget: facts?.has("budget") ?? false, &partnerIDs)
        let supporters = PartnersTable(file: self.file("supporters.csv", files)).supporters(bytes("supporters.csv"))
        let phases = phases(file: self.file("phases.yml", files))
        guard var facts else { return nil }
        facts.file = file
        if hasFunding {
            facts.require("programme")
            facts.require("fund")
        }
        let acronym = facts.name("acronym")
        let title = facts.text("title")
        let code = facts.name("code")
        let programme = facts.text("programme")
        let fund = facts.text("fund")
        let span = facts.span()
        let objective = facts.text("objective")
        let category = facts.text("category")
        let lead = facts.partner("lead")
        let updated = facts.date("updated")
        let budget = facts.mapping("budget").flatMap { self.budget($0, partners) }
        let figures = self.figures(facts)
        let logo = facts.linkedFile("logo")
        if hasFunding, !facts.has("logo") { facts.file.report(BudgetDiagnostics.logoMissing, at: facts.place) }
        if let lead, let partner = partners?.first(where: { $0.id == lead }), partner.role != .lead {
            facts.file.report(
                BudgetDiagnostics.leadMismatch,
                at: facts.place(of: "lead"),
                ["id": .text(lead), "file": "project/partners.csv"]
            )
        }
        guard let acronym, let title, let span, let updated else { return nil }
        return Project(
            acronym: acronym, title: title, code: code, programme: programme, fund: fund, start: span.start,
            end: span.end, objective: objective, category: category, lead: lead, updated: updated, budget: budget,
            figures: figures, partners: partners ?? [], supporters: supporters ?? [], phases: phases, words: words,
            files: files, logo: logo)
    }

    private func partners(_ files: [EntryFile], hasBudget: Bool, _ ids: inout [String]?) -> [Partner]? {
        guard folder.file("partners.csv") != nil else {
            let isAstray = Astray(findings.diagnostics).holds("\(folder.path)/partners.csv")
            ids = isAstray ? nil : []
            return isAstray ? nil : []
        }
        return PartnersTable(
            file: self.file("partners.csv", files), hasSides: context.lists.hasSides, hasBudget: hasBudget
        ).partners(bytes("partners.csv"), &ids)
    }

    private func file(_ name: String, _ files: [EntryFile]) -> FileContext {
        FileContext(
            path: "\(folder.path)/\(name)", findings: findings, languages: context.languages,
            original: context.languages.first ?? Language("fr"), files: files)
    }

    private func facts(_ file: FileContext) -> MappingReader? {
        guard let project = folder.file("project.yml") else {
            findings.report(
                SourceDiagnostics.missingFile, at: SourceLocation(file.path), ["name": "project.yml"])
            return nil
        }
        guard let node = reader.yaml(project, findings) else { return nil }
        return MappingReader(node, ProjectKeys.project, in: file, under: nil)
    }

    private func bytes(_ name: String) -> [UInt8]? {
        folder.file(name).flatMap { reader.read($0, findings) }
    }

    private func phases(file: FileContext) -> [Phase] {
        guard let phases = folder.file("phases.yml"), let node = reader.yaml(phases, findings) else { return [] }
        var ids = UniqueIDs()
        return listed(node, ProjectKeys.phase, in: file).compactMap { reader in
            let id = reader.id("id")
            let label = reader.text("label")
            let span = reader.span()
            let summary = reader.text("summary")
            guard let id, ids.insert(id, at: reader.place(of: "id"), in: file), let label, let span, let summary
            else { return nil }
            return Phase(id: id, label: label, span: span, summary: summary)
        }
    }

    private func figures(_ facts: MappingReader) -> [DatedFigure] {
        var ids = UniqueIDs()
        return facts.mappings("figures").compactMap { reader in
            let id = reader.id("id")
            let label = reader.text("label")
            let value = reader.number("value")
            let qualifier = reader.text("qualifier")
            let date = reader.dateOrMonth("date")
            let source = reader.text("source")
            guard let id, ids.insert(id, at: reader.place(of: "id"), in: reader.file), let label, let value,
                let date, let source
            else { return nil }
            return DatedFigure(
                id: id, label: label, value: value, qualifier: qualifier, date: date.date,
                isMonthOnly: date.isMonthOnly, source: source)
        }
    }

    private func budget(_ reader: MappingReader, _ partners: [Partner]?) -> Budget? {
        let total = reader.number("total")
        let erdf = reader.number("erdf")
        let date = reader.date("date")
        let source = reader.text("source")
        let isAbove = total.flatMap { total in erdf.map { $0 > total } } ?? false
        if let total, let erdf, isAbove {
            reader.file.report(
                BudgetDiagnostics.fundAboveTotal,
                at: reader.place(of: "erdf"),
                ["erdf": .text(erdf.description), "total": .text(total.description)]
            )
        }
        if let partners, !partners.contains(where: \.lacksAmount) {
            BudgetTotals(budget: reader, partners: partners).check(total: total, erdf: isAbove ? nil : erdf)
        }
        guard let total, let erdf, let date, let source else { return nil }
        return Budget(total: total, erdf: erdf, date: date, source: source)
    }
}
