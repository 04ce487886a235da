import Diagnostics
import Workers

/// What one file names exists in another.
struct ReferencesResolve: Sendable {
    let content: WholeContent
    private let names: KnownNames

    init(content: WholeContent) {
        self.content = content
        names = KnownNames(content)
    }

    func check() -> [Diagnostic] {
        let entries = content.entries
        return faults(of: content.references)
            + Workers.map(below: entries.count) { faults(of: entries[$0].references) }.joined()
    }

    private func faults(of references: [Reference]) -> [Diagnostic] {
        // Bounds what a table of many rows can say.
        let findings = Findings()
        for reference in references {
            if let fault = fault(of: reference) { findings.add(fault) }
        }
        return findings.diagnostics
    }

    private func fault(of reference: Reference) -> Diagnostic? {
        switch reference.target {
        case .term(let list, let id): missingTerm(list, id, reference)
        case .subStep(let id, let step): missingSubStep(id, of: step, reference)
        case .partner(let id):
            names.holdPartner(id)
                ? nil : unknown(id, among: content.partnerIDs ?? [], of: "project/partners.csv", reference)
        case .entry(let entry): missingEntry(entry, reference)
        case .block(let id): missingEntry(EntryReference(.blocks, id), reference)
        case .section(let id): missingSection(id, reference)
        case .result(let enterprise, let key): missingResult(enterprise, key, reference)
        case .chart(let enterprise, let indicator): missingFigures(enterprise, indicator, reference)
        case .file: nil
        }
    }

    private func missingTerm(_ list: TermList, _ id: String, _ reference: Reference) -> Diagnostic? {
        names.hold(id, of: list)
            ? nil : unknown(id, among: content.termIDs["\(list.rawValue).yml"] ?? [], of: list.file, reference)
    }

    private func missingSubStep(_ id: String, of step: String, _ reference: Reference) -> Diagnostic? {
        // An unknown step is said at its own place.
        guard let step = content.vocabulary.steps.first(where: { $0.id == step }) else { return nil }
        let ids = step.subSteps.map(\.id)
        return ids.contains(id) ? nil : unknown(id, among: ids, of: "vocabulary/steps.yml: \(step.id)", reference)
    }

    private func unknown(_ id: String, among ids: [String], of file: String, _ reference: Reference) -> Diagnostic {
        let arguments: [String: Diagnostic.Argument] = [
            "id": .text(id), "file": .text(file), "choices": Self.shown(ids),
        ]
        return Self.diagnostic(
            ReferenceDiagnostics.unknownTerm, arguments.suggesting(id, among: ids), mending: id, reference)
    }

    private static func shown(_ names: [String]) -> Diagnostic.Argument {
        guard names.count > 20 else { return .names(names) }
        return .text(names.prefix(20).joined(separator: ", ") + " …")
    }

    private func missingEntry(_ entry: EntryReference, _ reference: Reference) -> Diagnostic? {
        if content.holds(entry) || content.astray.holds(entry) { return nil }
        let same = content.entries.filter { $0.reference.collection == entry.collection }.map(\.reference.id)
        var arguments: [String: Diagnostic.Argument] = ["id": .text(entry.description)]
        let near = Diagnostics.suggestion(for: entry.id, among: same)
        if let near { arguments["suggestion"] = .text("\(entry.collection.name)/\(near)") }
        var fault = Self.diagnostic(
            ReferenceDiagnostics.unknownEntry, arguments, mending: entry.description, reference)
        // Where only entries of one collection may stand, the id stands alone.
        let (range, path) = (reference.location.range, reference.location.path)
        if let repair = Repair(entry.id, at: range, by: near, in: path) { fault.repairs = [repair] }
        return fault
    }

    private static func diagnostic(
        _ kind: DiagnosticKind, _ arguments: [String: Diagnostic.Argument], mending word: String, _ reference: Reference
    ) -> Diagnostic {
        let (range, path) = (reference.location.range, reference.location.path)
        let repair = Repair(word, at: range, by: arguments.suggested, in: path)
        return Diagnostic(kind, at: reference.location, arguments, repairs: repair.map { [$0] } ?? [])
    }

    private func missingSection(_ id: String, _ reference: Reference) -> Diagnostic? {
        if names.holdSection(id) { return nil }
        if SiteKeys.sections.contains(id) {
            let example = content.languages.map { "\($0.tag): …" }.joined(separator: ", ")
            let arguments: [String: Diagnostic.Argument] = ["id": .text(id), "example": .text("{\(example)}")]
            return Diagnostic(ReferenceDiagnostics.unlistedSection, at: reference.location, arguments)
        }
        let arguments: [String: Diagnostic.Argument] = ["id": .text(id), "choices": .choices(content.sectionNames)]
        return Self.diagnostic(
            ReferenceDiagnostics.unknownSection, arguments.suggesting(id, among: content.sectionNames), mending: id,
            reference)
    }

    private func missingResult(_ enterprise: String, _ key: String, _ reference: Reference) -> Diagnostic? {
        let owner = EntryReference(.enterprises, enterprise)
        guard let position = content.positions[owner] else { return missingEntry(owner, reference) }
        if content.entries[position].results.contains(where: { $0.result.isNamed(key) }) { return nil }
        let entry = content.entries[position]
        guard knowsResults(of: entry) else { return nil }
        let keys = entry.results.map(\.key)
        let arguments: [String: Diagnostic.Argument] = [
            "enterprise": .text(owner.description), "id": .text(key),
            "choices": Self.shown(keys),
        ]
        return Diagnostic(
            ReferenceDiagnostics.unknownResult,
            at: reference.location,
            arguments.suggesting(key, among: keys)
        )
    }

    private func missingFigures(_ enterprise: String, _ indicator: String, _ reference: Reference) -> Diagnostic? {
        let owner = EntryReference(.enterprises, enterprise)
        guard let position = content.positions[owner] else { return missingEntry(owner, reference) }
        let rows = content.entries[position].results.lazy.filter { $0.result.value != nil }
        if rows.contains(where: { $0.result.indicator == indicator }) || !knowsResults(of: content.entries[position]) {
            return nil
        }
        let drawn = rows.map(\.result.indicator)
        let arguments: [String: Diagnostic.Argument] = [
            "enterprise": .text(owner.description), "id": .text(indicator),
        ]
        return Diagnostic(
            ReferenceDiagnostics.noFigures,
            at: reference.location,
            arguments.suggesting(indicator, among: drawn)
        )
    }

    /// Whether an enterprise's results are all that it has: not where its facts could not be read, where a row has a
    /// fault of its own, nor where the table lies beside it under another name.
    private func knowsResults(of entry: ParsedEntry) -> Bool {
        if entry.results.isEmpty, entry.value == nil || content.astray.holds("\(entry.folder)/\(ResultsTable.name)") {
            return false
        }
        return !entry.diagnostics.contains { fault in
            guard fault.severity == .error, let path = fault.location?.path else { return false }
            return path.hasEnding("/" + ResultsTable.name)
                || fault.kind == SourceDiagnostics.unknownFile
                    && fault.arguments["suggestion"] == .text(ResultsTable.name)
        }
    }
}
