import CommonMark
import Diagnostics
import VitrineContent

/// What of an enterprise a funder is shown. The rest is taken away before anything is rendered: what is not in the
/// value cannot come out in any format, whatever a template asks for.
extension Funder {
    func shown(_ enterprise: Enterprise, _ indicators: [String: Indicator]) -> Enterprise {
        var shown = enterprise
        shown.head = head(of: enterprise)
        if !themes.isEmpty { shown.themes.removeAll { !themes.contains($0) } }
        if !showsGoals { shown.sdgs = [] }
        if !sections.contains(.what) { (shown.question, shown.outcomes) = (nil, []) }
        shown.outcomes.removeAll { !shows($0.theme) }
        if !sections.contains(.who) { shown.stakeholders = [] }
        if !sections.contains(.howMuch) { shown.results = [] }
        shown.results.removeAll { !shows($0, indicators[$0.indicator]) }
        let sources = Set(shown.results.compactMap(\.source))
        shown.evidence.removeAll { !sources.contains($0.id) }
        if !sections.contains(.contribution) { shown.contribution = nil }
        if !sections.contains(.risk) { shown.risk = nil }
        if !sections.contains(.testimonies) { shown.testimonies = [] }
        if !sections.contains(.story) { shown.photo = nil }
        if !sections.contains(.progress) { (shown.partner, shown.accompaniment, shown.steps) = (nil, nil, []) }
        if !sections.contains(.assessments) { shown.assessments = [] }
        return shown
    }

    /// Whether its profile lets a result through; whom the result is for is decided when the site is loaded.
    func shows(_ result: ImpactResult, _ indicator: Indicator?) -> Bool {
        guard let indicator, shows(indicator) else { return false }
        guard let period else { return true }
        return result.period.span.start <= period.end && period.start <= result.period.span.end
    }

    func shows(_ indicator: Indicator) -> Bool {
        if themes.isEmpty && indicators.isEmpty { return true }
        return indicators.contains(indicator.id) || required.contains(indicator.id)
            || indicator.theme.map(themes.contains) ?? false
    }

    /// Outcomes without a theme belong to all.
    private func shows(_ theme: String?) -> Bool {
        themes.isEmpty || theme.map(themes.contains) ?? true
    }

    /// Without its text where the story is not asked for; the summary says what the enterprise is.
    private func head(of enterprise: Enterprise) -> EntryHead {
        let head = enterprise.head
        guard !sections.contains(.story) else { return head.with(custom: []) }
        let words = head.words.map { words in
            Words(
                title: words.title, slug: words.slug, summary: words.summary,
                body: Body(MarkdownDocument(path: words.location.path)), location: words.location)
        }
        return head.with(words: words, custom: [])
    }

    /// Those it names first, in its order; then the others, in the order of the vocabulary.
    func sorted(_ groups: [IndicatorGroup]) -> [IndicatorGroup] {
        let named = indicators.compactMap { id in groups.first { $0.indicator.id == id } }
        return named + groups.filter { !indicators.contains($0.indicator.id) }
    }
}
