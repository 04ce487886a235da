import Foundation
import Testing

@testable import Locales

/// The languages the tables below speak of.
let french = language("fr")
let dutch = language("nl")
let english = language("en")
let german = language("de")

func language(_ tag: StaticString) -> Language {
    guard let language = Language.named("\(tag)") else { preconditionFailure("\(tag) is no language tag") }
    return language
}

func decimal(_ text: String) -> Decimal {
    Decimal(string: text) ?? .nan
}

func date(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso))
}

/// Text with its invisible spaces named, so that a failure can be read.
func visible(_ text: String) -> String {
    text.replacingOccurrences(of: "\u{202F}", with: "⟨202F⟩").replacingOccurrences(of: "\u{A0}", with: "⟨00A0⟩")
}
