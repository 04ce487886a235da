import Tables

/// A header line that nothing is wrong with, and the columns that it names for a list of keys.
final class TableHead {
    let line: HeaderLine
    let columns: TableColumns
    private let keys: KeyList
    private let languages: [Language]

    init(line: HeaderLine, keys: KeyList, languages: [Language], columns: TableColumns) {
        self.line = line
        self.keys = keys
        self.languages = languages
        self.columns = columns
    }

    func holds(for keys: KeyList, _ languages: [Language]) -> Bool {
        keys === self.keys && languages == self.languages
    }
}

/// The last head that a thread read: the tables of most entries begin alike.
final class TableHeads {
    var last: TableHead?
}
