import Tables

/// Which results `results.csv` has, for those that come in.
struct KnownResults {
    private var rows: [String: Int] = [:]
    private var indicators: Set<String> = []
    private var periods: Set<String> = []

    init(_ file: ResultsFile) {
        for row in file.table.rows {
            guard let indicator = file.text(row, .indicator), let period = file.text(row, .period) else { continue }
            let key = Self.key(indicator, period)
            if rows[key] == nil { rows[key] = row.index }
            indicators.insert(indicator)
            periods.insert(period)
        }
    }

    static func key(_ indicator: String, _ period: String) -> String { indicator + "\u{0}" + period }

    /// The index of the row.
    subscript(indicator: String, period: String) -> Int? { rows[Self.key(indicator, period)] }

    /// Whether none of them can be meant.
    ///
    /// - Parameters:
    ///   - indicator: nil where it is not known which is meant.
    ///   - period: likewise.
    func lack(_ indicator: String?, _ period: String?) -> Bool {
        switch (indicator, period) {
        case (let indicator?, let period?): self[indicator, period] == nil
        case (let indicator?, nil): !indicators.contains(indicator)
        case (nil, let period?): !periods.contains(period)
        case (nil, nil): rows.isEmpty
        }
    }
}
