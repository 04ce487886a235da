import CommonMark
import Diagnostics
import Foundation
import Locales

@testable import VitrineModel
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
        ImpactResult(
            indicator: indicator, period: self.year(year), content: .value(value), denominator: denominator,
            sampleSize: sample, location: place)
    }

    static func enterprise(
        _ id: String, pole: String = "one", side: Side = Side("WA"), territory: String? = nil, themes: [String] = [],
        demo: Bool = false, results: [ImpactResult]
    ) -> Enterprise {
        Enterprise(
            head: EntryHead(
                id: id, original: VitrineModel.Language("fr"), words: Localized(versions: []), isDemo: demo,
                folder: "Content/enterprises/\(id)", location: place),
            name: name(id), pole: pole, side: side, territory: territory,
            address: Address(town: name("Tournai"), country: "BE"), stage: "state-of-play", themes: themes,
            results: results)
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
