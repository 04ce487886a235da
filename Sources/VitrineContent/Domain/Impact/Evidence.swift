package import Locales

/// Where a result comes from (*élément probant*, *onderbouwing*).
package struct Evidence: Sendable {
    package var id = ""
    package var kind = Kind.document
    package var date = CalendarDate.epoch
    package var citation = LocalizedText.none
    package var sampleSize: Int?
    /// Beside the entry.
    package var file: String?
    package var url: String?

    package init() {}

    package enum Kind: String, Sendable, CaseIterable {
        case survey, interview
        case focusGroup = "focus-group"
        case lifeStory = "life-story"
        case document, statistic
    }
}

extension Evidence: FactGroup {
    package static let facts = Facts<Self>(
        "enterprises/ID/enterprise.yml: evidence",
        [
            .required("id", .id, \.id, "Its id within the enterprise", "survey-2018"),
            .required("kind", .choice, \.kind, "What it is", "survey"),
            .required("date", .date, \.date, "When it was made", "2018-06-15"),
            .required("citation", .text, \.citation, "How to cite it", "{fr: Enquête 2018, nl: Enquête 2018}"),
            .optional(
                "sample_size", .integer(1...100_000_000, unit: "persons"), \.sampleSize,
                "How many persons answered", "16"),
            .optional("file", .file, \.file, "The document", "enquete.pdf"),
            .optional("url", .url, \.url, "Where it can be read", "https://example.org/survey"),
        ])
}
