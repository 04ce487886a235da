package import Bytes
package import Foundation
package import Locales

/// What an organisation changed, in the terms of the Common Impact Data Standard 3.2
/// (`https://ontology.commonapproach.org/cids/3.2.0`), as JSON-LD with its context inside.
///
/// The shapes of the standard's basic tier hold: organisation, outcomes, themes, indicators with unit and
/// organisation, reports with one measure, a start and an end. Of the tiers above, stakeholders, stakeholder
/// outcomes, targets, impact reports and risks are given as far as the facts go.
package struct CommonImpactData: Sendable {
    /// An absolute IRI; those of the parts are its fragments.
    package var id: String
    package var title: String
    package var language: String
    /// Stands where it must not be overlooked, such as a notice of fiction.
    package var notice: String?
    package var organization: Organization
    package var themes: [Theme] = []
    package var stakeholders: [Stakeholder] = []
    package var outcomes: [Outcome] = []
    package var indicators: [Indicator] = []
    package var findings: [Finding] = []
    package var risk: String?
    package var sources: [Source] = []

    package init(id: String, title: String, language: String, notice: String? = nil, organization: Organization) {
        self.id = id
        self.title = title
        self.language = language
        self.notice = notice
        self.organization = organization
    }

    package struct Organization: Sendable {
        package var name: String
        package var description: String?
        package var website: String?
        /// Only a whole one: the standard knows no part of an address.
        package var address: Address?

        package init(name: String, description: String? = nil, website: String? = nil, address: Address? = nil) {
            self.name = name
            self.description = description
            self.website = website
            self.address = address
        }
    }

    package struct Address: Sendable {
        package var street: String
        package var postalCode: String
        package var town: String
        package var region: String
        package var country: String

        package init(street: String, postalCode: String, town: String, region: String, country: String) {
            self.street = street
            self.postalCode = postalCode
            self.town = town
            self.region = region
            self.country = country
        }
    }

    package struct Theme: Sendable {
        package var key: String
        package var name: String
        package var description: String?

        package init(key: String, name: String, description: String? = nil) {
            self.key = key
            self.name = name
            self.description = description
        }
    }

    package struct Stakeholder: Sendable {
        package var key: String
        package var name: String
        package var description: String?

        package init(key: String, name: String, description: String? = nil) {
            self.key = key
            self.name = name
            self.description = description
        }
    }

    package struct Outcome: Sendable {
        package var key: String
        package var name: String
        package var theme: String?
        /// Keys; each makes a stakeholder outcome.
        package var stakeholders: [String]
        package var isPositive: Bool

        package init(key: String, name: String, theme: String?, stakeholders: [String], isPositive: Bool) {
            self.key = key
            self.name = name
            self.theme = theme
            self.stakeholders = stakeholders
            self.isPositive = isPositive
        }
    }

    package struct Indicator: Sendable {
        package var key: String
        package var name: String
        package var description: String?
        package var unit: String
        package var theme: String?
        /// A code of the IRIS+ catalogue.
        package var iris: String?
        package var reports: [Report]

        package init(
            key: String, name: String, description: String?, unit: String, theme: String?, iris: String? = nil,
            reports: [Report]
        ) {
            self.key = key
            self.name = name
            self.description = description
            self.unit = unit
            self.theme = theme
            self.iris = iris
            self.reports = reports
        }
    }

    /// A figure.
    package struct Report: Sendable {
        /// As people cite it: `R-07`.
        package var reference: String
        package var name: String
        package var value: Decimal
        package var baseline: Decimal?
        package var target: Decimal?
        package var start: CalendarDate
        package var end: CalendarDate
        package var comment: String?
        package var outcome: String?
        package var source: String?

        package init(
            reference: String, name: String, value: Decimal, baseline: Decimal? = nil, target: Decimal? = nil,
            start: CalendarDate, end: CalendarDate, comment: String? = nil, outcome: String? = nil,
            source: String? = nil
        ) {
            self.reference = reference
            self.name = name
            self.value = value
            self.baseline = baseline
            self.target = target
            self.start = start
            self.end = end
            self.comment = comment
            self.outcome = outcome
            self.source = source
        }
    }

    /// A statement: the standard's indicator reports hold numbers only, so it is an impact report.
    package struct Finding: Sendable {
        package var reference: String
        package var name: String
        package var text: String
        package var start: CalendarDate
        package var end: CalendarDate
        package var outcome: String?
        package var source: String?

        package init(
            reference: String, name: String, text: String, start: CalendarDate, end: CalendarDate,
            outcome: String? = nil, source: String? = nil
        ) {
            self.reference = reference
            self.name = name
            self.text = text
            self.start = start
            self.end = end
            self.outcome = outcome
            self.source = source
        }
    }

    package struct Source: Sendable {
        /// `S-2`.
        package var reference: String
        package var citation: String
        package var kind: String
        package var date: CalendarDate
        package var url: String?

        package init(reference: String, citation: String, kind: String, date: CalendarDate, url: String? = nil) {
            self.reference = reference
            self.citation = citation
            self.kind = kind
            self.date = date
            self.url = url
        }
    }

    package func append(to buffer: inout ByteBuffer) {
        let document: JSONValue = ["@context": Self.context, "@graph": .array(ImpactGraph(self).nodes())]
        document.append(to: &buffer, layout: .pretty)
        buffer.append("\n")
    }
}
