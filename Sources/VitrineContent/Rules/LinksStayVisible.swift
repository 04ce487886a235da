import Diagnostics
import Workers

/// Who may see a page may see what it links to; nothing that is published links to a draft.
struct LinksStayVisible: Sendable {
    let content: WholeContent
    /// What not everybody may see, or nobody yet: of most sites, little.
    private let restricted: [EntryReference: (isPublished: Bool, audience: Audience)]

    init(content: WholeContent) {
        self.content = content
        let hidden = content.entries.lazy.filter { !content.isPublished($0) || $0.audience != .public }
        restricted = Dictionary(
            hidden.map { ($0.reference, (content.isPublished($0), $0.audience)) },
            uniquingKeysWith: { first, _ in first })
    }

    func check() -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for reference in content.references {
            if let fault = fault(of: reference, readBy: .public) { diagnostics.append(fault) }
        }
        let entries = content.entries
        let faults = Workers.map(below: entries.count) { index in
            let entry = entries[index]
            guard content.isPublished(entry) else { return [Diagnostic]() }
            return entry.references.compactMap { fault(of: $0, readBy: entry.audience) }
        }
        return diagnostics + faults.joined()
    }

    private func fault(of reference: Reference, readBy readers: Audience) -> Diagnostic? {
        switch reference.target {
        case .entry(let entry): fault(of: entry, reference, readers)
        case .block(let id): fault(of: EntryReference(.blocks, id), reference, readers)
        case .result(let enterprise, let key):
            fault(of: EntryReference(.enterprises, enterprise), reference, readers)
                ?? fault(of: key, [row(enterprise, key)], reference, readers)
        case .chart(let enterprise, let indicator):
            fault(of: EntryReference(.enterprises, enterprise), reference, readers)
                ?? fault(of: indicator, figures(enterprise, indicator), reference, readers)
        case .term, .subStep, .partner, .section, .file: nil
        }
    }

    private func fault(of entry: EntryReference, _ reference: Reference, _ readers: Audience) -> Diagnostic? {
        guard let target = restricted[entry] else { return nil }
        if !target.isPublished {
            return Diagnostic(
                ReferenceDiagnostics.toDraft,
                at: reference.location,
                ["id": .text(entry.description)]
            )
        }
        if readers.allSee(target.audience) { return nil }
        return hidden(entry.description, target.audience, reference)
    }

    /// At least one of the rows must be there for all readers.
    private func fault(
        of name: String,
        _ rows: [ResultRow?],
        _ reference: Reference,
        _ readers: Audience
    ) -> Diagnostic? {
        let audiences = rows.compactMap(\.self).map(\.result.audience)
        guard let first = audiences.first, !audiences.contains(where: readers.allSee) else { return nil }
        return hidden(name, first, reference)
    }

    private func hidden(_ name: String, _ audience: Audience, _ reference: Reference) -> Diagnostic {
        Diagnostic(
            ReferenceDiagnostics.toHidden,
            at: reference.location,
            ["id": .text(name), "audience": .text(audience.rawValue)]
        )
    }

    private func row(_ enterprise: String, _ key: String) -> ResultRow? {
        results(enterprise).first { $0.result.isNamed(key) }
    }

    private func figures(_ enterprise: String, _ indicator: String) -> [ResultRow?] {
        results(enterprise).filter { $0.result.indicator == indicator && $0.result.value != nil }
    }

    private func results(_ enterprise: String) -> [ResultRow] {
        content.positions[EntryReference(.enterprises, enterprise)].map { content.entries[$0].results } ?? []
    }
}

extension Audience {
    /// Whether every build that shows what is for `self` also shows what is for `other`.
    func allSee(_ other: Audience) -> Bool {
        Audience.allCases.allSatisfy { !$0.sees(self) || $0.sees(other) }
    }
}
