import CommonMark
import Diagnostics
import VitrineModel

/// What of an enterprise a funder is shown. The rest is taken away before anything is rendered: what is not in the
/// value cannot come out in any format, whatever a template asks for.
extension Funder {
    func shown(_ enterprise: Enterprise, _ indicators: [String: Indicator]) -> Enterprise {
        let results =
            sections.contains(.howMuch) ? enterprise.results.filter { shows($0, indicators[$0.indicator]) } : []
        let sources = Set(results.compactMap(\.source))
        return Enterprise(
            head: head(of: enterprise), name: enterprise.name, nameLanguage: enterprise.nameLanguage,
            sortName: enterprise.sortName, legalForm: enterprise.legalForm, pole: enterprise.pole,
            sector: enterprise.sector, side: enterprise.side, territory: enterprise.territory,
            address: enterprise.address,
            partner: sections.contains(.progress) ? enterprise.partner : nil,
            accompaniment: sections.contains(.progress) ? enterprise.accompaniment : nil,
            stage: enterprise.stage, website: enterprise.website, founded: enterprise.founded,
            workforce: enterprise.workforce, sdgs: showsGoals ? enterprise.sdgs : [],
            themes: themes.isEmpty ? enterprise.themes : enterprise.themes.filter(themes.contains),
            question: sections.contains(.what) ? enterprise.question : nil,
            stakeholders: sections.contains(.who) ? enterprise.stakeholders : [],
            outcomes: sections.contains(.what) ? enterprise.outcomes.filter { shows($0.theme) } : [],
            steps: sections.contains(.progress) ? enterprise.steps : [],
            contribution: sections.contains(.contribution) ? enterprise.contribution : nil,
            risk: sections.contains(.risk) ? enterprise.risk : nil,
            evidence: enterprise.evidence.filter { sources.contains($0.id) },
            assessments: sections.contains(.assessments) ? enterprise.assessments : [],
            photo: sections.contains(.story) ? enterprise.photo : nil, results: results,
            testimonies: sections.contains(.testimonies) ? enterprise.testimonies : [])
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
