/// A date pattern in CLDR's letters (UTS 35, part 4), taken apart once.
///
/// Known: `y`, `M` (1), `MM`, `MMM`, `MMMM`, `LLL`, `LLLL`, `d`, `dd`, `EEEE`, `H`, `HH`, `mm`, and 'quoted' text.
struct DatePattern: Sendable {
    enum Piece: Sendable, Equatable {
        case text(String)
        case year
        case month
        case paddedMonth
        case shortMonth
        case longMonth
        case standaloneMonth
        case day
        case paddedDay
        case weekday
        case hour
        case paddedHour
        case minute
    }

    let pieces: [Piece]

    init(_ pattern: String) {
        var pieces: [Piece] = []
        var text = ""
        func flush() {
            if !text.isEmpty { pieces.append(.text(text)) }
            text = ""
        }
        var rest = Array(pattern)[...]
        while let letter = rest.first {
            if letter == "'" {
                rest = rest.dropFirst()
                if rest.first == "'" { text.append("'") }
                text.append(contentsOf: rest.prefix { $0 != "'" })
                rest = rest.drop { $0 != "'" }.dropFirst()
                continue
            }
            let run = rest.prefix { $0 == letter }
            rest = rest.dropFirst(run.count)
            if let piece = Self.piece(letter, run.count) {
                flush()
                pieces.append(piece)
            } else {
                text.append(contentsOf: run)
            }
        }
        flush()
        self.pieces = pieces
    }

    private static func piece(_ letter: Character, _ count: Int) -> Piece? {
        switch (letter, count) {
        case ("y", _): .year
        case ("M", 1), ("L", 1): .month
        case ("M", 2), ("L", 2): .paddedMonth
        case ("M", 3), ("L", 3): .shortMonth
        case ("M", _): .longMonth
        case ("L", _): .standaloneMonth
        case ("d", 1): .day
        case ("d", _): .paddedDay
        case ("E", _): .weekday
        case ("H", 1), ("h", 1): .hour
        case ("H", _), ("h", _): .paddedHour
        case ("m", _): .minute
        default: nil
        }
    }
}
