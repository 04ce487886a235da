import VitrineContent

/// The enterprises by what they have in common, each list by name.
struct EnterpriseGroups: Sendable {
    private(set) var byPole: [String: [EnterpriseItem]] = [:]
    private(set) var byStep: [String: [EnterpriseItem]] = [:]
    private(set) var byPartner: [String: [EnterpriseItem]] = [:]
    /// An enterprise is in its territory and in those that this one is a part of.
    private(set) var byTerritory: [String: [EnterpriseItem]] = [:]

    init(_ enterprises: [EnterpriseItem], territories: [Territory]) {
        let parents = Dictionary(territories.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
        for item in enterprises {
            if let pole = item.enterprise.pole { byPole[pole, default: []].append(item) }
            if let stage = item.enterprise.stage { byStep[stage, default: []].append(item) }
            if let partner = item.enterprise.partner { byPartner[partner, default: []].append(item) }
            var territory = item.enterprise.territory
            var seen = Set<String>()
            while let id = territory, seen.insert(id).inserted {
                byTerritory[id, default: []].append(item)
                territory = parents[id] ?? nil
            }
        }
    }
}
