import Locales
import VitrineContent
import Workers

/// An enterprise with what every page that shows it needs, worked out once.
final class EnterpriseItem: Sendable {
    let enterprise: Enterprise
    private let lazyGroups: Lazy<[IndicatorGroup]>

    init(_ enterprise: Enterprise, indicators: [String: (position: Int, indicator: Indicator)]) {
        self.enterprise = enterprise
        lazyGroups = Lazy { Self.groups(enterprise.results, indicators) }
    }

    /// Its results by indicator, in the order of the vocabulary.
    var groups: [IndicatorGroup] { lazyGroups.value }

    /// Of indicators that the vocabulary knows.
    var hasResults: Bool { !groups.isEmpty }

    /// The oldest first.
    var assessments: [Assessment] { enterprise.assessments.sorted { $0.date < $1.date } }

    var id: String { enterprise.head.id }
    var reference: EntryReference { EntryReference(.enterprises, enterprise.head.id) }

    private static func groups(
        _ results: [ImpactResult], _ indicators: [String: (position: Int, indicator: Indicator)]
    ) -> [IndicatorGroup] {
        var groups: [(position: Int, indicator: Indicator, results: [ImpactResult])] = []
        var places: [String: Int] = [:]
        // Rows of one indicator mostly follow each other.
        var place = -1
        for result in results {
            if place < 0 || groups[place].indicator.id != result.indicator {
                if let known = places[result.indicator] {
                    place = known
                } else if let known = indicators[result.indicator] {
                    place = groups.count
                    places[result.indicator] = place
                    groups.append((known.position, known.indicator, []))
                } else {
                    continue
                }
            }
            groups[place].results.append(result)
        }
        return groups.sorted { $0.position < $1.position }
            .map { IndicatorGroup(indicator: $0.indicator, results: $0.results.sorted { $0.period < $1.period }) }
    }

    func group(_ indicator: String) -> IndicatorGroup? { groups.first { $0.indicator.id == indicator } }

    func evidence(_ id: String?) -> Evidence? {
        position(ofEvidence: id).map { enterprise.evidence[$0] }
    }

    func position(ofEvidence id: String?) -> Int? {
        id.flatMap { id in enterprise.evidence.firstIndex { $0.id == id } }
    }

    /// In the list of evidence, from 1.
    func number(of item: Evidence) -> Int { (enterprise.evidence.firstIndex { $0.id == item.id } ?? 0) + 1 }

    /// An `id` that no other part of the page has.
    func elementID(_ part: String) -> String { "\(id)-\(part)" }
    func tableID(_ indicator: String) -> String { elementID("table-" + indicator) }
}

/// An enterprise's results for one indicator.
struct IndicatorGroup: Sendable {
    let indicator: Indicator
    /// The oldest period first; never empty.
    let results: [ImpactResult]

    var isQualitative: Bool { indicator.kind == .qualitative }
}
