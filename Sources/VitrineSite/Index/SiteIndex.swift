import Foundation
import Locales
import VitrineContent
import Workers

/// The site with its lists in order and its lookups made: once a build, before any page, shared by all threads.
final class SiteIndex: Sendable {
    let site: Site
    let today: CalendarDate

    let poles: [Pole]
    let steps: [Step]
    /// Not over yet, the next one first.
    let upcoming: [Event]
    /// Over, the last one first.
    let past: [Event]
    /// The newest first.
    let news: [News]
    let newsletters: [Newsletter]
    let publications: [Publication]
    /// By their next session; those that are over last.
    let trainings: [Training]
    /// In the order of the vocabulary.
    let sides: [Side]
    let sideBudgets: [SideBudget]
    let partnerTotals: (total: Decimal, erdf: Decimal)
    let count: Count
    /// Whether anything at all is fictional.
    let hasDemo: Bool

    private let heads: HeadTable
    private let lazyItems: LazyArray<EnterpriseItem>
    private let lazyEnterprises: Lazy<[EnterpriseItem]>
    private let lazyAggregates: Lazy<Aggregates>
    private let poleByID: [String: Pole]
    private let partnerByID: [String: Partner]
    private let stepByID: [String: Step]
    private let territoryByID: [String: Territory]
    private let indicatorByID: [String: Indicator]
    private let measureByID: [String: Measure]
    private let termByID: [[String: Term]]
    private let lazyGroups: Lazy<EnterpriseGroups>
    private let statisticsByTerritory: [String: [StatisticItem]]

    /// - Parameter heads: as ``Routes`` has them.
    init(_ site: Site, heads: HeadTable, today: CalendarDate) {
        self.site = site
        self.today = today
        let vocabulary = site.vocabulary
        let indicators = Dictionary(
            vocabulary.indicators.enumerated().map { ($1.id, (position: $0, indicator: $1)) },
            uniquingKeysWith: { first, _ in first })
        indicatorByID = indicators.mapValues(\.indicator)
        let items =
            site.enterprises.isMade
            ? LazyArray(site.enterprises.map { EnterpriseItem($0, indicators: indicators) })
            : LazyArray(count: site.enterprises.count) {
                EnterpriseItem(site.enterprises[$0], indicators: indicators)
            }
        lazyItems = items
        let enterprises = Lazy {
            Collation.root.sorted(items.all()) { $0.enterprise.sortName ?? $0.enterprise.name.original ?? $0.id }
        }
        lazyEnterprises = enterprises
        poles = site.poles.sorted { ($0.order, $0.id) < ($1.order, $1.id) }
        steps = vocabulary.steps.sorted { $0.number < $1.number }
        let events = site.events.sorted { ($0.time.days.start, $0.id) < ($1.time.days.start, $1.id) }
        upcoming = events.filter { $0.time.days.end >= today }
        past = events.filter { $0.time.days.end < today }.reversed()
        news = site.news.sorted { ($0.date, $0.id) > ($1.date, $1.id) }
        newsletters = site.newsletters.sorted { ($0.date, $0.number, $0.id) > ($1.date, $1.number, $1.id) }
        publications = site.publications.sorted { ($0.date.date, $0.id) > ($1.date.date, $1.id) }
        trainings = site.trainings.sorted { a, b in
            (a.rank(on: today), a.id) < (b.rank(on: today), b.id)
        }
        let sides = vocabulary.sides.map { Side($0.id) }
        self.sides = sides
        sideBudgets = (sides.isEmpty ? [nil] : sides.map(Optional.some))
            .map { SideBudget($0, site.partners) }.filter { !$0.partners.isEmpty }
        partnerTotals = (
            sideBudgets.reduce(0) { $0 + $1.total }, sideBudgets.reduce(0) { $0 + $1.erdf }
        )
        lazyAggregates = Lazy {
            Aggregates(
                indicators: vocabulary.indicators, enterprises: enterprises.value.map(\.enterprise),
                poles: site.poles.sorted { ($0.order, $0.id) < ($1.order, $1.id) }.map(\.id),
                sides: sides, themes: vocabulary.themes.map(\.id), territories: vocabulary.territories)
        }
        let demo = site.enterprises.demoCount
        count = Count(real: site.enterprises.count - demo, demo: demo)

        poleByID = site.poles.byID(\.id)
        partnerByID = site.partners.byID(\.id)
        stepByID = vocabulary.steps.byID(\.id)
        territoryByID = vocabulary.territories.byID(\.id)
        let measures = vocabulary.measures.byID(\.id)
        measureByID = measures
        termByID = TermList.allCases.map { $0.terms(of: vocabulary).byID(\.id) }
        self.heads = heads
        hasDemo = heads.hasDemo
        lazyGroups = Lazy { EnterpriseGroups(enterprises.value, territories: vocabulary.territories) }
        statisticsByTerritory = Self.statistics(site, measures)
    }

    private static func statistics(_ site: Site, _ measures: [String: Measure]) -> [String: [StatisticItem]] {
        let order = Dictionary(
            site.vocabulary.measures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let items = site.statistics.compactMap { statistic in
            measures[statistic.measure].map { StatisticItem(statistic: statistic, measure: $0) }
        }
        return Dictionary(grouping: items, by: \.statistic.territory).mapValues { items in
            items.sorted {
                (order[$0.measure.id] ?? 0, -$0.statistic.year) < (order[$1.measure.id] ?? 0, -$1.statistic.year)
            }
        }
    }
}

extension SiteIndex {
    /// By sort name, in the order that serves all languages.
    var enterprises: [EnterpriseItem] { lazyEnterprises.value }
    /// In the order of their ids.
    var items: [EnterpriseItem] { lazyItems.all() }
    var countWithResults: Count { Count(enterprises.filter(\.hasResults)) }
    /// Only some pages ask for them.
    var aggregates: Aggregates { lazyAggregates.value }
    private var groups: EnterpriseGroups { lazyGroups.value }

    func enterprise(_ id: String) -> EnterpriseItem? { site.enterprises.position(of: id).map { lazyItems[$0] } }
    func pole(_ id: String) -> Pole? { poleByID[id] }
    func partner(_ id: String?) -> Partner? { id.flatMap { partnerByID[$0] } }
    func partners(_ ids: [String]) -> [Partner] { ids.compactMap { partnerByID[$0] } }
    func step(_ id: String) -> Step? { stepByID[id] }
    func territory(_ id: String?) -> Territory? { id.flatMap { territoryByID[$0] } }
    func indicator(_ id: String) -> Indicator? { indicatorByID[id] }
    func term(_ list: TermList, _ id: String) -> Term? { termByID[list.rawValue][id] }
    func terms(_ list: TermList, _ ids: [String]) -> [Term] { ids.compactMap { termByID[list.rawValue][$0] } }
    func head(_ reference: EntryReference) -> EntryHead? { heads[reference] }
    func holds(_ reference: EntryReference) -> Bool { heads.holds(reference) }

    func statistics(_ territory: String, _ group: Measure.Group) -> [StatisticItem] {
        (statisticsByTerritory[territory] ?? []).filter { $0.measure.group == group }
    }

    func enterprises(inPole id: String) -> [EnterpriseItem] { groups.byPole[id] ?? [] }
    func enterprises(at step: String) -> [EnterpriseItem] { groups.byStep[step] ?? [] }
    func enterprises(inTerritory id: String) -> [EnterpriseItem] { groups.byTerritory[id] ?? [] }
    func count(inPole id: String) -> Count { Count(enterprises(inPole: id)) }
    func count(at step: String) -> Count { Count(enterprises(at: step)) }
    func count(inTerritory id: String) -> Count { Count(enterprises(inTerritory: id)) }
    func count(accompaniedBy partner: String) -> Count { Count(groups.byPartner[partner] ?? []) }

    /// Some of those that ask something: the first of each pole, then the second of each, up to six. In a site without
    /// poles, the first six.
    var featured: [EnterpriseItem] {
        let groups = poles.isEmpty ? [enterprises] : poles.map { enterprises(inPole: $0.id) }
        let columns = groups.map { $0.filter { $0.enterprise.question != nil } }
        return Array((0..<6).flatMap { row in columns.compactMap { $0.dropFirst(row).first } }.prefix(6))
    }
}

extension Array {
    fileprivate func byID(_ id: (Element) -> String) -> [String: Element] {
        Dictionary(map { (id($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension Training {
    /// Days until the next session; what is over comes after all that is to come.
    fileprivate func rank(on today: CalendarDate) -> Int {
        if let next = sessions.map(\.span).filter({ $0.end >= today }).map(\.start).min() {
            return today.days(until: next)
        }
        guard let last = sessions.map(\.span.end).max() else { return 5_000_000 }
        return 10_000_000 + last.days(until: today)
    }
}
