import Diagnostics

/// Within a collection and a language, no two entries have the same address, now or formerly.
struct SlugsAreUnique {
    let content: WholeContent

    private struct Address: Hashable {
        let collection: Collection
        let language: Language
        let slug: String
    }

    private struct Owner {
        let reference: EntryReference
        let location: SourceLocation
    }

    func check() -> [Diagnostic] {
        // Blocks have no address. Drafts come last, so that the fault is told at the draft.
        let entries = content.entries.filter { $0.reference.collection != .blocks }
        let ordered = entries.filter { !$0.isDraft } + entries.filter(\.isDraft)
        var diagnostics: [Diagnostic] = []
        var current: [Address: Owner] = [:]
        for entry in ordered {
            for slug in entry.slugs {
                let address = address(entry, slug)
                guard let first = current[address] else {
                    current[address] = Owner(reference: entry.reference, location: slug.location)
                    continue
                }
                diagnostics.append(fault(DuplicateDiagnostics.duplicateSlug, slug, first.location))
            }
        }
        var former: [Address: Owner] = [:]
        for entry in ordered {
            for slug in entry.formerSlugs {
                let address = address(entry, slug)
                if let owner = current[address] {
                    let isOwn = owner.reference == entry.reference
                    let kind = isOwn ? DuplicateDiagnostics.formerSlugCurrent : DuplicateDiagnostics.formerSlugTaken
                    diagnostics.append(fault(kind, slug, owner.location))
                } else if let first = former[address] {
                    diagnostics.append(fault(DuplicateDiagnostics.formerSlugTaken, slug, first.location))
                } else {
                    former[address] = Owner(reference: entry.reference, location: slug.location)
                }
            }
        }
        return diagnostics
    }

    private func address(_ entry: ParsedEntry, _ slug: PlacedSlug) -> Address {
        Address(collection: entry.reference.collection, language: slug.language, slug: slug.slug)
    }

    private func fault(_ kind: DiagnosticKind, _ slug: PlacedSlug, _ first: SourceLocation) -> Diagnostic {
        Diagnostic(
            kind,
            at: slug.location,
            ["slug": .text(slug.slug), "language": .text(slug.language.tag)],
            notes: [first]
        )
    }
}
