import Diagnostics

/// No block includes itself, directly or through others.
struct BlocksEnd {
    let content: WholeContent

    func check() -> [Diagnostic] {
        var included: [String: [(id: String, location: SourceLocation)]] = [:]
        for entry in content.entries where entry.reference.collection == .blocks {
            included[entry.reference.id] = entry.references.compactMap { reference in
                if case .block(let id) = reference.target { (id, reference.location) } else { nil }
            }
        }
        var diagnostics: [Diagnostic] = []
        var finished = Set<String>()
        var reported = Set<String>()
        for start in included.keys.sorted() where !finished.contains(start) {
            // Depth first without recursion: a chain of blocks may be as long as there are blocks.
            var chain: [(id: String, next: Int)] = [(start, 0)]
            while let (id, next) = chain.last {
                guard let links = included[id], next < links.count else {
                    finished.insert(id)
                    chain.removeLast()
                    continue
                }
                chain[chain.count - 1].next += 1
                let link = links[next]
                if let first = chain.firstIndex(where: { $0.id == link.id }) {
                    guard reported.insert(link.id).inserted else { continue }
                    let notes = chain[first...].dropLast().compactMap { included[$0.id]?[$0.next - 1].location }
                    let id: Diagnostic.Argument = .text(link.id)
                    diagnostics.append(
                        Diagnostic(ReferenceDiagnostics.blockCycle, at: link.location, ["id": id], notes: notes))
                } else if !finished.contains(link.id) {
                    chain.append((link.id, 0))
                }
            }
        }
        return diagnostics
    }
}
