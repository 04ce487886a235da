package import Foundation
package import Locales

/// A value of a field that the site itself declares in `Content/fields.yml`.
package struct CustomValue: Sendable {
    package enum Value: Sendable {
        case text(LocalizedText)
        case number(Decimal)
        case flag(Bool)
        case date(CalendarDate)
        case address(String)
    }

    package let name: String
    package let value: Value

    package init(name: String, value: Value) {
        self.name = name
        self.value = value
    }
}

/// A declaration in `Content/fields.yml`.
package struct CustomField: Sendable {
    package enum Kind: String, Sendable, CaseIterable { case text, number, bool, date, url }

    package let collection: Collection
    package let name: String
    package let kind: Kind
    package let label: LocalizedText
    package let isRequired: Bool

    package init(collection: Collection, name: String, kind: Kind, label: LocalizedText, isRequired: Bool) {
        self.collection = collection
        self.name = name
        self.kind = kind
        self.label = label
        self.isRequired = isRequired
    }
}
