import Bytes
import Charts
import Foundation
import Geography
import Liquid
import Locales
import VitrineContent

extension Edition {
    /// One result is drawn as bars from its starting value to its target; several as a line over the periods, where
    /// those are of one length: nine months beside a year would look like growth.
    ///
    /// - Parameters:
    ///   - id: starts every id in the drawing; unique on its page.
    ///   - table: the id of the table that says the same.
    func chart(of group: IndicatorGroup, id: String, table: String?, size: ChartSize = .page) -> HTML? {
        let indicator = group.indicator
        let name = DrawingName(
            id: id, name: phrase(.chartOfIndicator, ["indicator": plain(indicator.label)]), tableID: table)
        let valued = group.results.filter { $0.value != nil }
        guard !group.isQualitative, let last = valued.last else { return nil }
        if valued.count > 1 {
            guard valued.map(\.period).areOfOneLength else { return nil }
            let chart = SeriesChart(
                name: name,
                periods: group.results.map { result in
                    SeriesChart.Period(
                        label: shortPeriod(result.period), value: result.value,
                        text: result.value.map { plainQuantity($0, indicator) } ?? "")
                },
                target: last.target.map {
                    SeriesChart.Target(
                        value: $0,
                        text: phrase(
                            .chartTargetLine,
                            ["value": plainQuantity($0, indicator), "period": shortPeriod(last.period)]))
                },
                plotHeight: size.plotHeight)
            return chart.svg().map { HTML(safe: $0.bytes) }
        }
        guard let value = last.value else { return nil }
        let bars: [(BarChart.Role, Phrase, Decimal?)] = [
            (.baseline, .chartBaseline, last.baseline), (.value, .chartValue, value),
            (.target, .chartTarget, last.target),
        ]
        // One figure alone is said better by its number.
        guard last.baseline != nil || last.target != nil else { return nil }
        let chart = BarChart(
            name: name,
            bars: bars.compactMap { role, label, value in
                value.map {
                    BarChart.Bar(role, label: phrase(label), value: $0, text: plainQuantity($0, indicator))
                }
            })
        return chart.svg().map { HTML(safe: $0.bytes) }
    }

    /// The totals of an aggregate by period; nil where they cannot be compared, and where a suppressed figure would
    /// leave a gap to guess at.
    func chart(of aggregate: Aggregate) -> HTML? {
        let cells = aggregate.total.cells
        guard aggregate.isComparable, cells.filter({ $0.published != nil }).count > 1 else { return nil }
        return chart(
            ofTotals: zip(aggregate.periods, cells).map { ($0, $1.published) }, aggregate.indicator,
            table: "table-" + aggregate.indicator.id)
    }

    func chart(
        ofTotals totals: [(period: Period, value: Decimal?)], _ indicator: Indicator, table: String,
        size: ChartSize = .page
    ) -> HTML? {
        let chart = SeriesChart(
            name: DrawingName(
                id: "chart-" + indicator.id, name: phrase(.chartOfIndicator, ["indicator": plain(indicator.label)]),
                tableID: table),
            periods: totals.map { total in
                SeriesChart.Period(
                    label: shortPeriod(total.period), value: total.value,
                    text: total.value.map { plainQuantity($0, indicator) } ?? "")
            },
            plotHeight: size.plotHeight)
        return chart.svg().map { HTML(safe: $0.bytes) }
    }

    /// Short enough for an axis.
    private func shortPeriod(_ period: Period) -> String {
        switch period.form {
        case .year: String(period.span.start.year)
        case .half, .quarter: period.text
        case .month: speech.dates.months(period.span.start, period.span.end)
        case .days: speech.dates.months(period.span.start, period.span.end)
        }
    }

    /// The map of enterprises: a group of markers a pole.
    var map: HTML? {
        let positions = Dictionary(
            index.poles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let markers = index.enterprises.compactMap { item -> PointMap.Marker? in
            guard let place = item.enterprise.coordinates, let path = path(.entry(item.reference)) else { return nil }
            let shown = In(item, self)
            var language: String?
            if case .text(_, let tag) = shown.name { language = tag }
            return PointMap.Marker(
                name: [shown.name.plain, name(item.enterprise.address.town).plain].joined(separator: ", "),
                href: context.links.relative(path), point: GeoPoint(place),
                group: item.enterprise.pole.flatMap { positions[$0] } ?? 0, language: language)
        }
        let map = PointMap(
            name: DrawingName(id: "map", name: phrase(.mapName), tableID: "map-list"),
            outlines: site.map.lands.map {
                Outline(
                    id: $0.id, side: $0.side?.id, rings: $0.area.rings, label: plain($0.name),
                    labelPoint: $0.namePoint)
            },
            towns: site.map.towns.map { MapTown(name: plain($0.name), point: $0.point, side: $0.nameSide.side) },
            groups: index.poles.map { title(of: $0.head).plain },
            markers: markers)
        return map.svg().map { HTML(safe: $0.bytes) }
    }
}

/// Where a chart of a line stands: a page has room, on a document's sheet a few should fit.
enum ChartSize {
    case page, sheet

    fileprivate var plotHeight: Double {
        switch self {
        case .page: 170
        case .sheet: 96
        }
    }
}

extension In where Thing == EnterpriseItem {
    func chart(of group: IndicatorGroup, size: ChartSize = .page) -> HTML? {
        edition.chart(
            of: group, id: thing.elementID("chart-" + group.indicator.id),
            table: thing.tableID(group.indicator.id), size: size)
    }

    var progressChart: HTML? {
        let steps = progress.flatMap { item -> [StepsChart.Step] in
            [StepsChart.Step(item.status.state, label: edition.plain(item.step.label), note: edition.note(item))]
                + item.subSteps.map {
                    StepsChart.Step(
                        $0.status.state, label: edition.plain($0.label), note: edition.phrase($0.status.phrase),
                        isSubstep: true)
                }
        }
        let chart = StepsChart(
            name: DrawingName(
                id: thing.elementID("progress-chart"), name: edition.phrase(.chartOfProgress),
                tableID: thing.elementID("progress")),
            steps: steps)
        return chart.svg().map { HTML(safe: $0.bytes) }
    }

    /// With the assessment before it, where there is one.
    func chart(of assessment: Assessment) -> HTML? {
        let domains = edition.site.vocabulary.domains.filter { domain in
            assessment.items.contains { $0.domain == domain.id }
        }
        let earlier = thing.assessments.last { $0.date < assessment.date }
        let series = [earlier, assessment].compactMap(\.self).map { shown in
            RadarChart.Series(
                label: edition.speech.dates.long(shown.date),
                values: domains.map { domain in
                    shown.items.first { $0.domain == domain.id }.map { Decimal($0.level) }
                })
        }
        let part = assessment.date.description
        let chart = RadarChart(
            name: DrawingName(
                id: thing.elementID("assessment-chart-" + part),
                name: edition.phrase(.chartOfAssessment, ["date": edition.speech.dates.long(assessment.date)]),
                tableID: thing.elementID("assessment-" + part)),
            domains: domains.map { edition.plain($0.label) }, levels: (1...5).map(String.init), series: series)
        return chart.svg().map { HTML(safe: $0.bytes) }
    }
}

extension Edition {
    fileprivate func note(_ item: ProgressItem) -> String {
        let status = phrase(item.status.phrase)
        guard let day = item.end ?? item.start else { return status }
        return status + ", " + speech.dates.monthYear(day)
    }
}

extension StepProgress.Status {
    fileprivate var state: StepsChart.State {
        switch self {
        case .planned: .upcoming
        case .current: .current
        case .done: .done
        }
    }
}

extension MapGround.NameSide {
    fileprivate var side: MapTown.Side {
        switch self {
        case .right: .right
        case .left: .left
        case .above: .above
        case .below: .below
        }
    }
}
