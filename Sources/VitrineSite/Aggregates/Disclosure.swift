import Foundation

/// Decides which figures of one table must be left out so that none that describes few persons can be learnt.
///
/// A cell is known by whose observations it puts together. One that describes fewer than five persons is
/// suppressed; so are as many others as it takes until no suppressed cell, nor all suppressed cells of a breakdown
/// together where they describe fewer than five, can be computed from those that stay. "Can be computed" is linear
/// algebra: the cell lies in the span of the published ones. That covers a total minus its other parts, and any
/// longer way round through overlapping breakdowns.
enum Disclosure {
    struct Cell: Sendable {
        /// Positions of the observations that are in it.
        let members: [Int]
        /// Nil where the figure describes no persons, or nobody knows how many.
        let persons: Decimal?
        /// Cells of one breakdown share it.
        let breakdown: Int
    }

    /// For each cell, why it is left out, or nil. Cells without members are never suppressed: they have no figure.
    static func suppressions(_ cells: [Cell]) -> [Suppression?] {
        var result: [Suppression?] = cells.map { cell in
            guard let persons = cell.persons, !cell.members.isEmpty else { return nil }
            return persons < Suppression.threshold ? .few : nil
        }
        guard result.contains(.few) else { return result }
        let columns = Columns(cells)
        while let exposed = firstExposed(cells, result, columns) {
            guard let victim = victim(for: exposed, cells, result) else { return result }
            result[victim] = .wouldReveal
        }
        return result
    }

    /// A breakdown of which a sensitive figure can be computed.
    private static func firstExposed(_ cells: [Cell], _ result: [Suppression?], _ columns: Columns) -> Int? {
        var span = Span(width: columns.count)
        for (index, cell) in cells.enumerated() where result[index] == nil && !cell.members.isEmpty {
            span.insert(columns.vector(of: [index]))
        }
        for (index, cell) in cells.enumerated() where result[index] == .few {
            if span.contains(columns.vector(of: [index])) { return cell.breakdown }
        }
        for breakdown in Set(cells.map(\.breakdown)).sorted() {
            let hidden = cells.indices.filter { cells[$0].breakdown == breakdown && result[$0] != nil }
            guard hidden.count > 1, hidden.contains(where: { result[$0] == .few }) else { continue }
            let persons = hidden.reduce(Decimal(0)) { $0 + (cells[$1].persons ?? Suppression.threshold) }
            if persons < Suppression.threshold, span.contains(columns.vector(of: hidden)) { return breakdown }
        }
        return nil
    }

    /// The published cell of the breakdown that describes the fewest persons; else the smallest of all.
    private static func victim(for breakdown: Int, _ cells: [Cell], _ result: [Suppression?]) -> Int? {
        let published = cells.indices.filter { result[$0] == nil && !cells[$0].members.isEmpty }
        let near = published.filter { cells[$0].breakdown == breakdown }
        return (near.isEmpty ? published : near).min { a, b in
            let (first, second) = (cells[a].persons ?? 0, cells[b].persons ?? 0)
            return first == second ? a < b : first < second
        }
    }
}

/// Observations that are in the same cells are one column: it keeps the algebra as small as the table.
private struct Columns {
    private var byCell: [[Int]]
    let count: Int

    init(_ cells: [Disclosure.Cell]) {
        var signatures: [Int: [Int]] = [:]
        for (index, cell) in cells.enumerated() {
            for member in cell.members { signatures[member, default: []].append(index) }
        }
        var seen = Set<[Int]>()
        byCell = Array(repeating: [], count: cells.count)
        var count = 0
        for member in signatures.keys.sorted() {
            guard let signature = signatures[member], seen.insert(signature).inserted else { continue }
            for cell in signature { byCell[cell].append(count) }
            count += 1
        }
        self.count = count
    }

    func vector(of cells: [Int]) -> [UInt64] {
        var vector = [UInt64](repeating: 0, count: count)
        for cell in cells {
            for column in byCell[cell] { vector[column] += 1 }
        }
        return vector
    }
}

/// Vectors modulo a prime, in echelon form.
private struct Span {
    private static let prime: UInt64 = 2_147_483_647
    private var rows: [(pivot: Int, vector: [UInt64])] = []
    private let width: Int

    init(width: Int) { self.width = width }

    mutating func insert(_ vector: [UInt64]) {
        guard let rest = reduced(vector) else { return }
        rows.append(rest)
    }

    func contains(_ vector: [UInt64]) -> Bool { reduced(vector) == nil }

    /// What is left after taking away the span, scaled to a leading 1; nil for nothing.
    private func reduced(_ vector: [UInt64]) -> (pivot: Int, vector: [UInt64])? {
        var vector = vector
        for row in rows where vector[row.pivot] != 0 {
            let factor = Self.prime - vector[row.pivot]
            for column in 0..<width {
                vector[column] = (vector[column] + factor * row.vector[column]) % Self.prime
            }
        }
        guard let pivot = vector.firstIndex(where: { $0 != 0 }) else { return nil }
        let inverse = Self.power(vector[pivot], Self.prime - 2)
        return (pivot, vector.map { $0 * inverse % Self.prime })
    }

    private static func power(_ base: UInt64, _ exponent: UInt64) -> UInt64 {
        var (result, base, exponent): (UInt64, UInt64, UInt64) = (1, base % prime, exponent)
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * base % prime }
            base = base * base % prime
            exponent >>= 1
        }
        return result
    }
}
