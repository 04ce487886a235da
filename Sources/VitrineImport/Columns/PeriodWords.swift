import Locales

/// Periods as people write them in a spreadsheet, in the form of `results.csv`.
enum PeriodWords {
    /// `2018-S1` of "1er semestre 2018", `2018-04` of "avril 2018", `2018-01-15..2018-06-30` of "15/01/2018 au
    /// 30/06/2018". Nil when it is no such thing, or stands in that form already.
    static func canonical(_ text: String) -> String? {
        let words = words(text)
        if let span = span(words) { return span }
        let years = words.filter { $0.utf8.count == 4 && Int($0).map { (1000...9999).contains($0) } == true }
        guard years.count == 1, let year = years.first else { return nil }
        var rest = words.filter { $0 != year && !fillers.contains($0) }
        if rest.isEmpty { return year }
        if rest.count == 1 { rest = apart(rest[0]) }
        guard rest.count <= 2 else { return nil }
        if rest.count == 2 { return part(rest[0], rest[1], year) ?? part(rest[1], rest[0], year) }
        if let month = months[rest[0]] ?? Int(rest[0]), (1...12).contains(month), rest[0].utf8.count <= 9 {
            return "\(year)-\(month < 10 ? "0" : "")\(month)"
        }
        return nil
    }

    /// `t3` as `t` and `3`.
    private static func apart(_ word: String) -> [String] {
        guard word.utf8.count == 2, let first = word.first, let last = word.last, first.isLetter, last.isNumber else {
            return [word]
        }
        return [String(first), String(last)]
    }

    private static func part(_ kind: String, _ ordinal: String, _ year: String) -> String? {
        guard let number = ordinals[ordinal] else { return nil }
        if halves.contains(kind), number <= 2 { return "\(year)-S\(number)" }
        return quarters.contains(kind) && number <= 4 ? "\(year)-Q\(number)" : nil
    }

    /// Two days, each with the day first.
    private static func span(_ words: [String]) -> String? {
        // `t/m` is Dutch for "up to".
        let numbers = words.filter { !fillers.contains($0) && $0 != "t" }
        guard numbers.count == 6, let start = day(numbers[0..<3]), let end = day(numbers[3..<6]) else { return nil }
        return "\(start)..\(end)"
    }

    private static func day(_ parts: ArraySlice<String>) -> CalendarDate? {
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3, parts.last?.utf8.count == 4 else { return nil }
        return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
    }

    private static func words(_ text: String) -> [String] {
        Transliteration.latin(text).lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private static let fillers: Set<String> = [
        "du", "au", "de", "a", "le", "la", "l", "an", "annee", "en", "van", "tot", "met", "m", "het", "jaar",
        "from", "to", "year", "mois", "maand",
    ]

    private static let halves: Set<String> = ["s", "semestre", "semester", "halfjaar", "half", "h"]
    private static let quarters: Set<String> = ["t", "q", "k", "trimestre", "kwartaal", "quarter", "trimester"]

    private static let ordinals: [String: Int] = [
        "1": 1, "2": 2, "3": 3, "4": 4, "1er": 1, "1re": 1, "1e": 1, "2e": 2, "3e": 3, "4e": 4, "1ste": 1, "2de": 2,
        "3de": 3, "4de": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "2eme": 2, "3eme": 3, "4eme": 4, "2nde": 2,
        "premier": 1, "deuxieme": 2, "second": 2, "troisieme": 3, "quatrieme": 4, "eerste": 1, "tweede": 2,
        "derde": 3, "vierde": 4, "first": 1, "third": 3, "fourth": 4,
    ]

    private static let months: [String: Int] = {
        let rows = [
            ["janvier", "januari", "january"], ["fevrier", "februari", "february"], ["mars", "maart", "march"],
            ["avril", "april"], ["mai", "mei", "may"], ["juin", "juni", "june"], ["juillet", "juli", "july"],
            ["aout", "augustus", "august"], ["septembre", "september"], ["octobre", "oktober", "october"],
            ["novembre", "november"], ["decembre", "december"],
        ]
        var months: [String: Int] = [:]
        for (index, names) in rows.enumerated() {
            for name in names { months[name] = index + 1 }
        }
        return months
    }()
}
