import Locales
import VitrineModel
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
        var byIndicator: [String: [ImpactResult]] = [:]
        for result in results { byIndicator[result.indicator, default: []].append(result) }
        return byIndicator.keys
            .compactMap { indicators[$0] }
            .sorted { $0.position < $1.position }
            .map { known in
                IndicatorGroup(
                    indicator: known.indicator,
                    results: (byIndicator[known.indicator.id] ?? []).sorted { $0.period < $1.period })
            }
    }

    func group(_ indicator: String) -> IndicatorGroup? { groups.first { $0.indicator.id == indicator } }

    func evidence(_ id: String?) -> Evidence? {
        id.flatMap { id in enterprise.evidence.first { $0.id == id } }
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
