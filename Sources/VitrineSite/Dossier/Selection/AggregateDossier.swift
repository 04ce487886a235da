import Foundation
import Locales
import VitrineContent

/// What one funder receives of several enterprises together.
///
/// The figures are those of one table over all enterprises, whatever part of it is shown: what is left out to protect
/// persons is left out the same in every dossier, so that none completes another.
struct AggregateDossier: Sendable {
    let funder: Funder
    let scope: DossierScope
    /// Those in the scope, with what the funder is shown.
    let items: [EnterpriseItem]
    let indicators: [Indicator]
    let rows: [NumberedAggregate]
    let statements: [NumberedStatement]

    var isDemo: Bool { funder.head.isDemo || items.contains { $0.enterprise.head.isDemo } }
    var grants: [Funder.Grant] { funder.grants.filter { $0.enterprise == nil } }

    var testimonies: [(EnterpriseItem, Testimony)] {
        items.flatMap { item in item.enterprise.testimonies.map { (item, $0) } }
    }

    /// - Parameter everyone: all enterprises, with what the funder is shown.
    init(
        _ scope: DossierScope, for funder: Funder, of everyone: [EnterpriseItem], in index: SiteIndex
    ) {
        self.scope = scope
        self.funder = funder
        let vocabulary = index.site.vocabulary
        let members = Set(index.enterprises(in: scope).map(\.id))
        items = everyone.filter { members.contains($0.id) }
        let shown = vocabulary.indicators.filter { funder.shows($0) }
        let named = funder.indicators.compactMap { id in shown.first { $0.id == id } }
        indicators = named + shown.filter { !funder.indicators.contains($0.id) }
        let aggregates = Aggregates(
            indicators: indicators, enterprises: everyone.map(\.enterprise), poles: index.poles.map(\.id),
            sides: index.sides, themes: vocabulary.themes.map(\.id), territories: vocabulary.territories)
        let cells = aggregates.all.flatMap { aggregate in
            aggregate.rows(for: scope).flatMap { kind, row in
                aggregate.periods.indices.filter { aggregate.tells(row, at: $0, kind) }.map {
                    (aggregate, kind, row, aggregate.periods[$0], row.cells[$0])
                }
            }
        }
        let shownItems = items
        let words = indicators.filter { $0.kind == .qualitative }.flatMap { indicator in
            shownItems.flatMap { item in
                (item.group(indicator.id)?.results ?? []).map { (item, indicator, $0) }
            }
        }
        let count = cells.count + words.count
        rows = cells.enumerated().map { position, cell in
            NumberedAggregate(
                reference: NumberedResult.reference(position, of: count), indicator: cell.0.indicator,
                breakdown: cell.1, group: cell.2.group,
                period: cell.3, cell: cell.4)
        }
        let offset = cells.count
        statements = words.enumerated().map { position, entry in
            NumberedStatement(
                item: entry.0,
                numbered: NumberedResult(
                    reference: NumberedResult.reference(offset + position, of: count), result: entry.2,
                    indicator: entry.1, line: nil))
        }
    }

    /// Enterprises whose result is in a figure, with that result.
    func contributors(to row: NumberedAggregate) -> [(item: EnterpriseItem, result: ImpactResult)] {
        items.compactMap { item in
            guard row.group.holds(item.enterprise, scope) else { return nil }
            return item.group(row.indicator.id)?.results
                .first {
                    $0.period.span == row.period.span && $0.value != nil
                        && row.indicator.canPutTogether(figureAbout: $0.base)
                }
                .map { (item, $0) }
        }
    }
}

/// One figure of an aggregate under a short reference.
struct NumberedAggregate: Sendable {
    let reference: String
    let indicator: Indicator
    /// Nil for the whole of the scope.
    let breakdown: Breakdown.Kind?
    let group: AggregateGroup
    let period: Period
    let cell: AggregateCell
}

/// What one enterprise observed in words.
struct NumberedStatement: Sendable {
    let item: EnterpriseItem
    let numbered: NumberedResult
}

extension Aggregate {
    /// Whether a part holds anything, and not merely all of the whole again.
    fileprivate func tells(_ row: AggregateRow, at period: Int, _ kind: Breakdown.Kind?) -> Bool {
        let count = row.cells[period].enterpriseCount
        return count > 0 && (kind == nil || count < total.cells[period].enterpriseCount)
    }

    /// The rows that a dossier shows: the whole of its scope, and for the project its parts.
    func rows(for scope: DossierScope) -> [(kind: Breakdown.Kind?, row: AggregateRow)] {
        switch scope {
        case .enterprise: []
        case .project:
            [(nil, total)] + breakdowns.flatMap { part in part.rows.map { (Optional(part.kind), $0) } }
        case .pole(let id):
            breakdowns.first { $0.kind == .pole }?.rows.filter { $0.group == .pole(id) }.map { (nil, $0) } ?? []
        case .territory(let id): territories.filter { $0.group == .territory(id) }.map { (nil, $0) }
        }
    }
}

extension AggregateGroup {
    /// Whether an enterprise of the scope belongs to a part of it.
    fileprivate func holds(_ enterprise: Enterprise, _ scope: DossierScope) -> Bool {
        switch self {
        case .all, .territory: true
        case .pole(let id): enterprise.pole == id
        case .side(let side): enterprise.side == side
        case .theme(let id): enterprise.themes.contains(id)
        }
    }
}

extension SiteIndex {
    func enterprises(in scope: DossierScope) -> [EnterpriseItem] {
        switch scope {
        case .enterprise(let id): enterprise(id).map { [$0] } ?? []
        case .project: enterprises
        case .pole(let id): enterprises(inPole: id)
        case .territory(let id): enterprises(inTerritory: id)
        }
    }
}
