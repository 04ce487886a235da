import Foundation
import VitrineModel

/// All aggregates of a site, computed from what its audience may see.
struct Aggregates: Sendable {
    /// In the order of the vocabulary; those without any figure are left out.
    let all: [Aggregate]
    private let linesByTerritory: [String: [AggregateLine]]

    func lines(inTerritory id: String) -> [AggregateLine] { linesByTerritory[id] ?? [] }

    /// - Parameter territories: for an enterprise's territory, itself and those it is a part of.
    init(
        indicators: [Indicator], enterprises: [Enterprise], poles: [String], themes: [String],
        territories: [Territory]
    ) {
        let parents = Dictionary(
            territories.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
        let table = Self.observations(of: enterprises, parents: parents)
        let breakdowns: [(Breakdown.Kind, [AggregateGroup])] = [
            (.pole, poles.map(AggregateGroup.pole)),
            (.side, Side.allCases.map(AggregateGroup.side)),
            (.theme, themes.map(AggregateGroup.theme)),
        ]
        all = indicators.compactMap { indicator in
            guard indicator.aggregation != .none, indicator.kind != .qualitative, let periods = table[indicator.id]
            else { return nil }
            return Aggregate(
                of: indicator, observed: periods, breakdowns: breakdowns,
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

    private static func observations(of enterprises: [Enterprise], parents: [String: String?]) -> [String: ByPeriod] {
        var table: [String: ByPeriod] = [:]
        for enterprise in enterprises {
            var groups: [AggregateGroup] = [.pole(enterprise.pole), .side(enterprise.side)]
            groups += enterprise.themes.map(AggregateGroup.theme)
            var territory = enterprise.territory
            var seen = Set<String>()
            while let id = territory, seen.insert(id).inserted {
                groups.append(.territory(id))
                territory = parents[id] ?? nil
            }
            for result in enterprise.results {
                guard let value = result.value else { continue }
                let observation = Observation(
                    value: value, weight: result.denominator ?? result.sampleSize.map { Decimal($0) },
                    isDemo: enterprise.head.isDemo, groups: groups)
                table[result.indicator, default: [:]][result.period.span, default: (result.period, [])]
                    .observations.append(observation)
            }
        }
        return table
    }
}

extension Aggregate {
    init(
        of indicator: Indicator, observed: Aggregates.ByPeriod,
        breakdowns kinds: [(Breakdown.Kind, [AggregateGroup])], territories: [AggregateGroup]
    ) {
        let columns = observed.values.sorted { $0.period < $1.period }
        let present = Set(columns.flatMap { $0.observations.flatMap(\.groups) })
        let parts = kinds.map { ($0.0, $0.1.filter(present.contains)) }
        let places = territories.filter(present.contains)
        let rows = [[AggregateGroup.all]] + parts.map(\.1) + [places]
        let cells = columns.map { Self.column(indicator, $0.observations, rows) }
        func row(_ breakdown: Int, _ position: Int) -> AggregateRow {
            AggregateRow(group: rows[breakdown][position], cells: cells.map { $0[breakdown][position] })
        }
        self.init(
            indicator: indicator,
            periods: columns.map(\.period),
            total: row(0, 0),
            breakdowns: parts.indices.map { part in
                Breakdown(kind: parts[part].0, rows: parts[part].1.indices.map { row(part + 1, $0) })
            },
            territories: places.indices.map { row(parts.count + 1, $0) },
            enterpriseCount: columns.map { $0.observations.usable(for: indicator).count }.max() ?? 0
        )
    }

    /// The cells of one period, by breakdown and row.
    private static func column(
        _ indicator: Indicator, _ observations: [Observation], _ rows: [[AggregateGroup]]
    ) -> [[AggregateCell]] {
        let usable = observations.usable(for: indicator)
        var members: [AggregateGroup: [Int]] = [.all: Array(usable.indices)]
        for (position, observation) in usable.enumerated() {
            for group in observation.groups { members[group, default: []].append(position) }
        }
        let flat = rows.enumerated().flatMap { breakdown, groups in groups.map { (breakdown, members[$0] ?? []) } }
        let chosen = flat.map { $0.1.map { usable[$0] } }
        let suppressions = Disclosure.suppressions(
            zip(flat, chosen).map { place, observations in
                Disclosure.Cell(
                    members: place.1, persons: observations.persons(for: indicator), breakdown: place.0)
            })
        let cells = zip(chosen, suppressions).map { observations, suppression in
            AggregateCell(
                value: observations.combined(for: indicator),
                enterpriseCount: observations.count,
                hasDemo: observations.contains(where: \.isDemo),
                suppression: suppression)
        }
        var start = 0
        return rows.map { groups in
            defer { start += groups.count }
            return Array(cells[start..<start + groups.count])
        }
    }
}
