import VitrineContent

/// Which groups each enterprise is in, by numbers.
struct GroupMembers: Sendable {
    private var numbers: [AggregateGroup: Int] = [:]
    private var byEnterprise: [[Int]] = []

    /// - Parameter groups: of each enterprise.
    init(_ groups: [[AggregateGroup]]) {
        byEnterprise = groups.map { groups in
            groups.map { group in
                if let number = numbers[group] { return number }
                numbers[group] = numbers.count
                return numbers.count - 1
            }
        }
    }

    var count: Int { numbers.count }

    subscript(group: AggregateGroup) -> Int? { numbers[group] }

    func groups(of observation: Observation) -> [Int] { byEnterprise[observation.enterprise] }

    /// Tells the groups of which somebody observed something.
    func present(in observations: some Sequence<Observation>) -> (AggregateGroup) -> Bool {
        var isPresent = [Bool](repeating: false, count: count)
        for observation in observations {
            for group in groups(of: observation) { isPresent[group] = true }
        }
        return { group in numbers[group].map { isPresent[$0] } ?? false }
    }
}

/// The rows of an indicator's table, filled one period at a time.
struct AggregateRows {
    private let rows: [[AggregateGroup]]
    private let members: GroupMembers
    /// The breakdown of each row, one row behind another.
    private let breakdowns: [Int]
    /// By a group's number; nil for groups that have no row.
    private let positions: [Int?]

    /// - Parameter rows: of each breakdown.
    init(_ rows: [[AggregateGroup]], _ members: GroupMembers) {
        self.rows = rows
        self.members = members
        breakdowns = rows.indices.flatMap { breakdown in rows[breakdown].map { _ in breakdown } }
        var positions = [Int?](repeating: nil, count: members.count)
        for (position, group) in rows.joined().enumerated() {
            if let number = members[group] { positions[number] = position }
        }
        self.positions = positions
    }

    /// The cells of one period, by breakdown and row.
    func column(_ indicator: Indicator, _ observations: [Observation]) -> [[AggregateCell]] {
        var sums = breakdowns.map { _ in ObservationSum() }
        var chosen: [[Int]] = breakdowns.map { _ in [] }
        let isWeighted = indicator.aggregation == .weighted
        for (index, observation) in observations.enumerated() where observation.isUsable(for: indicator) {
            for group in members.groups(of: observation) {
                guard let position = positions[group] else { continue }
                sums[position].add(observation, isWeighted: isWeighted)
                chosen[position].append(index)
            }
        }
        let suppressions = Disclosure.suppressions(
            breakdowns.indices.map {
                Disclosure.Cell(
                    members: chosen[$0], persons: sums[$0].persons(for: indicator), breakdown: breakdowns[$0])
            })
        let cells = zip(sums, suppressions).map { sum, suppression in
            AggregateCell(
                value: sum.combined(for: indicator), enterpriseCount: sum.count, hasDemo: sum.hasDemo,
                suppression: suppression)
        }
        var start = 0
        return rows.map { groups in
            defer { start += groups.count }
            return Array(cells[start..<start + groups.count])
        }
    }
}
