import Tables

/// The merged cells of a sheet that cover several rows.
struct TallMerges {
    /// By column, ascending by first row. Merged cells do not overlap.
    private var merges: [Int: [MergedCells]] = [:]

    init(_ all: [MergedCells]) {
        for merge in all.sorted(by: { $0.rows.lowerBound < $1.rows.lowerBound }) where merge.rows.count > 1 {
            for column in merge.columns.prefix(100) { merges[column, default: []].append(merge) }
        }
    }

    subscript(column column: Int, row row: Int) -> MergedCells? {
        guard let list = merges[column] else { return nil }
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if list[middle].rows.lowerBound <= row { low = middle + 1 } else { high = middle }
        }
        guard low > 0, list[low - 1].rows.contains(row) else { return nil }
        return list[low - 1]
    }
}
