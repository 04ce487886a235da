/// What the files that are no entry's define, for the many references that are only right or wrong: nothing else
/// depends on them, so those that are right need not be kept.
struct KnownNames: Sendable {
    /// None for a vocabulary that could not be read, so that nothing is said about it.
    private let terms: [(list: TermList, ids: Set<String>)]
    private let partners: Set<String>?
    private let sections: [String]?
    /// Collections that the site declares, each with a section of its name.
    private let declared: [String]

    init(_ content: WholeContent) {
        terms = TermList.allCases.compactMap { list in
            content.termIDs["\(list.rawValue).yml"].map { (list, Set($0)) }
        }
        partners = content.partnerIDs.map(Set.init)
        sections = content.sectionIDs
        declared = content.catalogue.declared.map(\.name)
    }

    func hold(_ id: String, of list: TermList) -> Bool {
        terms.first { $0.list == list }?.ids.contains(id) ?? true
    }

    func holdPartner(_ id: String) -> Bool { partners?.contains(id) ?? true }
    func holdSection(_ id: String) -> Bool {
        declared.contains(id) || SiteKeys.sections.contains(id) && sections?.contains(id) ?? true
    }

    /// Whether a reference is right for certain, and of no more use.
    func settle(_ target: Reference.Target) -> Bool {
        switch target {
        case .term(let list, let id): hold(id, of: list)
        case .partner(let id): holdPartner(id)
        case .section(let id): holdSection(id)
        case .subStep, .entry, .block, .result, .chart, .file: false
        }
    }
}

extension ParsedEntry {
    /// With no more references than the rules need, in no more memory than they take.
    func withoutSettled(_ names: KnownNames) -> ParsedEntry {
        var open: [Int] = []
        open.reserveCapacity(16)
        for index in references.indices {
            // Rows of one indicator mostly follow each other.
            let isAsBefore = index > 0 && references[index].target == references[index - 1].target
            let isOpen = isAsBefore ? open.last == index - 1 : !names.settle(references[index].target)
            if isOpen { open.append(index) }
        }
        guard open.count < references.count else { return self }
        var exact: [Reference] = []
        exact.reserveCapacity(open.count)
        for index in open { exact.append(references[index]) }
        return with(references: exact)
    }
}
