import CommonMark
import Diagnostics
import Foundation
import Locales

@testable import VitrineContent
@testable import VitrineSite

/// Small values of the model, for tests that need no whole site.
enum Sample {
    static let place = SourceLocation("Content/sample.yml")

    static func day(_ text: String) -> CalendarDate {
        guard let date = CalendarDate(iso: text) else { preconditionFailure("not a date: \(text)") }
        return date
    }

    static func year(_ year: Int) -> Period {
        Period(
            span: DateSpan(start: day("\(year)-01-01"), end: day("\(year)-12-31")), form: .year, text: String(year))
    }

    static func name(_ text: String) -> LocalizedText { LocalizedText(universal: text) }

    static func indicator(
        _ id: String, aggregation: Indicator.Aggregation = .sum, people: Bool = false, percentage: Bool = false
    ) -> Indicator {
        Indicator(
            id: id, label: name(id), kind: .quantitative, isPercentage: percentage, aggregation: aggregation,
            countsPeople: people)
    }

    static func result(
        _ indicator: String, _ year: Int, _ value: Decimal, denominator: Decimal? = nil, sample: Int? = nil
    ) -> ImpactResult {
        var result = ImpactResult()
        result.indicator = indicator
        result.period = self.year(year)
        result.content = .value(value)
        result.denominator = denominator
        result.sampleSize = sample
        return result
    }

    static func enterprise(
        _ id: String, pole: String = "one", side: Side = Side("WA"), territory: String? = nil, themes: [String] = [],
        demo: Bool = false, results: [ImpactResult]
    ) -> Enterprise {
        var enterprise = Enterprise(
            head: EntryHead(
                id: id, original: VitrineContent.Language("fr"), words: Localized(versions: []), isDemo: demo,
                folder: "Content/enterprises/\(id)", location: place))
        enterprise.name = name(id)
        enterprise.pole = pole
        enterprise.side = side
        enterprise.territory = territory
        enterprise.stage = "state-of-play"
        enterprise.themes = themes
        enterprise.results = results
        return enterprise
    }

    static func aggregates(
        _ indicator: Indicator, _ enterprises: [Enterprise], poles: [String] = ["one", "two", "three"],
        themes: [String] = ["work", "home"], territories: [Territory] = []
    ) -> Aggregates {
        Aggregates(
            indicators: [indicator], enterprises: enterprises, poles: poles,
            sides: ["WA", "FR", "VL"].map { Side($0) }, themes: themes, territories: territories)
    }
}
