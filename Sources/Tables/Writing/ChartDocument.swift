/// A chart that the spreadsheet draws from cells, and redraws when they change.
package struct ChartDocument: Sendable {
    package enum Kind: Sendable { case columns, bars, line }

    /// One set of values, all in one row or column.
    package struct Series: Sendable {
        package var name: String
        /// The sheet that holds both areas.
        package var sheet: String
        package var categories: CellArea
        package var values: CellArea
        /// As 0xRRGGBB; nil for the spreadsheet's own choice.
        package var colour: UInt32?

        package init(name: String, sheet: String, categories: CellArea, values: CellArea, colour: UInt32? = nil) {
            self.name = name
            self.sheet = sheet
            self.categories = categories
            self.values = values
            self.colour = colour
        }
    }

    package var kind: Kind
    package var title: String
    /// For those who cannot see it.
    package var description: String
    package var categoryTitle: String?
    package var valueTitle: String?
    package var series: [Series]
    /// Where its upper left corner lies.
    package var row: Int
    package var column: Int
    /// A column that starts above 0 lies about what it shows; false where values are negative.
    package var startsAtZero = true
    /// Of the usual 480 by 288 pixels.
    package var scale = 1.0

    package init(
        kind: Kind, title: String, description: String, categoryTitle: String? = nil, valueTitle: String? = nil,
        series: [Series], row: Int, column: Int
    ) {
        self.kind = kind
        self.title = title
        self.description = description
        self.categoryTitle = categoryTitle
        self.valueTitle = valueTitle
        self.series = series
        self.row = row
        self.column = column
    }
}
