import Foundation
import VitrineContent

/// All aggregates of a site, computed from what its audience may see.
struct Aggregates: Sendable {
    /// In the order of the vocabulary; those without any figure are left out.
    let all: [Aggregate]
    private let linesByTerritory: [String: [AggregateLine]]

    func lines(inTerritory id: String) -> [AggregateLine] { linesByTerritory[id] ?? [] }

    /// - Parameter territories: for an enterprise's territory, itself and those it is a part of.
    init(
        indicators: [Indicator], enterprises: [Enterprise], poles: [String], sides: [Side], themes: [String],
        territories: [Territory]
    ) {
        let parents = Dictionary(
            territories.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
        let table = Self.observations(of: enterprises)
        let members = GroupMembers(enterprises.map { Self.groups(of: $0, parents) })
        let breakdowns: [(Breakdown.Kind, [AggregateGroup])] = [
            (.pole, poles.map(AggregateGroup.pole)),
            (.side, sides.map(AggregateGroup.side)),
            (.theme, themes.map(AggregateGroup.theme)),
        ]
        all = indicators.compactMap { indicator in
            guard indicator.aggregation != .none, indicator.kind != .qualitative, let periods = table[indicator.id]
            else { return nil }
            return Aggregate(
                of: indicator, observed: periods, members: members, breakdowns: breakdowns,
                territories: territories.map { .territory($0.id) })
        }
        var lines: [String: [AggregateLine]] = [:]
        for aggregate in all {
            for row in aggregate.territories {
                guard case .territory(let id) = row.group else { continue }
                for (period, cell) in zip(aggregate.periods, row.cells) where cell.enterpriseCount > 0 {
                    lines[id, default: []].append(
                        AggregateLine(indicator: aggregate.indicator, period: period, cell: cell))
                }
            }
        }
        linesByTerritory = lines
    }

    typealias ByPeriod = [DateSpan: (period: Period, observations: [Observation])]

    private static func observations(of enterprises: [Enterprise]) -> [String: ByPeriod] {
        var table: [String: ByPeriod] = [:]
        for (position, enterprise) in enterprises.enumerated() {
            for result in enterprise.results {
                guard let value = result.value else { continue }
                let observation = Observation(
                    value: value, weight: result.base, isDemo: enterprise.head.isDemo, enterprise: position)
                table[result.indicator, default: [:]][result.period.span, default: (result.period, [])]
                    .observations.append(observation)
            }
        }
        return table
    }

    private static func groups(of enterprise: Enterprise, _ parents: [String: String?]) -> [AggregateGroup] {
        var groups: [AggregateGroup] = [.all]
        if let pole = enterprise.pole { groups.append(.pole(pole)) }
        if let side = enterprise.side { groups.append(.side(side)) }
        groups += enterprise.themes.map(AggregateGroup.theme)
        var territory = enterprise.territory
        var seen = Set<String>()
        while let id = territory, seen.insert(id).inserted {
            groups.append(.territory(id))
            territory = parents[id] ?? nil
        }
        return groups
    }
}

extension Aggregate {
    /// Nil where nobody observed anything that can be put together.
    init?(
        of indicator: Indicator, observed: Aggregates.ByPeriod, members: GroupMembers,
        breakdowns kinds: [(Breakdown.Kind, [AggregateGroup])], territories: [AggregateGroup]
    ) {
        let columns = observed.values.sorted { $0.period < $1.period }
        let contributors = columns.map { column in
            column.observations.filter { $0.isUsable(for: indicator) }.map(\.enterprise)
        }
        guard contributors.contains(where: { !$0.isEmpty }) else { return nil }
        let isPresent = members.present(in: columns.lazy.flatMap(\.observations))
        let parts = kinds.map { ($0.0, $0.1.filter(isPresent)) }
        let places = territories.filter(isPresent)
        let rows = [[AggregateGroup.all]] + parts.map(\.1) + [places]
        let table = AggregateRows(rows, members)
        let cells = columns.map { table.column(indicator, $0.observations) }
        func row(_ breakdown: Int, _ position: Int) -> AggregateRow {
            AggregateRow(group: rows[breakdown][position], cells: cells.map { $0[breakdown][position] })
        }
        self.init(
            indicator: indicator,
            periods: columns.map(\.period),
            total: row(0, 0),
            breakdowns: parts.indices.filter { !parts[$0].1.isEmpty }.map { part in
                Breakdown(kind: parts[part].0, rows: parts[part].1.indices.map { row(part + 1, $0) })
            },
            territories: places.indices.map { row(parts.count + 1, $0) },
            enterpriseCount: Set(contributors.joined()).count,
            isOfTheSame: contributors.allSatisfy { $0 == contributors.first }
        )
    }
}
